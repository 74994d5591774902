import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { padu } from './run.ts';

const untidy = path.resolve(import.meta.dirname, '../fixtures/made/nomenklatur-kusut.csv');

async function office(): Promise<{ readonly db: readonly string[]; readonly folder: string }> {
  const folder = tempFolder();
  const db = ['--db', path.join(folder, 'padu.db')];
  await padu('init', ...db, '--region', '64.11');
  return { db, folder };
}

const asked = ['--regulation', '900.1-2850/2025', '--from-year', '2026'];

describe('padu import nomenclature', () => {
  it('keeps the good rows, names the others and ends with 0', async () => {
    const { db } = await office();
    const run = await padu('import', 'nomenclature', untidy, ...db, ...asked, '--json');
    expect(run.exit).toBe(0);
    expect(run.json()).toMatchObject({
      applied: true,
      read: 23,
      created: 14,
      updated: 0,
      unchanged: 2,
      absent: 0,
      pagu: null,
      realization: null,
      regulation: '900.1-2850/2025',
      fromYear: 2026,
      movedFrom: null,
    });
    const rejected = run.json()['rejected'] as readonly Record<string, unknown>[];
    expect(rejected).toHaveLength(7);
    expect(rejected[0]).toEqual({
      sheet: 'nomenklatur-kusut',
      row: 16,
      column: 'nama',
      value: 'UNSUR PERCONTOHAN PILIHAN',
      reason: 'Kode ini sudah ada dalam daftar dengan nama lain. Nama yang sudah ada dipertahankan.',
    });
    const text = await padu('import', 'nomenclature', untidy, ...db, ...asked);
    expect([text.exit, text.stdout]).toEqual([
      0,
      'Impor selesai.\n  dibaca 23, baru 0, berubah 0, sama 16, ditolak 7\n',
    ]);
    expect(text.stderr.split('\n').filter((line) => line.startsWith('Ditolak: '))).toHaveLength(7);
  });

  it('merges a second file of the same regulation, and says where the list moves to another year', async () => {
    const { db, folder } = await office();
    await padu('import', 'nomenclature', untidy, ...db, ...asked);
    const more = path.join(folder, 'tambahan.csv');
    writeFileSync(more, 'Kode;Nomenklatur\r\n9.01.03;PROGRAM HUTAN\r\n9.1.2;Program Sungai Bersih\r\n');
    const moved = await padu(
      'import',
      'nomenclature',
      more,
      ...db,
      '--regulation',
      '  900.1-2850/2025 ',
      '--from-year',
      '2025',
      '--json',
    );
    expect(moved.json()).toMatchObject({
      created: 1,
      unchanged: 1,
      absent: 13,
      movedFrom: 2026,
      warnings: ['Daftar ini sebelumnya berlaku mulai tahun 2026; sekarang mulai tahun 2025.'],
    });
    const check = await padu('check', ...db, '--json');
    expect(check.json()).toMatchObject({ isSound: true, counts: { nomenclature: 1, nomenclature_code: 15 } });
  });

  it('changes nothing in a dry run', async () => {
    const { db } = await office();
    const run = await padu('import', 'nomenclature', untidy, ...db, ...asked, '--dry-run', '--json');
    expect([run.exit, run.json()['applied'], run.json()['created']]).toEqual([0, false, 14]);
    const check = await padu('check', ...db, '--json');
    expect(check.json()).toMatchObject({ counts: { nomenclature: 0 } });
  });

  it('refuses a file without one good row and a command line without regulation', async () => {
    const { db, folder } = await office();
    const bad = path.join(folder, 'salah.csv');
    writeFileSync(bad, 'Kode,Nama\nabc,Nama\n');
    const run = await padu('import', 'nomenclature', bad, ...db, ...asked, '--json');
    expect([run.exit, run.json()]).toMatchObject([1, { error: { code: 'nothing-to-import' } }]);
    expect((await padu('import', 'nomenclature', bad, ...db, '--from-year', '2026')).exit).toBe(2);
    expect(
      (await padu('import', 'nomenclature', bad, ...db, '--regulation', 'a', '--from-year', 'x')).exit,
    ).toBe(2);
  });
});

describe('padu copy-year', () => {
  it('lists every row in a dry run and copies the same rows then', async () => {
    const db = ['--db', path.join(tempFolder(), 'padu.db')];
    await padu('sample', ...db, '--seed', '1');
    const years = ['--from', '2027', '--to', '2028'];
    const dry = (await padu('copy-year', ...db, ...years, '--dry-run', '--json')).json();
    const done = (await padu('copy-year', ...db, ...years, '--json')).json();
    expect([dry['applied'], done['applied'], done['from'], done['to']]).toEqual([false, true, 2027, 2028]);
    expect([done['counts'], done['rows']]).toEqual([dry['counts'], dry['rows']]);
    const text = await padu('copy-year', ...db, ...years);
    expect(text.exit).toBe(0);
    expect(text.stdout).toContain('Sudah ada, dilewati');
    expect(text.stdout).toContain('0 kewajiban disalin');
  });

  it('ends with 2 for years in the wrong order, with 1 for an unknown agreement', async () => {
    const { db } = await office();
    expect((await padu('copy-year', ...db, '--from', '2027', '--to', '2026')).exit).toBe(2);
    const run = await padu(
      'copy-year',
      ...db,
      '--from',
      '2026',
      '--to',
      '2027',
      '--agreement',
      'X',
      '--json',
    );
    expect([run.exit, run.json()]).toMatchObject([1, { error: { code: 'record-missing' } }]);
  });
});
