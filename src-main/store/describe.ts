import type { ReadDb } from './database.ts';

/** Versions and modes of an open database, as texts for the doctor's page. */
export const describeDatabase = (db: ReadDb): Readonly<Record<string, string>> => ({
  sqlite: String(db.prepare<[], string>('SELECT sqlite_version()').pluck().get()),
  skema: String(db.pragma('user_version', { simple: true })),
  jurnal: String(db.pragma('journal_mode', { simple: true })),
  halaman: String(db.pragma('page_count', { simple: true })),
});
