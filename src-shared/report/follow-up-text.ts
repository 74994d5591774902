import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { formatDate } from '../text/format.ts';
import { labels } from '../text/labels.ts';

/** One step that someone has promised, whether it stands on the obligation's row or as a follow-up of its own. */
export interface Step {
  readonly ruleId: string | null;
  readonly description: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
}

type State = keyof typeof labels.followUpStates;

const toStep = (
  ruleId: string | null,
  given: { description: string; owner: string | null; dueOn: string | null; state: State | null },
): Step => ({
  ruleId,
  description: given.description,
  owner: given.owner ?? '',
  due: given.dueOn === null ? '' : formatDate(given.dueOn),
  state: given.state === null ? '' : labels.followUpStates[given.state],
});

/** The steps recorded for an agreement's year, for one obligation (`no`) or for all (null); oldest due date first. */
export function stepsOf(file: AgreementFile, year: number, no: number | null): readonly Step[] {
  const fits = (row: { year: number | null; no: number | null }): boolean =>
    (row.year === null || row.year === year) && (no === null || row.no === null || row.no === no);
  const own = file.followUps
    .filter((row) => fits({ year: row.year, no: row.obligationNo }) && row.description !== null)
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
    .map((row) => toStep(row.ruleId, { ...row, description: row.description ?? '' }));
  const onRows = file.obligations
    .map((entry) => entry.obligation)
    .filter((row) => row.followUp !== null && row.year === year && (no === null || row.no === no))
    .map((row) =>
      toStep(null, {
        description: row.followUp ?? '',
        owner: row.followUpOwner,
        dueOn: row.followUpDueOn,
        state: row.followUpState,
      }),
    );
  return [...own, ...onRows];
}

const notBegun: readonly string[] = ['', labels.followUpStates.BELUM];

const inBrackets = (text: string, parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== '').join('; ');
  return known === '' ? text : `${text} (${known})`;
};

/** The steps of a year that are under way or done, each with who does it and how far it is. */
export const effortsOf = (file: AgreementFile, year: number): readonly string[] =>
  stepsOf(file, year, null)
    .filter((step) => !notBegun.includes(step.state))
    .map(({ description, owner, state }) => inBrackets(description, [owner, state]));

/** The steps of a year that are still to be begun, each with who does it and by when. */
export const plansOf = (file: AgreementFile, year: number): readonly string[] =>
  stepsOf(file, year, null)
    .filter((step) => notBegun.includes(step.state))
    .map(({ description, owner, due }) => inBrackets(description, [owner, due]));
