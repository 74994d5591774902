import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { listBackups, makeBackup, restoreBackup } from '../../store/backup.ts';
import { checkDatabase, checkFile, type CheckReport } from '../../store/check.ts';
import type { WriteDb } from '../../store/database.ts';
import { existsDatabase, setAsideDatabase } from '../../store/set-aside.ts';
import { loadMeta, saveMeta } from '../../store/meta.ts';
import { backUp, closeSession, guardWrite, requireDb, type Session } from '../session.ts';

/** Makes the automatic backup of the day once; on the other starts of the day it does nothing. */
export function makeDailyBackup(session: Session, db: WriteDb): Result<null> {
  return guardWrite(session, () => {
    const today = session.ports.now().slice(0, 10);
    if (loadMeta(db, 'last_daily_backup') === today) return ok(null);
    const made = backUp(session, db, 'harian');
    if (!made.ok) return made;
    saveMeta(db, 'last_daily_backup', today);
    return ok(null);
  });
}

/** The automatic backups, newest first. */
export const listAutomaticBackups = (
  session: Session,
): Result<{ path: string; madeAt: string; bytes: number; reason: string }[]> =>
  ok(
    listBackups(session.options.databasePath).map(({ path, madeAt, bytes, reason }) => ({
      path,
      madeAt,
      bytes,
      reason,
    })),
  );

/** Makes a verified backup where the officer says, or in the folder of automatic ones (`path` null). */
export function makeBackupNow(
  session: Session,
  request: { readonly path: string | null },
): Result<{ readonly path: string; readonly bytes: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  if (request.path === null) return backUp(session, opened.value, 'diminta');
  return makeBackup(opened.value, { target: request.path, nativeDriverDir: session.options.nativeDriverDir });
}

const restoreFile = (session: Session, source: string): Result<{ readonly restoredFrom: string }> => {
  const { databasePath: target, nativeDriverDir } = session.options;
  const restored = restoreBackup(source, { target, nativeDriverDir });
  return restored.ok ? ok({ restoredFrom: source }) : restored;
};

/** Restores a verified backup, into a new file or in the place of the database. Errors: those of `restoreBackup`. */
export const restoreFromBackup = (
  session: Session,
  request: { readonly path: string; readonly replace: boolean },
): Result<{ readonly restoredFrom: string }> =>
  request.replace && existsDatabase(session.options.databasePath)
    ? restoreInPlace(session, request.path)
    : restoreFile(session, request.path);

/**
 * Puts a verified backup in the place of the database. The one replaced, damaged or not, is moved aside first and comes
 * back if anything goes wrong; nothing is ever deleted here.
 */
function restoreInPlace(session: Session, source: string): Result<{ readonly restoredFrom: string }> {
  const check = checkFile(source, session.options.nativeDriverDir);
  if (!check.isSound) return refuse({ code: 'backup-damaged', path: source });
  return guardWrite(session, () => {
    closeSession(session);
    const aside = setAsideDatabase(session.options.databasePath, session.ports.now());
    const restored = restoreFile(session, source);
    if (!restored.ok) {
      aside.bringBack();
      return restored;
    }
    const opened = requireDb(session);
    return opened.ok ? restored : opened;
  });
}

/** The integrity report of the open database, or of a file that no longer opens. */
export function checkNow(session: Session): Result<CheckReport> {
  const opened = requireDb(session);
  if (opened.ok) return ok(checkDatabase(opened.value));
  if (opened.error.code === 'database-damaged')
    return ok(checkFile(session.options.databasePath, session.options.nativeDriverDir));
  return opened;
}
