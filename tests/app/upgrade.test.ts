import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase } from '../../src-main/store/open.ts';
import { migrationsDir } from '../support/migrations.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { testCore } from '../support/test-core.ts';

/** The migrations of the first release: what an office may have on its PC when the next version comes. */
const first = (name: string): boolean => name < '0040';

it('opens a database of the first release: its tables are backed up, checked and brought up to date', async () => {
  const folder = tempFolder();
  const old = path.join(folder, 'migrations');
  mkdirSync(old);
  for (const name of readdirSync(migrationsDir).filter((one) => one.endsWith('.sql') && first(one)))
    cpSync(path.join(migrationsDir, name), path.join(old, name));
  const databasePath = path.join(folder, 'padu.db');
  const made = createDatabase({
    ...{ path: databasePath, migrationsDir: old, nativeDriverDir: null, at: '2026-01-01T00:00:00.000Z' },
    beforeMigration: () => undefined,
  });
  if (!made.ok) throw new Error(made.error.code);
  made.value.close();

  const core = testCore({ databasePath });
  const check = await core.get('database.check', {});
  expect(check.isSound).toBe(true);
  expect(check.counts['agreement']).toBe(0);
  const backups = await core.get('backup.list', {});
  expect(backups.map(({ reason }) => reason)).toContain('migrasi');
});
