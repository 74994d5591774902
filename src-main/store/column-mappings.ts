import type { ReadDb, WriteDb } from './database.ts';

/** What the layout of a remembered mapping holds. */
export type MappingKind = 'register' | 'plan';

/** Which layout is meant: what it holds, and the fingerprint of its headings. */
export interface MappingKey {
  readonly kind: MappingKind;
  readonly fingerprint: string;
}

/** A remembered mapping: `body` is JSON in the shape of its kind, which the use case parses. */
export interface RememberedMapping {
  readonly body: string;
  readonly savedAt: string;
}

/** The mapping that was last used for a layout, or null. */
export const loadColumnMapping = (db: ReadDb, { kind, fingerprint }: MappingKey): RememberedMapping | null =>
  db
    .prepare<[string, string], RememberedMapping>(
      'SELECT body, saved_at AS savedAt FROM column_mapping WHERE kind = ? AND fingerprint = ?',
    )
    .get(kind, fingerprint) ?? null;

/** Remembers the mapping of a layout in the place of an earlier one. Inside the transaction of the import that used it. */
export function saveColumnMapping(
  db: WriteDb,
  { kind, fingerprint }: MappingKey,
  mapping: RememberedMapping,
): void {
  db.prepare(
    `INSERT INTO column_mapping (kind, fingerprint, body, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, fingerprint) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`,
  ).run(kind, fingerprint, mapping.body, mapping.savedAt);
}
