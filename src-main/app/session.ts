import type { AppError } from '../../src-shared/errors.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';
import { listBackups, makeAutomaticBackup } from '../store/backup.ts';
import type { ChangeContext } from '../store/changes.ts';
import { createDatabase, openDatabase, type OpenOptions } from '../store/open.ts';
import type { WriteDb } from '../store/database.ts';
import type { GapMemo } from './gap/gap-memo.ts';
import type { SuggestionMemo } from './suggest/suggestion-memo.ts';
import type { Ports } from './ports.ts';
import { toStorageTrouble } from '../store/trouble.ts';
import { RefusedInside } from './ports.ts';

export interface SessionOptions {
  readonly databasePath: string;
  readonly migrationsDir: string;
  readonly nativeDriverDir: string | null;
  readonly appVersion: string;
  /** Who makes the changes: shown in the history. */
  readonly origin: 'window' | 'command';
}

/** What one running program holds: its database once it is open, and what was computed from it. */
export interface Session {
  readonly options: SessionOptions;
  readonly ports: Ports;
  db: WriteDb | null;
  gapMemo: GapMemo | null;
  suggestionMemo: SuggestionMemo | null;
}

/** Makes the session of a database file, which is opened at its first use. */
export const createSession = (options: SessionOptions, ports: Ports): Session => ({
  options,
  ports,
  db: null,
  gapMemo: null,
  suggestionMemo: null,
});

const openOptions = (session: Session): OpenOptions => ({
  path: session.options.databasePath,
  migrationsDir: session.options.migrationsDir,
  nativeDriverDir: session.options.nativeDriverDir,
  at: session.ports.now(),
  beforeMigration: (db) => {
    const made = backUp(session, db, 'migrasi');
    if (!made.ok) throw new RefusedInside(made.error);
  },
});

/** The open database. Errors: those of `openDatabase`; a damaged one comes with the last good backup. */
export function requireDb(session: Session): Result<WriteDb> {
  if (session.db !== null) return ok(session.db);
  const opened = openDatabase(openOptions(session));
  if (!opened.ok) return refuse(withLastBackup(session, opened.error));
  session.db = opened.value;
  return opened;
}

/** Makes the database of this session. Errors: those of `createDatabase`. */
export function createDb(session: Session): Result<WriteDb> {
  const made = createDatabase(openOptions(session));
  if (made.ok) session.db = made.value;
  return made;
}

/** Closes the database; the next use opens it again. */
export function closeSession(session: Session): void {
  session.db?.close();
  session.db = null;
  session.gapMemo = null;
  session.suggestionMemo = null;
}

/** A refusal about a damaged database names the last good backup, so that the officer can go on from there. */
export function withLastBackup(session: Session, error: AppError): AppError {
  if (error.code !== 'database-damaged' && error.code !== 'database-not-ours') return error;
  const lastGoodBackup = listBackups(session.options.databasePath)[0]?.path ?? null;
  const isDamagedOurs = error.code === 'database-damaged' || lastGoodBackup !== null;
  return isDamagedOurs ? { code: 'database-damaged', path: error.path, lastGoodBackup } : error;
}

/** Makes an automatic backup now. */
export const backUp = (
  session: Session,
  db: WriteDb,
  reason: string,
): Result<{ readonly path: string; readonly bytes: number }> =>
  makeAutomaticBackup(db, {
    databasePath: session.options.databasePath,
    at: session.ports.now(),
    reason,
    nativeDriverDir: session.options.nativeDriverDir,
  });

/** Who changes something now. */
export const changeContext = (session: Session, runId: string | null = null): ChangeContext => ({
  at: session.ports.now(),
  origin: runId === null ? session.options.origin : `import:${runId}`,
  runId,
});

/**
 * Runs a write and turns a full disk, a read-only folder, a busy database or an inner refusal into a value.
 *
 * The transaction that `work` opens is rolled back by what is thrown; nothing is half saved.
 */
export function guardWrite<T>(session: Session, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedInside) return refuse(error.refusal);
    const trouble = toStorageTrouble(error, session.options.databasePath);
    if (trouble === null) throw error;
    return refuse(withLastBackup(session, trouble));
  }
}
