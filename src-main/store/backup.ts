import {
  copyFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../src-shared/errors.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';
import { checkFile } from './check.ts';
import type { ReadDb } from './database.ts';
import { chooseExpired, type BackupFile } from './retention.ts';
import { toStorageTrouble } from './trouble.ts';

/** Where the automatic backups of a database lie: a folder beside it. */
export const backupFolderOf = (databasePath: string): string => {
  const { dir, name } = path.parse(databasePath);
  return path.join(dir, `${name}-cadangan`);
};

function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Runs `work`; its half-made file `temporary` is removed whatever happens. */
function withTemporary<T>(temporary: string, target: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const trouble = toStorageTrouble(error, target);
    if (trouble === null) throw error;
    return refuse(trouble);
  } finally {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

export interface BackupOptions {
  readonly target: string;
  readonly nativeDriverDir: string | null;
}

/**
 * Writes a compact copy of the database under its final name only when it has been verified.
 *
 * Errors: `file-exists`, `disk-full`, `read-only`, `file-unwritable`, `backup-damaged`.
 */
export function makeBackup(
  db: ReadDb,
  options: BackupOptions,
): Result<{ readonly path: string; readonly bytes: number }> {
  const { target } = options;
  if (existsSync(target)) return refuse({ code: 'file-exists', path: target });
  const temporary = `${target}.sebagian`;
  return withTemporary(temporary, target, () => {
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(temporary, { force: true });
    db.prepare('VACUUM INTO ?').run(temporary);
    if (!checkFile(temporary, options.nativeDriverDir).isSound)
      return refuse({ code: 'backup-damaged', path: target });
    syncFile(temporary);
    renameSync(temporary, target);
    return ok({ path: target, bytes: statSync(target).size });
  });
}

/**
 * Copies a verified backup to a new file.
 *
 * Errors: `file-missing`, `file-exists`, `backup-damaged`, `disk-full`, `read-only`, `file-unwritable`.
 */
export function restoreBackup(source: string, options: BackupOptions): Result<{ readonly path: string }> {
  const { target } = options;
  if (!existsSync(source)) return refuse({ code: 'file-missing', path: source });
  if (existsSync(target)) return refuse({ code: 'file-exists', path: target });
  const damaged: AppError = { code: 'backup-damaged', path: source };
  const temporary = `${target}.sebagian`;
  return withTemporary(temporary, target, () => {
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(source, temporary);
    if (!checkFile(temporary, options.nativeDriverDir).isSound) return refuse(damaged);
    syncFile(temporary);
    renameSync(temporary, target);
    return ok({ path: target });
  });
}

const nameShape = /^padu-(\d{8})-(\d{6})(?:-\d+)?-([a-z-]+)\.db$/;

/** The automatic backups of a database, newest first. */
export function listBackups(databasePath: string): readonly BackupFile[] {
  const folder = backupFolderOf(databasePath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const parts = nameShape.exec(name);
      if (parts === null) return [];
      const [, day = '', time = '', reason = ''] = parts;
      const madeAt = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z`;
      return [
        { path: path.join(folder, name), madeAt, reason, bytes: statSync(path.join(folder, name)).size },
      ];
    })
    .sort((a, b) => (a.path < b.path ? 1 : -1));
}

/** Makes an automatic backup in the folder beside the database and removes those that are no longer kept. */
export function makeAutomaticBackup(
  db: ReadDb,
  options: {
    readonly databasePath: string;
    readonly at: string;
    readonly reason: string;
    readonly nativeDriverDir: string | null;
  },
): Result<{ readonly path: string; readonly bytes: number }> {
  const stamp = options.at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const folder = backupFolderOf(options.databasePath);
  const name = (extra: string): string => path.join(folder, `padu-${stamp}${extra}-${options.reason}.db`);
  let target = name('');
  for (let again = 2; existsSync(target); again += 1) target = name(`-${again}`);
  const made = makeBackup(db, { target, nativeDriverDir: options.nativeDriverDir });
  if (made.ok)
    for (const expired of chooseExpired(listBackups(options.databasePath)))
      rmSync(expired.path, { force: true });
  return made;
}
