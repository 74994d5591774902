import { describe, expect, it } from 'vitest';
import { parseRegister } from '../../../src-shared/domain/register/parse-register.ts';
import type { Cell } from '../../../src-shared/domain/tables/table.ts';
import { listWords } from '../../../src-shared/text/list-words.ts';
import { parsed, sheetOf, table } from '../../support/tables.ts';

/** The first rejected row's first problem of a sheet with one row. */
function problemOf(sheet: string, row: Readonly<Record<string, Cell>>) {
  const [rejected] = parsed(sheetOf(sheet, row)).rejected;
  return rejected === undefined
    ? null
    : { column: rejected.column, value: rejected.value, reason: rejected.reason };
}

const valuesOf = (sheet: string, row: Readonly<Record<string, Cell>>) =>
  parsed(sheetOf(sheet, row)).sheets[0]?.rows[0]?.values;

describe('sheets and columns of the register workbook', () => {
  it('are found by name whatever their case, spaces, line breaks and order, below title rows', () => {
    const { sheets } = parsed(
      table(' PARA  pihak', [
        ['PEMERINTAH KABUPATEN'],
        [],
        ['nama\nPIHAK', 'Urutan ', 'kode  naskah'],
        ['PT Bumi', 2, 'N-1'],
      ]),
    );
    expect(sheets).toMatchObject([{ kind: 'party', fields: ['name', 'position', 'agreementId'] }]);
    expect(sheets[0]?.rows).toMatchObject([
      { row: 4, values: { name: 'PT Bumi', position: 2, agreementId: 'N-1' } },
    ]);
  });

  it('that are unknown or doubled are reported and kept out', () => {
    const { sheets, warnings } = parsed(
      table('Naskah', [
        ['Kode', 'Judul', 'Warna', 'Judul'],
        ['N-1', 'A', 'biru', 'B'],
      ]),
      table('Catatan Pribadi', [['x']]),
      table('Kosong', [[null]]),
    );
    expect(sheets[0]?.rows[0]?.values).toEqual({ code: 'N-1', title: 'A' });
    expect(warnings).toEqual([
      { code: 'column-unknown', sheet: 'Naskah', column: 'Warna' },
      { code: 'column-twice', sheet: 'Naskah', column: 'Judul' },
      { code: 'sheet-unknown', sheet: 'Catatan Pribadi' },
    ]);
  });

  it('may be missing, except the Kode of Naskah', () => {
    expect(parsed(sheetOf('TKKSD', { 'Nomor SK': '1', Nama: 'A' })).sheets).toHaveLength(1);
    expect(parseRegister([sheetOf('Naskah', { Judul: 'A', Nomor: '1' })], listWords)).toEqual({
      ok: false,
      error: { code: 'columns-missing', sheet: 'Naskah', columns: ['Kode'] },
    });
    expect(parseRegister([table('Sheet1', [['Kode']])], listWords)).toEqual({
      ok: false,
      error: { code: 'sheet-missing', sheet: 'Naskah' },
    });
  });

  it('that differ by a blank only are read once, and the second is named', () => {
    const { sheets, warnings } = parsed(sheetOf('Naskah', { Kode: 'A' }), sheetOf('Naskah ', { Kode: 'A' }));
    expect(sheets).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'sheet-unread', sheet: 'Naskah ' }]);
  });

  it('without a row of data are read as empty', () => {
    const { sheets, rejected } = parsed(table('Naskah', [['Kode', 'Judul'], [null, '  '], []]));
    expect(sheets[0]).toMatchObject({ read: 0, rows: [] });
    expect(rejected).toEqual([]);
  });

  it('with merged cells give their value to every row that they cover, but amounts once', () => {
    const { sheets } = parsed(
      table(
        'Kewajiban',
        [
          ['Kode Naskah', 'Tahun', 'No', 'Uraian', 'Nilai (Rp)'],
          ['N-1', 2026, 1, 'Rapat', 5],
          [null, 2026, 2, null, null],
        ],
        {
          merges: [
            { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 },
            { fromRow: 1, toRow: 2, fromColumn: 3, toColumn: 3 },
            { fromRow: 1, toRow: 2, fromColumn: 4, toColumn: 4 },
          ],
        },
      ),
    );
    expect(sheets[0]?.rows[1]?.values).toEqual({
      agreementId: 'N-1',
      year: 2026,
      no: 2,
      description: 'Rapat',
      amountRupiah: null,
    });
  });
});

describe('values of the register workbook', () => {
  it('tell an absent column from an empty cell', () => {
    expect(valuesOf('Naskah', { Kode: 'N-1', Judul: null })).toEqual({ code: 'N-1', title: null });
  });

  it.each<[string, Cell, string | number | null]>([
    ['Bentuk Naskah', 'PKS', 'PKS'],
    ['Bentuk Naskah', 'pks', 'PKS'],
    ['Bentuk Naskah', 'Perjanjian Kerja Sama', 'PKS'],
    ['Bentuk Naskah', 'Perjanjian Kerjasama (PKS)', 'PKS'],
    ['Bentuk Naskah', 'Nota Kesepakatan', 'NK'],
    ['Jenis KSD', 'KSDD Wajib', 'KSDD_WAJIB'],
    ['Status', 'PKS ditandatangani', 'PKS_DITANDATANGANI'],
    ['Status', 'Selesai', 'SELESAI'],
    ['Tanpa Batas Waktu', 'ya', 'Ya'],
    ['Tanpa Batas Waktu', true, 'Ya'],
    ['Paraf', false, 'Tidak'],
    ['Klausul', 'SANKSI;HAK_KEWAJIBAN ; penyelesaian perselisihan', 'SANKSI; HAK_KEWAJIBAN; PERSELISIHAN'],
    ['Pindaian', 'a.pdf;b.pdf;', 'a.pdf; b.pdf'],
    ['PD Pendukung', ' ; ', null],
    ['Program RPJMD', '2025-2029:1.02.02; 1.02.03', '2025-2029:1.02.02; 1.02.03'],
    ['Judul', '  dua  spasi \r\nbaris ', 'dua  spasi \nbaris'],
    ['Judul', '=1+1', '=1+1'],
    ['Judul', 'a\u0000b\u000bc', 'abc'],
    ['Nomor', 12, '12'],
    ['Nomor', { date: '2025-01-31' }, '2025-01-31'],
    ['Kode Urusan', 2.1, '2.10'],
    ['Kode Urusan', '1.02', '1.02'],
    ['Kode PD', "'1.02.0.00.0.00.01.0000", '1.02.0.00.0.00.01.0000'],
    ['Tanggal Mulai', '31 Januari 2025', '2025-01-31'],
    ['Tanggal Mulai', { date: '2025-01-31' }, '2025-01-31'],
  ])('%s %j is read as %j', (column, cell, value) => {
    const values = valuesOf('Naskah', { Kode: 'N-1', [column]: cell });
    expect(Object.values(values ?? {})[1]).toBe(value);
  });

  it.each<[Cell, number | null]>([
    [1_234_567, 1_234_567],
    ['Rp 1.234.567', 1_234_567],
    ['Rp. 1.234.567,-', 1_234_567],
    ['1.234.567,00', 1_234_567],
    ['1.234', 1_234],
    [0, 0],
    ['0', 0],
    [null, null],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('rupiah %j are %j', (cell, value) => {
    const values = valuesOf('Kewajiban', { 'Kode Naskah': 'N-1', Tahun: 2026, No: 1, 'Nilai (Rp)': cell });
    expect(values?.['amountRupiah']).toBe(value);
  });

  it.each<[Cell, string | number]>([
    [2026, 2026],
    ['2026', 2026],
    ['2026.0', 2026],
    [' 2026,0', 2026],
  ])('a year %j is 2026', (cell, value) => {
    expect(valuesOf('Kewajiban', { 'Kode Naskah': 'N-1', Tahun: cell, No: '1' })?.['year']).toBe(value);
  });

  it('keep measures as they are written', () => {
    const row = { 'Kode Naskah': 'N-1', Tahun: 2026, No: 1 };
    expect(valuesOf('Kewajiban', { ...row, Target: 12.5, Capaian: '12,5' })).toMatchObject({
      target: '12.5',
      achievement: '12,5',
    });
    expect(valuesOf('Kewajiban', { ...row, Target: '3 dokumen' })).toMatchObject({ target: '3 dokumen' });
  });
});

describe('refused rows', () => {
  const obligation = { 'Kode Naskah': 'N-1', Tahun: 2026, No: 1 };
  const link = { 'Kode Naskah': 'N-1', Tahun: 2026, 'No Kewajiban': 1 };
  it.each<[string, string, Readonly<Record<string, Cell>>, string, string, string]>([
    ['missing key', 'Naskah', { Kode: null, Judul: 'x' }, 'Kode', '', 'key-missing'],
    ['missing part of a key', 'Kewajiban', { ...obligation, No: null, Uraian: 'x' }, 'No', '', 'key-missing'],
    [
      'neither sub kegiatan nor rekening',
      'Keterkaitan',
      { ...link, 'Porsi (Rp)': 5 },
      'Kode Sub Kegiatan',
      '',
      'key-missing',
    ],
    [
      'neither code nor name of a perangkat daerah',
      'Pemetaan',
      { Tahun: 2026, 'Kode PD': null, 'Nama PD': null, 'Kebutuhan/Potensi': 'Air' },
      'Kode PD',
      '',
      'key-missing',
    ],
    [
      'outside a closed list',
      'Naskah',
      { Kode: 'N-1', 'Bentuk Naskah': 'MOU' },
      'Bentuk Naskah',
      'MOU',
      'not-in-list',
    ],
    [
      'outside a closed list among several',
      'Naskah',
      { Kode: 'N-1', Klausul: 'SANKSI; DENDA' },
      'Klausul',
      'SANKSI; DENDA',
      'not-in-list',
    ],
    ['Ya or Tidak', 'Naskah', { Kode: 'N-1', Meterai: 'mungkin' }, 'Meterai', 'mungkin', 'not-in-list'],
    [
      'malformed perangkat daerah',
      'Naskah',
      { Kode: 'N-1', 'Kode PD': 'DINKES' },
      'Kode PD',
      'DINKES',
      'code-malformed',
    ],
    [
      'malformed urusan',
      'Naskah',
      { Kode: 'N-1', 'Kode Urusan': '1.02.03' },
      'Kode Urusan',
      '1.02.03',
      'code-malformed',
    ],
    [
      'malformed programme',
      'Naskah',
      { Kode: 'N-1', 'Program RPJMD': 'Kesehatan' },
      'Program RPJMD',
      'Kesehatan',
      'code-malformed',
    ],
    [
      'malformed sub kegiatan',
      'Keterkaitan',
      { ...link, 'Kode Sub Kegiatan': '1.02.02.2.01' },
      'Kode Sub Kegiatan',
      '1.02.02.2.01',
      'code-malformed',
    ],
    [
      'sub kegiatan that became a date',
      'Keterkaitan',
      { ...link, 'Kode Sub Kegiatan': { date: '2002-02-01' } },
      'Kode Sub Kegiatan',
      '2002-02-01',
      'code-malformed',
    ],
    [
      'malformed rekening',
      'Keterkaitan',
      { ...link, 'Kode Rekening': '5.a' },
      'Kode Rekening',
      '5.a',
      'code-malformed',
    ],
    [
      'malformed wilayah',
      'Para Pihak',
      { 'Kode Naskah': 'N-1', Urutan: 1, 'Kode Wilayah': '6411' },
      'Kode Wilayah',
      '6411',
      'code-malformed',
    ],
    [
      'impossible date',
      'Naskah',
      { Kode: 'N-1', 'Tanggal Mulai': '31/02/2025' },
      'Tanggal Mulai',
      '31/02/2025',
      'date-impossible',
    ],
    [
      'number where a date belongs',
      'Naskah',
      { Kode: 'N-1', 'Tanggal Mulai': 20_250_131 },
      'Tanggal Mulai',
      '20250131',
      'date-impossible',
    ],
    [
      'impossible number',
      'Kewajiban',
      { ...obligation, Tahun: 'dua ribu' },
      'Tahun',
      'dua ribu',
      'number-impossible',
    ],
    ['impossible year', 'Kewajiban', { ...obligation, Tahun: 20_265 }, 'Tahun', '20265', 'number-impossible'],
    ['impossible quarter', 'Kemajuan', { ...link, Triwulan: 5 }, 'Triwulan', '5', 'number-impossible'],
    ['fractional counter', 'Kewajiban', { ...obligation, No: 1.5 }, 'No', '1.5', 'number-impossible'],
    ['negative counter', 'Kewajiban', { ...obligation, No: -1 }, 'No', '-1', 'number-impossible'],
    [
      'amount that is a text',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': 'terlampir' },
      'Nilai (Rp)',
      'terlampir',
      'number-impossible',
    ],
    [
      'amount that is an error',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': '#REF!' },
      'Nilai (Rp)',
      '#REF!',
      'number-impossible',
    ],
    [
      'negative amount',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': -1 },
      'Nilai (Rp)',
      '-1',
      'money-negative',
    ],
    [
      'negative amount as text',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': '(1.000)' },
      'Nilai (Rp)',
      '(1.000)',
      'money-negative',
    ],
    [
      'fractional amount',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': 1.5 },
      'Nilai (Rp)',
      '1.5',
      'money-fractional',
    ],
    [
      'fractional amount as text',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': 'Rp 1.000,50' },
      'Nilai (Rp)',
      'Rp 1.000,50',
      'money-fractional',
    ],
    [
      'too large an amount',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': 2 ** 53 },
      'Nilai (Rp)',
      '9007199254740992',
      'money-too-large',
    ],
    [
      'too large an amount as text',
      'Kewajiban',
      { ...obligation, 'Nilai (Rp)': '9.007.199.254.740.992' },
      'Nilai (Rp)',
      '9.007.199.254.740.992',
      'money-too-large',
    ],
  ])('%s', (...[, sheet, row, column, value, reason]) => {
    expect(problemOf(sheet, row)).toEqual({ column, value, reason });
  });

  it('are one entry each, with everything that is wrong, and count as read', () => {
    const result = parsed(
      sheetOf(
        'Naskah',
        { Kode: 'N-1', 'Bentuk Naskah': 'MOU', Status: 'BARU' },
        { Kode: 'N-2', 'Bentuk Naskah': 'PKS', Status: null },
      ),
    );
    expect(result.sheets[0]).toMatchObject({ read: 2, rows: [{ row: 3 }] });
    expect(result.rejected).toEqual([
      {
        sheet: 'Naskah',
        row: 2,
        column: 'Bentuk Naskah',
        value: 'MOU',
        reason: 'not-in-list',
        more: [{ column: 'Status', value: 'BARU', reason: 'not-in-list' }],
      },
    ]);
  });

  it('of two rows with one key the later', () => {
    const result = parsed(
      sheetOf(
        'Kewajiban',
        { 'Kode Naskah': 'N-1', Tahun: 2026, No: 1, Uraian: 'a' },
        { 'Kode Naskah': 'N-1', Tahun: '2026', No: '1', Uraian: 'b' },
        { 'Kode Naskah': 'N-1', Tahun: 2027, No: 1, Uraian: 'c' },
      ),
    );
    expect(result.sheets[0]?.rows.map((row) => row.values['description'])).toEqual(['a', 'c']);
    expect(result.rejected).toMatchObject([
      { row: 3, column: 'Kode Naskah', value: 'N-1 · 2026 · 1', reason: 'key-twice' },
    ]);
  });

  it('do not include links that differ only in perangkat daerah or rekening', () => {
    const code = '1.02.02.2.01.0001';
    const result = parsed(
      sheetOf(
        'Keterkaitan',
        { ...link, 'Kode Sub Kegiatan': code, 'Kode PD': null, 'Kode Rekening': null },
        { ...link, 'Kode Sub Kegiatan': code, 'Kode PD': '1.02', 'Kode Rekening': null },
        { ...link, 'Kode Sub Kegiatan': null, 'Kode PD': null, 'Kode Rekening': '4.1.02' },
      ),
    );
    expect(result.sheets[0]?.rows).toHaveLength(3);
  });

  it('do not include mappings of one perangkat daerah, named once by code and once by name', () => {
    const result = parsed(
      sheetOf(
        'Pemetaan',
        { Tahun: 2026, 'Kode PD': '1.02', 'Nama PD': 'Dinkes', 'Kebutuhan/Potensi': 'Air' },
        { Tahun: 2026, 'Kode PD': '1.02', 'Nama PD': 'Dinas Kesehatan', 'Kebutuhan/Potensi': 'Air' },
        { Tahun: 2026, 'Kode PD': null, 'Nama PD': 'Dinas Kesehatan', 'Kebutuhan/Potensi': 'Air' },
      ),
    );
    expect(result.rejected).toMatchObject([{ row: 3, reason: 'key-twice' }]);
    expect(result.sheets[0]?.rows).toHaveLength(2);
  });
});

describe('the sheet Info', () => {
  it('says where the workbook comes from', () => {
    const { info } = parsed(
      sheetOf('Naskah', { Kode: 'N-1' }),
      table('Info', [
        ['Wilayah', '64.11'],
        ['Basis Data', 'abc'],
        ['Pencacah', '17'],
        ['Versi Program', '0.1.0'],
        ['Tanggal Ekspor', '2026-07-15'],
      ]),
    );
    expect(info).toEqual({
      region: '64.11',
      databaseId: 'abc',
      counter: 17,
      programVersion: '0.1.0',
      exportedOn: '2026-07-15',
    });
  });

  it('is ignored where an office wrote its own', () => {
    expect(
      parsed(sheetOf('Naskah', { Kode: 'N-1' }), table('Info', [['hubungi', 'Bagian Kerja Sama']])).info,
    ).toBeNull();
  });
});
