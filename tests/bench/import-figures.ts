import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type Database from 'better-sqlite3';
import { openCoreInProcess } from '../../src-main/core-host/in-process.ts';
import { makeDataDir } from '../support/padu-window.ts';
import { bestOf, figure, timeMs } from './figure.ts';
import type { Figure } from './figure.ts';
import { writePlanWorkbook } from './plan-workbook.ts';

const projectDir = join(import.meta.dirname, '..', '..');
const rows = 20_000;
const Driver = createRequire(import.meta.url)('better-sqlite3') as typeof Database;

/** The request that takes the bench's file in as the DPA of 2026. */
export const planImport = (path: string) =>
  ({
    path,
    document: 'DPA',
    year: 2026,
    endYear: 2026,
    label: 'MURNI',
    effectiveOn: '2026-01-01',
    scope: 'region',
    opdCode: null,
    importedOn: null,
    decimal: null,
    dryRun: false,
    acceptPartial: false,
    detailLimit: 200,
  }) as const;

/** A fresh database of one office, and the time to import the file into it. */
async function importOnce(workbook: string): Promise<number> {
  const core = openCoreInProcess({
    databasePath: join(makeDataDir(), 'bench.db'),
    appVersion: '0.0.0-bench',
    nativeDriverDir: null,
    migrationsDir: join(projectDir, 'migrations'),
    log: () => undefined,
  });
  await core.call('app.initialize', { region: '64.11', name: 'Kabupaten Mahakam Ulu' });
  const elapsedMs = await timeMs(async () => {
    const reply = await core.call('plan.import', planImport(workbook));
    const imported = reply.ok ? (reply.value as { created: number }).created : 0;
    if (imported !== rows)
      throw new Error(`imported ${imported.toString()} rows: ${JSON.stringify(reply).slice(0, 500)}`);
  });
  await core.close();
  return elapsedMs;
}

/** What cannot be avoided: the library reads the file, and the driver writes its rows in one transaction. */
function floorOnce(workbook: string): Promise<number> {
  const db = new Driver(join(makeDataDir(), 'floor.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(
    'CREATE TABLE line (part TEXT, ordinal INTEGER, a, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i TEXT, j INTEGER, PRIMARY KEY (part, ordinal)) WITHOUT ROWID',
  );
  return timeMs(() => {
    const sheet = read(readFileSync(workbook), { dense: true }).Sheets['DPA'];
    const table = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1 });
    const insert = db.prepare('INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    db.transaction(() => {
      table.slice(1).forEach((row, ordinal) => insert.run('part', ordinal, ...row));
    })();
    db.close();
  });
}

/** Importing 20,000 plan rows from a workbook, beside reading the file and inserting the same rows. */
export async function importFigures(runs: number): Promise<Figure[]> {
  const workbook = join(makeDataDir(), 'dpa.xlsx');
  writePlanWorkbook(workbook, rows);
  const value = await bestOf(runs, () => importOnce(workbook));
  const floor = await bestOf(runs, () => floorOnce(workbook));
  return [figure({ name: 'import-plan-20000-rows', unit: 'ms', limit: 1.5, value, floor })];
}
