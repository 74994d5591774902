import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTablesFromBytes } from '../../../src-main/workbook/read-tables.ts';
import { planNomenclature } from '../../../src-shared/domain/nomenclature/merge-nomenclature.ts';
import { readNomenclature } from '../../../src-shared/domain/nomenclature/read-nomenclature.ts';
import { table as tableOf } from '../../support/tables.ts';
import type { Cell, Table } from '../../../src-shared/domain/tables/table.ts';

const table = (rows: readonly (readonly Cell[])[], sheet = 'Daftar'): Table => tableOf(sheet, rows);

/** What a sheet of `kode, nama` rows gives when nothing is known yet. */
function take(rows: readonly (readonly Cell[])[], known: { code: string; name: string }[] = []) {
  const read = readNomenclature([table([['Kode', 'Nama'], ...rows])], 'a.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return planNomenclature(known, read.value);
}

const file = path.join(import.meta.dirname, '../../fixtures/made/nomenklatur-kusut.csv');

describe('an untidy list', () => {
  it('is taken in with every row accounted for and the untidy ones named', async () => {
    const tables = await readTablesFromBytes(readFileSync(file), file);
    if (!tables.ok) throw new Error(tables.error.code);
    const read = readNomenclature(tables.value, file);
    if (!read.ok) throw new Error(read.error.code);
    const plan = planNomenclature([], read.value);
    expect([plan.read, plan.creates.length, plan.unchanged, plan.rejected.length]).toEqual([23, 14, 2, 7]);
    expect(plan.rejected.map(({ row, column, value, reason }) => [row, column, value, reason])).toEqual([
      [16, 'nama', 'UNSUR PERCONTOHAN PILIHAN', 'name-differs'],
      [18, 'nama', 'Perencanaan dan Evaluasi Percontohan', 'name-differs'],
      [20, 'nama', '', 'value-missing'],
      [21, 'kode', '', 'value-missing'],
      [22, 'kode', '9.01.02.2', 'code-malformed'],
      [23, 'kode', '9.1.02.2.01.00045', 'code-malformed'],
      [24, 'nama', '12', 'no-name'],
    ]);
    expect(plan.warnings).toEqual([
      { code: 'code-without-parent', count: 1, example: '9.01.05.02.01', row: 14 },
    ]);
    expect(plan.creates.map(({ name }) => name)).toContain('Penyediaan Peralatan Percontohan');
  });
});

describe('reading codes and names', () => {
  it.each<readonly [string, Cell, Cell, { code: string; name: string } | string]>([
    ['urusan', '1', 'Wajib', { code: '1', name: 'Wajib' }],
    ['a number cell for an urusan', 1, 'Wajib', { code: '1', name: 'Wajib' }],
    ['a number cell with both digits', 1.02, 'Kesehatan', { code: '1.02', name: 'Kesehatan' }],
    ['a number cell that lost its zero: 2.10 or 2.1', 2.1, 'Pertanahan', 'code-malformed'],
    ['the same as text', '2.1', 'Tenaga Kerja', { code: '2.1', name: 'Tenaga Kerja' }],
    [
      'the prefix of master lists',
      'X.XX.01.2.01.0001',
      'Dokumen',
      { code: 'X.XX.01.2.01.0001', name: 'Dokumen' },
    ],
    ['a hidden apostrophe', "'1.02", 'Kesehatan', { code: '1.02', name: 'Kesehatan' }],
    ['a trailing dot', '1.02.', 'Kesehatan', { code: '1.02', name: 'Kesehatan' }],
    ['name behind the code', '1.02 KESEHATAN', null, { code: '1.02', name: 'KESEHATAN' }],
    ['four segments are no level', '1.02.02.2', 'A', 'code-malformed'],
    ['a date that was a code', { date: '2026-02-01' }, 'A', 'code-malformed'],
    ['no name', '1.02', null, 'value-missing'],
    ['no code', null, 'Kesehatan', 'value-missing'],
  ])('%s', (_words, code, name, expected) => {
    const plan = take([[code, name]]);
    if (typeof expected === 'string') {
      expect(plan.creates).toEqual([]);
      expect(plan.rejected.map(({ reason }) => reason)).toEqual([expected]);
    } else {
      expect(plan.rejected).toEqual([]);
      expect(plan.creates).toEqual([expected]);
    }
  });

  it('names both things that are wrong with a row in one entry', () => {
    const [row] = take([['abc', '7']]).rejected;
    expect([row?.reason, row?.more.map(({ reason }) => reason)]).toEqual(['code-malformed', ['no-name']]);
  });

  it('passes over empty rows, a repeated heading and title rows', () => {
    const rows = [
      ['Lampiran'],
      [null],
      ['Kode', 'Nomenklatur'],
      ['1', 'A'],
      [null, ' '],
      ['KODE', 'nomenklatur'],
      ['2', 'B'],
    ];
    const read = readNomenclature([table(rows)], 'a.xlsx');
    expect(read).toMatchObject({ ok: true, value: { read: 2, rejected: [] } });
  });

  it('reads every visible sheet that has both columns and names the others', () => {
    const good = (sheet: string, code: string): Table =>
      table(
        [
          ['Kode', 'Nama'],
          [code, 'A'],
        ],
        sheet,
      );
    const read = readNomenclature(
      [
        good('Satu', '1'),
        good('Dua', '2'),
        table([['Catatan']], 'Lain'),
        { ...good('Tiga', '3'), isHidden: true },
      ],
      'a.xlsx',
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.rows.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['1', 'Satu'],
      ['2', 'Dua'],
    ]);
    expect(read.value.warnings).toEqual([
      { code: 'sheet-unread', sheet: 'Lain' },
      { code: 'sheet-hidden', sheet: 'Tiga' },
    ]);
  });

  it('refuses a file without such columns', () => {
    expect(
      readNomenclature(
        [
          table([
            ['Kode', 'Pagu'],
            ['1', 2],
          ]),
        ],
        'a.xlsx',
      ),
    ).toEqual({
      ok: false,
      error: { code: 'header-not-found', path: 'a.xlsx' },
    });
  });
});

describe('a list that is there already', () => {
  const known = [
    { code: '1.02', name: 'Kesehatan' },
    { code: '1.03', name: 'Pekerjaan Umum' },
  ];

  it('takes new codes, leaves equal ones, refuses another name, counts what the file lacks', () => {
    const plan = take(
      [
        ['1.02', 'KESEHATAN  '],
        ['1.2', 'Kesehatan'],
        ['1.04', 'Perumahan'],
        ['1.2', 'Kesehatan Masyarakat'],
      ],
      known,
    );
    expect([plan.creates, plan.unchanged, plan.absent]).toEqual([
      [{ code: '1.04', name: 'Perumahan' }],
      2,
      1,
    ]);
    expect(plan.rejected.map(({ row, value }) => [row, value])).toEqual([[5, 'Kesehatan Masyarakat']]);
  });

  it('of which a comma makes another name', () => {
    expect(take([['1.02', 'Kesehatan,']], known).rejected).toHaveLength(1);
  });

  it('knows the parents that are in it', () => {
    expect(take([['1.02.02', 'Program Upaya Kesehatan']], known).warnings).toEqual([]);
  });
});
