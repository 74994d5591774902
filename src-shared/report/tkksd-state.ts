import { isValidOn, listDecrees, type Decree } from '../domain/gap/decrees.ts';
import { fold } from '../domain/text-folding.ts';
import { formatDate } from '../text/format.ts';
import { labels } from '../text/labels.ts';
import { tkksdWords as words } from '../text/report-words.ts';
import type { ReportInput } from './report-input.ts';

/** The state of an office's TKKSD in words. */
export interface TkksdState {
  readonly decree: Decree | null;
  readonly number: string;
  readonly term: string;
  readonly chair: string;
  readonly secretary: string;
  readonly meetings: string;
  readonly mapping: string;
  readonly reports: string;
  readonly state: string;
}

const memberNamed = ({ members }: Decree, isWanted: (position: string) => boolean): string => {
  const found = members.find((row) => isWanted(fold(row.position ?? '')));
  return found === undefined
    ? words.nobody
    : [found.name, found.element].filter((part) => part !== null && part !== '').join('\n');
};

const termOf = ({ validFrom, validUntil }: Decree): string => {
  const end = validUntil === null ? words.noEnd : formatDate(validUntil);
  return validFrom === null ? words.until('…', end) : words.until(formatDate(validFrom), end);
};

function stateOf(decree: Decree, asOf: string): string {
  if (isValidOn(decree, asOf)) return words.valid;
  if (decree.validUntil !== null && decree.validUntil < asOf)
    return words.ended(formatDate(decree.validUntil));
  const from = decree.validFrom ?? decree.decreeOn;
  return from === null ? words.noDate : words.later(formatDate(from));
}

/** How many of the perangkat daerah that have to hand in a mapping have done so, by rule KEL-04. */
export function mappingCount({ report }: ReportInput): { readonly done: number; readonly all: number } {
  const asked = report.results.filter(
    ({ rule, status }) =>
      rule === 'KEL-04' && (status === 'SESUAI' || status === 'TEMUAN' || status === 'DIKECUALIKAN'),
  );
  return { done: asked.filter(({ status }) => status === 'SESUAI').length, all: asked.length };
}

/** The reports of the year that the register says were sent, one to a line. */
export function sentLines({ state: { snapshot } }: ReportInput): readonly string[] {
  return snapshot.sentReports
    .filter((row) => row.year === snapshot.year)
    .map(({ reportType, period, sentOn }) =>
      words.sent(
        reportType === null ? '' : labels.reportTypes[reportType],
        period === null ? '' : labels.reportPeriods[period],
        sentOn === null ? '' : formatDate(sentOn),
      ),
    )
    .toSorted();
}

/** How often the team met in the year up to the day, and when last. */
function meetingsText({ meetings, state: { snapshot } }: ReportInput): string {
  const { year, asOf } = snapshot;
  const held = meetings
    .map((row) => row.heldOn ?? '')
    .filter((day) => day.startsWith(`${year}-`) && day <= asOf)
    .toSorted();
  const last = held.at(-1);
  return last === undefined ? words.noMeetings : words.meetings(held.length, formatDate(last));
}

/** The decree that is valid on the day, else the latest, with who leads the team and what was handed in. */
export function tkksdState(input: ReportInput): TkksdState {
  const { snapshot } = input.state;
  const decrees = listDecrees(snapshot.tkksdMembers);
  const decree = decrees.findLast((one) => isValidOn(one, snapshot.asOf)) ?? decrees.at(-1) ?? null;
  const { done, all } = mappingCount(input);
  const shared = {
    meetings: meetingsText(input),
    mapping: all === 0 ? words.noMapping : words.mapping(done, all),
    reports: sentLines(input).join('\n') || words.noReports,
  };
  if (decree === null)
    return {
      ...{ decree, number: words.noDecree, term: '', chair: words.nobody, secretary: words.nobody },
      ...{ state: words.none, ...shared },
    };
  const on = decree.decreeOn === null ? words.noDate : words.dated(formatDate(decree.decreeOn));
  return {
    decree,
    number: [decree.number, on].join('\n'),
    term: termOf(decree),
    chair: memberNamed(decree, (position) => position.startsWith('ketua')),
    secretary: memberNamed(decree, (position) => position.includes('sekretaris')),
    state: stateOf(decree, snapshot.asOf),
    ...shared,
  };
}
