import type { Statement } from 'better-sqlite3';
import type { ReadDb } from './database.ts';

const made = new WeakMap<ReadDb, Map<string, Statement>>();

/** A statement that is made once per connection, for texts that are run once per record. */
export function statementOf<Bound extends unknown[], Row>(db: ReadDb, sql: string): Statement<Bound, Row> {
  const known = made.get(db) ?? new Map<string, Statement>();
  made.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement as Statement<Bound, Row>;
}
