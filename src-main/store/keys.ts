import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import { columnOf, tableOf } from './columns.ts';
import type { FieldValues } from './changes.ts';
import type { ReadDb } from './database.ts';

/** The id of the record outside the trash whose key fields have these values, or null. Empty equals empty. */
export function findByKey(db: ReadDb, kind: Kind, key: FieldValues): string | null {
  const fields = Object.keys(key);
  const where = fields.map((field) => `${columnOf(field)} IS ?`).join(' AND ');
  const found = db
    .prepare<(string | number | null)[], string>(
      `SELECT id FROM ${tableOf(kind)} WHERE trashed_at IS NULL AND ${where} LIMIT 1`,
    )
    .pluck()
    .get(...Object.values(key));
  return found ?? null;
}

/** Whether following `field` (parentId, continuesId) from agreement `from` comes to agreement `to`. */
export function leadsTo(db: ReadDb, field: string, from: string, to: string): boolean {
  const column = columnOf(field);
  const found = db
    .prepare<[string, string], number>(
      `WITH RECURSIVE up (id) AS (SELECT ? UNION SELECT a.${column} FROM agreement AS a JOIN up ON a.id = up.id WHERE a.${column} IS NOT NULL)
       SELECT 1 FROM up WHERE id = ?`,
    )
    .pluck()
    .get(from, to);
  return found === 1;
}
