import { isAccountCode, isOpdCode, isPlanCode, isSubActivityCode } from '../../codes.ts';
import { cellText, isEmptyCell } from '../../tables/table.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { columnKey } from '../columns.ts';
import { readAmount } from '../read-amount.ts';
import { readYears, splitCode } from '../read-code.ts';
import { columnNameOf, planColumns } from './plan-mapping.ts';
import type { PlanMapping } from './plan-mapping.ts';
import { listHeadings } from './layout-headings.ts';

const mostTitleRows = 200;
const mostRowsLookedAt = 300;

/** Where the header of a layout stands. */
export interface HeaderPlace {
  readonly table: Table;
  readonly rowIndex: number;
  readonly rows: 1 | 2;
}

const keyOf = (text: string): string => columnKey(text).replace(/(?<=.{4})(dalam)?(rp|rupiah)$/u, '');

const labelByKey = new Map(
  planColumns.flatMap(({ label, synonyms }) => [label, ...synonyms].map((text) => [keyOf(text), label])),
);

/** What a heading says by itself: one of our labels, `Pagu 2025`, or null. */
function meaningOf(heading: string): string | null {
  const bare = heading.replace(/\s*\(kolom [A-Z]+\)$/u, '');
  const parts = bare.split(' / ');
  const texts = [parts.at(-1) ?? '', bare, parts.toReversed().join(' '), parts[0] ?? ''];
  const found = texts.map((text) => labelByKey.get(keyOf(text))).find((label) => label !== undefined);
  if (found !== undefined) return found;
  const years = readYears(bare);
  const [year] = years;
  if (years.length !== 1 || year === undefined) return null;
  const rest = keyOf(bare.replace(/\d/gu, ''));
  if (/target|kinerja|volume/u.test(rest)) return `Target ${year}`;
  return rest === '' || /pagu|anggaran|rp|tahun|plafon/u.test(rest) ? `Pagu ${year}` : null;
}

/** The cells below a header that say what its columns hold. */
const dataBelow = ({ table, rowIndex, rows }: HeaderPlace): readonly (readonly Cell[])[] =>
  table.rows.slice(rowIndex + rows, rowIndex + rows + mostRowsLookedAt);

/** Which share of the filled cells of a column passes a test. */
function shareOf(rows: readonly (readonly Cell[])[], column: number, is: (cell: Cell) => boolean): number {
  const filled = rows.map((row) => row[column] ?? null).filter((cell) => !isEmptyCell(cell));
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
}

const holdsSubActivity = (cell: Cell): boolean => isSubActivityCode(splitCode(cell).code);
const holdsOpd = (cell: Cell): boolean =>
  isOpdCode(splitCode(cell).code) && splitCode(cell).code.split('.').length >= 7;
const holdsAccount = (cell: Cell): boolean => {
  const { code } = splitCode(cell);
  return isAccountCode(code) && /^[456]\.\d/u.test(code) && code.split('.').length >= 3;
};
const holdsLevel = (cell: Cell): boolean =>
  typeof cell === 'number' || isPlanCode(splitCode(cell).code) || /^\d{1,4}$/u.test(cellText(cell));
const holdsAmount = (cell: Cell): boolean => readAmount(cell, ',', true).ok;

function sumOf(rows: readonly (readonly Cell[])[], column: number): number {
  return rows.reduce((sum, row) => {
    const amount = readAmount(row[column] ?? null, ',', true);
    return sum + (amount.ok ? Math.max(0, amount.rupiah ?? 0) : 0);
  }, 0);
}

/** How well a row serves as the header: known headings, and a column of codes below it. */
function scoreOf(place: HeaderPlace): number {
  const headings = listHeadings(place.table, place.rowIndex, place.rows);
  const known = new Set(headings.map(meaningOf).filter((label) => label !== null));
  const rows = dataBelow(place).slice(0, 30);
  const hasCodes = headings.some((_, column) => shareOf(rows, column, holdsSubActivity) > 0.2);
  return known.size + (hasCodes ? 1 : 0) - (place.rows === 2 ? 0.5 : 0);
}

/** Whether a row may be a header: texts, no amounts and no codes. */
export const isHeaderLike = (cells: readonly Cell[] | undefined): boolean =>
  cells !== undefined &&
  cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length >= 2 &&
  !cells.some((cell) => typeof cell === 'number' && cell > 2200) &&
  !cells.some(holdsSubActivity);

/** The likeliest header of the visible sheets; null where nothing looks like one. */
export function guessHeader(tables: readonly Table[]): HeaderPlace | null {
  let best: { readonly score: number; readonly place: HeaderPlace } | null = null;
  for (const table of tables.filter(({ isHidden }) => !isHidden)) {
    for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length - 1); rowIndex += 1) {
      if (!isHeaderLike(table.rows[rowIndex])) continue;
      for (const rows of [1, 2] as const) {
        if (rows === 2 && !isHeaderLike(table.rows[rowIndex + 1])) continue;
        const place = { table, rowIndex, rows };
        const score = scoreOf(place);
        if (score >= 2 && score > (best?.score ?? 0)) best = { score, place };
      }
    }
  }
  return best?.place ?? null;
}

const isAfter = (heading: string): boolean => /setelah|sesudah|menjadi/iu.test(heading);

/** Of a changed budget the amounts after the change count: their columns are asked first. */
const afterFirst = (a: { readonly heading: string }, b: { readonly heading: string }): number =>
  Number(isAfter(b.heading)) - Number(isAfter(a.heading));

/** Our labels by column: by the heading, where the content does not speak against it; then by the content alone. */
function guessColumns(place: HeaderPlace): ReadonlyMap<string, number> {
  const headings = listHeadings(place.table, place.rowIndex, place.rows);
  const rows = dataBelow(place);
  const columnOf = new Map<string, number>();
  const take = (label: string, column: number | undefined): void => {
    if (column !== undefined && !columnOf.has(label) && ![...columnOf.values()].includes(column))
      columnOf.set(label, column);
  };
  const best = (is: (cell: Cell) => boolean, least: number): number | undefined =>
    headings
      .map((_, column) => ({ column, share: shareOf(rows, column, is) }))
      .filter(({ share }) => share >= least)
      .toSorted((a, b) => b.share - a.share)[0]?.column;
  take('Kode Sub Kegiatan', best(holdsSubActivity, 0.2));
  take('Kode Perangkat Daerah', best(holdsOpd, 0.5));
  take('Kode Rekening', best(holdsAccount, 0.5));
  const byChange = headings.map((heading, column) => ({ heading, column })).toSorted(afterFirst);
  for (const { heading, column } of byChange) {
    const label = meaningOf(heading);
    if (label === null || !fits(label, rows, column)) continue;
    take(label, column);
    // `Sub Kegiatan` beside a column of codes holds the names.
    if (label === 'Kode Sub Kegiatan') take('Nama Sub Kegiatan', column);
  }
  if (!columnOf.has('Pagu') && ![...columnOf.keys()].some((label) => label.startsWith('Pagu '))) {
    const amounts = headings
      .map((_, column) => column)
      .filter((column) => shareOf(rows, column, holdsAmount) > 0.8 && sumOf(rows, column) > 100_000);
    take('Pagu', amounts.toSorted((a, b) => sumOf(rows, b) - sumOf(rows, a))[0]);
  }
  return columnOf;
}

/** Whether the content does not speak against what a heading says. */
function fits(label: string, rows: readonly (readonly Cell[])[], column: number): boolean {
  const name = columnNameOf(label);
  if (name === 'pagu' || name === 'realised' || name === 'nextPagu' || label.startsWith('Pagu '))
    return shareOf(rows, column, holdsAmount) > 0.5 || shareOf(rows, column, () => true) === 0;
  if (name !== null && /^level\d$/u.test(name)) return shareOf(rows, column, holdsLevel) > 0.5;
  if (name === 'opdCode' || name === 'accountCode') return shareOf(rows, column, holdsLevel) > 0;
  return true;
}

/**
 * The mapping that the headings and the cells below them suggest; null where no row looks like a header.
 *
 * `at` names the header that the officer chose. The officer sees the guess with sample rows before anything is read by it.
 */
export function guessPlanMapping(
  tables: readonly Table[],
  at: HeaderPlace | null = null,
): PlanMapping | null {
  const place = at ?? guessHeader(tables);
  if (place === null) return null;
  const headings = listHeadings(place.table, place.rowIndex, place.rows);
  const columns = [...guessColumns(place)].flatMap(([label, column]) => {
    const heading = headings[column];
    return heading === undefined ? [] : [[label, heading] as const];
  });
  return {
    sheet: null,
    headerRow: place.table.firstRowNumber + place.rowIndex,
    headerRows: place.rows,
    columns: Object.fromEntries(columns),
  };
}
