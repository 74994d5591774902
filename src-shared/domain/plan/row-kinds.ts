import { cellText, isEmptyCell } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { visibleText } from '../tables/visible-text.ts';
import { columnKey } from './columns.ts';

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

/** Whether a row repeats a row of the heading, as the second page of a printed report does. */
export function isRepeatedHeading(
  cells: readonly Cell[],
  headingRows: readonly (readonly Cell[])[],
): boolean {
  return headingRows.some((heading) => isSameHeading(cells, heading, headingRows.length > 1 ? 2 : 3));
}

function isSameHeading(cells: readonly Cell[], heading: readonly Cell[], least: number): boolean {
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const text = cellText(cells[column]);
    if (text === '') continue;
    // Nearly every row leaves here at its first cell: this runs for each of many thousand rows.
    if (columnKey(text) !== columnKey(cellText(heading[column]))) return false;
    filled += 1;
  }
  return filled >= least;
}

const sumWord = '(?:jumlah|total|jml|subtotal|grandtotal|rekapitulasi|akumulasi)';
const subtotal = new RegExp(
  `^(?:(?:sub|grand)[\\s.-]*)?${sumWord}\\b|\\b(?:sub[\\s-]?)?total(?:\\s*\\([^)]*\\))?\\s*:?$`,
  'iu',
);

/** Whether a row is a sum over other rows: some text of it begins with Jumlah or Total, or ends with Total. */
export const isSubtotal = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && subtotal.test(visibleText(cell).trim()));

/** Whether a row without a code is a page's number or a page's footer: one cell, a small number or `Halaman 2 dari 7`. */
export function isPageMark(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const text = cellText(filled[0]);
  return filled.length === 1 && (/^\d{1,4}$/u.test(text) || /^(?:hal(?:aman)?|page)\b/iu.test(text));
}

/** Whether what stands in a code's place is meant as a code: a number, a date, or a text with parted digits. */
export function isMeantAsCode(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return !isEmptyCell(cell);
  return /\d\s*[.,/-]\s*\d|^\W*\d+\W*$|^#/u.test(cell);
}

/** The texts of a row, for the list of rows that were set aside. */
export const rowText = (cells: readonly Cell[]): string =>
  cells
    .filter((cell) => !isEmptyCell(cell))
    .map(cellText)
    .join(' · ')
    .slice(0, 200);
