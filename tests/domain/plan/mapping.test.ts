import { describe, expect, it } from 'vitest';
import { guessPlanMapping } from '../../../src-shared/domain/plan/mapping/guess-mapping.ts';
import { layoutFingerprint, listHeadings } from '../../../src-shared/domain/plan/mapping/layout-headings.ts';
import { parsePlanMapping } from '../../../src-shared/domain/plan/mapping/plan-mapping.ts';
import type { PlanMapping } from '../../../src-shared/domain/plan/mapping/plan-mapping.ts';
import type { PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import type { Cell } from '../../../src-shared/domain/tables/table.ts';
import { table } from '../../support/tables.ts';

const health = '1.02.0.00.0.00.01.0000';
const first = '1.02.02.2.01.0001';
const second = '1.02.02.2.01.0002';

function readMapped(
  rows: readonly (readonly Cell[])[],
  mapping: PlanMapping,
  more: Partial<PlanFileQuestion> = {},
) {
  const question: PlanFileQuestion = {
    document: 'DPA',
    year: 2026,
    endYear: 2026,
    quarter: null,
    opdCode: null,
    decimal: null,
    mapping,
    ...more,
  };
  return readPlanTables([table('Lembar', rows)], question, 'berkas.xlsx');
}

function readGuessed(rows: readonly (readonly Cell[])[], more: Partial<PlanFileQuestion> = {}) {
  const mapping = guessPlanMapping([table('Lembar', rows)]);
  if (mapping === null) throw new Error('no guess');
  const result = readMapped(rows, mapping, more);
  if (!result.ok) throw new Error(result.error.code);
  return { mapping, parsed: result.value };
}

describe('a layout that no format knows', () => {
  it('is guessed by headings and by what stands below them', () => {
    const { mapping, parsed } = readGuessed([
      ['DAFTAR KEGIATAN'],
      ['No', 'Dinas', 'Kegiatan yang dibiayai', 'Nilai DPA', 'Ket'],
      [1, 'Dinas Kesehatan', `${first} Rujukan`, 500_000, 'a'],
      [2, 'Dinas Kesehatan', `${second} Gizi`, 600_000, 'b'],
      [null, null, 'Jumlah', 1_100_000, null],
    ]);
    expect(mapping).toEqual({
      sheet: null,
      headerRow: 2,
      headerRows: 1,
      columns: {
        'Kode Sub Kegiatan': 'Kegiatan yang dibiayai',
        'Nama Perangkat Daerah': 'Dinas',
        Pagu: 'Nilai DPA',
      },
    });
    expect(parsed).toMatchObject({ format: 'own', paguRupiah: 1_100_000, read: 3 });
    expect(parsed.lines[0]).toMatchObject({ code: first, name: 'Rujukan', opdName: 'Dinas Kesehatan' });
  });

  it('with the code over several columns is put together, levels left empty repeat the row above', () => {
    const { parsed } = readGuessed([
      ['TAHUN', 'URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'URAIAN', 'PAGU'],
      [2026, 1, '02', '02', '2.01', '0001', 'Rujukan', 500_000],
      [2026, null, null, null, null, '0002', 'Gizi', 600_000],
      [2026, 1, '02', '02', '2.02', null, 'Kegiatan', 1_100_000],
    ]);
    expect(parsed.lines.map(({ code, name }) => [code, name])).toEqual([
      [first, 'Rujukan'],
      [second, 'Gizi'],
    ]);
    expect(parsed.setAside).toMatchObject([{ row: 4, reason: 'higher-level' }]);
  });

  it('with the header far below and in two rows takes the amounts after the change', () => {
    const titles = Array.from({ length: 70 }, (_, index): readonly Cell[] => [`judul ${index}`]);
    const { mapping, parsed } = readGuessed([
      ...titles,
      ['No', 'Uraian', null, 'Anggaran', null],
      [null, 'Kode', 'Nama', 'Sebelum', 'Sesudah'],
      [1, first, 'Rujukan', 400_000, 500_000],
    ]);
    expect(mapping.headerRow).toBe(72);
    expect(parsed.paguRupiah).toBe(500_000);
  });

  it('with a column per year carries programmes of an RPJMD', () => {
    const { parsed } = readGuessed(
      [
        ['Kode', 'Program', 'Tahun 2025', 'Tahun 2026', 'Target 2026'],
        ['1.02.02', 'Program A', 400_000, null, '5 dokumen'],
      ],
      { document: 'RPJMD', year: 2025, endYear: 2029 },
    );
    expect(parsed.lines).toMatchObject([{ code: '1.02.02', years: [2025, 2026], ceilingRupiah: 400_000 }]);
  });

  it('with realisation gives money and work', () => {
    const { parsed } = readGuessed(
      [
        ['Kode Sub Keg', 'Uraian', 'Serapan', 'Fisik', 'NIP'],
        [first, 'Rujukan', 100_000, '25,5', '198001012005011001'],
        [null, 'catatan', null, null, '198001012005011001'],
      ],
      { document: 'REALISASI', quarter: 2 },
    );
    expect(parsed.realisation).toMatchObject([{ realisedRupiah: 100_000, physicalPercent: 25.5 }]);
    expect(JSON.stringify(parsed)).not.toContain('198001');
  });
});

describe('a mapping given by hand', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Kode', 'Pagu', 'Pagu', 'Dinas'],
    [first, 5, 7, health],
  ];
  const mapping: PlanMapping = {
    sheet: null,
    headerRow: 1,
    headerRows: 1,
    columns: { 'Kode Sub Kegiatan': 'KODE', Pagu: 'Pagu (kolom C)', 'Kode Perangkat Daerah': 'Dinas' },
  };

  it('tells doubled headings apart by their column', () => {
    expect(listHeadings(table('x', rows), 0, 1)).toEqual([
      'Kode',
      'Pagu (kolom B)',
      'Pagu (kolom C)',
      'Dinas',
    ]);
    const result = readMapped(rows, mapping);
    expect(result.ok && result.value.lines).toMatchObject([{ ceilingRupiah: 7, opdCode: health }]);
  });

  it('finds its header in another row of the next file', () => {
    const result = readMapped([['JUDUL'], [], ...rows], mapping);
    expect(result.ok && result.value.paguRupiah).toBe(7);
  });

  it('is refused where the file lacks a heading, which is named', () => {
    expect(
      readMapped(
        [
          ['Kode', 'Nilai'],
          [first, 5],
        ],
        mapping,
      ),
    ).toMatchObject({
      ok: false,
      error: { code: 'columns-missing', sheet: 'Lembar', columns: ['Pagu (kolom C)', 'Dinas'] },
    });
  });

  it('is read from a JSON file, of which every part is checked', () => {
    expect(parsePlanMapping('{"headerRow":3,"columns":{"Pagu":"Nilai","Pagu 2026":"x"}}')).toEqual({
      ok: true,
      value: { sheet: null, headerRow: 3, headerRows: 1, columns: { Pagu: 'Nilai', 'Pagu 2026': 'x' } },
    });
    for (const [text, detail] of [
      ['{', 'JSON'],
      ['{"headerRow":0,"columns":{}}', 'headerRow'],
      ['{"headerRow":1,"columns":{"Harga":"x"}}', 'Harga'],
      ['[]', ''],
    ])
      expect(parsePlanMapping(text ?? '')).toEqual({ ok: false, error: { code: 'mapping-invalid', detail } });
  });

  it('is remembered under headings that a workbook of refused rows does not change', () => {
    const [header = []] = rows;
    const corrected = table('x', [[...header, 'Alasan', 'Berkas asal', 'Lembar asal', 'Baris asal']]);
    expect(layoutFingerprint(corrected, 0, 1)).toBe(layoutFingerprint(table('x', rows), 0, 1));
    expect(layoutFingerprint(table('x', [['Kode', 'Pagu']]), 0, 1)).not.toBe(
      layoutFingerprint(table('x', rows), 0, 1),
    );
  });
});
