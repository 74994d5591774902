import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assert } from '../../src-shared/result.ts';
import { inTransaction, type WriteDb } from './database.ts';

export interface Migration {
  /** Rises by tens, so that a mend between two of them has room. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const nameShape = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** The migrations in a folder, in order. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => nameShape.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { number: Number(name.slice(0, 4)), name, sql, checksum };
    });
}

/**
 * Applies what is pending in one transaction: all of it or nothing. Never caught here: a failed migration must stop
 * the start, since going on with half a schema would lose data in silence.
 */
export function migrate(db: WriteDb, migrations: readonly Migration[], at: string): void {
  const found = Number(db.pragma('user_version', { simple: true }));
  inTransaction(db, () => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    const note = db.prepare('INSERT INTO schema_migration (name, checksum, applied_at) VALUES (?, ?, ?)');
    let last = found;
    for (const migration of migrations.filter((one) => one.number > found)) {
      assert(migration.number > last, `migration ${migration.name} does not rise above ${last}`);
      db.exec(migration.sql);
      note.run(migration.name, migration.checksum, at);
      last = migration.number;
    }
    db.pragma(`user_version = ${last}`);
  });
}
