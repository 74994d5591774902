import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import type { Cell, Table } from '../../../src-shared/domain/tables/table.ts';
import { table } from '../../support/tables.ts';

const health = '1.02.0.00.0.00.01.0000';
const headings = [
  'TAHUN',
  'KODE SKPD',
  'NAMA SKPD',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'KODE REKENING',
  'PAGU',
];
const line = (code: Cell, pagu: Cell, account: Cell = '5.1.02.01.001.00024'): readonly Cell[] => [
  2026,
  health,
  'Dinas Kesehatan',
  code,
  'Rujukan',
  account,
  pagu,
];
const first = '1.02.02.2.01.0001';
const second = '1.02.02.2.01.0002';
/** A row that has nothing but a word and an amount. */
const bare = (word: Cell, pagu: Cell): readonly Cell[] => [null, null, word, null, null, null, pagu];

function readTables(tables: readonly Table[], more: Partial<PlanFileQuestion> = {}) {
  const question: PlanFileQuestion = {
    document: 'DPA',
    year: 2026,
    endYear: 2026,
    quarter: null,
    opdCode: null,
    decimal: null,
    ...more,
  };
  const result = readPlanTables(tables, question, 'berkas.xlsx');
  if (!result.ok) throw new Error(result.error.code);
  const { lines, realisation, setAside, rejected } = result.value;
  expect(result.value.read).toBe(
    Math.max(lines.length, realisation.length) + setAside.length + rejected.length,
  );
  return result.value;
}
const read = (...rows: readonly (readonly Cell[])[]) => readTables([table('Lembar', [headings, ...rows])]);
const asideOf = (parsed: ReturnType<typeof read>) => parsed.setAside.map(({ row, reason }) => [row, reason]);

describe('characters that nobody sees', () => {
  it.each([
    ['\u00a01.02.02.2.01.0001\u00a0'],
    ['1.02.02.2\u200b.01.0001'],
    ['\u202a1.02.02.2.01.0001\u202c'],
    ['\u200f1.02.02.2.01.0001'],
    ['\ufeff1.02.02.2.01.0001'],
    ['1.02. 02. 2. 01. 0001'],
    ['1.02.02.2.01.0001.'],
  ])('do not change the code %j', (code) => {
    expect(read(line(code, 5)).lines).toMatchObject([{ code: first, name: 'Rujukan' }]);
  });

  it.each<[Cell, number]>([
    ['\u200e5.000\u200e', 5_000],
    ['Rp\u00a01.234.567', 1_234_567],
    ['１.２３４', 1_234],
    ['\u200b', 0],
  ])('do not change the amount %j', (amount, pagu) => {
    expect(read(line(first, amount)).paguRupiah).toBe(pagu);
  });

  it('do not hide a heading', () => {
    const odd = headings.map((heading) => `\u200f${heading.replace(/ /gu, '\u00a0')}\u200b`);
    expect(readTables([table('x', [odd, line(first, 5)])]).paguRupiah).toBe(5);
  });
});

describe('headings', () => {
  it('in two rows are read together, and known again on the next page', () => {
    const upper: readonly Cell[] = ['TAHUN', 'PERANGKAT DAERAH', null, 'SUB KEGIATAN', null, 'ANGGARAN'];
    const lower: readonly Cell[] = [null, 'KODE', 'NAMA', 'KODE', 'NAMA', 'PAGU (Rp.)'];
    const data = (pagu: number): readonly Cell[] => [2026, health, 'Dinas Kesehatan', first, 'Rujukan', pagu];
    const parsed = readTables([
      table('x', [upper, lower, data(5), upper, lower, [1, 2, 3, 4, 5, 6], data(6)]),
    ]);
    expect(parsed.lines).toMatchObject([
      { code: first, name: 'Rujukan', opdCode: health, opdName: 'Dinas Kesehatan', ceilingRupiah: 5 },
      { ceilingRupiah: 6 },
    ]);
    expect(asideOf(parsed)).toEqual([
      [4, 'repeated-heading'],
      [5, 'repeated-heading'],
      [6, 'column-numbers'],
    ]);
  });

  it('that stand there twice are told', () => {
    const parsed = readTables([
      table('x', [
        [...headings, 'PAGU'],
        [...line(first, 5), 7],
      ]),
    ]);
    expect(parsed.paguRupiah).toBe(5);
    expect(parsed.warnings).toEqual([{ code: 'column-twice', sheet: 'x', column: 'PAGU' }]);
  });
});

describe('printed pages', () => {
  it('bring headings, column numbers, page marks, signatures and notes, none of which is a line', () => {
    const parsed = readTables([
      table('x', [
        ['PEMERINTAH KABUPATEN'],
        ['TAHUN ANGGARAN 2026'],
        [],
        headings,
        line(first, 5),
        [null, null, 'Halaman 1 dari 2'],
        headings,
        [1, 2, 3, 4, 5, 6, 7],
        line(second, 6),
        [null, null, null, 'Halaman 2'],
        [null, null, null, null, null, null, 2],
        bare('JUMLAH', 11),
        [null, null, null, null, 'Ujoh Bilang, 2 Januari 2026'],
        [null, null, null, null, 'NIP. 19800101 200501 1 001'],
        [null, null, null, 'Catatan: angka sementara'],
      ]),
    ]);
    expect(parsed.rejected).toEqual([]);
    expect(parsed.warnings).toEqual([]);
    expect(parsed.paguRupiah).toBe(11);
    expect(asideOf(parsed)).toEqual([
      [6, 'note'],
      [7, 'repeated-heading'],
      [8, 'column-numbers'],
      [10, 'note'],
      [11, 'note'],
      [12, 'subtotal'],
      [13, 'note'],
      [14, 'note'],
      [15, 'note'],
    ]);
  });
});

describe('sums of unusual wording', () => {
  it.each([
    ['Sub Total Dinas Kesehatan'],
    ['Sub-Jumlah'],
    ['GRANDTOTAL'],
    ['Jml.'],
    ['Dinas Kesehatan Total'],
    ['DINAS KESEHATAN'],
    ['Rekapitulasi'],
    ['Seluruh belanja'],
    [null],
  ])('%j with the sum of the lines above is one', (word) => {
    const parsed = read(line(first, 50_000), line(second, 70_000), bare(word, 120_000));
    expect([asideOf(parsed), parsed.rejected]).toEqual([[[4, 'subtotal']], []]);
  });

  it('are nested, and may stand above their lines', () => {
    const parsed = read(
      bare('SEMUA', 20),
      bare('DINAS KESEHATAN', 12),
      line(first, 5),
      line(second, 7),
      bare('DINAS LAIN', 8),
      line(first, 8),
    );
    expect([asideOf(parsed).map(([row]) => row), parsed.paguRupiah, parsed.rejected]).toEqual([
      [2, 3, 6],
      20,
      [],
    ]);
  });

  it('that do not add up are refused by name, never left out', () => {
    expect(read(line(first, 5), bare('DINAS KESEHATAN', 4)).rejected).toMatchObject([
      { row: 3, reason: 'key-missing' },
    ]);
  });

  it('are no lines that lost their code: those still name their sub kegiatan', () => {
    const parsed = read(line(first, 5), line(null, 5));
    expect(parsed.rejected).toMatchObject([{ row: 3, reason: 'key-missing' }]);
  });

  it('with a code are found by the accounts below or above them', () => {
    const parsed = read(
      line(first, 12, null),
      line(first, 12, '5.1'),
      line(first, 5, '5.1.02'),
      line(first, 7, '5.1.05'),
      line(second, 3, '5.1.02'),
      line(second, 3, null),
    );
    expect([asideOf(parsed).map(([row]) => row), parsed.paguRupiah]).toEqual([[2, 3, 7], 15]);
  });

  it('leave alone what is no sum of its accounts', () => {
    const parsed = read(line(first, 12, null), line(first, 5, '5.1.02'), line(first, 5, '5.1.02'));
    expect([parsed.setAside, parsed.paguRupiah]).toEqual([[], 22]);
  });

  it('stand at the top, and are compared with what was counted', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      line(`1.02.02.2.01.${1000 + index}`, 1_000 + index),
    );
    expect(read(bare('TOTAL', 5), ...many).warnings).toEqual([
      { code: 'printed-total-differs', sheet: 'Lembar', row: 2, printed: 5, counted: 61_770 },
    ]);
  });
});

describe('several sheets', () => {
  const sheet = (name: string, pagu: number, more: Partial<Table> = {}): Table => ({
    ...table(name, [headings, line(first, pagu)]),
    ...more,
  });
  const workbook = [
    sheet('Dinkes', 5),
    sheet('Disdik', 6),
    sheet('Arsip', 7, { isHidden: true }),
    table('RFK', [
      ['Kode', 'Uraian', 'RKA', 'DPA', 'Realisasi Keuangan'],
      [first, 'x', 1, 2, 3],
    ]),
  ];

  it('are added up, and each is named with what it brings', () => {
    const parsed = readTables(workbook);
    expect(parsed.paguRupiah).toBe(11);
    expect(parsed.warnings).toEqual([
      { code: 'sheet-hidden', sheet: 'Arsip' },
      { code: 'sheet-other-format', sheet: 'RFK' },
      {
        code: 'sheets-read',
        sheets: [
          { sheet: 'Dinkes', lines: 1, sum: 5 },
          { sheet: 'Disdik', lines: 1, sum: 6 },
        ],
      },
    ]);
  });

  it('leave the choice to the officer, also of a hidden one', () => {
    expect(readTables(workbook, { sheet: 'Disdik' })).toMatchObject({
      paguRupiah: 6,
      warnings: [{ code: 'sheet-only', sheet: 'Disdik', others: 3 }],
    });
    expect(readTables(workbook, { sheet: 'Arsip' }).paguRupiah).toBe(7);
    expect(() => readTables(workbook, { sheet: 'Lain' })).toThrow('sheet-missing');
  });
});

it('hidden rows and columns count, and are told', () => {
  const hidden = {
    ...table('x', [headings, line(first, 5), line(second, 6)]),
    hiddenRows: [0, 2],
    hiddenColumns: [5],
  };
  const parsed = readTables([hidden]);
  expect(parsed.paguRupiah).toBe(11);
  expect(parsed.warnings).toEqual([
    { code: 'rows-hidden', sheet: 'x', rows: [3] },
    { code: 'columns-hidden', sheet: 'x', columns: ['KODE REKENING'] },
  ]);
});

it('of two columns with amounts in two ways of writing nobody can tell, which is said with the example', () => {
  const rows = [
    [...headings, 'Realisasi Anggaran'],
    [...line(first, '1.234'), '12.50'],
  ];
  const b = rows.map((row) => row.map((cell) => (cell === 'PAGU' ? 'Alokasi Anggaran' : cell)));
  expect(() => readTables([table('x', b)])).toThrow('number-ambiguous');
  expect(readTables([table('x', b)], { decimal: '.' })).toMatchObject({ paguRupiah: 1, realisedRupiah: 13 });
});

describe('a workbook of any rows', () => {
  const amount = fc.nat({ max: 2_000_000_000 });
  const writing = fc.constantFrom<(value: number) => Cell>(
    (value) => value,
    String,
    (value) => `Rp. ${String(value).replace(/\B(?=(\d{3})+$)/gu, '.')},-`,
    (value) => `'${String(value).replace(/\B(?=(\d{3})+$)/gu, '.')},00`,
  );
  const good = fc.tuple(amount, writing, fc.nat({ max: 9999 })).map(([value, write, code]) => ({
    kind: 'good' as const,
    value,
    row: line(`1.02.02.2.01.${String(code).padStart(4, '0')}`, write(value)),
  }));
  const other = fc
    .constantFrom<readonly Cell[]>(
      [],
      headings,
      line(1.02, 5),
      line({ date: '2002-02-01' }, 5),
      line(first, '#REF!'),
      line(first, -5),
      bare('JUMLAH', 1),
      bare('menyusul', null),
      [null, null, 'Halaman 3'],
    )
    .map((row) => ({ kind: 'other' as const, value: 0, row }));

  it('keeps every good row to the rupiah and names every other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: good }, other), { maxLength: 30 }), (rows) => {
        const parsed = read(...rows.map(({ row }) => row));
        const kept = rows.filter(({ kind }) => kind === 'good');
        expect(parsed.lines).toHaveLength(kept.length);
        expect(parsed.paguRupiah).toBe(kept.reduce((sum, { value }) => sum + value, 0));
        expect(parsed.read).toBe(rows.filter(({ row }) => row.length > 0).length);
      }),
    );
  });
});
