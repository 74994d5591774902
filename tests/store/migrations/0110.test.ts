import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase, openDatabase } from '../../../src-main/store/open.ts';
import { migrationsDir } from '../../support/migrations.ts';
import { tempFolder } from '../../support/temp-folder.ts';

it('0110: records of before know which change let them live or lie in the trash', () => {
  const folder = tempFolder();
  const older = path.join(folder, 'migrations');
  mkdirSync(older);
  for (const name of readdirSync(migrationsDir))
    if (name < '0110') copyFileSync(path.join(migrationsDir, name), path.join(older, name));
  const options = {
    path: path.join(folder, 'padu.db'),
    nativeDriverDir: null,
    at: '2026-11-24T00:00:00.000Z',
    beforeMigration: () => undefined,
  };
  const made = createDatabase({ ...options, migrationsDir: older });
  if (!made.ok) throw new Error(made.error.code);
  made.value.exec(`
    INSERT INTO installation VALUES ('pc', 1, 4, '2026-01-01');
    INSERT INTO change (installation, counter, kind, record_id, action, before, after, seen, at, origin) VALUES
      ('pc', 1, 'agreement', 'n1', 'create', '{}', '{"code":"K"}', '{"pc":0}', '2026-01-01', 'window'),
      ('pc', 2, 'opd', 'o1', 'create', '{}', '{"code":"1.02"}', '{"pc":1}', '2026-01-01', 'window'),
      ('pc', 3, 'opd', 'o1', 'trash', '{}', '{"reason":"x"}', '{"pc":2}', '2026-01-01', 'window'),
      ('pc', 4, 'agreement', 'n1', 'update', '{}', '{"title":"T"}', '{"pc":3}', '2026-01-01', 'window');
    INSERT INTO agreement (id, revision, stamps, code, title) VALUES ('n1', 2, '{"code":"pc:1","title":"pc:4"}', 'K', 'T');
    INSERT INTO opd (id, revision, stamps, code, trashed_at, trash_reason) VALUES ('o1', 2, '{"code":"pc:2"}', '1.02', '2026-01-01', 'x');`);
  made.value.close();
  const opened = openDatabase({ ...options, migrationsDir });
  if (!opened.ok) throw new Error(opened.error.code);
  const stampsOf = (table: string): unknown =>
    JSON.parse(opened.value.prepare<[], string>(`SELECT stamps FROM ${table}`).pluck().get() ?? '');
  expect(stampsOf('agreement')).toEqual({ code: 'pc:1', title: 'pc:4', '@life': 'pc:1' });
  expect(stampsOf('opd')).toEqual({ code: 'pc:2', '@life': 'pc:3' });
  opened.value.close();
});
