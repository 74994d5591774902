import ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import type { ReportDocument, ReportLetter, ReportPage } from '../../src-shared/report/report-document.ts';
import { pageWords } from '../../src-shared/text/reports.ts';
import { rightColumn, ruleOff, widthOfColumn, writeLine, writeTable, type SheetPen } from './report-sheet.ts';
import { setUpPrint, type PrintSetUp } from './sheet-style.ts';

type Paper = PrintSetUp['paper'];

/** What Excel does not take in the name of a sheet, and its greatest length. */
const forbiddenInName = /[\\/?*[\]:']/g;
const longestName = 31;

/** A name that no other sheet of the book has. */
function sheetName(book: Workbook, wished: string): string {
  const base = wished.replace(forbiddenInName, ' ').trim().slice(0, longestName) || 'Laporan';
  const taken = new Set(book.worksheets.map((sheet) => sheet.name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const ending = copy === 1 ? '' : ` (${copy})`;
    const name = base.slice(0, longestName - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function writeHead(pen: SheetPen, { letterhead }: ReportDocument): void {
  writeLine(pen, letterhead.office, { size: 13, bold: true, horizontal: 'center' });
  writeLine(pen, letterhead.unit, { size: 14, bold: true, horizontal: 'center' });
  writeLine(pen, letterhead.address, { size: 9, horizontal: 'center' });
  ruleOff(pen);
}

function writeTitle(pen: SheetPen, report: ReportDocument): void {
  writeLine(pen, report.title, { size: 12, bold: true, horizontal: 'center' });
  for (const text of report.subtitles) writeLine(pen, text, { horizontal: 'center' });
  pen.row += 1;
}

function writeLetterTop(pen: SheetPen, letter: ReportLetter): void {
  const from = rightColumn(pen);
  writeLine(pen, letter.placeAndDate, { from });
  for (const [label, value] of letter.references) writeLine(pen, `${label}: ${value}`);
  pen.row += 1;
  for (const text of letter.addressee) if (text !== '') writeLine(pen, text, { from });
  pen.row += 1;
  for (const text of letter.opening) writeLine(pen, text);
  pen.row += 1;
}

function writeNotes(pen: SheetPen, report: ReportDocument): void {
  for (const note of report.notes) {
    if (note.heading !== null) writeLine(pen, note.heading, { size: 9, bold: true });
    for (const text of note.lines) writeLine(pen, note.heading === null ? text : `• ${text}`, { size: 9 });
  }
  pen.row += 1;
}

function writeSign(pen: SheetPen, { signOff }: ReportDocument, withDate: boolean): void {
  const look = { from: rightColumn(pen), horizontal: 'center' } as const;
  if (withDate) writeLine(pen, signOff.placeAndDate, look);
  if (signOff.onBehalf !== '') writeLine(pen, signOff.onBehalf, look);
  writeLine(pen, signOff.position === '' ? '' : `${signOff.position},`, look);
  pen.row += 4;
  const name = signOff.name === '' ? pageWords.blankName : signOff.name;
  writeLine(pen, name, { ...look, bold: true, underline: signOff.name !== '' });
  if (signOff.rank !== '') writeLine(pen, signOff.rank, look);
  if (signOff.nip !== '') writeLine(pen, pageWords.nip(signOff.nip), look);
  pen.row += 1;
}

function writePage(book: Workbook, report: ReportDocument, page: ReportPage, paper: Paper): void {
  const sheet = book.addWorksheet(sheetName(book, page.name));
  const columns = page.table?.columns ?? [];
  sheet.columns = columns.map((column) => ({ width: widthOfColumn(column) }));
  const pen: SheetPen = { sheet, columns, row: 1 };
  writeHead(pen, report);
  if (page.letter === null) writeTitle(pen, report);
  else writeLetterTop(pen, page.letter);
  const headingRows = page.table === null ? ([1, 1] as const) : writeTable(pen, page.table);
  pen.row += 1;
  for (const text of page.letter?.closing ?? []) writeLine(pen, text);
  if (page.letter === null) {
    writeNotes(pen, report);
    sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRows[1] }];
  }
  pen.row += 1;
  writeSign(pen, report, page.letter === null);
  writeLine(pen, report.printed, { size: 8, italic: true });
  setUpPrint(sheet, { paper, isLandscape: report.orientation === 'landscape', headingRows });
}

/** A report as a workbook, a sheet for each of its pages, laid out for the printer; texts are never formulas. */
export async function toReportWorkbook(report: ReportDocument, paper: Paper): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = report.title;
  for (const page of report.pages) writePage(book, report, page, paper);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
