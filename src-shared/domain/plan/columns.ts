import { cellText, isEmptyCell } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';

/** Title blocks of printed reports are long, but not longer than this. */
const mostTitleRows = 60;

/** A heading reduced to letters and digits, so that `KODE SUB KEGIATAN` and `Kode Sub-Kegiatan` are one. */
export const columnKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The columns that a format knows: identifier -> headings, of which the first that is there counts. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** Where a header stands and in which column each known heading does; `headings` are the texts of the header row. */
export interface FoundColumns {
  readonly rowIndex: number;
  readonly at: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
}

/** The known columns in one row read as a header; of two equal headings the first counts. */
export function matchColumns(cells: readonly Cell[], names: ColumnNames): ReadonlyMap<string, number> {
  const columnByKey = new Map<string, number>();
  cells.forEach((cell, column) => {
    const key = columnKey(cellText(cell));
    if (key !== '' && !columnByKey.has(key)) columnByKey.set(key, column);
  });
  const at = new Map<string, number>();
  for (const [name, headings] of Object.entries(names)) {
    const column = headings
      .map((heading) => columnByKey.get(columnKey(heading)))
      .find((found) => found !== undefined);
    if (column !== undefined) at.set(name, column);
  }
  return at;
}

/** The cell of a known column; null where the column is not there. */
export const cellOf = (cells: readonly Cell[], at: ReadonlyMap<string, number>, name: string): Cell =>
  cells[at.get(name) ?? -1] ?? null;

/** The row among the first ones that has all `required` columns, with most of the known ones; null where none has. */
export function findColumns(
  table: Table,
  names: ColumnNames,
  required: readonly string[],
): FoundColumns | null {
  let best: FoundColumns | null = null;
  for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length); rowIndex += 1) {
    const cells = table.rows[rowIndex] ?? [];
    if (cells.length < required.length) continue;
    const at = matchColumns(cells, names);
    if (!required.every((name) => at.has(name)) || at.size <= (best?.at.size ?? 0)) continue;
    best = { rowIndex, at, headings: cells.map(cellText) };
  }
  return best;
}

/** A heading in two rows: the group above, carried to the right over its merged cells, and the heading below. */
export interface TwoRowHeading {
  readonly group: string;
  readonly heading: string;
}

/**
 * The headings of two rows as one list; a column without an own lower heading takes the upper one.
 *
 * Groups are carried to the right by hand, because CSV files and unmerged copies have nothing but empty cells there.
 */
export function readTwoRowHeadings(table: Table, rowIndex: number): readonly TwoRowHeading[] {
  const upper = table.rows[rowIndex] ?? [];
  const lower = table.rows[rowIndex + 1] ?? [];
  const headings: TwoRowHeading[] = [];
  let group = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const own = cellText(upper[column]);
    if (own !== '') group = own;
    const below = cellText(lower[column]);
    headings.push({ group: below === '' && own === '' ? '' : group, heading: below === '' ? own : below });
  }
  return headings;
}

/** Whether a row holds only the numbers of its columns: 1, 2, 3 … as printed reports have below the heading. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  const filled = cells
    .filter((cell) => !isEmptyCell(cell))
    .map((cell) => cellText(cell).replace(/[()]/gu, ''));
  if (filled.length < 3) return false;
  return filled.every(
    (text, index) =>
      /^\d{1,2}([a-z]|=.*)?$/iu.test(text) && Math.abs(Number.parseInt(text, 10) - (index + 1)) <= index / 2,
  );
}

/** Whether a row repeats the heading, as the second page of a printed report does. */
export function isRepeatedHeading(cells: readonly Cell[], headings: readonly string[]): boolean {
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const text = cellText(cells[column]);
    if (text === '') continue;
    // Nearly every row leaves here at its first cell: this runs for each of many thousand rows.
    if (columnKey(text) !== columnKey(headings[column] ?? '')) return false;
    filled += 1;
  }
  return filled >= 3;
}

const subtotal = /^(sub\s*)?(jumlah|total)\b|^grand\s*total\b|^jml\b/iu;

/** Whether a row is a sum over other rows: some text of it begins with Jumlah or Total. */
export const isSubtotal = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && subtotal.test(cell.trim()));

/** The texts of a row, for the list of rows that were set aside. */
export const rowText = (cells: readonly Cell[]): string =>
  cells
    .filter((cell) => !isEmptyCell(cell))
    .map(cellText)
    .join(' · ')
    .slice(0, 200);
