import { kindNames } from '../../src-shared/domain/register/kinds.ts';
import { tableOf } from './columns.ts';
import { brand, type ReadDb } from './database.ts';
import { loadDriver } from './driver.ts';

export interface CheckReport {
  readonly isSound: boolean;
  /** What SQLite found, at most 100 lines; for the log and for whoever helps, not for the officer. */
  readonly problems: string[];
  readonly counts: Record<string, number>;
}

/** Checks the whole database: pages, indexes, references, and sums that must agree with their lines. */
export function checkDatabase(db: ReadDb): CheckReport {
  const integrity = db.pragma('integrity_check(100)') as readonly { readonly integrity_check: string }[];
  const problems = integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  if (problems.length > 0) return { isSound: false, problems, counts: {} };
  const orphans = db.pragma('foreign_key_check') as readonly {
    readonly table: string;
    readonly parent: string;
  }[];
  problems.push(...orphans.map((row) => `${row.table}: reference to ${row.parent} leads nowhere`));
  const torn = db
    .prepare<[], string>(
      `SELECT p.id FROM plan_part AS p WHERE p.line_count <> (SELECT count(*) FROM plan_line AS l WHERE l.part_id = p.id)
         OR p.ceiling_rupiah <> (SELECT coalesce(sum(l.ceiling_rupiah), 0) FROM plan_line AS l WHERE l.part_id = p.id)`,
    )
    .pluck()
    .all();
  problems.push(...torn.map((id) => `plan_part ${id}: lines and sum do not agree`));
  return { isSound: problems.length === 0, problems: problems.slice(0, 100), counts: countAll(db) };
}

/** Rows by table; a backup from before an update lacks the tables that came with it. */
function countAll(db: ReadDb): Record<string, number> {
  const there = new Set(
    db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  );
  const known: readonly string[] = [
    ...kindNames.map(tableOf),
    'plan_version',
    'plan_part',
    'plan_line',
    'realization_part',
    'realization_line',
    'nomenclature',
    'nomenclature_code',
    'change',
  ];
  const tables = known
    .map((table) => ({ table, name: table.replaceAll('"', '') }))
    .filter(({ name }) => there.has(name));
  return Object.fromEntries(
    tables.map(({ table, name }) => [
      name,
      db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    ]),
  );
}

/** Checks a database file that nobody has open; a file that cannot be opened is not sound. */
export function checkFile(file: string, nativeDriverDir: string | null): CheckReport {
  const Driver = loadDriver(nativeDriverDir);
  let db: ReadDb | null = null;
  try {
    db = brand(new Driver(file, { readonly: true, fileMustExist: true }));
    return checkDatabase(db);
  } catch (error) {
    return { isSound: false, problems: [error instanceof Error ? error.message : String(error)], counts: {} };
  } finally {
    db?.close();
  }
}
