import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { padu } from './run.ts';

const list = path.resolve(import.meta.dirname, '../fixtures/samples/register-sendiri.xlsx');
const hard = path.resolve(import.meta.dirname, '../fixtures/made/own-list.xlsx');

let folder: string;
let db: string;

beforeEach(async () => {
  folder = tempFolder();
  db = path.join(folder, 'kantor.db');
  expect((await padu('init', '--db', db, '--region', '64.11')).exit).toBe(0);
});

describe('import register --map', () => {
  it('auto prints the guessed mapping and takes the list in', async () => {
    const run = await padu('import', 'register', list, '--db', db, '--map', 'auto');
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('"Judul": "Judul Kerjasama"');
    expect(run.stdout).toContain('dibaca 7, baru 7');
    const again = await padu('import', 'register', list, '--db', db, '--map', 'auto', '--json');
    expect(again.json()).toMatchObject({ read: 7, created: 0, updated: 0, unchanged: 7, rejected: [] });
  });

  it('gives suggestions and duplicates in its one JSON document', async () => {
    const run = await padu('import', 'register', list, '--db', db, '--map', 'auto', '--dry-run', '--json');
    expect(run.exit).toBe(0);
    const json = run.json();
    expect(json).toMatchObject({
      applied: false,
      read: 7,
      created: 7,
      duplicates: [{ score: 1, a: { row: 6 }, b: { row: 7 } }],
    });
    expect(json['suggestions']).toContainEqual(
      expect.objectContaining({ raw: '2 tahun sejak ditandatangani', value: null, sure: false, row: 9 }),
    );
  });

  it('saves the mapping, and takes it from the file', async () => {
    const map = path.join(folder, 'pemetaan.json');
    await padu('import', 'register', list, '--db', db, '--map', 'auto', '--dry-run', '--save-map', map);
    const saved = JSON.parse(readFileSync(map, 'utf8')) as { columns: Record<string, string> };
    expect(saved).toMatchObject({ sheet: 'MoU 2021-2025', headerRow: 4 });
    const { Judul: title = '' } = saved.columns;
    writeFileSync(map, JSON.stringify({ sheet: 'MoU 2021-2025', headerRow: 4, columns: { Judul: title } }));
    const run = await padu('import', 'register', list, '--db', db, '--map', map, '--json');
    expect(run.json()).toMatchObject({ created: 7, mappingSource: 'given', duplicates: [{ a: { row: 6 } }] });
  });

  it.each([
    ['no JSON', 'bukan json', 1],
    ['no columns', '{}', 1],
    ['a column that we do not have', '{"columns":{"Nama Naskah":"OPD"}}', 1],
  ])('refuses a file with %s', async (_name, text, exit) => {
    const map = path.join(folder, 'pemetaan.json');
    writeFileSync(map, text);
    const run = await padu('import', 'register', list, '--db', db, '--map', map);
    expect([run.exit, run.stdout]).toEqual([exit, '']);
    expect(run.stderr).toMatch(/Pemetaan kolom/);
  });

  it('refuses a mapping file that is not there, and --save-map without --map', async () => {
    expect(
      (await padu('import', 'register', list, '--db', db, '--map', path.join(folder, 'x.json'))).exit,
    ).toBe(1);
    expect((await padu('import', 'register', list, '--db', db, '--save-map', 'x.json')).exit).toBe(2);
  });

  it('takes nothing in where a row is refused, writes the refused rows, and the rest with --accept-partial', async () => {
    const rejected = path.join(folder, 'ditolak.xlsx');
    const refused = await padu(
      'import',
      'register',
      hard,
      '--db',
      db,
      '--map',
      'auto',
      '--rejected',
      rejected,
      '--json',
    );
    expect(refused.exit).toBe(1);
    expect(refused.json()).toMatchObject({ applied: false, rejectedFile: rejected });
    expect(existsSync(rejected)).toBe(true);
    const partial = await padu(
      'import',
      'register',
      hard,
      '--db',
      db,
      '--map',
      'auto',
      '--accept-partial',
      '--json',
    );
    expect(partial.json()).toMatchObject({ applied: true, created: 3 });
  });

  it('writes the refused rows of a register workbook too', async () => {
    const workbook = path.join(folder, 'register.xlsx');
    const rejected = path.join(folder, 'ditolak.xlsx');
    const { workbookOf } = await import('../support/workbook-files.ts');
    writeFileSync(
      workbook,
      workbookOf(
        [
          ['Kode', 'Judul', 'Tanggal Mulai'],
          ['A', 'Baik', null],
          ['B', 'Buruk', '31/02/2025'],
        ],
        'xlsx',
        'Naskah',
      ),
    );
    const run = await padu('import', 'register', workbook, '--db', db, '--rejected', rejected);
    expect(run.exit).toBe(1);
    const again = await padu('import', 'register', rejected, '--db', db, '--json');
    expect(again.json()).toMatchObject({
      read: 1,
      rejected: [{ sheet: 'Naskah', row: 2, column: 'Tanggal Mulai' }],
    });
  });
});
