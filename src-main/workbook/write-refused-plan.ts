import ExcelJS from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import {
  correctionHeadings,
  type RefusedRow,
  type RefusedSheet,
} from '../../src-shared/domain/plan/correction.ts';
import { cellText } from '../../src-shared/domain/tables/table.ts';
import type { Cell } from '../../src-shared/domain/tables/table.ts';
import { problemText } from '../../src-shared/text/problems.ts';
import { cellFormats, styleHeader } from './sheet-style.ts';

const wrongFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE3C2' } } as const;
const reasonWidth = 60;
const originWidth = 22;
const columnWidth = 18;

/** A cell as the workbook holds it; dates at noon UTC, so that no time zone moves the day. */
function toValue(cell: Cell | undefined): CellValue {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? new Date(`${cell.date}T12:00:00Z`) : cell;
}

/** A name that a sheet may have: the file's own, without what spreadsheets forbid, and each once. */
function sheetName(name: string, taken: Set<string>): string {
  const base = name
    .replace(/[\\/?*[\]:]/gu, ' ')
    .replace(/^'|'$/gu, ' ')
    .trim()
    .slice(0, 28);
  let unique = base === '' ? 'Lembar' : base;
  for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${base.slice(0, 25)} ${count}`;
  taken.add(unique.toLowerCase());
  return unique;
}

function writeCells(sheet: Worksheet, cells: readonly Cell[]): number {
  const row = sheet.addRow([]);
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const target = row.getCell(column + 1);
    target.value = toValue(cell);
    // A code that is corrected in a cell of texts stays a text.
    target.numFmt = typeof cell === 'object' ? cellFormats.date : cellFormats.text;
    if (typeof cell === 'number') target.numFmt = 'General';
  });
  return row.number;
}

const reasonOf = ({ rejected }: RefusedRow): string =>
  [rejected, ...rejected.more]
    .map(({ column, reason }) => `${column === '' ? '' : `${column}: `}${problemText[reason]}`)
    .join(' ');

/** Marks the cells that are wrong, and makes texts of codes that a spreadsheet had taken for something else. */
function markProblems(
  sheet: Worksheet,
  rowNumber: number,
  { row, headings }: { readonly row: RefusedRow; readonly headings: readonly string[] },
): void {
  for (const problem of [row.rejected, ...row.rejected.more]) {
    const column = headings.indexOf(problem.column);
    if (column < 0) continue;
    const cell = sheet.getRow(rowNumber).getCell(column + 1);
    cell.fill = wrongFill;
    if (!problem.reason.startsWith('code-as-')) continue;
    cell.value = cellText(row.cells[column]);
    cell.numFmt = cellFormats.text;
  }
}

function writeSheet(sheet: Worksheet, refused: RefusedSheet, fileName: string): void {
  const { head, headings } = refused;
  const rows = [...head, ...refused.refused.map(({ cells }) => cells)];
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  for (const cells of head) writeCells(sheet, cells);
  const headingRow = sheet.getRow(Math.max(1, head.length));
  correctionHeadings.forEach((heading, index) => {
    headingRow.getCell(width + 1 + index).value = heading;
  });
  styleHeader(sheet, headingRow.number);
  let above = '';
  for (const row of refused.refused) {
    const below = JSON.stringify(row.below);
    if (below !== above) for (const cells of row.below) writeCells(sheet, cells);
    above = below;
    const number = writeCells(sheet, row.cells);
    const origin = [reasonOf(row), fileName, row.rejected.sheet, row.rejected.row];
    origin.forEach((value, index) => {
      sheet.getRow(number).getCell(width + 1 + index).value = value;
    });
    markProblems(sheet, number, { row, headings });
  }
  for (let column = 1; column <= width; column += 1) sheet.getColumn(column).width = columnWidth;
  sheet.getColumn(width + 1).width = reasonWidth;
  for (let column = width + 2; column <= width + 4; column += 1) sheet.getColumn(column).width = originWidth;
}

/**
 * A workbook with the refused rows of a planning file in their own columns, below the file's own title and header.
 *
 * Behind them stand the reason and where each row came from, so that the corrected workbook can be imported again.
 * Columns with names of persons stay empty. Source: docs/spec/plan-files.md, corrected rows.
 */
export async function writeRefusedPlan(
  sheets: readonly RefusedSheet[],
  fileName: string,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const taken = new Set<string>();
  for (const refused of sheets)
    writeSheet(book.addWorksheet(sheetName(refused.sheet, taken)), refused, fileName);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
