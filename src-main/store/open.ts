import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../src-shared/errors.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';
import { brand, type WriteDb } from './database.ts';
import { loadDriver } from './driver.ts';
import { migrate, readMigrations } from './migrate.ts';
import { toStorageTrouble } from './trouble.ts';

/** `PADU` in ASCII: tells our files from other SQLite databases. */
const applicationId = 0x50414455;

export interface OpenOptions {
  readonly path: string;
  readonly migrationsDir: string;
  readonly nativeDriverDir: string | null;
  /** Called before pending migrations change an existing database. */
  readonly beforeMigration: (db: WriteDb) => void;
  readonly at: string;
}

function connect(options: OpenOptions, isNew: boolean): WriteDb {
  const Driver = loadDriver(options.nativeDriverDir);
  const db = brand(new Driver(options.path, { fileMustExist: !isNew, timeout: 5000 }));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  return db;
}

/**
 * Makes a new, empty database with every migration applied.
 *
 * Errors: `database-exists`, `disk-full`, `read-only`, `file-unwritable`.
 */
export function createDatabase(options: OpenOptions): Result<WriteDb> {
  if (existsSync(options.path)) return refuse({ code: 'database-exists', path: options.path });
  try {
    mkdirSync(path.dirname(options.path), { recursive: true });
    const db = connect(options, true);
    db.pragma(`application_id = ${applicationId}`);
    migrate(db, readMigrations(options.migrationsDir), options.at);
    return ok(db);
  } catch (error) {
    return refuseTrouble(error, options.path);
  }
}

/**
 * Opens an existing database and brings it up to date.
 *
 * Errors: `database-missing`, `file-empty`, `database-not-ours`, `database-newer`, `database-damaged`,
 * `migration-changed`, `disk-full`, `read-only`, `database-busy`.
 */
export function openDatabase(options: OpenOptions): Result<WriteDb> {
  if (!existsSync(options.path)) return refuse({ code: 'database-missing', path: options.path });
  if (statSync(options.path).size === 0) return refuse({ code: 'file-empty', path: options.path });
  let db: WriteDb | null = null;
  try {
    db = connect(options, false);
    const refusal = prepare(db, options);
    if (refusal === null) return ok(db);
    db.close();
    return refuse(refusal);
  } catch (error) {
    db?.close();
    return refuseTrouble(error, options.path);
  }
}

function prepare(db: WriteDb, options: OpenOptions): AppError | null {
  if (db.pragma('application_id', { simple: true }) !== applicationId)
    return { code: 'database-not-ours', path: options.path };
  const migrations = readMigrations(options.migrationsDir);
  const known = migrations.at(-1)?.number ?? 0;
  const found = Number(db.pragma('user_version', { simple: true }));
  if (found > known) return { code: 'database-newer', path: options.path, found, known };
  const applied = db
    .prepare<[], { name: string; checksum: string }>('SELECT name, checksum FROM schema_migration')
    .all();
  const changed = applied.find(
    (row) => migrations.find((one) => one.name === row.name)?.checksum !== row.checksum,
  );
  if (changed !== undefined) return { code: 'migration-changed', name: changed.name };
  if (found < known) {
    options.beforeMigration(db);
    migrate(db, migrations, options.at);
  }
  return null;
}

function refuseTrouble(error: unknown, path: string): Result<never> {
  const trouble = toStorageTrouble(error, path);
  if (trouble === null) throw error;
  return refuse(trouble);
}
