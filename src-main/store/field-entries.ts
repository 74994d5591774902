import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { ReadDb, WriteDb } from './database.ts';

/** The fields of a record beside whose own value others stand: another side's, or a newer program's. */
export const listFieldsWithOthers = (db: ReadDb, kind: Kind, id: string): ReadonlySet<string> =>
  new Set(
    db
      .prepare<[string, string], string>('SELECT field FROM field_entry WHERE kind = ? AND record_id = ?')
      .pluck()
      .all(kind, id),
  );

/** Drops the other values of a field, because a change that has seen them all decides. */
export function dropOthers(db: WriteDb, kind: Kind, id: string, field: string): void {
  db.prepare('DELETE FROM field_entry WHERE kind = ? AND record_id = ? AND field = ?').run(kind, id, field);
}
