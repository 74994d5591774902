import type { ReadDb, WriteDb } from './database.ts';

export interface Draft {
  readonly body: string;
  readonly savedAt: string;
}

/** What was being typed under a key, or null. */
export const loadDraft = (db: ReadDb, key: string): Draft | null =>
  db.prepare<[string], Draft>('SELECT body, saved_at AS savedAt FROM draft WHERE key = ?').get(key) ?? null;

/** Keeps what is being typed. */
export function saveDraft(db: WriteDb, key: string, draft: Draft): void {
  db.prepare(
    'INSERT INTO draft (key, body, saved_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at',
  ).run(key, draft.body, draft.savedAt);
}

/** Forgets what was being typed: it was saved or given up. */
export function removeDraft(db: WriteDb, key: string): void {
  db.prepare('DELETE FROM draft WHERE key = ?').run(key);
}
