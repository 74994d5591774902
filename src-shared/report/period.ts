import type { CivilDate } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { indexRealisation, type QuarterIndex } from '../domain/gap/realisation-index.ts';
import type { ReportInput, ReportPeriod } from './report-input.ts';

/** A semester or a year: its days, and the quarter with which it closes. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly quarter: number;
}

/** The days of a period of a year. */
export const spanOf = (year: number, period: ReportPeriod): Span => ({
  from: period === 'S2' ? `${year}-07-01` : `${year}-01-01`,
  to: period === 'S1' ? `${year}-06-30` : `${year}-12-31`,
  quarter: period === 'S1' ? 2 : 4,
});

/** Whether an agreement was signed and its term touches some days. */
export const ranIn = ({ agreement, term }: AgreementFile, { from, to }: Pick<Span, 'from' | 'to'>): boolean =>
  agreement.signedOn !== null &&
  term.start !== null &&
  term.start <= to &&
  (term.end === null || term.end >= from);

/** The realisation that counts for a period: that of the last quarter in it which had ended on the day. */
export function realisationIn({ state }: ReportInput, { to }: Span): QuarterIndex | null {
  const { snapshot, library } = state;
  const { year, asOf } = snapshot;
  return indexRealisation(snapshot.realisation, library.names, { year, asOf: asOf < to ? asOf : to });
}
