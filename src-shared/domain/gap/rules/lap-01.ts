import { isForeign } from '../../agreement/forms.ts';
import { isActiveIn } from '../../agreement/term.ts';
import { isCivilDate, type CivilDate } from '../../dates.ts';
import type { RecordOf } from '../../register/kinds.ts';
import { compareText } from '../../text-order.ts';
import type { GapContext } from '../context.ts';
import { fine, finding, notApplicable, type Draft, type RegisterRule } from '../rule.ts';

const dueShape = /^(\d{2}-\d{2})(\s*N\s*\+\s*1)?$/i;

/** The day on which a report of a year is due (`07-31`, `01-31 N+1`); null where the calendar cannot be read. */
export function dueDate(due: string | null, year: number): CivilDate | null {
  const parts = dueShape.exec((due ?? '').trim());
  if (parts === null) return null;
  const date = `${parts[2] === undefined ? year : year + 1}-${parts[1] ?? ''}`;
  return isCivilDate(date) ? date : null;
}

/** Whether foreign cooperation ran in a year. */
export const hasForeign = ({ sortedFiles }: GapContext, year: number): boolean =>
  sortedFiles.some(({ agreement, term }) => isForeign(agreement.kind) === 'yes' && isActiveIn(term, year));

function judgeReport(context: GapContext, row: RecordOf<'reportDue'>): Draft {
  const { year, asOf, office } = context;
  const due = dueDate(row.due, year);
  if (row.reportType === 'LUAR_NEGERI' && !hasForeign(context, year)) return notApplicable('no-foreign');
  if (due === null) return notApplicable('not-given');
  const isRecorded = office.sentReports.some(
    (sent) => sent.reportType === row.reportType && sent.period === row.period && sent.year === year,
  );
  const evidence = { type: row.reportType, period: row.period, reportYear: year, due };
  return due < asOf && !isRecorded ? finding(evidence, 'send-report') : fine(evidence);
}

const compareRows = (a: RecordOf<'reportDue'>, b: RecordOf<'reportDue'>): number =>
  compareText(a.reportType ?? '', b.reportType ?? '') ||
  compareText(a.period ?? '', b.period ?? '') ||
  compareText(a.due ?? '', b.due ?? '');

/** A report of the year that is due and not recorded. */
export const lap01: RegisterRule = {
  id: 'LAP-01',
  version: 1,
  source: 'Permendagri 22/2020 (interval not verified, hence a calendar); docs/spec/gap-rules.md, LAP-01',
  severity: 'K',
  cause: 'dokumen',
  scope: 'register',
  evaluate: (context) =>
    [...context.office.reportCalendar].sort(compareRows).map((row) => judgeReport(context, row)),
};
