import { isOpdCode, isRegionCode, isSubActivityCode } from '../domain/codes.ts';
import type { GapResult, Severity } from '../domain/gap/result.ts';
import { regionName } from '../domain/office/official-names.ts';
import { documentName } from '../text/document-names.ts';
import { gapMessage } from '../text/rules.ts';
import { remedyText } from '../text/remedies.ts';
import { temuanWords as words } from '../text/reports.ts';
import { stepsOf } from './follow-up-text.ts';
import { frame, gapNotes } from './frame.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { opdName, resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the list of findings with what is being done. Source: docs/spec/reports.md, Temuan. */
const columns = columnsOf('temuan', {
  no: centred(9, 'integer'),
  rule: text(16),
  subject: text(48),
  opd: text(32),
  finding: text(68),
  remedy: text(52),
  followUp: text(36),
  owner: text(24),
  due: text(21),
  state: text(17),
});

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** The name of what an office finding is about: a perangkat daerah, a region, the office itself, or the code as it is. */
function nameOfSubject(input: ReportInput, subject: string): string {
  if (subject === input.state.context.region) return words.office;
  if (isRegionCode(subject)) return regionName(subject);
  return isOpdCode(subject) && !isSubActivityCode(subject)
    ? opdName(input, subject, null)
    : documentName(subject);
}

/** What a finding is about: title and Kode, and year and obligation where they say more. */
export function subjectOf(input: ReportInput, result: GapResult): string {
  const { context } = input.state;
  const agreement = result.agreementId === null ? undefined : context.graph.byId.get(result.agreementId);
  const place = [
    result.obligation === null ? '' : words.obligation(result.obligation),
    result.year === context.year ? '' : words.year(result.year),
  ].filter((part) => part !== '');
  if (agreement === undefined) return join([nameOfSubject(input, result.subject), place.join(', ')]);
  return join([agreement.title ?? '', [result.agreement ?? '', ...place].join(', ')]);
}

function rowOf(input: ReportInput, result: GapResult, no: number): readonly ReportCell[] {
  const { context } = input.state;
  const file = result.agreementId === null ? undefined : context.files.get(result.agreementId);
  const steps = (file === undefined ? [] : stepsOf(file, result.year, result.obligation)).filter(
    (step) => step.ruleId === null || step.ruleId === result.rule,
  );
  const own = file?.obligations.find((entry) => entry.isOwn && entry.obligation.no === result.obligation);
  const carrier = own === undefined || own.obligation.opdCode === null ? file?.agreement : own.obligation;
  return [
    no,
    result.rule,
    subjectOf(input, result),
    opdName(input, carrier?.opdCode ?? null, carrier?.opdName ?? null),
    gapMessage(result),
    remedyText(result),
    join(steps.map((step) => step.description)),
    join(steps.map((step) => step.owner)),
    join(steps.map((step) => step.due)),
    join(steps.map((step) => step.state)),
  ];
}

const severities: readonly Severity[] = ['M', 'K', 'B'];

/** Every finding of the year on a day, red before yellow before blue, with what can and will be done. */
export function buildTemuan(input: ReportInput, options: ReportOptions): ReportDocument {
  const findings = resultsOf(input, options).filter((result) => result.status === 'TEMUAN');
  let no = 0;
  const sections = severities
    .map((severity) => findings.filter((result) => result.severity === severity))
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const rows = own.map((result) => rowOf(input, result, (no += 1)));
      return [{ heading: words.section(first.severity, own.length), tone: first.severity, rows }];
    });
  const totals = columns.map((_, index) => (index === 2 ? words.total(findings.length) : null));
  return frame(
    'temuan',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        tablePage('Temuan', {
          columns,
          sections,
          totals: no === 0 ? null : totals,
          emptyText: words.none,
        }),
      ],
      summary: no === 0 ? [words.none] : sections.map(({ heading }) => heading),
      notes: gapNotes(input, options),
    },
  );
}
