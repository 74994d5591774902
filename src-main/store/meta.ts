import type { ReadDb, WriteDb } from './database.ts';

/** The facts about a database that are set when it is made. */
export type MetaKey = 'region' | 'office_name' | 'database_id' | 'created_at' | 'last_daily_backup';

/** A fact about this database, or null where it is not set. */
export const loadMeta = (db: ReadDb, key: MetaKey): string | null =>
  db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? null;

/** Sets a fact about this database. */
export function saveMeta(db: WriteDb, key: MetaKey, value: string): void {
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value);
}

/** Makes this database's own installation; called once, when the database is made. */
export function insertOwnInstallation(db: WriteDb, id: string, at: string): void {
  db.prepare('INSERT INTO installation (id, is_own, top_counter, created_at) VALUES (?, 1, 0, ?)').run(
    id,
    at,
  );
}

/** The own installation with the highest counter that it has given out. */
export function loadOwnInstallation(db: ReadDb): { readonly id: string; readonly topCounter: number } {
  const row = db
    .prepare<[], { id: string; topCounter: number }>(
      'SELECT id, top_counter AS topCounter FROM installation WHERE is_own = 1',
    )
    .get();
  if (row === undefined) throw new Error('database without an own installation');
  return row;
}
