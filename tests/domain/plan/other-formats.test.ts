import { describe, expect, it } from 'vitest';
import type { PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import type { Cell } from '../../../src-shared/domain/tables/table.ts';
import { table } from '../../support/tables.ts';

const health = '1.02.2.14.0.00.02.0000';

function read(rows: readonly (readonly Cell[])[], more: Partial<PlanFileQuestion> = {}) {
  const question: PlanFileQuestion = {
    document: 'DPA',
    year: 2026,
    endYear: 2026,
    quarter: null,
    opdCode: null,
    decimal: null,
    ...more,
  };
  const result = readPlanTables([table('Lembar', rows)], question, 'berkas.xlsx');
  if (!result.ok) throw new Error(result.error.code);
  const { lines, realisation, setAside, rejected } = result.value;
  expect(result.value.read).toBe(
    Math.max(lines.length, realisation.length) + setAside.length + rejected.length,
  );
  return result.value;
}
const asideOf = (parsed: ReturnType<typeof read>) => parsed.setAside.map(({ row, reason }) => [row, reason]);

describe('format C: the realisation ledger', () => {
  const header = [
    'Kode SKPD',
    'Nama SKPD',
    'Kode Sub SKPD',
    'Nama Sub SKPD',
    'Kode Sub Kegiatan',
    'Kode Rekening',
    'Nomor Dokumen',
    'Tanggal Dokumen',
    'Nilai Realisasi',
    'Nilai Setoran',
    'NIP',
    'Nama Pegawai',
  ];
  const entry = (
    date: Cell,
    amount: Cell,
    more: readonly Cell[] = ['1.02.02.2.01.0001', '5.1.02.01.001.00024'],
  ): readonly Cell[] => [
    health,
    'Dinas Kesehatan',
    null,
    null,
    ...more,
    'D-1',
    date,
    amount,
    '0',
    '198001012005011001',
    'Pegawai Rahasia',
  ];
  const question = { document: 'REALISASI', quarter: 2 } as const;

  it('adds up what is dated not after the quarter; corrections are negative', () => {
    const parsed = read(
      [
        header,
        entry('15/01/2026', '1.000.000'),
        entry('30/06/2026', '500.000'),
        entry('01/07/2026', '9.000'),
        entry('20/06/2026', '-200.000'),
      ],
      question,
    );
    expect(parsed).toMatchObject({ format: 'C', realisedRupiah: 1_300_000, lines: [] });
    expect(parsed.realisation[0]).toEqual({
      code: '1.02.02.2.01.0001',
      opdCode: health,
      opdName: 'Dinas Kesehatan',
      realisedRupiah: 1_000_000,
      physicalPercent: null,
    });
    expect(asideOf(parsed)).toEqual([[4, 'after-quarter']]);
  });

  it('keeps Nilai Setoran beside', () => {
    const rows = [header, [...entry('15/01/2026', '10').slice(0, 9), '4', null, null]];
    expect(read(rows, question)).toMatchObject({ realisedRupiah: 10, depositRupiah: 4 });
  });

  it('names rows of another year, revenue, and dates that do not exist', () => {
    const parsed = read(
      [
        header,
        entry('31/12/2025', '1'),
        entry('01/02/2026', '1', [null, '4.1.01']),
        entry('31/02/2026', '1'),
      ],
      question,
    );
    expect(asideOf(parsed)).toEqual([
      [2, 'other-year'],
      [3, 'not-expenditure'],
    ]);
    expect(parsed.rejected).toMatchObject([
      { row: 4, column: 'Tanggal Dokumen', value: '31/02/2026', reason: 'date-impossible' },
    ]);
  });

  it('never keeps a name or NIP, not even of rows that are set aside', () => {
    expect(
      JSON.stringify(read([header, entry('01/07/2026', '9.000'), entry('1/1/2026', 'x')], question)),
    ).not.toMatch(/198001|Rahasia/u);
  });

  it('is no plan', () => {
    expect(() => read([header, entry('1/1/2026', '1')])).toThrow('columns-missing');
  });
});

describe('format D: the printed RKA', () => {
  const rows = (
    amount: readonly Cell[],
    ...data: readonly (readonly Cell[])[]
  ): readonly (readonly Cell[])[] => [
    [`Organisasi : ${health} Dinas Kesehatan`],
    [
      'KODE',
      null,
      null,
      null,
      null,
      'URAIAN',
      'SUMBER DANA',
      'LOKASI',
      'T-1',
      'TAHUN 2026',
      ...amount.slice(1).map(() => null),
      'T+1',
    ],
    [
      'Urusan',
      'Bidang Urusan',
      'Program',
      'Kegiatan',
      'Sub Kegiatan',
      null,
      null,
      null,
      null,
      ...amount,
      null,
    ],
    ...data,
  ];

  it('puts the code together, also from numbers and from rows that leave the upper levels out', () => {
    const parsed = read(
      rows(
        ['Jumlah'],
        [1, 2, 2, 2.01, 1, 'Rujukan', null, null, 5, 10, 20],
        [null, null, null, '2.02', '0003', 'Gizi', null, null, null, 30, 40],
      ),
      { document: 'RKA' },
    );
    expect(parsed.lines.map(({ code, ceilingRupiah }) => [code, ceilingRupiah])).toEqual([
      ['1.02.02.2.01.0001', 10],
      ['1.02.02.2.02.0003', 30],
    ]);
    expect(parsed.nextYearRupiah).toBe(60);
    expect(parsed.lines[0]).toMatchObject({ opdCode: health, opdName: 'Dinas Kesehatan' });
  });

  it('takes Jumlah among several columns of the year, or adds them up', () => {
    const line: readonly Cell[] = ['1', '02', '02', '2.01', '0001', 'x', null, null, 0];
    expect(read(rows(['Operasi', 'Modal', 'Jumlah'], [...line, 10, 5, 15, 0])).paguRupiah).toBe(15);
    expect(read(rows(['Operasi', 'Modal'], [...line, 10, 5, 0])).paguRupiah).toBe(15);
  });
});

describe('format E: details of one sub kegiatan or several', () => {
  const block = (code: string, ...data: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
    ['Sub Kegiatan', ':', `${code} Pelayanan Rujukan`],
    ['Sumber Pendanaan', ':', 'DAU'],
    ['Lokasi', ':', 'Long Bagun'],
    ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'PPN', 'Jumlah'],
    ...data,
  ];
  const accounts: readonly (readonly Cell[])[] = [
    ['5', 'BELANJA', null, null, null, null, 300],
    ['5.1', 'OPERASI', null, null, null, null, 300],
    ['5.1.02.01.001.00024', 'ATK', null, null, null, null, 100],
    [null, 'Kertas', '2 rim', 'rim', 50, 0, 100],
    ['5.1.02.01.001.00026', 'Cetak', null, null, null, null, 'Rp. 200'],
    [null, 'Jumlah', null, null, null, null, 300],
  ];

  it('counts the deepest accounts of each block', () => {
    const parsed = read([
      ['DPA-RINCIAN BELANJA SKPD'],
      [`Organisasi : ${health} Dinas Kesehatan`],
      ...block('1.02.02.2.01.0001', ...accounts),
      ...block('1.02.02.2.01.0002', ...accounts),
    ]);
    expect(parsed.format).toBe('E');
    expect(
      parsed.lines.map(({ code, accountCode, ceilingRupiah }) => [code, accountCode, ceilingRupiah]),
    ).toEqual([
      ['1.02.02.2.01.0001', '5.1.02.01.001.00024', 100],
      ['1.02.02.2.01.0001', '5.1.02.01.001.00026', 200],
      ['1.02.02.2.01.0002', '5.1.02.01.001.00024', 100],
      ['1.02.02.2.01.0002', '5.1.02.01.001.00026', 200],
    ]);
    expect(parsed.lines[0]).toMatchObject({
      name: 'Pelayanan Rujukan',
      fundingSource: 'DAU',
      location: 'Long Bagun',
      opdCode: health,
    });
    expect(parsed.rejected).toEqual([]);
    expect(new Set(parsed.setAside.map(({ reason }) => reason))).toEqual(
      new Set(['higher-level', 'detail', 'subtotal', 'note', 'repeated-heading']),
    );
  });

  it('takes the amounts after a change', () => {
    const parsed = read([
      ['Sub Kegiatan : 1.02.02.2.01.0001 Rujukan'],
      [
        'Kode Rekening',
        'Uraian',
        'Sebelum Perubahan',
        null,
        'Setelah Perubahan',
        null,
        'Bertambah/(Berkurang)',
      ],
      [null, null, 'Koefisien', 'Jumlah', 'Koefisien', 'Jumlah', null],
      ['5.1.02.01.001.00024', 'ATK', null, 100, null, 70, -30],
    ]);
    expect(parsed.lines).toMatchObject([{ code: '1.02.02.2.01.0001', ceilingRupiah: 70 }]);
  });

  it('refuses accounts of which nobody knows the sub kegiatan', () => {
    const parsed = read([
      ['Kode Rekening', 'Uraian', 'Koefisien', 'Jumlah'],
      ['5.1.02', 'ATK', null, 100],
    ]);
    expect(parsed.rejected).toMatchObject([{ row: 2, reason: 'key-missing' }]);
  });
});

describe('format F: the Renja report', () => {
  const header: readonly (readonly Cell[])[] = [
    [
      'No',
      'Kode',
      'Urusan/Bidang/Program/Kegiatan/Sub Kegiatan',
      'Indikator',
      'Rencana Tahun 2026',
      null,
      null,
      'Prakiraan Maju Rencana Tahun 2027',
      null,
      'Perangkat Daerah Penanggung Jawab',
    ],
    [
      null,
      null,
      null,
      null,
      'Target',
      'Pagu Indikatif (Rp)',
      'Lokasi',
      'Target',
      'Pagu Indikatif (Rp)',
      null,
    ],
  ];

  it('takes the ceiling of the year, not the forward estimate; only sub kegiatan are lines', () => {
    const parsed = read(
      [
        ...header,
        [null, '1.02', 'KESEHATAN', null, null, 100, null, null, 200, null],
        [
          1,
          '1.02.02.2.01.0001',
          'Rujukan',
          'i',
          't',
          'Rp100,00',
          'Laham',
          't',
          200,
          `${health} Dinas Kesehatan`,
        ],
        [null, null, null, 'indikator kedua', 't', null, null, null, null, null],
        [null, null, 'JUMLAH', null, null, 100, null, null, 200, null],
      ],
      { document: 'RENJA' },
    );
    expect(parsed.lines).toMatchObject([
      {
        code: '1.02.02.2.01.0001',
        name: 'Rujukan',
        ceilingRupiah: 100,
        location: 'Laham',
        opdCode: health,
        opdName: 'Dinas Kesehatan',
      },
    ]);
    expect(parsed.nextYearRupiah).toBe(200);
    expect(asideOf(parsed)).toEqual([
      [3, 'higher-level'],
      [5, 'continuation'],
      [6, 'subtotal'],
    ]);
  });

  it('of another year is set aside', () => {
    const parsed = read([...header, [1, '1.02.02.2.01.0001', 'x', null, null, 1, null, null, 2, null]], {
      document: 'RENJA',
      year: 2025,
    });
    expect(parsed.lines).toEqual([]);
    expect(parsed.warnings).toEqual([{ code: 'other-year', year: 2026, count: 1 }]);
  });
});

describe('format F in one row of headings', () => {
  it('takes the row below for data', () => {
    const parsed = read(
      [
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif 2026 (Rp)', 'Pagu Prakiraan Maju 2027'],
        ['1.02.02.2.01.0001', 'Rujukan', 100, 200],
      ],
      { document: 'RKPD' },
    );
    expect(parsed).toMatchObject({ format: 'F', paguRupiah: 100, nextYearRupiah: 200, warnings: [] });
  });
});

describe('a title block of another year', () => {
  it('is told where rows were kept', () => {
    const rows = [
      ['TAHUN ANGGARAN 2025'],
      ['Kode', 'Uraian', 'DPA', 'Realisasi Keuangan'],
      ['1.02.02.2.01.0001', 'x', 5, 1],
    ];
    expect(read(rows).warnings).toEqual([
      { code: 'title-year-differs', sheet: 'Lembar', found: 2025, expected: 2026 },
    ]);
    expect(read(rows, { year: 2025, endYear: 2025 }).warnings).toEqual([]);
  });
});

describe('format G: RFK', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['DINAS KESEHATAN'],
    [
      'Kode',
      'Urusan/Bidang/Program/Kegiatan',
      'RKA',
      'DPA',
      'Realisasi Keuangan (Rp)',
      'Capaian (%)',
      'Realisasi Fisik (%)',
      'Sumber Dana',
    ],
    ['1.02.02.2.01', 'Kegiatan', 100, 90, 30, 33, 40, null],
    ['1.02.02.2.01.0001', 'Rujukan', 100, 90, 30, 33, '40,5', 'DAU'],
    [null, 'JUMLAH', 100, 90, 30, null, null, null],
  ];

  it('gives money and work per sub kegiatan; rows above are set aside', () => {
    const parsed = read(rows, { document: 'REALISASI', quarter: 2 });
    expect(parsed.realisation).toEqual([
      {
        code: '1.02.02.2.01.0001',
        opdCode: null,
        opdName: 'DINAS KESEHATAN',
        realisedRupiah: 30,
        physicalPercent: 40.5,
      },
    ]);
    expect(asideOf(parsed)).toEqual([
      [3, 'higher-level'],
      [5, 'subtotal'],
    ]);
  });

  it('gives the ceiling of the document asked for', () => {
    expect(read(rows).paguRupiah).toBe(90);
    expect(read(rows, { document: 'RKA' }).paguRupiah).toBe(100);
  });
});

describe('format H: RPJMD and RENSTRA', () => {
  const period = { year: 2025, endYear: 2029 };
  const header = ['Kode', 'Nama', 'Kode PD', 'Nama PD', '2025', 2026, 'Target 2027', 'Pagu 2027'];

  it('carries a row in the years whose cell is filled: target or pagu, a zero too, a dash not', () => {
    const parsed = read(
      [
        header,
        ['1.02.02.2.01.0001', 'Rujukan', health, 'Dinas Kesehatan', 1_000_000, '5 dokumen', null, 2_000_000],
        ['1.02.02.2.01.0002', 'Gizi', health, null, 0, '-', '90%', null],
        ['1.02.02.2.01.0003', 'Tanpa target', health, null, null, '', '-', null],
        ['1.02.02.2.01', 'Kegiatan', health, null, 1, null, null, null],
      ],
      { document: 'RENSTRA', ...period },
    );
    expect(parsed.lines.map(({ code, years, ceilingRupiah }) => [code, years, ceilingRupiah])).toEqual([
      ['1.02.02.2.01.0001', [2025, 2026, 2027], 3_000_000],
      ['1.02.02.2.01.0002', [2025, 2027], 0],
    ]);
    expect(asideOf(parsed)).toEqual([
      [4, 'no-target'],
      [5, 'higher-level'],
    ]);
  });

  it('of an RPJMD counts programmes, and deeper rows only where no programme stands above them', () => {
    const parsed = read(
      [
        ['Kode', 'Nama', 'Pagu 2025'],
        ['1.02', 'KESEHATAN', 900],
        ['1.02.02', 'Program', 500],
        ['1.02.02.2.01', 'Kegiatan', 500],
        ['1.03.02.2.01', 'Kegiatan lain', 400],
      ],
      { document: 'RPJMD', ...period },
    );
    expect(parsed.lines.map(({ code, years, ceilingRupiah }) => [code, years, ceilingRupiah])).toEqual([
      ['1.02.02', [2025], 500],
      ['1.03.02.2.01', [2025], 400],
    ]);
    expect(asideOf(parsed)).toEqual([
      [2, 'higher-level'],
      [4, 'lower-level'],
    ]);
  });

  it('refuses a code that is none, and a negative ceiling', () => {
    const parsed = read(
      [
        ['Kode', 'Nama', 'Pagu 2025'],
        ['A.1', 'x', 5],
        ['1.02.02', 'y', -5],
        [null, 'z', 5],
      ],
      { document: 'RPJMD', ...period },
    );
    expect(parsed.rejected).toMatchObject([
      { row: 2, value: 'A.1', reason: 'code-malformed' },
      { row: 3, column: 'Pagu 2025', reason: 'money-negative' },
      { row: 4, reason: 'key-missing' },
    ]);
  });
});
