import ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import type {
  Emblem,
  ReportColumn,
  ReportDocument,
  ReportLetter,
  ReportPage,
  SignOff,
} from '../../src-shared/report/report-document.ts';
import { pageWords } from '../../src-shared/text/reports.ts';
import { writeBlocks } from './report-blocks.ts';
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

/** How high the emblem stands in the letterhead, in pixels of the screen. */
const emblemHeightPx = 64;

/** Puts the emblem over the left end of the letterhead, in its own proportions. */
function placeEmblem(book: Workbook, pen: SheetPen, emblem: Emblem): void {
  const { base64, mediaType, widthPx, heightPx } = emblem;
  const extension = mediaType === 'image/png' ? 'png' : 'jpeg';
  const picture = book.addImage({ base64: `data:${mediaType};base64,${base64}`, extension });
  const width = Math.round((emblemHeightPx * widthPx) / heightPx);
  pen.sheet.addImage(picture, { tl: { col: 0.2, row: 0.1 }, ext: { width, height: emblemHeightPx } });
}

function writeHead(pen: SheetPen, { letterhead }: ReportDocument): void {
  writeLine(pen, letterhead.office, { size: 13, bold: true, horizontal: 'center' });
  writeLine(pen, letterhead.unit, { size: 14, bold: true, horizontal: 'center' });
  writeLine(pen, letterhead.address, { size: 9, horizontal: 'center' });
  if (letterhead.emblem !== null) pen.row += 1;
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

/** The lines of a signature, from the office that signs to its NIP; an empty name becomes a dotted line. */
function signLines(sign: SignOff, withDate: boolean): readonly { text: string; isName: boolean }[] {
  const plain = (text: string): { text: string; isName: boolean } => ({ text, isName: false });
  const head = [
    withDate ? sign.placeAndDate : '',
    sign.onBehalf,
    sign.position === '' ? '' : `${sign.position},`,
  ].filter((text) => text !== '');
  const foot = [sign.rank, sign.nip === '' ? '' : pageWords.nip(sign.nip)].filter((text) => text !== '');
  return [
    ...head.map(plain),
    ...Array.from({ length: 4 }, () => plain('')),
    { text: sign.name === '' ? pageWords.blankName : sign.name, isName: sign.name !== '' },
    ...foot.map(plain),
  ];
}

/** Writes who signs on the right, and beside it who signs on the left. */
function writeSign(pen: SheetPen, report: ReportDocument, page: ReportPage): void {
  const middle = rightColumn(pen);
  const right = signLines(report.signOff, page.letter === null);
  const left = page.counterSign === null ? [] : signLines(page.counterSign, false);
  const height = Math.max(left.length, right.length);
  for (let at = 0; at < height; at += 1) {
    const ofLeft = left[at - (height - left.length)];
    const ofRight = right[at - (height - right.length)];
    const look = { horizontal: 'center', stays: true } as const;
    if (ofLeft !== undefined)
      writeLine(pen, ofLeft.text, {
        ...look,
        from: 1,
        to: middle - 1,
        bold: ofLeft.isName,
        underline: ofLeft.isName,
      });
    if (ofRight !== undefined)
      writeLine(pen, ofRight.text, {
        ...look,
        from: middle,
        bold: ofRight.isName,
        underline: ofRight.isName,
      });
    pen.row += 1;
  }
  pen.row += 1;
}

function writeCopies(pen: SheetPen, copies: readonly string[]): void {
  if (copies.length === 0) return;
  writeLine(pen, pageWords.copies);
  copies.forEach((text, index) => {
    writeLine(pen, `${index + 1}. ${text}`);
  });
}

/** A sheet without a table of its own takes twelve columns, over which its small tables are laid. */
const plainGrid: readonly ReportColumn[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ key: String(index), header: '', width: 15.5 },
  ...{ align: 'left', kind: 'text' },
}));

function writePage(book: Workbook, report: ReportDocument, page: ReportPage, paper: Paper): void {
  const sheet = book.addWorksheet(sheetName(book, page.name));
  const columns = page.table?.columns ?? plainGrid;
  sheet.columns = columns.map((column) => ({ width: widthOfColumn(column) }));
  const pen: SheetPen = { sheet, columns, row: 1 };
  const { emblem } = report.letterhead;
  if (emblem !== null) placeEmblem(book, pen, emblem);
  writeHead(pen, report);
  if (page.letter === null) writeTitle(pen, report);
  else writeLetterTop(pen, page.letter);
  writeBlocks(pen, page.before);
  const headingRows = page.table === null ? null : writeTable(pen, page.table);
  pen.row += 1;
  writeBlocks(pen, page.after);
  for (const text of page.letter?.closing ?? []) writeLine(pen, text);
  if (page.letter === null) {
    writeNotes(pen, report);
    if (headingRows !== null && page.before.length === 0)
      sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingRows[1] }];
  }
  pen.row += 1;
  writeSign(pen, report, page);
  writeCopies(pen, page.letter?.copies ?? []);
  writeLine(pen, report.printed, { size: 8, italic: true });
  setUpPrint(sheet, {
    paper,
    isLandscape: report.orientation === 'landscape',
    headingRows,
    footer: { left: report.printed, page: pageWords.page, of: pageWords.pageOf },
  });
}

/** A report as a workbook, a sheet for each of its pages, laid out for the printer; texts are never formulas. */
export async function toReportWorkbook(report: ReportDocument, paper: Paper): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = report.title;
  for (const page of report.pages) writePage(book, report, page, paper);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
