import type { CivilDate } from '../dates.ts';
import type { GapContext } from '../gap/context.ts';
import { dueDate, hasForeign } from '../gap/rules/lap-01.ts';
import type { RecordOf } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';

type ReportDue = RecordOf<'reportDue'>;

/** One report of one year: when it is due, and what was sent. */
export interface ReportTurn {
  readonly reportType: NonNullable<ReportDue['reportType']>;
  readonly period: NonNullable<ReportDue['period']>;
  readonly year: number;
  readonly due: CivilDate | null;
  readonly sent: RecordOf<'sentReport'> | null;
  /** `late`: due before the day and not recorded, as LAP-01 sees it; `none`: nothing to report on. */
  readonly state: 'sent' | 'late' | 'open' | 'none';
}

/**
 * The reports of some years by the office's calendar, in the order of their due dates.
 *
 * A report without a readable due date stands last. Sent reports that the calendar does not know are listed too.
 */
export function listReportTurns(context: GapContext, years: readonly number[]): readonly ReportTurn[] {
  const { office, asOf } = context;
  const isOf = (row: RecordOf<'sentReport'>, due: ReportDue, year: number): boolean =>
    row.reportType === due.reportType && row.period === due.period && row.year === year;
  const planned = years.flatMap((year) =>
    office.reportCalendar.flatMap((row): readonly ReportTurn[] => {
      const { reportType, period } = row;
      if (reportType === null || period === null) return [];
      const due = dueDate(row.due, year);
      const sent = office.sentReports.find((report) => isOf(report, row, year)) ?? null;
      const isNone = reportType === 'LUAR_NEGERI' && !hasForeign(context, year);
      const unsent = due !== null && due < asOf ? 'late' : 'open';
      return [
        { reportType, period, year, due, sent, state: sent !== null ? 'sent' : isNone ? 'none' : unsent },
      ];
    }),
  );
  const besides = office.sentReports.flatMap((sent): readonly ReportTurn[] => {
    const { reportType, period, year } = sent;
    if (reportType === null || period === null || year === null || !years.includes(year)) return [];
    if (planned.some((turn) => turn.sent?.id === sent.id)) return [];
    return [{ reportType, period, year, due: null, sent, state: 'sent' }];
  });
  return [...planned, ...besides].toSorted(
    (a, b) =>
      compareText(a.due ?? '9999', b.due ?? '9999') ||
      compareText(a.reportType, b.reportType) ||
      compareText(a.period, b.period) ||
      a.year - b.year,
  );
}
