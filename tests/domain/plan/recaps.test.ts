import { describe, expect, it } from 'vitest';
import type { PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import type { Cell, Table } from '../../../src-shared/domain/tables/table.ts';
import { sheetOf, table } from '../../support/tables.ts';

const question: PlanFileQuestion = {
  document: 'DPA',
  year: 2026,
  endYear: 2026,
  quarter: null,
  opdCode: null,
  decimal: null,
};
const health = '1.02.0.00.0.00.01.0000';
const clinic = '1.02.0.00.0.00.01.0003';

const row = (values: Readonly<Record<string, Cell>> = {}): Readonly<Record<string, Cell>> => ({
  TAHUN: 2026,
  'KODE SKPD': health,
  'NAMA SKPD': 'Dinas Kesehatan',
  'KODE SUB UNIT': null,
  'NAMA SUB UNIT': null,
  'KODE PROGRAM': '1.02.02',
  'KODE KEGIATAN': '1.02.02.2.01',
  'KODE SUB KEGIATAN': '1.02.02.2.01.0001',
  'NAMA SUB KEGIATAN': 'Rujukan',
  'NAMA SUMBER DANA': 'PAD',
  'KODE REKENING': '5.1.02.01.001.00024',
  PAGU: 1_000_000,
  ...values,
});

function read(tables: readonly Table[], more: Partial<PlanFileQuestion> = {}) {
  const result = readPlanTables(tables, { ...question, ...more }, 'berkas.xlsx');
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.read).toBe(
    Math.max(result.value.lines.length, result.value.realisation.length) +
      result.value.setAside.length +
      result.value.rejected.length,
  );
  return result.value;
}
const readRows = (...rows: readonly Readonly<Record<string, Cell>>[]) =>
  read([sheetOf('Sheet', ...rows.map(row))]);
const refusal = (tables: readonly Table[], more: Partial<PlanFileQuestion> = {}) => {
  const result = readPlanTables(tables, { ...question, ...more }, 'berkas.xlsx');
  return result.ok ? null : result.error;
};

describe('the header of a recap', () => {
  it('is found in any order, among other columns, below titles, whatever its case', () => {
    const parsed = read([
      table('x', [
        ['DAFTAR'],
        [],
        ['pagu', 'catatan', 'Kode  Sub\nKegiatan', 'Tahun', 'Kode SKPD'],
        [5, 'x', '1.02.02.2.01.0001', 2026, health],
      ]),
    ]);
    expect(parsed.lines).toEqual([
      {
        code: '1.02.02.2.01.0001',
        name: null,
        opdCode: health,
        opdName: null,
        accountCode: null,
        fundingSource: null,
        location: null,
        ceilingRupiah: 5,
        years: null,
      },
    ]);
  });

  it('without the column that counts is named as such', () => {
    const { PAGU: _, ...rest } = row();
    expect(refusal([sheetOf('Sheet', rest)])).toEqual({
      code: 'columns-missing',
      sheet: 'Sheet',
      columns: ['PAGU'],
    });
  });

  it('of a plan holds no realisation', () => {
    expect(refusal([sheetOf('Sheet', row())], { document: 'REALISASI', quarter: 2 })).toEqual({
      code: 'columns-missing',
      sheet: 'Sheet',
      columns: ['Realisasi'],
    });
  });

  it('is looked for in every sheet; hidden and foreign ones are named', () => {
    const parsed = read([
      sheetOf('1', row()),
      sheetOf('2', row()),
      { ...sheetOf('lama', row()), isHidden: true },
      table('Catatan', [['x']]),
    ]);
    expect(parsed.lines).toHaveLength(2);
    expect(parsed.warnings).toEqual([
      { code: 'sheet-hidden', sheet: 'lama' },
      { code: 'sheet-unread', sheet: 'Catatan' },
      {
        code: 'sheets-read',
        sheets: [
          { sheet: '1', lines: 1, sum: 1_000_000 },
          { sheet: '2', lines: 1, sum: 1_000_000 },
        ],
      },
    ]);
  });

  it('repeated on a later page is set aside', () => {
    const headings = Object.keys(row());
    const parsed = read([table('x', [headings, Object.values(row()), headings, Object.values(row())])]);
    expect(parsed.setAside).toMatchObject([{ row: 3, reason: 'repeated-heading' }]);
    expect(parsed.lines).toHaveLength(2);
  });
});

describe('lines of a recap', () => {
  it('equal in every column, and those with pagu 0, are kept', () => {
    const parsed = readRows({}, {}, { PAGU: 0 });
    expect(parsed.lines.map((line) => line.ceilingRupiah)).toEqual([1_000_000, 1_000_000, 0]);
    expect(parsed.warnings).toEqual([]);
  });

  it('without any amount are kept as 0, and told', () => {
    expect(readRows({ PAGU: null }).warnings).toEqual([
      { code: 'amount-empty', sheet: 'Sheet', count: 1, firstRow: 2 },
    ]);
  });

  it('belong to the sub unit, else to the SKPD', () => {
    const [first, second] = readRows({ 'KODE SUB UNIT': clinic, 'NAMA SUB UNIT': 'RSUD' }, {}).lines;
    expect(first).toMatchObject({ opdCode: clinic, opdName: 'RSUD' });
    expect(second).toMatchObject({ opdCode: health, opdName: 'Dinas Kesehatan' });
  });

  it('with code and name in one cell are parted', () => {
    const [line] = readRows({
      'KODE SKPD': null,
      'NAMA SKPD': `${health} Dinas Kesehatan`,
      'KODE SUB KEGIATAN': '1.02.02.2.01.0001 Rujukan  Pasien',
      'NAMA SUB KEGIATAN': null,
      'KODE REKENING': '5.1.02.01.001.00024 Belanja',
    }).lines;
    expect(line).toMatchObject({
      code: '1.02.02.2.01.0001',
      name: 'Rujukan Pasien',
      opdCode: health,
      opdName: 'Dinas Kesehatan',
      accountCode: '5.1.02.01.001.00024',
    });
    expect(
      readRows({ 'KODE SUB KEGIATAN': null, 'NAMA SUB KEGIATAN': '1.02.02.2.01.0001 Rujukan' }).lines,
    ).toMatchObject([{ code: '1.02.02.2.01.0001', name: 'Rujukan' }]);
  });

  it.each<[Cell]>([[2026], ['2026'], ['2026.0'], ["'2026"], [null]])(
    'of the year written as %j count',
    (year) => {
      expect(readRows({ TAHUN: year }).lines).toHaveLength(1);
    },
  );

  it('take hidden apostrophes from codes', () => {
    expect(readRows({ 'KODE SUB KEGIATAN': "'1.02.02.2.01.0001" }).lines).toMatchObject([
      { code: '1.02.02.2.01.0001' },
    ]);
    expect(readRows({ 'KODE SUB KEGIATAN': 'X.XX.01.2.01.0001' }).lines).toMatchObject([
      { code: 'X.XX.01.2.01.0001' },
    ]);
  });

  it('with a perangkat daerah code that is none keep its name, and are told', () => {
    const parsed = readRows({ 'KODE SKPD': 'DINKES' }, { 'KODE SKPD': 'DINKES' });
    expect(parsed.lines[0]).toMatchObject({ opdCode: null, opdName: 'Dinas Kesehatan' });
    expect(parsed.warnings).toEqual([
      { code: 'opd-code-malformed', sheet: 'Sheet', row: 2, value: 'DINKES', count: 2 },
    ]);
  });

  it('of another year are set aside and named', () => {
    const parsed = readRows({}, { TAHUN: 2025 }, { TAHUN: '2025.0' });
    expect(parsed.setAside).toMatchObject([
      { row: 3, reason: 'other-year' },
      { row: 4, reason: 'other-year' },
    ]);
    expect(parsed.warnings).toEqual([{ code: 'other-year', year: 2025, count: 2 }]);
  });

  it('of a Renstra carry their years, of the period only', () => {
    const rows = [{ TAHUN: 2025 }, { TAHUN: 2026 }, { TAHUN: '2027; 2028' }, { TAHUN: 2031 }].map(row);
    const parsed = read([sheetOf('Sheet', ...rows)], { document: 'RENSTRA', year: 2025, endYear: 2029 });
    expect(parsed.lines.map((line) => line.years)).toEqual([[2025], [2026], [2027, 2028]]);
    expect(parsed.setAside).toMatchObject([{ row: 5, reason: 'other-year' }]);
  });
});

describe('rows that are no lines', () => {
  const none = { 'KODE SUB KEGIATAN': null, 'NAMA SUB KEGIATAN': null, 'KODE REKENING': null };
  const office = {
    'KODE SKPD': null,
    'NAMA SKPD': null,
    TAHUN: null,
    'KODE PROGRAM': null,
    'KODE KEGIATAN': null,
    'NAMA SUMBER DANA': null,
  };
  it.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['a printed sum', { ...none, ...office, 'NAMA SKPD': 'Jumlah Dinas Kesehatan' }, 'subtotal'],
    ['a sum of sums', { ...none, ...office, 'NAMA SKPD': 'GRAND TOTAL' }, 'subtotal'],
    ['a kegiatan', { ...none, PAGU: 7 }, 'higher-level'],
    ['revenue', { ...none, ...office, 'KODE REKENING': '4.1.02.01.001.00001', PAGU: 7 }, 'not-expenditure'],
    ['a remark', { ...none, ...office, 'NAMA SKPD': 'Ujoh Bilang, 2 Januari 2026', PAGU: null }, 'note'],
  ])('%s is set aside', (_name, values, reason) => {
    const parsed = readRows({}, values);
    expect(parsed.setAside).toMatchObject([{ row: 3, reason }]);
    expect(parsed.rejected).toEqual([]);
    expect(parsed.paguRupiah).toBe(1_000_000);
  });

  it('but hold an amount without any code are refused, never lost', () => {
    expect(readRows({ ...none, ...office, 'NAMA SUB KEGIATAN': 'Rujukan', PAGU: 7 }).rejected).toMatchObject([
      { row: 2, column: 'KODE SUB KEGIATAN', value: '', reason: 'key-missing' },
    ]);
  });

  it.each<[string, Readonly<Record<string, Cell>>, string, string, string]>([
    [
      'a malformed code',
      { 'KODE SUB KEGIATAN': '1.02.02' },
      'KODE SUB KEGIATAN',
      '1.02.02',
      'code-malformed',
    ],
    [
      'a code that became a date',
      { 'KODE SUB KEGIATAN': { date: '2002-02-01' } },
      'KODE SUB KEGIATAN',
      '2002-02-01',
      'code-as-date',
    ],
    [
      'a code that became a date in a text',
      { 'KODE SUB KEGIATAN': '01/02/2002' },
      'KODE SUB KEGIATAN',
      '01/02/2002',
      'code-as-date',
    ],
    [
      'a code that became a number',
      { 'KODE SUB KEGIATAN': 1.02 },
      'KODE SUB KEGIATAN',
      '1.02',
      'code-as-number',
    ],
    ['an unreadable year', { TAHUN: '#N/A' }, 'TAHUN', '#N/A', 'number-impossible'],
    ['a negative ceiling', { PAGU: -1 }, 'PAGU', '-1', 'money-negative'],
    ['a negative ceiling below one rupiah', { PAGU: -0.4 }, 'PAGU', '-0.4', 'money-negative'],
    ['a negative ceiling as text', { PAGU: '(1.000)' }, 'PAGU', '(1.000)', 'money-negative'],
    ['too large a ceiling', { PAGU: 2 ** 53 }, 'PAGU', '9007199254740992', 'money-too-large'],
    ['an error', { PAGU: '#REF!' }, 'PAGU', '#REF!', 'number-impossible'],
    ['words', { PAGU: 'menyusul' }, 'PAGU', 'menyusul', 'number-impossible'],
  ])('%s is refused by row and column', (...[, values, column, value, reason]) => {
    expect(readRows({}, values).rejected).toMatchObject([{ row: 3, column, value, reason }]);
  });
});

describe('amounts of a recap', () => {
  it.each<[Cell, number]>([
    ['Rp. 575.000.000', 575_000_000],
    ['1.234.567,00', 1_234_567],
    ['1,234,567.00', 1_234_567],
    ['1.234', 1_234],
    ['-', 0],
    [1_500.0, 1_500],
  ])('%j is %i', (cell, pagu) => {
    expect(readRows({ PAGU: cell }).paguRupiah).toBe(pagu);
  });

  it('with sen are rounded half up; the difference of the sums is told', () => {
    const parsed = readRows({ PAGU: 1_000.5 }, { PAGU: '2.000,25' }, { PAGU: 3_000 });
    expect(parsed.lines.map((line) => line.ceilingRupiah)).toEqual([1_001, 2_000, 3_000]);
    expect(parsed.warnings).toEqual([{ code: 'sen-rounded', count: 2, difference: 0.25 }]);
  });

  it('whose mark nobody can tell are asked for, and read as told', () => {
    const tables = [sheetOf('Sheet', row({ PAGU: '1.234' }), row({ PAGU: '12.50' }))];
    expect(refusal(tables)).toEqual({
      code: 'number-ambiguous',
      sheet: 'Sheet',
      column: 'PAGU',
      example: '1.234',
    });
    expect(read(tables, { decimal: ',' }).lines.map((line) => line.ceilingRupiah)).toEqual([1_234, 13]);
    expect(read(tables, { decimal: '.' }).lines.map((line) => line.ceilingRupiah)).toEqual([1, 13]);
  });

  it('are compared with the printed total', () => {
    const total = {
      'NAMA SKPD': 'JUMLAH',
      'KODE SUB KEGIATAN': null,
      'KODE REKENING': null,
      PAGU: 3_000_000,
    };
    expect(readRows({}, {}, total).warnings).toEqual([
      { code: 'printed-total-differs', sheet: 'Sheet', row: 4, printed: 3_000_000, counted: 2_000_000 },
    ]);
    expect(readRows({}, {}, { ...total, PAGU: 2_000_000 }).warnings).toEqual([]);
  });
});

describe('the scope that a recap suggests', () => {
  it('is the one perangkat daerah of all rows, with its sub units, else the region', () => {
    expect(readRows({}, {}).opd).toEqual({ code: health, name: 'Dinas Kesehatan' });
    expect(readRows({}, { 'KODE SUB UNIT': clinic, 'NAMA SUB UNIT': 'RSUD' }).opd).toEqual({
      code: health,
      name: 'Dinas Kesehatan',
    });
    expect(readRows({}, { 'KODE SKPD': '1.01.2.22.0.00.01.0000' }).opd).toBeNull();
    expect(readRows({}, { 'KODE SKPD': null, 'NAMA SKPD': null }).opd).toBeNull();
    expect(
      readRows({ 'KODE SKPD': null }, { 'KODE SKPD': null, 'NAMA SKPD': 'DINAS KESEHATAN' }).opd,
    ).toEqual({ code: null, name: 'Dinas Kesehatan' });
  });
});

describe('format B', () => {
  const b = (values: Readonly<Record<string, Cell>> = {}) => ({
    Tahun: 2026,
    'Kode SKPD Induk': health,
    'Nama SKPD Induk': 'Dinas Kesehatan',
    'Kode Unit': null,
    'Nama Unit': null,
    'Kode Sub Unit': null,
    'Nama Sub Unit': null,
    'Sumber Dana': 'DAU',
    'Kode Sub Kegiatan': '1.02.02.2.01.0001',
    'Nama Sub Kegiatan': 'Rujukan',
    'Kode Rekening': '5.1.02',
    'Alokasi Anggaran': 100,
    'Realisasi Anggaran': 40,
    ...values,
  });

  it('gives ceilings and realisation of the sub unit, else the unit, else the SKPD', () => {
    const parsed = read([
      sheetOf(
        'x',
        b({ 'Kode Unit': clinic }),
        b({ 'Kode Sub Unit': '1.02.0.00.0.00.01.0004', 'Kode Unit': clinic }),
        b({ 'Realisasi Anggaran': -15 }),
      ),
    ]);
    expect(parsed.lines.map((line) => line.opdCode)).toEqual([clinic, '1.02.0.00.0.00.01.0004', health]);
    expect(parsed.realisation).toMatchObject([
      { realisedRupiah: 40 },
      { realisedRupiah: 40 },
      { code: '1.02.02.2.01.0001', opdCode: health, realisedRupiah: -15, physicalPercent: null },
    ]);
    expect([parsed.paguRupiah, parsed.realisedRupiah]).toEqual([300, 65]);
  });
});
