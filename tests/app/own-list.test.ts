import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src-shared/contract/contract.ts';
import { officeCore, type TestCore } from '../support/test-core.ts';
import { workbookOf } from '../support/workbook-files.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const made = (kind: string): string => path.join(fixtures, 'made', `own-list.${kind}`);
const sample = (kind: string): string => path.join(fixtures, 'samples', `register-sendiri.${kind}`);

type Request = RequestOf<'register.importOwn'>;

const request = (file: string, more: Partial<Request> = {}): Request => ({
  path: file,
  mapping: 'auto',
  dryRun: false,
  acceptPartial: true,
  prefer: null,
  acceptedTopics: [],
  decisions: [],
  duplicates: [],
  mappingPath: null,
  rejectedPath: null,
  detailLimit: null,
  ...more,
});

const take = (core: TestCore, file: string, more: Partial<Request> = {}) =>
  core.get('register.importOwn', request(file, more));

async function agreements(core: TestCore) {
  const { rows } = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 100 });
  return rows.map((row) => row.values);
}

const byTitle = async (core: TestCore, title: string) =>
  (await agreements(core)).find((values) => values['title'] === title);

/** A list in a file of its own: headings, then rows. */
function listFile(core: TestCore, rows: readonly (readonly unknown[])[], name = 'daftar.xlsx'): string {
  const file = path.join(core.folder, name);
  writeFileSync(file, workbookOf(rows));
  return file;
}

describe('a list with everything that makes lists hard', () => {
  it.each(['xlsx', 'xls', 'ods'])('is read alike from .%s', async (kind) => {
    const core = await officeCore();
    const outcome = await take(core, made(kind));
    expect(outcome).toMatchObject({
      applied: true,
      read: 4,
      created: 3,
      updated: 0,
      unchanged: 0,
      rejectedTotal: 1,
    });
    expect(outcome.mapping).toMatchObject({
      sheet: null,
      columns: { Judul: 'TENTANG', 'Tanggal Berakhir': 'JANGKA WAKTU Berakhir', Status: 'STATUS' },
      ignored: ['NO'],
    });
    expect(outcome.rejected).toMatchObject([{ sheet: 'Daftar 2024', row: 8, value: '31/02/2020' }]);
    expect(await byTitle(core, 'Pengelolaan air bersih')).toMatchObject({
      number: '18 Tahun 2021; 134.4/2935/KS/XII/2021',
      signedOn: '2021-12-29',
      startsOn: '2022-01-01',
      endsOn: '2026-12-31',
      status: 'PELAKSANAAN',
      opdName: 'Dinas PU',
    });
    const { rows } = await core.get('record.list', { kind: 'party', offset: 0, limit: 100 });
    expect(rows.map(({ values }) => [values['name'], values['partyType'], values['regionCode']])).toEqual([
      ['Pemkab Kutai Barat', 'PEMDA', '64.07'],
      ['PT Tirta Jaya', 'BADAN_USAHA', null],
      ['Universitas Sungai Raya', 'PERGURUAN_TINGGI', null],
      ['RSUD Harapan', null, null],
      ['RSUD Harapan', null, null],
    ]);
  });

  it('loses no text: what is in no field stands in Catatan, and every other row is named', async () => {
    const core = await officeCore();
    const outcome = await take(core, made('xlsx'));
    const kept = JSON.stringify(await agreements(core));
    for (const text of [
      '<p>Pengelolaan&nbsp;air bersih</p>',
      'Pemkab Kutai Barat dan PT Tirta Jaya',
      'tanggal 29 Desember 2021',
      'Jl. Pelita 3, Samarinda',
      'Maret 2023',
      'STATUS: Ditinjau',
      'Wilayah Kerja: Long Hubung',
    ])
      expect(kept).toContain(text);
    const told = outcome.warnings.join('\n');
    for (const words of [
      'baris 5',
      'baris 6',
      'baris 11',
      'baris 13',
      'baris 14',
      'Baris 10',
      'Telepon',
      'Lama',
    ])
      expect(told).toContain(words);
  });

  it.each(['xlsx', 'xls'])('tells which rows of .%s are hidden, and reads them', async (kind) => {
    const core = await officeCore();
    const { warnings } = await take(core, made(kind), { dryRun: true });
    expect(warnings.join('\n')).toContain(
      '1 baris tersembunyi pada lembar “Daftar 2024” tetap dibaca: baris 7.',
    );
  });

  it('puts the refused rows into a workbook that comes in again once it is corrected', async () => {
    const core = await officeCore();
    const rejectedPath = path.join(core.folder, 'ditolak.xlsx');
    const first = await take(core, made('xlsx'), { rejectedPath });
    expect(first.rejectedFile).toBe(rejectedPath);
    const again = await take(core, rejectedPath, { dryRun: true });
    expect(again).toMatchObject({ read: 1, rejectedTotal: 1, mappingSource: 'remembered' });
    expect(again.headings.map(({ heading }) => heading)).toContain('Alasan');
  });
});

describe('the same list again', () => {
  it('changes nothing, whatever the kind of file', async () => {
    const core = await officeCore();
    const first = await take(core, sample('xlsx'));
    expect(first).toMatchObject({ read: 7, created: 7, mappingSource: 'guessed' });
    for (const kind of ['xlsx', 'xls'])
      expect(await take(core, sample(kind))).toMatchObject({
        read: 7,
        created: 0,
        updated: 0,
        unchanged: 7,
        mappingSource: 'remembered',
      });
  });

  it('leaves alone what an officer changed or filled in meanwhile', async () => {
    const core = await officeCore();
    const rows = [
      ['No', 'Judul', 'Mitra', 'Nomor', 'Masa Berlaku'],
      [1, 'Air bersih', 'PT Tirta', '1/2024', 'terlampir'],
    ];
    await take(core, listFile(core, rows));
    const { rows: saved } = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 10 });
    const record = saved[0];
    if (record === undefined) throw new Error('nothing came in');
    await core.get('record.save', {
      kind: 'agreement',
      id: record.id,
      revision: record.revision,
      values: { title: 'Air bersih kampung', endsOn: '2027-12-31' },
    });
    expect(await take(core, listFile(core, rows))).toMatchObject({
      updated: 0,
      unchanged: 1,
      rejectedTotal: 0,
    });
    expect(await agreements(core)).toMatchObject([{ title: 'Air bersih kampung', endsOn: '2027-12-31' }]);
  });

  it('changes only the row that changed in the list', async () => {
    const core = await officeCore();
    const rows = [
      ['No', 'Judul', 'Mitra', 'Nomor', 'Ket'],
      [1, 'Air bersih', 'PT Tirta', '1/2024', 'a'],
      [2, 'Jalan', 'Kab. Berau', '2/2024', 'b'],
    ];
    await take(core, listFile(core, rows));
    const changed = [...rows.slice(0, 2), [2, 'Jalan', 'Kab. Berau', '2/2024', 'baru']];
    expect(await take(core, listFile(core, changed))).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await byTitle(core, 'Jalan')).toMatchObject({ note: 'baru' });
  });

  it('gives rows of the same content different codes, always the same ones', async () => {
    const core = await officeCore();
    const rows = [
      ['Judul', 'Mitra', 'Nomor'],
      ['Air bersih', 'PT Tirta', '1/2024'],
      ['Air bersih', 'PT Tirta', '1/2024'],
    ];
    expect(await take(core, listFile(core, rows))).toMatchObject({ created: 2, duplicatesTotal: 1 });
    expect(await take(core, listFile(core, rows))).toMatchObject({ created: 0, unchanged: 2 });
  });
});

describe('mappings', () => {
  const rows = [
    ['Apa', 'Siapa', 'Kapan', 'Macam'],
    ['Air bersih di hulu', 'PT Tirta', '3 Mei 2024', 'perjanjian biasa'],
  ];
  const mapping = {
    columns: {
      Judul: 'apa',
      'Nama Pihak': 'Siapa',
      'Tanggal Tanda Tangan': 'Kapan',
      'Bentuk Naskah': 'Macam',
    },
    values: { 'Bentuk Naskah': { 'Perjanjian Biasa': 'PKS' } },
  };

  it('are taken as given, with the list’s own words for closed lists, and remembered for the layout', async () => {
    const core = await officeCore();
    const file = listFile(core, rows);
    expect(await take(core, file, { mapping })).toMatchObject({ created: 1, mappingSource: 'given' });
    expect(await agreements(core)).toMatchObject([
      { title: 'Air bersih di hulu', signedOn: '2024-05-03', form: 'PKS' },
    ]);
    const later = listFile(
      core,
      [rows[0] ?? [], ['Jalan desa', 'PT Jalan', '4 Mei 2024', 'Perjanjian  biasa']],
      'b.xlsx',
    );
    expect(await take(core, later)).toMatchObject({ created: 1, mappingSource: 'remembered' });
    expect(await byTitle(core, 'Jalan desa')).toMatchObject({ form: 'PKS' });
  });

  it.each([
    ['a column that we do not have', { columns: { Judulnya: 'Apa' } }, 'mapping-invalid'],
    [
      'a code that no list has',
      { columns: { Judul: 'Apa' }, values: { Status: { x: 'AKTIF' } } },
      'mapping-invalid',
    ],
    ['a heading that the list lacks', { columns: { Judul: 'Nama' } }, 'columns-missing'],
    ['a sheet that the file lacks', { sheet: 'Lain', columns: { Judul: 'Apa' } }, 'sheet-missing'],
  ])('are refused with %s', async (_name, wrong, code) => {
    const core = await officeCore();
    const refusal = await core.refusal(
      'register.importOwn',
      request(listFile(core, rows), { mapping: wrong }),
    );
    expect(refusal.code).toBe(code);
    expect(await agreements(core)).toEqual([]);
  });

  it('are refused where nothing looks like a header', async () => {
    const core = await officeCore();
    const refusal = await core.refusal('register.importOwn', request(listFile(core, [['satu'], ['dua']])));
    expect(refusal.code).toBe('header-not-found');
  });

  it('leave ambiguous headings unmapped and say so', async () => {
    const core = await officeCore();
    const file = listFile(core, [
      ['No', 'Judul', 'Mitra', 'Tanggal usulan', 'Tanggal rapat'],
      [1, 'Air bersih', 'PT Tirta', '1 Mei 2024', '2 Mei 2024'],
    ]);
    const outcome = await take(core, file);
    expect(outcome.mapping.columns).not.toHaveProperty('Tanggal Tanda Tangan');
    expect(outcome.warnings.filter((text) => text.includes('dapat berarti'))).toHaveLength(2);
    expect(await agreements(core)).toMatchObject([
      { signedOn: null, note: 'Tanggal usulan: 1 Mei 2024\nTanggal rapat: 2 Mei 2024' },
    ]);
  });

  it('are written to a file that can be given again', async () => {
    const core = await officeCore();
    const mappingPath = path.join(core.folder, 'pemetaan.json');
    const guessed = await take(core, sample('xlsx'), { dryRun: true, mappingPath });
    const saved = JSON.parse(readFileSync(mappingPath, 'utf8')) as Request['mapping'];
    expect(saved).toEqual(guessed.mapping);
    const given = await take(core, sample('xlsx'), { dryRun: true, mapping: saved });
    expect(given).toMatchObject({
      mappingSource: 'given',
      created: 7,
      suggestionsTotal: guessed.suggestionsTotal,
    });
  });
});

describe('suggestions', () => {
  it('are taken where they are sure, kept back where they are not', async () => {
    const core = await officeCore();
    const { suggestions } = await take(core, sample('xlsx'));
    expect(suggestions).toContainEqual({
      sheet: 'MoU 2021-2025',
      row: 5,
      heading: 'Masa Berlaku',
      raw: '5 (lima) tahun',
      column: 'Tanggal Berakhir',
      value: '2028-03-13',
      topic: 'term',
      sure: true,
      reason: 'Dihitung dari tanggal tanda tangan.',
    });
    expect(suggestions).toContainEqual(
      expect.objectContaining({ row: 8, column: 'Tanggal Berakhir', value: '2029-12-31', sure: false }),
    );
    expect(await byTitle(core, 'Penarikan Retribusi Parkir Elektronik')).toMatchObject({
      endsOn: null,
      durationText: 'Sampai dengan Tahun 2029.',
    });
  });

  it('are taken by topic, altered or left out as the officer decides', async () => {
    const core = await officeCore();
    const place = { sheet: 'MoU 2021-2025' };
    await take(core, sample('xlsx'), {
      acceptedTopics: ['term'],
      decisions: [
        { ...place, row: 5, column: 'Tanggal Berakhir', value: null },
        { ...place, row: 5, column: 'Judul', value: 'Tri Dharma Perguruan Tinggi' },
        { ...place, row: 10, column: 'Tanggal Berakhir', value: '2023-06-30' },
      ],
    });
    expect(await byTitle(core, 'Tri Dharma Perguruan Tinggi')).toMatchObject({ endsOn: null });
    expect(await byTitle(core, 'Penarikan Retribusi Parkir Elektronik')).toMatchObject({
      endsOn: '2029-12-31',
    });
    expect(await byTitle(core, 'Kesepakatan Bersama Pembangunan Daerah')).toMatchObject({
      startsOn: '2022-01-01',
      endsOn: '2023-06-30',
    });
  });

  it('find the code of a perangkat daerah that the register knows by its short name', async () => {
    const core = await officeCore();
    await core.get('record.save', {
      kind: 'opd',
      id: null,
      revision: null,
      values: { code: '2.11.0.00.0.00.01.0000', name: 'Dinas Lingkungan Hidup', abbreviation: 'DLH' },
    });
    await take(core, sample('xlsx'));
    const codes = (await agreements(core)).flatMap(({ opdCode, opdName }) =>
      opdCode === null ? [] : [opdName],
    );
    expect(codes).toEqual(['DLH', 'Dinas Lingkungan Hidup']);
  });
});

describe('similar records', () => {
  it('are shown with their rows and never stop an import', async () => {
    const core = await officeCore();
    const outcome = await take(core, sample('xlsx'), { acceptPartial: false });
    expect(outcome).toMatchObject({ applied: true, duplicatesTotal: 1 });
    expect(outcome.duplicates).toMatchObject([
      { score: 1, a: { row: 6, id: null }, b: { row: 7, id: null } },
    ]);
  });

  it('become one record where the officer says so, also the next time', async () => {
    const core = await officeCore();
    const pair = (await take(core, sample('xlsx'), { dryRun: true })).duplicates[0];
    const decision = {
      sheet: pair?.b.sheet ?? '',
      row: pair?.b.row ?? 0,
      code: pair?.a.code ?? '',
      action: 'same' as const,
    };
    expect(await take(core, sample('xlsx'), { duplicates: [decision] })).toMatchObject({
      read: 7,
      created: 6,
      unchanged: 1,
      duplicatesTotal: 0,
    });
    expect(await byTitle(core, 'Kerjasama Pengelolaan Sampah')).toMatchObject({
      financingText: 'Biaya murni mitra',
      note: expect.stringContaining('dobel?') as string,
    });
    expect(await take(core, sample('xlsx'))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 7,
      duplicatesTotal: 0,
    });
  });

  it('update a record of the register that the officer names, in the fields that he wants', async () => {
    const core = await officeCore();
    const values = {
      code: 'PKS-7',
      title: 'Kerja sama pengelolaan sampah',
      signedOn: '2022-08-02',
      opdName: 'DLH Kabupaten',
    };
    const { id } = await core.get('record.save', { kind: 'agreement', id: null, revision: null, values });
    await core.get('record.save', {
      kind: 'party',
      id: null,
      revision: null,
      values: { agreementId: id, position: 1, name: 'PT Bumi Lestari' },
    });
    const file = listFile(core, [
      ['Judul', 'Mitra', 'Nomor', 'Tanggal', 'OPD'],
      ['Kerjasama Pengelolaan Sampah', 'PT Bumi Lestari', '660/7', '2 Agustus 2022', 'DLH'],
    ]);
    const [pair] = (await take(core, file, { dryRun: true })).duplicates;
    expect(pair).toMatchObject({ a: { code: 'PKS-7', id, row: null }, b: { row: 2 } });
    const decision = {
      sheet: 'Lembar',
      row: 2,
      code: 'PKS-7',
      action: 'same' as const,
      keep: ['opdName', 'title'],
    };
    expect(await take(core, file, { duplicates: [decision] })).toMatchObject({ created: 0, updated: 1 });
    expect(await agreements(core)).toMatchObject([
      { code: 'PKS-7', number: '660/7', opdName: 'DLH Kabupaten', title: 'Kerja sama pengelolaan sampah' },
    ]);
    expect(await take(core, file)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  });

  it('are remembered as not the same, with the reason', async () => {
    const core = await officeCore();
    const [pair] = (await take(core, sample('xlsx'), { dryRun: true })).duplicates;
    const decision = {
      sheet: pair?.b.sheet ?? '',
      row: 7,
      code: pair?.a.code ?? '',
      action: 'different' as const,
      reason: 'dua lokasi',
    };
    await take(core, sample('xlsx'), { duplicates: [decision] });
    const { rows } = await core.get('record.list', { kind: 'notDuplicate', offset: 0, limit: 10 });
    expect(rows.map((row) => row.values['reason'])).toEqual(['dua lokasi']);
    expect(await take(core, sample('xlsx'))).toMatchObject({ unchanged: 7, duplicatesTotal: 0 });
  });
});
