import type { AppError } from '../../src-shared/errors.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const byCode: Readonly<Record<string, (path: string) => AppError>> = {
  SQLITE_FULL: (path) => ({ code: 'disk-full', path }),
  ENOSPC: (path) => ({ code: 'disk-full', path }),
  SQLITE_READONLY: (path) => ({ code: 'read-only', path }),
  EROFS: (path) => ({ code: 'read-only', path }),
  SQLITE_BUSY: () => ({ code: 'database-busy' }),
  SQLITE_LOCKED: () => ({ code: 'database-busy' }),
  SQLITE_CORRUPT: (path) => ({ code: 'database-damaged', path, lastGoodBackup: null }),
  SQLITE_NOTADB: (path) => ({ code: 'database-not-ours', path }),
  SQLITE_CANTOPEN: (path) => ({ code: 'file-unreadable', path, reason: 'no-rights' }),
  SQLITE_PERM: (path) => ({ code: 'file-unreadable', path, reason: 'no-rights' }),
  EACCES: (path) => ({ code: 'file-unwritable', path, reason: 'no-rights' }),
  EPERM: (path) => ({ code: 'file-unwritable', path, reason: 'no-rights' }),
  EBUSY: (path) => ({ code: 'file-unwritable', path, reason: 'in-use' }),
  ENOENT: (path) => ({ code: 'file-missing', path }),
  EEXIST: (path) => ({ code: 'file-unwritable', path, reason: 'missing' }),
  ENOTDIR: (path) => ({ code: 'file-unwritable', path, reason: 'missing' }),
  EISDIR: (path) => ({ code: 'file-unreadable', path, reason: 'is-folder' }),
  EIO: (path) => ({ code: 'file-unwritable', path, reason: 'other' }),
  SQLITE_IOERR: (path) => ({ code: 'file-unwritable', path, reason: 'other' }),
};

/**
 * The refusal that an error of SQLite or of the file system stands for, or null where it is a bug of ours.
 *
 * Extended codes such as `SQLITE_IOERR_WRITE` fall back to the plain one. A full disk can also show as a failed write.
 */
export function toStorageTrouble(error: unknown, path: string): AppError | null {
  const code = codeOf(error);
  const plain = code.split('_').slice(0, 2).join('_');
  const found = byCode[code] ?? byCode[plain];
  return found === undefined ? null : found(path);
}
