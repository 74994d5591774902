import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { harmless, toReportCsv } from '../../src-main/workbook/report-csv.ts';
import { readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import { toReportFile } from '../../src-main/workbook/report-file.ts';
import { spansOf } from '../../src-main/workbook/report-blocks.ts';
import { toReportWorkbook } from '../../src-main/workbook/report-workbook.ts';
import { countRows, type ReportDocument } from '../../src-shared/report/report-document.ts';
import { fileTypesOf } from '../../src-shared/domain/office/reports.ts';
import { convertAllWithLibreOffice, convertWithLibreOffice } from '../support/libreoffice.ts';
import { hostileInput } from '../support/hostile-input.ts';
import { onlyTable, reportNames, rowsOf, sampleInput, sampleReport } from '../support/report-input.ts';

async function openSheets(
  report: ReportDocument,
  paper: 'A4' | 'F4' | 'FOLIO' | 'LEGAL' = 'F4',
): Promise<readonly Worksheet[]> {
  const book = new ExcelJS.Workbook();
  const bytes = await toReportWorkbook(report, paper);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book.worksheets;
}

async function openSheet(
  report: ReportDocument,
  paper?: 'A4' | 'F4' | 'FOLIO' | 'LEGAL',
): Promise<Worksheet> {
  const [sheet] = await openSheets(report, paper);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The row of a sheet that holds the numbers of the columns. */
const numbersRow = (sheet: Worksheet): number => {
  let found = 0;
  sheet.eachRow((row, at) => {
    if (found === 0 && row.getCell(1).value === 1 && row.getCell(2).value === 2) found = at;
  });
  return found;
};

describe('the workbook of a report', () => {
  it('holds the cells of the report as typed cells below a frozen, repeated heading', async () => {
    const report = sampleReport('matriks');
    const table = onlyTable(report);
    const sheet = await openSheet(report);
    const at = numbersRow(sheet);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: at });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${at - 1}:${at}`,
    });
    const expected = table.sections.flatMap((section) => [[section.heading], ...section.rows]);
    for (const [index, cells] of expected.entries()) {
      const row = sheet.getRow(at + 1 + index);
      for (const [position, cell] of cells.entries()) {
        const written = row.getCell(position + 1).value;
        expect(written ?? '').toBe(cell ?? '');
      }
    }
    const totals = sheet.getRow(at + 1 + expected.length);
    expect(totals.getCell(4).value).toBe(table.totals?.[3]);
    expect(totals.getCell(4).numFmt).toBe('#,##0');
  });

  it('has page numbers and the day of printing at its foot, and nothing within 10 mm of the edge', async () => {
    for (const name of reportNames) {
      const sheet = await openSheet(sampleReport(name));
      expect(sheet.headerFooter.oddFooter, name).toMatch(
        /^&L&8Dicetak dari Padu per .*&R&8Halaman &P dari &N$/,
      );
      const { left, right, top, bottom } = sheet.pageSetup.margins ?? {};
      for (const inches of [left, right, top, bottom]) expect((inches ?? 0) * 25.4).toBeGreaterThan(10);
    }
  });

  it('lays small tables over the columns of the sheet', () => {
    expect(spansOf([10, 10, 10, 10], [1, 1])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(spansOf([5, 40, 5, 50], [1, 9])).toEqual([
      [1, 1],
      [2, 4],
    ]);
    // A column of the table takes at least one of the sheet, whatever its share.
    expect(spansOf([50, 10, 10], [8, 1, 1])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('says in words where there is no row', async () => {
    const sheet = await openSheet(sampleReport('permintaan-data'));
    expect(sheet.getRow(numbersRow(sheet) + 1).getCell(1).value).toMatch(/sudah diterima/);
  });

  it.each([
    ['A4', 9],
    ['F4', 14],
    ['FOLIO', 14],
    ['LEGAL', 5],
  ] as const)('is set up for %s', async (paper, code) => {
    expect((await openSheet(sampleReport('temuan'), paper)).pageSetup.paperSize).toBe(code);
  });

  it.each(reportNames)('never holds a formula, whatever the texts of %s begin with', async (name) => {
    const sheets = await openSheets(sampleReport(name, hostileInput(2027)));
    let cells = 0;
    for (const sheet of sheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          cells += 1;
          expect(cell.formula).toBeUndefined();
          expect(cell.type).not.toBe(ExcelJS.ValueType.Hyperlink);
        });
      });
    expect(cells).toBeGreaterThan(20);
  });

  it('gives each letter a sheet with a name that Excel takes', async () => {
    const sheets = await openSheets(sampleReport('permintaan-data', hostileInput(2028)));
    const names = sheets.map((sheet) => sheet.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });
});

/** Starting LibreOffice takes seconds, and many on a busy machine. */
const officeTimeout = { timeout: 180_000 };

describe('LibreOffice', officeTimeout, () => {
  it('opens the workbook and finds every row and sum in it', async (context) => {
    const report = sampleReport('matriks');
    const table = onlyTable(report);
    const bytes = await toReportWorkbook(report, 'F4');
    const [text] = await convertWithLibreOffice(
      context,
      { name: 'matriks.xlsx', bytes, to: 'csv:Text - txt - csv (StarCalc):59,34,76,1' },
      (file) => readFile(file, 'utf8'),
    );
    const rows = parse(text ?? '', { delimiter: ';', relax_column_count: true });
    const first = rows.findIndex((row) => row[0] === '1' && row[1] === '2');
    const data = rows.slice(first + 1).filter((row) => /^\d+$/.test(row[0] ?? '') && row[1] !== '');
    expect(data.map((row) => row[1])).toEqual(rowsOf(table).map((row) => row[1]));
    const total = rows.find((row) => row[1]?.startsWith('JUMLAH'));
    expect(Number(total?.[3]?.replace(/\D/g, ''))).toBe(table.totals?.[3]);
  });

  it('opens every workbook, and prints each on the paper that it is set up for', async (context) => {
    const names = reportNames.filter((name) => fileTypesOf(name).includes('xlsx'));
    const files = await Promise.all(
      names.map(async (name) => ({
        name: `${name}.xlsx`,
        bytes: await toReportWorkbook(sampleReport(name, hostileInput(2027)), 'F4'),
      })),
    );
    const printed = await convertAllWithLibreOffice(context, { files, to: 'pdf' }, (file) => readFile(file));
    expect(printed).toHaveLength(names.length);
    const orientations = names.toSorted().map((name) => sampleReport(name).orientation);
    const boxes = printed.map((pdf) =>
      /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')),
    );
    expect(boxes.map((box) => [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))])).toEqual(
      orientations.map((one) => (one === 'landscape' ? [936, 612] : [612, 936])),
    );
  });

  it('prints it on landscape Folio', async (context) => {
    const bytes = await toReportWorkbook(sampleReport('daftar'), 'F4');
    const [pdf] = await convertWithLibreOffice(context, { name: 'daftar.xlsx', bytes, to: 'pdf' }, (file) =>
      readFile(file),
    );
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf?.toString('latin1') ?? '');
    expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([936, 612]);
  });
});

describe('the CSV of a report', () => {
  const read = (report: ReportDocument): string[][] =>
    parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(toReportCsv(report)), {
      delimiter: ';',
      bom: true,
    });

  it('begins with a byte order mark, parts with semicolons and ends lines with CRLF', () => {
    const bytes = toReportCsv(sampleReport('daftar'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.slice(0, 9)).toBe('No;Jenis;');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(reportNames)('holds one heading row and every row of %s', (name) => {
    const report = sampleReport(name, sampleInput(2027));
    const rows = read(report);
    expect(rows).toHaveLength(1 + countRows(report));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('names the section and the addressee that the layout shows', () => {
    expect(read(sampleReport('matriks'))[0]?.[0]).toBe('Kelompok');
    const letters = read(sampleReport('permintaan-data', sampleInput(2027)));
    expect(letters.slice(0, 2).map((row) => row[0])).toEqual(['Kepada', 'Bapperida']);
  });

  it.each(reportNames.filter((name) => fileTypesOf(name).includes('csv')))(
    'gives back every text of %s as it was when our importer reads it',
    async (name) => {
      const report = sampleReport(name, hostileInput(2027));
      const tables = await readTablesFromBytes(toReportCsv(report), `${name}.csv`);
      if (!tables.ok) throw new Error(tables.error.code);
      const [table] = tables.value;
      const columns = report.pages.find((page) => page.table !== null)?.table?.columns ?? [];
      const lead = (table?.rows[0]?.length ?? 0) - columns.length;
      const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
      const rows = report.pages.flatMap((page) => (page.table === null ? [] : rowsOf(page.table)));
      rows.forEach((row, at) => {
        row.forEach((cell, index) => {
          if (typeof cell !== 'string') return;
          const read = table?.rows[at + 1]?.[index + lead];
          expect(tidy(typeof read === 'string' ? read : '')).toBe(tidy(cell));
        });
      });
    },
  );

  it('leaves amounts bare and guards every text that a spreadsheet would compute', () => {
    const rows = read(sampleReport('matriks'));
    expect(rows[1]?.[4]).toMatch(/^\d+$/);
    for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(harmless(`${start}1`)).toBe(`'${start}1`);
    expect(harmless('1=1')).toBe('1=1');
    for (const name of reportNames)
      for (const row of read(sampleReport(name, hostileInput(2027))).slice(1))
        for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('the file of a report', () => {
  const report = sampleReport('temuan');

  it('is of the type that the path ends in, in any case of letters', async () => {
    const starts = async (path: string): Promise<string> => {
      const bytes = await toReportFile(report, { path, paper: 'F4', html: () => '<!doctype html>' });
      return new TextDecoder('latin1').decode(bytes?.subarray(0, 2) ?? new Uint8Array());
    };
    expect([await starts('/x/a.XLSX'), await starts('a.csv'), await starts('a.html')]).toEqual([
      'PK',
      'ï»',
      '<!',
    ]);
  });

  it('is none for another type, or for a page that nobody gives', async () => {
    expect(await toReportFile(report, { path: 'a.docx', paper: 'F4' })).toBeNull();
    expect(await toReportFile(report, { path: 'a.html', paper: 'F4' })).toBeNull();
  });
});
