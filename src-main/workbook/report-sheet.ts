import type { Alignment, Border, Cell, Worksheet } from 'exceljs';
import type {
  CellKind,
  ReportCell,
  ReportColumn,
  ReportSection,
  ReportTable,
} from '../../src-shared/report/report-document.ts';
import { cellFormats, gridBorder, styleHeader } from './sheet-style.ts';

/** Characters of the usual font that fit into a millimetre of a column. */
const charactersPerMm = 0.56;
const pointsPerLine = 12.5;
/** The typeface of the whole sheet: found on every office machine. */
const face = 'Arial';

/** Where the next row goes, and how wide the sheet is. */
export interface SheetPen {
  readonly sheet: Worksheet;
  readonly columns: readonly ReportColumn[];
  row: number;
}

const formats: Readonly<Record<CellKind, string>> = { ...cellFormats, percent: '0.0', share: '0.0' };

/** The width of a column in characters, as spreadsheets count it. */
export const widthOfColumn = (column: ReportColumn): number =>
  Math.max(5, Math.round(column.width * charactersPerMm * 10) / 10);

/** How many lines a text takes in a width of characters. */
export const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / Math.max(1, width))), 0);

const wholeWidth = (pen: SheetPen): number =>
  pen.columns.reduce((sum, column) => sum + widthOfColumn(column), 0);

/** How a line of text across the sheet looks. */
export interface LineLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: Alignment['horizontal'];
  /** From which column on, counted from 1, and to which; to the last where not given. */
  readonly from?: number;
  readonly to?: number;
  /** Stays on its row: something else stands beside it. */
  readonly stays?: boolean;
}

/** Writes a text across the sheet (or from a column on) and moves to the next row; an empty text leaves the row free. */
export function writeLine(pen: SheetPen, text: string, look: LineLook = {}): void {
  const { sheet, columns } = pen;
  const from = Math.min(look.from ?? 1, columns.length);
  const to = Math.max(from, Math.min(look.to ?? columns.length, columns.length));
  const row = sheet.getRow(pen.row);
  if (text !== '') {
    if (from < to) sheet.mergeCells(pen.row, from, pen.row, to);
    const cell = row.getCell(from);
    cell.value = text;
    cell.numFmt = cellFormats.text;
    const { size = 10, bold = false, underline = false, italic = false } = look;
    cell.font = { name: face, size, bold, underline, italic };
    cell.alignment = { horizontal: look.horizontal ?? 'left', vertical: 'top', wrapText: true };
    const width = columns.slice(from - 1, to).reduce((sum, column) => sum + widthOfColumn(column), 0);
    const height = linesIn(text, (width * 11) / (size + 1)) * (size + 3.5);
    // What stands beside it on the row may already have made the row higher; a new row has no height yet.
    const isShared = look.stays === true || look.from !== undefined;
    row.height = Math.max(15, height, isShared && row.height > 0 ? row.height : 0);
  }
  if (look.stays !== true) pen.row += 1;
}

/** Closes the letterhead: a double rule under the row above, over the whole width. */
export function ruleOff(pen: SheetPen): void {
  const rule: Partial<Border> = { style: 'double', color: { argb: 'FF16202A' } };
  for (let column = 1; column <= pen.columns.length; column += 1)
    pen.sheet.getCell(pen.row - 1, column).border = { bottom: rule };
  pen.row += 1;
}

/** Writes one cell of a table as what it is: a figure, a date, or a text that is never a formula. */
export function fillCell(cell: Cell, value: ReportCell, column: ReportColumn): void {
  const isWord = typeof value === 'string' && column.kind !== 'date';
  const isDate = typeof value === 'string' && column.kind === 'date';
  // A civil date becomes midnight UTC, which is how the library writes a date cell without a time zone.
  cell.value = isDate ? new Date(`${value}T00:00:00Z`) : value;
  cell.numFmt = isWord || value === null ? cellFormats.text : formats[column.kind];
  // A figure keeps away from the text of the next column.
  const indent = column.align === 'right' ? 1 : 0;
  cell.alignment = { horizontal: column.align, vertical: 'top', wrapText: true, indent };
  cell.border = gridBorder;
  cell.font = { name: face, size: 9 };
}

const tones = { M: 'FFFBECEB', K: 'FFFDF5E0', B: 'FFEAF2FA' } as const;

function writeBand(pen: SheetPen, section: ReportSection): void {
  if (section.heading === null) return;
  const { sheet, columns, row } = pen;
  for (let column = 1; column <= columns.length; column += 1) sheet.getCell(row, column).border = gridBorder;
  sheet.mergeCells(row, 1, row, columns.length);
  const cell = sheet.getCell(row, 1);
  const argb = section.tone === undefined ? 'FFF1F4F6' : tones[section.tone];
  cell.value = section.heading;
  cell.numFmt = cellFormats.text;
  cell.font = { name: face, size: 9, bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  pen.row += 1;
}

function writeCells(pen: SheetPen, cells: readonly ReportCell[]): void {
  const row = pen.sheet.getRow(pen.row);
  let lines = 1;
  pen.columns.forEach((column, index) => {
    const value = cells[index] ?? null;
    fillCell(row.getCell(index + 1), value, column);
    if (typeof value === 'string') lines = Math.max(lines, linesIn(value, widthOfColumn(column) * 1.25));
  });
  row.height = Math.max(15, lines * pointsPerLine + 3);
  pen.row += 1;
}

function writeTotals(pen: SheetPen, totals: readonly ReportCell[]): void {
  writeCells(pen, totals);
  pen.sheet.getRow(pen.row - 1).eachCell((cell) => {
    cell.font = { name: face, size: 9, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EBF0' } };
  });
}

/** A heading without the places where a printed one may be parted. */
export const plainHeading = (text: string): string => text.replaceAll('\u00ad', '');

/** The rows that hold the headings of a written table and the numbers of its columns. */
export type HeadingRows = readonly [from: number, to: number];

/** Writes a table with headings, numbered columns, sections and totals; gives the rows of its headings. */
export function writeTable(pen: SheetPen, table: ReportTable): HeadingRows {
  const from = pen.row;
  const headings = pen.sheet.getRow(from);
  table.columns.forEach((column, index) => {
    headings.getCell(index + 1).value = plainHeading(column.header);
  });
  styleHeader(pen.sheet, from);
  headings.height = 42;
  headings.eachCell((cell) => {
    cell.font = { ...cell.font, name: face, size: 9 };
  });
  const numbers = pen.sheet.getRow(from + 1);
  table.columns.forEach((_, index) => {
    const cell = numbers.getCell(index + 1);
    cell.value = index + 1;
    cell.font = { name: face, size: 8 };
    cell.alignment = { horizontal: 'center' };
    cell.border = gridBorder;
  });
  pen.row = from + 2;
  for (const section of table.sections) {
    writeBand(pen, section);
    for (const cells of section.rows) writeCells(pen, cells);
  }
  const isEmpty = table.sections.every((section) => section.rows.length === 0);
  if (isEmpty && table.emptyText !== null)
    writeLine(pen, table.emptyText, { horizontal: 'center', italic: true });
  if (table.totals !== null) writeTotals(pen, table.totals);
  return [from, from + 1];
}

/** The first column of the right-hand third of the sheet, where dates and signatures stand. */
export function rightColumn(pen: SheetPen): number {
  const third = wholeWidth(pen) * 0.62;
  let passed = 0;
  const at = pen.columns.findIndex((column) => (passed += widthOfColumn(column)) > third);
  return Math.max(2, at + 1);
}
