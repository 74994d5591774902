import { describe, expect, it } from 'vitest';
import type { RecordsByKind } from '../../../src-shared/domain/register/coded-records.ts';
import { fieldsOf } from '../../../src-shared/domain/register/kinds.ts';
import type { AnyRecord, Kind } from '../../../src-shared/domain/register/kinds.ts';
import { planRegisterMerge } from '../../../src-shared/domain/register/merge.ts';
import type { Preference } from '../../../src-shared/domain/register/merge-row.ts';
import type { Cell, Table } from '../../../src-shared/domain/tables/table.ts';
import { parsed, sheetOf, table } from '../../support/tables.ts';

/** A record with every field empty but those given. */
const record = (
  kind: Kind,
  id: string,
  values: Readonly<Record<string, string | number | null>>,
): AnyRecord => ({
  ...Object.fromEntries(fieldsOf(kind).map(([name]) => [name, null])),
  ...values,
  id,
});
const agreement = (code: string, values: Readonly<Record<string, string | number | null>> = {}) =>
  record('agreement', `id-${code}`, { code, ...values });
const naskah = (...rows: readonly Readonly<Record<string, Cell>>[]): Table => sheetOf('Naskah', ...rows);

function plan(
  tables: readonly Table[],
  current: RecordsByKind = {},
  more: { readonly base?: RecordsByKind; readonly prefer?: Preference; readonly region?: string } = {},
) {
  const result = planRegisterMerge({
    parsed: parsed(...tables),
    current,
    base: more.base ?? null,
    prefer: more.prefer ?? null,
    region: more.region ?? null,
  });
  // Holds for every plan, whatever the case.
  expect(result.read).toBe(
    result.creates.length + result.updates.length + result.unchanged + result.rejected.length,
  );
  return result;
}

const info = table('Info', [
  ['Wilayah', '64.11'],
  ['Basis Data', 'db'],
  ['Pencacah', '3'],
]);

describe('an import without a known export', () => {
  it('makes records that the register lacks, every field filled or empty, references as Kode', () => {
    const { creates } = plan([
      naskah({ Kode: 'P', Judul: 'PKS', 'Kode Induk': 'K' }, { Kode: 'K', Judul: 'KB', 'Kode Induk': null }),
    ]);
    expect(creates).toMatchObject([
      {
        kind: 'agreement',
        sheet: 'Naskah',
        row: 2,
        values: { code: 'P', title: 'PKS', parentId: 'K', note: null },
      },
      { row: 3, values: { code: 'K', parentId: null } },
    ]);
  });

  it('changes a known record cell by cell, and leaves fields without a column alone', () => {
    const current = { agreement: [agreement('A', { title: 'lama', number: '1', note: 'tetap' })] };
    const { updates, warnings } = plan([naskah({ Kode: 'A', Judul: 'baru', Nomor: null })], current);
    expect(updates).toEqual([
      {
        kind: 'agreement',
        sheet: 'Naskah',
        row: 2,
        id: 'id-A',
        changes: [
          { field: 'title', old: 'lama', new: 'baru' },
          { field: 'number', old: '1', new: null },
        ],
      },
    ]);
    expect(warnings).toEqual([
      { code: 'cell-emptied', sheet: 'Naskah', row: 2, column: 'Nomor', value: '1' },
    ]);
  });

  it('compares references by Kode', () => {
    const current = { agreement: [agreement('K'), agreement('P', { parentId: 'id-K' })] };
    expect(plan([naskah({ Kode: 'P', 'Kode Induk': 'K' })], current)).toMatchObject({
      updates: [],
      unchanged: 1,
      absent: 1,
    });
    expect(plan([naskah({ Kode: 'P', 'Kode Induk': null })], current).updates[0]?.changes).toEqual([
      { field: 'parentId', old: 'K', new: null },
    ]);
  });

  it('keeps and counts what the workbook lacks, sheet by sheet; a refused row is not lacking', () => {
    const current = {
      agreement: [agreement('A'), agreement('B'), agreement('C')],
      party: [record('party', 'p', { agreementId: 'id-A', position: 1 })],
    };
    const result = plan([naskah({ Kode: 'A', Status: null }, { Kode: 'B', Status: 'salah' })], current);
    expect(result).toMatchObject({ unchanged: 1, absent: 1, rejected: [{ row: 3, reason: 'not-in-list' }] });
  });

  it('does not take a value for changed that only was typed untidily', () => {
    const current = { agreement: [agreement('A', { title: ' Air  bersih ', supportingOpds: 'a;b' })] };
    expect(
      plan([naskah({ Kode: 'A', Judul: 'Air  bersih', 'PD Pendukung': 'a; b' })], current).unchanged,
    ).toBe(1);
  });
});

describe('references and circles', () => {
  const reasons = (tables: readonly Table[], current: RecordsByKind = {}) =>
    plan(tables, current).rejected.map(({ sheet, row, column, value, reason }) => [
      sheet,
      row,
      column,
      value,
      reason,
    ]);

  it('may name agreements of the workbook in any order, or of the database', () => {
    expect(
      reasons(
        [
          sheetOf('Para Pihak', { 'Kode Naskah': 'A', Urutan: 1 }, { 'Kode Naskah': 'B', Urutan: 1 }),
          naskah({ Kode: 'A' }),
        ],
        { agreement: [agreement('B')] },
      ),
    ).toEqual([]);
  });

  it('to nobody are refused, also those to a row that is refused itself', () => {
    expect(
      reasons([
        naskah(
          { Kode: 'A', 'Kode Induk': 'X', 'Melanjutkan (Kode)': null },
          { Kode: 'B', 'Kode Induk': 'A', 'Melanjutkan (Kode)': null },
          { Kode: 'C', 'Kode Induk': null, 'Melanjutkan (Kode)': 'Y' },
        ),
        sheetOf('Kewajiban', { 'Kode Naskah': 'B', Tahun: 2026, No: 1 }),
      ]),
    ).toEqual([
      ['Naskah', 2, 'Kode Induk', 'X', 'reference-unknown'],
      ['Naskah', 3, 'Kode Induk', 'A', 'reference-unknown'],
      ['Naskah', 4, 'Melanjutkan (Kode)', 'Y', 'reference-unknown'],
      ['Kewajiban', 2, 'Kode Naskah', 'B', 'reference-unknown'],
    ]);
  });

  it('to a refused row that the database has stand', () => {
    const current = { agreement: [agreement('A')] };
    expect(
      reasons(
        [naskah({ Kode: 'A', Status: 'salah' }), sheetOf('Para Pihak', { 'Kode Naskah': 'A', Urutan: 1 })],
        current,
      ),
    ).toEqual([['Naskah', 2, 'Status', 'salah', 'not-in-list']]);
  });

  it('that close a circle are refused, within the workbook and with the database', () => {
    expect(reasons([naskah({ Kode: 'A', 'Kode Induk': 'A' })])).toEqual([
      ['Naskah', 2, 'Kode Induk', 'A', 'reference-circular'],
    ]);
    expect(
      reasons([
        naskah(
          { Kode: 'A', 'Kode Induk': 'B' },
          { Kode: 'B', 'Kode Induk': 'C' },
          { Kode: 'C', 'Kode Induk': 'A' },
        ),
      ]),
    ).toEqual([
      ['Naskah', 2, 'Kode Induk', 'B', 'reference-circular'],
      ['Naskah', 3, 'Kode Induk', 'C', 'reference-circular'],
      ['Naskah', 4, 'Kode Induk', 'A', 'reference-circular'],
    ]);
    const current = { agreement: [agreement('A'), agreement('B', { continuesId: 'id-A' })] };
    expect(reasons([naskah({ Kode: 'A', 'Melanjutkan (Kode)': 'B' })], current)).toEqual([
      ['Naskah', 2, 'Melanjutkan (Kode)', 'B', 'reference-circular'],
    ]);
  });

  it('below a circle, but not part of it, lose their parent with it', () => {
    expect(
      reasons([
        naskah(
          { Kode: 'A', 'Kode Induk': 'B' },
          { Kode: 'B', 'Kode Induk': 'A' },
          { Kode: 'C', 'Kode Induk': 'A' },
        ),
      ]),
    ).toEqual([
      ['Naskah', 2, 'Kode Induk', 'B', 'reference-circular'],
      ['Naskah', 3, 'Kode Induk', 'A', 'reference-circular'],
      ['Naskah', 4, 'Kode Induk', 'A', 'reference-unknown'],
    ]);
  });

  it('that turn a circle of the database round are no circle', () => {
    const current = { agreement: [agreement('A', { parentId: 'id-B' }), agreement('B')] };
    expect(
      reasons([naskah({ Kode: 'A', 'Kode Induk': null }, { Kode: 'B', 'Kode Induk': 'A' })], current),
    ).toEqual([]);
  });
});

describe('a record as a whole', () => {
  it.each([
    [
      'end before start',
      { 'Tanggal Mulai': '2026-01-02', 'Tanggal Berakhir': '2026-01-01' },
      'Tanggal Berakhir',
      'end-before-start',
    ],
    [
      'actual end before start',
      { 'Tanggal Mulai': '2026-01-02', 'Tanggal Berakhir Sebenarnya': '2026-01-01' },
      'Tanggal Berakhir Sebenarnya',
      'end-before-start',
    ],
    ['ADENDUM without parent', { 'Bentuk Naskah': 'ADENDUM' }, 'Kode Induk', 'parent-missing'],
  ])('%s is refused', (_name, row, column, reason) => {
    expect(plan([naskah({ Kode: 'A', ...row })]).rejected).toMatchObject([{ row: 2, column, reason }]);
  });

  it('is judged with what the database has where the workbook has no column', () => {
    const current = {
      agreement: [
        agreement('A', { startsOn: '2026-06-01' }),
        agreement('B', { form: 'ADENDUM', parentId: 'id-A' }),
      ],
    };
    expect(plan([naskah({ Kode: 'A', 'Tanggal Berakhir': '2026-01-01' })], current).rejected).toMatchObject([
      { reason: 'end-before-start' },
    ]);
    expect(plan([naskah({ Kode: 'B', Judul: 'x' })], current).rejected).toEqual([]);
    expect(plan([naskah({ Kode: 'B', 'Kode Induk': null })], current).rejected).toMatchObject([
      { reason: 'parent-missing' },
    ]);
  });

  it('may begin and end on one day, and end without a start', () => {
    expect(
      plan([
        naskah(
          { Kode: 'A', 'Tanggal Mulai': '2026-01-01', 'Tanggal Berakhir': '2026-01-01' },
          { Kode: 'B', 'Tanggal Mulai': null, 'Tanggal Berakhir': '2026-01-01' },
        ),
      ]).rejected,
    ).toEqual([]);
  });

  it('of another kind may not end before it starts either', () => {
    const member = {
      'Nomor SK': '1',
      Nama: 'A',
      'Berlaku Mulai': '2026-01-01',
      'Berlaku Sampai': '2025-12-31',
    };
    expect(plan([sheetOf('TKKSD', member)]).rejected).toMatchObject([
      { column: 'Berlaku Sampai', reason: 'end-before-start' },
    ]);
  });
});

describe('an import with a known export', () => {
  const base = { agreement: [agreement('A', { title: 'dasar', number: '1', note: 'x' })] };
  const database = (values: Readonly<Record<string, string | number | null>>) => ({
    agreement: [agreement('A', { title: 'dasar', number: '1', note: 'x', ...values })],
  });
  const workbook = (row: Readonly<Record<string, Cell>>) => [
    naskah({ Kode: 'A', Judul: 'dasar', Nomor: '1', Catatan: 'x', ...row }),
    info,
  ];

  it('keeps what only the database changed', () => {
    expect(plan(workbook({}), database({ title: 'kantor' }), { base })).toMatchObject({
      updates: [],
      unchanged: 1,
      rejected: [],
    });
  });

  it('takes what only the workbook changed, beside a change of the database in another field', () => {
    expect(plan(workbook({ Nomor: '2' }), database({ title: 'kantor' }), { base }).updates).toMatchObject([
      { changes: [{ field: 'number', old: '1', new: '2' }] },
    ]);
  });

  it('sees no conflict where both changed alike', () => {
    expect(plan(workbook({ Judul: 'sama' }), database({ title: 'sama' }), { base })).toMatchObject({
      unchanged: 1,
      conflicts: [],
    });
  });

  it('refuses a row with a field that both changed differently', () => {
    const result = plan(workbook({ Judul: 'buku', Nomor: '2' }), database({ title: 'kantor' }), { base });
    expect(result.rejected).toMatchObject([
      { sheet: 'Naskah', row: 2, column: 'Judul', value: 'buku', reason: 'conflict' },
    ]);
    expect(result.conflicts).toMatchObject([
      {
        id: 'id-A',
        key: { code: 'A' },
        fields: [{ field: 'title', base: 'dasar', workbook: 'buku', database: 'kantor' }],
      },
    ]);
    expect(result.updates).toEqual([]);
  });

  it('lets the preferred side win, field by field', () => {
    const both = [workbook({ Judul: 'buku', Nomor: '2' }), database({ title: 'kantor' })] as const;
    expect(plan(...both, { base, prefer: 'workbook' }).updates[0]?.changes).toEqual([
      { field: 'title', old: 'kantor', new: 'buku' },
      { field: 'number', old: '1', new: '2' },
    ]);
    expect(plan(...both, { base, prefer: 'database' }).updates[0]?.changes).toEqual([
      { field: 'number', old: '1', new: '2' },
    ]);
  });

  it('leaves a record deleted that the workbook did not change, with the rows that refer to it', () => {
    const full = { ...base, party: [record('party', 'p', { agreementId: 'id-A', position: 1 })] };
    const result = plan(
      [...workbook({}), sheetOf('Para Pihak', { 'Kode Naskah': 'A', Urutan: 1 })],
      {},
      { base: full },
    );
    expect(result).toMatchObject({ creates: [], unchanged: 2, rejected: [] });
  });

  it('asks about a deleted record that the workbook changed', () => {
    expect(plan(workbook({ Judul: 'buku' }), {}, { base })).toMatchObject({
      rejected: [{ reason: 'conflict', column: 'Judul' }],
      conflicts: [{ id: null }],
    });
    expect(plan(workbook({ Judul: 'buku' }), {}, { base, prefer: 'workbook' }).creates).toMatchObject([
      { values: { title: 'buku' } },
    ]);
    expect(plan(workbook({ Judul: 'buku' }), {}, { base, prefer: 'database' })).toMatchObject({
      creates: [],
      unchanged: 1,
    });
  });

  it('asks where both made a record of one key with different values', () => {
    const result = plan(workbook({}), database({ title: 'kantor' }), { base: { agreement: [] } });
    expect(result.rejected).toMatchObject([{ column: 'Judul', reason: 'conflict' }]);
  });

  it('says where the export is not known any more, or comes from another region', () => {
    expect(plan(workbook({}), base, { region: '64.07' }).warnings).toEqual([
      { code: 'base-unknown', database: 'db' },
      { code: 'other-region', found: '64.11', expected: '64.07' },
    ]);
  });
});

describe('what is odd but taken over', () => {
  it('one number on two agreements, one of them in the workbook', () => {
    const current = {
      agreement: [
        agreement('A', { number: '12/KS/2025' }),
        agreement('X', { number: '9' }),
        agreement('Y', { number: '9' }),
      ],
    };
    expect(plan([naskah({ Kode: 'B', Nomor: '12 / ks / 2025' })], current).warnings).toEqual([
      { code: 'number-shared', number: '12/KS/2025', codes: ['A', 'B'] },
    ]);
  });

  it('a link to an obligation that will not exist', () => {
    const link = { 'Kode Naskah': 'A', Tahun: 2026, 'Kode Sub Kegiatan': '1.02.02.2.01.0001' };
    const tables = [
      naskah({ Kode: 'A' }),
      sheetOf('Kewajiban', { 'Kode Naskah': 'A', Tahun: 2026, No: 1 }),
      sheetOf('Keterkaitan', { ...link, 'No Kewajiban': 1 }, { ...link, 'No Kewajiban': 2 }),
    ];
    expect(plan(tables).warnings).toEqual([
      { code: 'obligation-unknown', sheet: 'Keterkaitan', row: 3, agreement: 'A', obligation: '2026/2' },
    ]);
  });

  it('an end before the day of signing', () => {
    expect(
      plan([naskah({ Kode: 'A', 'Tanggal Tanda Tangan': '2026-05-01', 'Tanggal Berakhir': '2026-01-01' })])
        .warnings,
    ).toEqual([{ code: 'end-before-signing', sheet: 'Naskah', row: 2 }]);
  });
});
