import { cellText } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';

/** Title blocks of printed reports are long, but not longer than this. */
export const mostTitleRows = 60;

/** A heading reduced to letters and digits, so that `KODE SUB KEGIATAN` and `Kode Sub-Kegiatan` are one. */
export const columnKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The key of a heading without the unit behind it: `PAGU (Rp.)` is `PAGU`. */
const bareKey = (text: string): string => columnKey(text).replace(/(?<=.{4})(dalam)?(rp|rupiah)$/u, '');

/** The columns that a format knows: identifier -> headings, of which the first that is there counts. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** Where a header stands and in which column each known heading does; `headings` are its texts by column. */
export interface FoundColumns {
  /** The last row of the header. */
  readonly rowIndex: number;
  readonly at: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
  /** The rows of the header as they stand in the file, one or two. */
  readonly headingRows: readonly (readonly Cell[])[];
  /** Headings that were looked for and stand there more than once. */
  readonly twice: readonly string[];
}

/** What a column may be called: the heading of its row, or in two rows the lower, both in either order, the upper. */
type ColumnTexts = readonly (readonly string[])[];

interface Matched {
  readonly at: ReadonlyMap<string, number>;
  readonly twice: readonly string[];
}

function matchTexts(texts: ColumnTexts, names: ColumnNames): Matched {
  const columnByKey = new Map<string, number>();
  const doubled = new Map<string, string>();
  const most = Math.max(0, ...texts.map((column) => column.length));
  // The own heading of every column first: a group above must not take the place of a column's name.
  for (let rank = 0; rank < most; rank += 1)
    texts.forEach((column, index) => {
      const key = bareKey(column[rank] ?? '');
      if (key === '') return;
      if (!columnByKey.has(key)) columnByKey.set(key, index);
      else if (rank === 0) doubled.set(key, column[rank] ?? '');
    });
  const at = new Map<string, number>();
  const twice: string[] = [];
  for (const [name, headings] of Object.entries(names)) {
    const key = headings.map(bareKey).find((one) => columnByKey.has(one));
    if (key === undefined) continue;
    at.set(name, columnByKey.get(key) ?? -1);
    const again = doubled.get(key);
    if (again !== undefined) twice.push(again);
  }
  return { at, twice };
}

/** The known columns in one row read as a header; of two equal headings the first counts. */
export const matchColumns = (cells: readonly Cell[], names: ColumnNames): ReadonlyMap<string, number> =>
  matchTexts(
    cells.map((cell) => [cellText(cell)]),
    names,
  ).at;

/** The cell of a known column; null where the column is not there. */
export const cellOf = (cells: readonly Cell[], at: ReadonlyMap<string, number>, name: string): Cell =>
  cells[at.get(name) ?? -1] ?? null;

function openHeader(table: Table, from: number, isTwoRows: boolean, names: ColumnNames): FoundColumns {
  const headingRows = table.rows.slice(from, from + (isTwoRows ? 2 : 1));
  const texts = isTwoRows
    ? readTwoRowHeadings(table, from).map(({ group, heading }) => [
        heading,
        `${heading} ${group}`,
        `${group} ${heading}`,
      ])
    : (headingRows[0] ?? []).map((cell) => [cellText(cell)]);
  const { at, twice } = matchTexts(texts, names);
  const headings = texts.map(([own = '', , both = '']) => (isTwoRows ? both.trim() : own));
  return { rowIndex: from + headingRows.length - 1, at, headings, headingRows, twice };
}

/**
 * The header among the first rows that has all `required` columns, with most of the known ones; null where none has.
 *
 * A header of two rows (a group above its columns) counts where it names more columns than either row alone.
 */
export function findColumns(
  table: Table,
  names: ColumnNames,
  required: readonly string[],
): FoundColumns | null {
  let best: FoundColumns | null = null;
  const last = Math.min(mostTitleRows, table.rows.length);
  for (const isTwoRows of [false, true]) {
    for (let from = 0; from < last - (isTwoRows ? 1 : 0); from += 1) {
      const width = table.rows[from]?.length ?? 0;
      if (Math.max(width, isTwoRows ? (table.rows[from + 1]?.length ?? 0) : 0) < required.length) continue;
      const found = openHeader(table, from, isTwoRows, names);
      if (required.every((name) => found.at.has(name)) && found.at.size > (best?.at.size ?? 0)) best = found;
    }
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
