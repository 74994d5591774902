import type { DecimalMark } from '../tables/read-number.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { ColumnNames, FoundColumns } from './columns.ts';
import type { PlanLine, RealisationLine } from './plan.ts';
import type { PlanFileQuestion, PlanFormatName, SetAsideReason } from './plan-file.ts';

/** What one row of data turned out to be. `sen` is what rounding added, `isEmptyAmount` a line without any amount. */
export type RowOutcome =
  | {
      readonly kind: 'line';
      readonly line: PlanLine | null;
      readonly realisation: RealisationLine | null;
      readonly nextYearRupiah?: number | null;
      readonly depositRupiah?: number | null;
      readonly sen: number;
      readonly isEmptyAmount: boolean;
      /** A perangkat daerah code that is none, kept out of the line. */
      readonly badOpdCode: string | null;
    }
  | { readonly kind: 'set-aside'; readonly reason: SetAsideReason; readonly year?: number }
  | {
      readonly kind: 'rejected';
      readonly problems: readonly [CellProblem, ...CellProblem[]];
      /** The amount of a row that may name nothing it is for: where it equals so many lines around it, it is their sum. */
      readonly perhapsSum?: { readonly amount: number; readonly leastLines: number };
      /** The row with what it takes from the rows above it filled in. */
      readonly whole?: readonly Cell[];
      /** Indices of the rows that say what the row is about, where its own columns do not. */
      readonly below?: readonly number[];
    };

/** A sheet in which a format found its header. */
export interface OpenedTable {
  /** Index of the first row below the header. */
  readonly firstRow: number;
  /** The texts of the header by column, to know it again further down. */
  readonly headings: readonly string[];
  /** The rows of the header as they stand in the file. */
  readonly headingRows: readonly (readonly Cell[])[];
  /** Columns with amounts; the first is the one that a printed total is compared with. */
  readonly amountColumns: readonly number[];
  /** Columns in which a merged cell stands for all its rows. */
  readonly spreadColumns: ReadonlySet<number>;
  readonly warnings: readonly ImportWarning[];
  /** The text by which a row that was set aside is shown, where not all of its cells may be kept. */
  readonly describe?: (cells: readonly Cell[]) => string;
  /** The columns of which anything may be kept, where there are others with names of persons. */
  readonly keptColumns?: ReadonlySet<number>;
  /** `rowIndex` is the row's place in the table. */
  readonly readRow: (cells: readonly Cell[], decimal: DecimalMark, rowIndex: number) => RowOutcome;
}

/** One format of planning or budget files: one file in `formats/`, one line in `formats/index.ts`. */
export interface PlanFormat {
  readonly name: PlanFormatName;
  /** Whether the format holds ceilings, realisation, or both. */
  readonly gives: readonly ('plan' | 'realisation')[];
  /** The columns to look for, where the header is one row; serves to say what is missing. */
  readonly columns: ColumnNames | null;
  readonly required: readonly string[];
  /** Finds the header by content; null where the sheet is not of this format. */
  readonly open: (table: Table, question: PlanFileQuestion) => OpenedTable | null;
}

export const setAside = (reason: SetAsideReason): RowOutcome => ({ kind: 'set-aside', reason });

export const reject = (problem: CellProblem, ...more: readonly CellProblem[]): RowOutcome => ({
  kind: 'rejected',
  problems: [problem, ...more],
});

/** A warning for each known column that stands in the header twice, of which the first is read. */
export const twiceWarnings = (table: Table, found: FoundColumns): readonly ImportWarning[] =>
  found.twice.map((column) => ({ code: 'column-twice', sheet: table.sheet, column }));
