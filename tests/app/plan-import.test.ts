import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src-shared/contract/contract.ts';
import { readTables } from '../../src-main/workbook/read-tables.ts';
import type { Cell } from '../../src-shared/domain/tables/table.ts';
import { officeCore, type TestCore } from '../support/test-core.ts';
import { workbookOf } from '../support/workbook-files.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/samples');

const planRequest = (
  file: string,
  more: Partial<RequestOf<'plan.import'>> = {},
): RequestOf<'plan.import'> => ({
  path: path.resolve(samples, file),
  document: 'DPA',
  year: 2026,
  endYear: 2026,
  label: 'MURNI',
  effectiveOn: '2026-01-02',
  scope: null,
  opdCode: null,
  importedOn: null,
  decimal: null,
  dryRun: false,
  acceptPartial: false,
  ...more,
});

describe('a file imported again', () => {
  it('says once what it replaces and which date moves: as facts that the screen puts into words', async () => {
    const core = await officeCore();
    await core.get('plan.import', planRequest('dpa-2026-murni-format-a.xlsx'));
    const again = await core.get(
      'plan.import',
      planRequest('dpa-2026-murni-format-a.xlsx', { effectiveOn: '2026-01-05', dryRun: true }),
    );
    expect(again).toMatchObject({
      replaces: { fileName: 'dpa-2026-murni-format-a.xlsx', lines: 137, pagu: 39_450_000_000 },
      movedFrom: '2026-01-02',
      warnings: [],
    });
  });
});

const headings = ['TAHUN', 'KODE SKPD', 'KODE SUB KEGIATAN', 'NAMA SUB KEGIATAN', 'KODE REKENING', 'PAGU'];
const health = '1.02.0.00.0.00.01.0000';
const account = '5.1.02.01.001.00024';
const line = (code: unknown, pagu: unknown) => [2026, health, code, 'Rujukan', account, pagu];

function fileOf(core: TestCore, name: string, rows: readonly (readonly unknown[])[]): string {
  const file = path.join(core.folder, name);
  writeFileSync(file, workbookOf(rows));
  return file;
}

async function rowsOf(file: string): Promise<readonly (readonly Cell[])[]> {
  const read = await readTables(file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value[0]?.rows ?? [];
}

async function linesOf(core: TestCore) {
  const [version] = await core.get('plan.list', { year: 2026 });
  if (version === undefined) throw new Error('nothing imported');
  const { rows, pagu } = await core.get('plan.lines', {
    versionId: version.id,
    search: '',
    offset: 0,
    limit: 500,
  });
  return { codes: rows.map(({ code }) => code), pagu, version };
}

describe('rows that were refused', () => {
  const rows = [
    ['PEMERINTAH KABUPATEN'],
    headings,
    line('1.02.02.2.01.0001', 5),
    line(1.02, 7),
    line('1.02.02.2.01.0003', 'menyusul'),
    ['JUMLAH', null, null, null, null, 12],
  ];

  /** The import of the good rows, and the workbook of the others. */
  async function importGood() {
    const core = await officeCore();
    const source = fileOf(core, 'dpa.xlsx', rows);
    const rejectedPath = path.join(core.folder, 'ditolak.xlsx');
    const outcome = await core.get('plan.import', planRequest(source, { acceptPartial: true, rejectedPath }));
    return { core, outcome, rejectedPath };
  }

  /** The workbook as an officer corrects it. */
  async function correct(
    core: TestCore,
    rejectedPath: string,
    corrections: readonly [number, number, unknown][],
  ) {
    const corrected = (await rowsOf(rejectedPath)).map((row) => [...row] as unknown[]);
    for (const [row, column, value] of corrections) corrected[row]![column] = value;
    return fileOf(core, 'diperbaiki.xlsx', corrected);
  }

  it('are left in their own columns, with the reason and where they came from', async () => {
    const { outcome, rejectedPath } = await importGood();
    expect(outcome).toMatchObject({
      applied: true,
      created: 1,
      rejectedFile: { path: rejectedPath, rows: 2 },
    });
    const written = await rowsOf(rejectedPath);
    expect(written.slice(0, 2)).toEqual([
      ['PEMERINTAH KABUPATEN'],
      [...headings, 'Alasan', 'Berkas asal', 'Lembar asal', 'Baris asal'],
    ]);
    expect(written.slice(2).map((row) => [row[2], row[5], ...row.slice(7)])).toEqual([
      ['1.02', 7, 'dpa.xlsx', 'Lembar', 4],
      ['1.02.02.2.01.0003', 'menyusul', 'dpa.xlsx', 'Lembar', 5],
    ]);
    expect(written[2]?.[6]).toMatch(/KODE SUB KEGIATAN: .*bilangan/u);
  });

  it('are added, once corrected, to the import that they come from, each of them once', async () => {
    const { core, rejectedPath } = await importGood();
    expect((await linesOf(core)).version.parts).toMatchObject([{ openRows: 2, lines: 1 }]);
    const corrected = await correct(core, rejectedPath, [[2, 2, '1.02.02.2.01.0002']]);
    const preview = await core.get('plan.import', planRequest(corrected, { dryRun: true }));
    expect(preview).toMatchObject({
      addsTo: { fileName: 'dpa.xlsx', lines: 1, pagu: 5 },
      replaces: null,
      created: 1,
      pagu: 7,
      rejected: [{ row: 4, column: 'PAGU' }],
    });
    await core.get('plan.import', planRequest(corrected, { acceptPartial: true }));
    expect(await linesOf(core)).toMatchObject({
      codes: ['1.02.02.2.01.0001', '1.02.02.2.01.0002'],
      pagu: 12,
      version: { parts: [{ fileName: 'dpa.xlsx', lines: 2, pagu: 12, openRows: 1 }] },
    });
    const again = await core.get('plan.import', planRequest(corrected, { acceptPartial: true }));
    expect(again).toMatchObject({ applied: false, created: 0 });
    expect(again.rejected.map(({ row, column }) => [row, column])).toEqual([
      [4, 'PAGU'],
      [3, 'Baris asal'],
    ]);
    expect((await linesOf(core)).pagu).toBe(12);
  });

  it('count in the evaluation after they are added', async () => {
    const { core, rejectedPath } = await importGood();
    const at = { year: 2026, asOf: '2026-07-15' };
    const sumOf = async () => (await core.get('gap.summary', at)).documents.map(({ pagu }) => pagu);
    expect(await sumOf()).toEqual([5]);
    const corrected = await correct(core, rejectedPath, [
      [2, 2, '1.02.02.2.01.0002'],
      [3, 5, 30],
    ]);
    await core.get('plan.import', planRequest(corrected));
    expect(await sumOf()).toEqual([42]);
  });

  it('are refused where their import is not there, or where the file is none of them', async () => {
    const { core, rejectedPath } = await importGood();
    expect(await core.refusal('plan.import', planRequest(rejectedPath, { label: 'PERUBAHAN' }))).toEqual({
      code: 'correction-without-part',
      fileName: 'dpa.xlsx',
    });
    const other = fileOf(core, 'lain.xlsx', [headings, line('1.02.02.2.01.0001', 5)]);
    expect(await core.refusal('plan.import', planRequest(other, { mode: 'add' }))).toEqual({
      code: 'not-a-correction',
      path: other,
    });
  });

  it('of realisation are added in the same way', async () => {
    const core = await officeCore();
    const realised = [
      ['Tahun', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Alokasi Anggaran', 'Realisasi Anggaran'],
      [2026, '1.02.02.2.01.0001', 'Rujukan', 9, 4],
      [2026, '1.02.02', 'Gizi', 9, 3],
    ];
    const rejectedPath = path.join(core.folder, 'ditolak.xlsx');
    const request = {
      year: 2026,
      quarter: 2,
      ...{ scope: null, opdCode: null, importedOn: null, decimal: null, dryRun: false },
    };
    const source = fileOf(core, 'b.xlsx', realised);
    await core.get('realization.import', { ...request, path: source, acceptPartial: true, rejectedPath });
    const corrected = await correct(core, rejectedPath, [[1, 1, '1.02.02.2.01.0002']]);
    const added = await core.get('realization.import', { ...request, path: corrected, acceptPartial: false });
    expect(added).toMatchObject({ applied: true, realization: 3, addsTo: { fileName: 'b.xlsx', pagu: 4 } });
    expect(await core.get('realization.list', { year: 2026 })).toMatchObject([{ lines: 2, realised: 7 }]);
  });
});

describe('a layout of the office’s own', () => {
  const own = [
    ['Dinas', 'Kegiatan yang dibiayai', 'Nilai lama', 'Nilai baru'],
    ['Dinas Kesehatan', '1.02.02.2.01.0001 Rujukan', 900_000, 500_000],
  ];
  const mapping = {
    sheet: null,
    headerRow: 1,
    headerRows: 1 as const,
    columns: { 'Kode Sub Kegiatan': 'Kegiatan yang dibiayai', Pagu: 'Nilai baru' },
  };

  it('is refused until it is mapped; the mapping is remembered for the next file of the layout', async () => {
    const core = await officeCore();
    const file = fileOf(core, 'sendiri.xlsx', own);
    expect((await core.refusal('plan.import', planRequest(file))).code).toBe('header-not-found');
    const layout = await core.get('plan.layout', {
      path: file,
      sheet: null,
      headerRow: null,
      headerRows: null,
    });
    expect(layout).toMatchObject({
      sheet: 'Lembar',
      mappingFrom: 'guessed',
      mapping: { headerRow: 1, columns: { 'Kode Sub Kegiatan': 'Kegiatan yang dibiayai' } },
    });
    expect(layout.headings[1]).toEqual({
      heading: 'Kegiatan yang dibiayai',
      examples: ['1.02.02.2.01.0001 Rujukan'],
    });
    const first = await core.get('plan.import', planRequest(file, { mapping }));
    expect(first).toMatchObject({ applied: true, format: 'own', mappingFrom: 'given', pagu: 500_000 });
    const next = fileOf(core, 'berikut.xlsx', [['Bulan Juli'], [], ...own]);
    const second = await core.get('plan.import', planRequest(next, { dryRun: true }));
    expect(second).toMatchObject({ format: 'own', mappingFrom: 'remembered', pagu: 500_000 });
  });

  it('is taken as guessed where that is asked for', async () => {
    const core = await officeCore();
    const file = fileOf(core, 'sendiri.xlsx', own);
    const outcome = await core.get('plan.import', planRequest(file, { mapping: 'auto', dryRun: true }));
    expect(outcome).toMatchObject({ mappingFrom: 'guessed', created: 1, pagu: 900_000 });
  });
});

describe('names and NIP in a ledger', () => {
  it('reach neither the database nor the log nor the workbook of refused rows', async () => {
    const core = await officeCore();
    const ledger = (date: string, amount: unknown) => [
      '1.02.02.2.01.0001',
      date,
      amount,
      '198001012005011001',
      'Pegawai Rahasia',
      'Honor Pegawai Rahasia',
    ];
    const file = fileOf(core, 'ledger.xlsx', [
      [
        'Kode Sub Kegiatan',
        'Tanggal Dokumen',
        'Nilai Realisasi',
        'NIP',
        'Nama Pegawai',
        'Keterangan Dokumen',
      ],
      ledger('15/01/2026', 5),
      ledger('31/02/2026', 6),
      ledger('01/07/2026', 7),
    ]);
    const rejectedPath = path.join(core.folder, 'ditolak.xlsx');
    const outcome = await core.get('realization.import', {
      ...{ path: file, year: 2026, quarter: 2, scope: null, opdCode: null, importedOn: null, decimal: null },
      ...{ dryRun: false, acceptPartial: true, rejectedPath },
    });
    expect(outcome).toMatchObject({ created: 1, setAsideTotal: 1, rejectedTotal: 1, realization: 5 });
    core.close();
    const secret = /198001012005011001|Rahasia/u;
    const stored = readdirSync(core.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !/ledger\.xlsx$/u.test(entry.name))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1'));
    expect(stored.length).toBeGreaterThan(1);
    expect(stored.some((bytes) => secret.test(bytes))).toBe(false);
    expect(JSON.stringify([outcome, core.log, await rowsOf(rejectedPath)])).not.toMatch(secret);
  });
});

describe('a long import', () => {
  const rows = [headings, ...Array.from({ length: 3_000 }, (_, n) => line(`1.02.02.2.01.${1000 + n}`, n))];

  it('tells how far it is, while it reads and while it writes', async () => {
    const core = await officeCore();
    const seen: string[] = [];
    const reply = await core.ask('plan.import', planRequest(fileOf(core, 'panjang.xlsx', rows)), {
      progress: ({ done, total }) => seen.push(`${done}/${total}`),
    });
    expect(reply.ok).toBe(true);
    expect(seen).toEqual(expect.arrayContaining(['500/3001', '3000/3001', '1000/3000', '3000/3000']));
  });

  it.each([[1], [4], [7], [8], [9]])('stopped at the look number %i leaves nothing behind', async (last) => {
    const core = await officeCore();
    let looks = 0;
    const reply = await core.ask('plan.import', planRequest(fileOf(core, 'panjang.xlsx', rows)), {
      isCancelled: () => {
        looks += 1;
        return looks >= last;
      },
    });
    expect(reply).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await core.get('plan.list', { year: 2026 })).toEqual([]);
  });
});
