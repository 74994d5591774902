import type { CivilDate } from '../dates.ts';
import { visibleText } from './visible-text.ts';

/** A cell as the file holds it: text, number, truth value, civil date, or nothing. Error cells are texts such as `#REF!`. */
export type Cell = string | number | boolean | { readonly date: CivilDate } | null;

/** A block of merged cells, by row index and column index within the table; only its first cell holds the value. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * One sheet of a workbook, or a whole CSV file.
 *
 * Rows may have different lengths: a missing cell is empty. The row at index i carries the number
 * `firstRowNumber + i`, which is what the officer sees at the left of the sheet.
 */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRowNumber: number;
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
  /** Indices of rows that the officer has hidden or filtered away; they are read like the others. */
  readonly hiddenRows?: readonly number[];
  /** Indices of columns that the sheet does not show; they are read like the others. */
  readonly hiddenColumns?: readonly number[];
}

/** A number as a sheet shows it at most: 15 digits, no binary dust, no exponent below 10^21. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** The text of a cell with its ends trimmed; empty for an empty cell. Dates are `YYYY-MM-DD`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.date;
}

/** Whether a cell shows nothing; characters that cannot be seen are nothing. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && isBlank(cell));

const isBlank = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.charCodeAt(0) > 126 && visibleText(trimmed).trim() === '');
};

/** Whether a row shows nothing. */
export const isEmptyRow = (row: readonly Cell[]): boolean => row.every(isEmptyCell);

/** A heading or sheet name reduced to what may not differ: no case, no spaces, no line breaks. */
export const headingKey = (text: string): string => text.toLowerCase().replace(/[\s\u200b\ufeff]+/gu, '');

/** The text without the apostrophe that spreadsheets hide before a text that looks like a number. */
export const withoutApostrophe = (text: string): string => text.replace(/^['\u2019`]\s*/u, '');

/**
 * The rows of a table in which each cell of the named columns takes the value of the merged block that it lies in.
 *
 * Only blocks within one column, so that a merged title does not spill over the columns beside it. Amount columns must
 * not be named: a merged amount is meant once.
 */
export function withMergedValues(table: Table, columns: ReadonlySet<number>): readonly (readonly Cell[])[] {
  const wanted = table.merges.filter(
    (merge) =>
      merge.fromColumn === merge.toColumn && merge.toRow > merge.fromRow && columns.has(merge.fromColumn),
  );
  if (wanted.length === 0) return table.rows;
  const rows = table.rows.map((row) => [...row]);
  // Merged blocks never overlap in an honest file, so more work than one visit per cell is none of ours.
  let visitsLeft = rows.length * columns.size;
  for (const { fromRow, toRow, fromColumn } of wanted) {
    const value = rows[fromRow]?.[fromColumn] ?? null;
    for (let index = fromRow + 1; index <= Math.min(toRow, rows.length - 1) && visitsLeft > 0; index += 1) {
      visitsLeft -= 1;
      const row = rows[index];
      if (row === undefined) continue;
      while (row.length <= fromColumn) row.push(null);
      row[fromColumn] = value;
    }
  }
  return rows;
}
