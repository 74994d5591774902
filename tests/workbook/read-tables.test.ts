import { chmodSync, mkdirSync, openSync, ftruncateSync, closeSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables, readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import type { Table } from '../../src-shared/domain/tables/table.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  lockedOds,
  lockedXls,
  lockedXlsx,
  workbookOf,
  zipAnnouncing,
  zipOf,
} from '../support/workbook-files.ts';

const made = path.join(import.meta.dirname, '..', 'fixtures', 'made');

async function tablesOf(file: string): Promise<readonly Table[]> {
  const read = await readTables(path.join(made, file));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function refusal(bytes: Uint8Array, name: string): Promise<string | null> {
  const read = await readTablesFromBytes(bytes, name);
  return read.ok ? null : read.error.code;
}

describe('cells of every kind', () => {
  const expected = [
    ['  dua spasi', 1234.5, true, { date: '2025-01-31' }, '#REF!', 2, 12.5, '01.02'],
    ['baris\nbaru', 0, false, { date: '1999-12-31' }, null, null, 100, 2.1],
  ];

  it.each(['cells-libreoffice.xlsx', 'cells-libreoffice.xls'])('are what they show in %s', async (file) => {
    const [sheet] = await tablesOf(file);
    expect(sheet?.rows.slice(1)).toEqual(expected);
  });

  it('are what they show in .ods, where LibreOffice keeps truth values as numbers', async () => {
    const [sheet] = await tablesOf('cells-libreoffice.ods');
    expect(sheet?.rows.slice(1)).toEqual(
      expected.map((row) => row.map((cell) => (cell === true ? 1 : cell === false ? 0 : cell))),
    );
  });

  it('with a formula that nobody calculated are told, never taken for empty or calculated', async () => {
    const [sheet] = await tablesOf('cells-openpyxl.xlsx');
    expect(sheet?.rows[1]?.[5]).toBe('#FORMULA!');
  });

  it('keep their day in the 1904 system', async () => {
    const [sheet] = await tablesOf('dates-1904.xlsx');
    expect(sheet?.rows[1]).toEqual(['N-1', { date: '2025-01-31' }]);
  });

  it.each([
    'cells-libreoffice.xlsx',
    'cells-libreoffice.xls',
    'cells-libreoffice.ods',
    'cells-openpyxl.xlsx',
  ])('of hidden sheets are marked in %s', async (file) => {
    expect((await tablesOf(file)).map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ['Sel', false],
      ['Rahasia', true],
    ]);
  });

  it('keep their rows: empty ones in between stay, empty ones at the end go', async () => {
    const read = await readTablesFromBytes(workbookOf([['a'], [], [], ['b'], ['']]), 'x.xlsx');
    expect(read.ok && read.value[0]?.rows).toEqual([['a'], [], [], ['b']]);
  });
});

describe('a file is what its content says', () => {
  it.each([
    ['xlsx', 'x.csv'],
    ['biff8', 'x.xlsx'],
    ['ods', 'x.xls'],
  ] as const)('%s under the name %s', async (kind, name) => {
    const read = await readTablesFromBytes(
      workbookOf(
        [
          ['Kode', 'Judul'],
          ['N-1', 'Air'],
        ],
        kind,
      ),
      name,
    );
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['Kode', 'Judul'],
      ['N-1', 'Air'],
    ]);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'x.xlsx'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'x.xlsx'],
    ['a text', Buffer.from('bukan buku kerja'), 'x.xlsx'],
    ['a web page saved as .xls', Buffer.from('<html><table><tr><td>1'), 'x.xls'],
    [
      'a word document',
      zipOf({
        '[Content_Types].xml': '<Types>wordprocessingml.document</Types>',
        'word/document.xml': '<w/>',
      }),
      'x.xlsx',
    ],
    [
      'an odt',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml': '<m/>',
        'content.xml': '<x/>',
      }),
      'x.ods',
    ],
    ['any archive', zipOf({ 'a.txt': 'x' }), 'x.xlsx'],
    ['binary data', Buffer.from(Array.from({ length: 300 }, (_, index) => index % 7)), 'x.csv'],
  ])('%s is of the wrong type', async (_name, bytes, name) => {
    expect(await refusal(bytes, name)).toBe('file-wrong-type');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['xlsx', lockedXlsx(), 'x.xlsx'],
    ['xls', lockedXls(), 'x.xls'],
    ['ods', lockedOds(), 'x.ods'],
  ])('%s with a password', async (_kind, bytes, name) => {
    expect(await refusal(bytes, name)).toBe('workbook-password');
  });

  it('half a workbook', async () => {
    const whole = workbookOf([['Kode'], ['N-1']]);
    expect(await refusal(whole.subarray(0, whole.length / 2), 'x.xlsx')).toBe('workbook-damaged');
    const old = workbookOf([['Kode'], ['N-1']], 'biff8');
    expect(await refusal(old.subarray(0, 600), 'x.xls')).toBe('workbook-damaged');
  });

  it('a workbook with a broken part', async () => {
    const whole = workbookOf(Array.from({ length: 400 }, (_, row) => [`N-${row}`, `Judul ${row * 7919}`]));
    const bytes = Buffer.from(whole);
    const start = Math.floor(bytes.length * 0.3);
    bytes.fill(0xff, start, start + 400);
    expect(await refusal(bytes, 'x.xlsx')).toBe('workbook-damaged');
  });

  it('an archive that unpacks to more than it announces', async () => {
    const bytes = zipAnnouncing('xl/worksheets/sheet1.xml', new Uint8Array(5_000_000), 1_000);
    expect(await refusal(bytes, 'x.xlsx')).toBe('workbook-damaged');
  });

  it('an archive that announces a mountain', async () => {
    const bytes = zipAnnouncing('xl/worksheets/sheet1.xml', new Uint8Array(1_000), 900_000_000);
    expect(await refusal(bytes, 'x.xlsx')).toBe('workbook-too-large-inside');
    const shrunk = zipAnnouncing('xl/worksheets/sheet1.xml', new Uint8Array(40_000_000), 40_000_000);
    expect(await refusal(shrunk, 'x.xlsx')).toBe('workbook-too-large-inside');
  });

  it('a sheet that repeats one row a million times', async () => {
    const content = (rows: number) =>
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
    const ods = (rows: number) =>
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml': manifest,
        'content.xml': content(rows),
      });
    expect(await refusal(ods(1_048_576), 'x.ods')).toBe('workbook-too-large-inside');
    const read = await readTablesFromBytes(ods(3), 'x.ods');
    expect(read.ok && read.value[0]?.rows.map((row) => row.length)).toEqual([512, 512, 512]);
  });

  it('a CSV of nothing but separators', async () => {
    expect(await refusal(Buffer.from('a;b\n'.repeat(4_500_000)), 'x.csv')).toBe('workbook-too-large-inside');
  });

  it('a missing, an empty and a too large one, and a folder', async () => {
    const folder = tempFolder();
    const file = (name: string) => path.join(folder, name);
    const code = async (name: string) => {
      const read = await readTables(file(name));
      return read.ok ? null : read.error;
    };
    writeFileSync(file('empty.xlsx'), '');
    mkdirSync(file('folder.xlsx'));
    const large = openSync(file('large.xlsx'), 'w');
    ftruncateSync(large, 100 * 1024 * 1024);
    closeSync(large);
    expect(await code('none.xlsx')).toMatchObject({ code: 'file-missing' });
    expect(await code('empty.xlsx')).toMatchObject({ code: 'file-empty' });
    expect(await code('folder.xlsx')).toMatchObject({ code: 'file-unreadable', reason: 'is-folder' });
    expect(await code('large.xlsx')).toMatchObject({
      code: 'file-too-large',
      bytes: 104_857_600,
      limitBytes: 62_914_560,
    });
  });

  it('one that we may not open', async () => {
    const file = path.join(tempFolder(), 'x.csv');
    writeFileSync(file, 'a;b');
    chmodSync(file, 0o000);
    const read = await readTables(file);
    // The superuser may read everything, so there the file is simply read.
    const expected = process.getuid?.() === 0 ? undefined : 'no-rights';
    expect(!read.ok && read.error.code === 'file-unreadable' ? read.error.reason : undefined).toBe(expected);
  });

  it('are named without a word on the console', async () => {
    const lines: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => lines.push(words);
    try {
      await tablesOf('cells-libreoffice.ods');
    } finally {
      console.error = error;
    }
    expect(lines).toEqual([]);
  });
});
