import type { ReportName } from '../domain/office/reports.ts';
import { reportHeadings } from '../text/report-headings.ts';
import type { CellKind, ReportColumn } from './report-document.ts';

/** How wide a column is, how it stands, and what it holds. */
export type ColumnLayout = Pick<ReportColumn, 'width' | 'align' | 'kind'>;

/** A column of texts. */
export const text = (width: number): ColumnLayout => ({ width, align: 'left', kind: 'text' });
/** A column of short words or dates in the middle. */
export const centred = (width: number, kind: CellKind = 'text'): ColumnLayout => ({
  width,
  align: 'center',
  kind,
});
/** A column of figures. */
export const figures = (width: number, kind: CellKind = 'rupiah'): ColumnLayout => ({
  width,
  align: 'right',
  kind,
});

type ColumnKey<N extends ReportName> = Exclude<keyof (typeof reportHeadings)[N], 'title'>;

/** The columns of a report in the order given, each with the heading that the texts give its key. */
export const columnsOf = <N extends ReportName>(
  name: N,
  layout: Readonly<Record<ColumnKey<N>, ColumnLayout>>,
): readonly ReportColumn[] =>
  Object.entries<ColumnLayout>(layout).map(([key, one]) => ({
    key,
    header: (reportHeadings[name] as Readonly<Record<string, string>>)[key] ?? key,
    ...one,
  }));
