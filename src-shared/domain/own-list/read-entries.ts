import { cellText, isEmptyCell, isEmptyRow, withMergedValues } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { fold } from '../text-folding.ts';
import type { OwnLayout } from './layout.ts';

/** One agreement of a list: a row, and the rows below that go on with it. */
export interface OwnEntry {
  readonly row: number;
  /** Cell by column; texts of rows that go on stand below each other. */
  readonly cells: readonly Cell[];
  /** The numbers of the rows that go on with it. */
  readonly continued: readonly number[];
}

/** Why a row of a list is no agreement. */
export type OwnSetAsideReason = 'subtotal' | 'column-numbers' | 'repeated-heading' | 'note';

/** A row that is no agreement: named, never lost. */
export interface OwnSetAside {
  readonly sheet: string;
  readonly row: number;
  readonly reason: OwnSetAsideReason;
  readonly text: string;
}

/** What the rows below a header are. */
export interface OwnEntries {
  readonly entries: readonly OwnEntry[];
  readonly setAside: readonly OwnSetAside[];
}

/** The columns by which rows are told apart; null where the list has none. */
export interface RowMarks {
  readonly title: number | null;
  readonly counter: number | null;
}

const isWhole = (cell: Cell | undefined): boolean => /^\(?\d{1,5}[.)]?$/u.test(cellText(cell));

const sumWords = /^(?:jumlah|total|sub ?total|grand total|rekapitulasi)\b/u;

const filledOf = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));

const isColumnNumbers = (cells: readonly Cell[]): boolean => {
  const numbers = filledOf(cells).map((column) => cellText(cells[column]).replace(/[()\s]/gu, ''));
  return numbers.length >= 3 && numbers.every((text, index) => Number(text) === Number(numbers[0]) + index);
};

function isRepeatedHeading(cells: readonly Cell[], headings: readonly string[]): boolean {
  const filled = filledOf(cells);
  const alike = filled.filter((column) => fold(cellText(cells[column])) === fold(headings[column] ?? ''));
  return filled.length >= 2 && alike.length * 3 >= filled.length * 2;
}

const isAcross = (table: Table, index: number): boolean =>
  table.merges.some(
    (merge) => merge.fromRow <= index && merge.toRow >= index && merge.toColumn - merge.fromColumn >= 2,
  );

interface RowContext {
  readonly table: Table;
  readonly layout: OwnLayout;
  readonly marks: RowMarks;
  readonly index: number;
  readonly isFirst: boolean;
  readonly isAfterBlank: boolean;
}

type RowSort = OwnSetAsideReason | 'entry' | 'continuation';

/** A row that repeats the header in some way or sums up others; null for every other row. */
function sortFrame(cells: readonly Cell[], { layout, index }: RowContext): OwnSetAsideReason | null {
  if (index === layout.firstDataIndex && isColumnNumbers(cells)) return 'column-numbers';
  return isRepeatedHeading(cells, layout.headings) ? 'repeated-heading' : null;
}

const isSum = (cells: readonly Cell[], filled: readonly number[]): boolean =>
  filled.length <= 4 && filled.slice(0, 3).some((column) => sumWords.test(fold(cellText(cells[column]))));

/** A row that numbers no agreement: a title over several, a sum, a note below the table, or more of the row above. */
function sortUnnumbered(cells: readonly Cell[], context: RowContext): RowSort {
  const { table, marks, index, isAfterBlank } = context;
  const filled = filledOf(cells);
  if (isSum(cells, filled)) return 'subtotal';
  const isFew = filled.length <= 2;
  if (isFew && isAcross(table, index)) return 'note';
  const isLead = filled.every((column) => column === marks.title || column === marks.counter);
  if (isFew && (isAfterBlank || (marks.counter !== null && isLead))) return 'note';
  if (marks.title === null || !isEmptyCell(cells[marks.title])) return 'entry';
  return context.isFirst || isAfterBlank ? 'note' : 'continuation';
}

/** What one filled row is. */
function sortRow(cells: readonly Cell[], context: RowContext): RowSort {
  const { marks } = context;
  const frame = sortFrame(cells, context);
  if (frame !== null) return frame;
  const isNumbered =
    marks.counter !== null &&
    isWhole(cells[marks.counter]) &&
    (filledOf(cells).length > 1 || marks.title === null);
  return isNumbered ? 'entry' : sortUnnumbered(cells, context);
}

/** Two cells of one column, the lower one going on with the upper; equal ones stand once. */
function joinCells(upper: Cell, lower: Cell): Cell {
  if (isEmptyCell(lower)) return upper;
  if (isEmptyCell(upper)) return lower;
  const [above, below] = [cellText(upper), cellText(lower)];
  return above.split('\n').includes(below) ? upper : `${above}\n${below}`;
}

const rowText = (cells: readonly Cell[]): string =>
  filledOf(cells)
    .map((column) => cellText(cells[column]))
    .join(' · ');

/**
 * The agreements of a list, row by row, and every other row with its reason.
 *
 * A value merged over several rows stands in each of them, but for title and running number: rows that share those are
 * one agreement. Rows below the header = rows of entries + continued rows + set-aside rows + empty rows.
 */
export function readEntries(table: Table, layout: OwnLayout, marks: RowMarks): OwnEntries {
  const spread = new Set(layout.headings.keys());
  for (const mark of [marks.title, marks.counter]) if (mark !== null) spread.delete(mark);
  const rows = withMergedValues(table, spread);
  const entries: { row: number; cells: Cell[]; continued: number[] }[] = [];
  const setAside: OwnSetAside[] = [];
  let isAfterBlank = false;
  for (let index = layout.firstDataIndex; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isEmptyRow(table.rows[index] ?? []) && isEmptyRow(cells)) {
      isAfterBlank = true;
      continue;
    }
    const row = table.firstRowNumber + index;
    const last = entries.at(-1);
    const sort = sortRow(cells, { table, layout, marks, index, isFirst: last === undefined, isAfterBlank });
    if (sort === 'entry') entries.push({ row, cells: [...cells], continued: [] });
    else if (sort === 'continuation' && last !== undefined) {
      const width = Math.max(last.cells.length, cells.length);
      last.cells = Array.from({ length: width }, (_, column) =>
        joinCells(last.cells[column] ?? null, cells[column] ?? null),
      );
      last.continued.push(row);
    } else if (sort !== 'continuation')
      setAside.push({ sheet: table.sheet, row, reason: sort, text: rowText(cells) });
    if (sort === 'entry' || sort === 'continuation') isAfterBlank = false;
  }
  return { entries, setAside };
}
