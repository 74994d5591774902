import ExcelJS from 'exceljs';
import type { CellValue } from 'exceljs';
import type { RefusedSheet } from '../../src-shared/domain/tables/refused-rows.ts';
import type { Cell } from '../../src-shared/domain/tables/table.ts';
import { refusedRowsWords } from '../../src-shared/text/own-list.ts';
import { toRegisterCell } from './register-cells.ts';
import { cellFormats, freezeBelow, styleHeader } from './sheet-style.ts';

/** A cell as it stood in the file: dates stay dates, numbers numbers, every text is text. */
function toCell(cell: Cell): { readonly value: CellValue; readonly format: string } {
  if (cell === null || typeof cell === 'boolean') return { value: cell, format: 'General' };
  if (typeof cell === 'number') return { value: cell, format: 'General' };
  const isDate = typeof cell === 'object';
  const written = toRegisterCell(isDate ? 'date' : 'text', isDate ? cell.date : cell);
  return { value: written.value, format: written.format ?? (isDate ? cellFormats.date : cellFormats.text) };
}

/** A workbook of refused rows in their own columns, with why each was refused; it can be corrected and taken in again. */
export async function writeRefused(sheets: readonly RefusedSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { sheet: name, headings, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRow([...headings, refusedRowsWords.reason]);
    const last = headings.length + 1;
    for (const { cells, reason } of rows) {
      const row = sheet.addRow([]);
      cells.slice(0, headings.length).forEach((cell, column) => {
        const { value, format } = toCell(cell);
        const target = row.getCell(column + 1);
        target.value = value;
        target.numFmt = format;
        target.alignment = { vertical: 'top', wrapText: true };
      });
      row.getCell(last).value = reason;
      row.getCell(last).alignment = { vertical: 'top', wrapText: true };
    }
    headings.forEach((heading, column) => {
      sheet.getColumn(column + 1).width = Math.min(40, Math.max(14, heading.length + 4));
    });
    sheet.getColumn(last).width = 60;
    styleHeader(sheet, 1);
    freezeBelow(sheet, 1, last);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
