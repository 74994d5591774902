import type { Alignment, Borders, Fill, Font, Worksheet } from 'exceljs';

/** Number formats of the cells that we write; `text` keeps codes and formula-like texts what they are. */
export const cellFormats = {
  text: '@',
  date: 'dd/mm/yyyy',
  rupiah: '#,##0',
  integer: '0',
  percent: '0.00',
} as const;

const line = { style: 'thin', color: { argb: 'FFB8C4CE' } } as const;

/** The thin grid of every table that we write. */
export const gridBorder: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const headerFont: Partial<Font> = { bold: true, color: { argb: 'FFFFFFFF' } };
const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E66' } };
const headerAlignment: Partial<Alignment> = { vertical: 'middle', horizontal: 'center', wrapText: true };

/** Puts the look of a heading on a row's filled cells. */
export function styleHeader(sheet: Worksheet, rowNumber: number): void {
  const row = sheet.getRow(rowNumber);
  row.height = 32;
  row.eachCell((cell) => {
    cell.font = headerFont;
    cell.fill = headerFill;
    cell.alignment = headerAlignment;
    cell.border = gridBorder;
    // A heading is a text also above a column of dates or amounts.
    cell.numFmt = cellFormats.text;
  });
}

/** Keeps everything above and including a row in sight, and gives each of its columns a filter. */
export function freezeBelow(sheet: Worksheet, rowNumber: number, columns: number): void {
  sheet.views = [{ state: 'frozen', ySplit: rowNumber, xSplit: 0 }];
  sheet.autoFilter = { from: { row: rowNumber, column: 1 }, to: { row: rowNumber, column: columns } };
}

/** Paper codes of spreadsheets; F4 (215 × 330 mm) has none of its own, so it takes Folio, its nearest. */
const paperCodes = { A4: 9, F4: 14, FOLIO: 14, LEGAL: 5 } as const;

/** How a sheet is printed: paper, direction, one page wide, the heading rows repeated on every page. */
export interface PrintSetUp {
  readonly paper: keyof typeof paperCodes;
  readonly isLandscape: boolean;
  /** Null where no row is repeated. */
  readonly headingRows: readonly [from: number, to: number] | null;
  readonly footer?: { readonly left: string; readonly page: string; readonly of: string };
}

/** In a footer `&` begins a code; two of them are the sign itself. */
const plainFooter = (text: string): string => text.replaceAll('&', '&&');

/** Sets up a sheet for printing; nothing stands within 10 mm of the edge. */
export function setUpPrint(sheet: Worksheet, { paper, isLandscape, headingRows, footer }: PrintSetUp): void {
  const margin = 0.4;
  Object.assign(sheet.pageSetup, {
    paperSize: paperCodes[paper],
    orientation: isLandscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(headingRows === null ? {} : { printTitlesRow: `${headingRows[0]}:${headingRows[1]}` }),
    margins: { left: margin, right: margin, top: 0.5, bottom: 0.7, header: 0.4, footer: 0.4 },
  });
  if (footer !== undefined)
    sheet.headerFooter.oddFooter = `&L&8${plainFooter(footer.left)}&R&8${footer.page} &P ${footer.of} &N`;
}
