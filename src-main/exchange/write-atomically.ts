import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { AppError, FileTrouble } from '../../src-shared/errors.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';

const troubles: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EBUSY: 'in-use',
  EACCES: 'no-rights',
  EPERM: 'no-rights',
  EISDIR: 'is-folder',
};

function toRefusal(error: unknown, target: string): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', path: target };
  if (code === 'EROFS') return { code: 'read-only', path: target };
  return { code: 'file-unwritable', path: target, reason: troubles[code] ?? 'other' };
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
}

/**
 * Writes a file whole or not at all: beside its place first, forced to the disk, then renamed over what stood there.
 *
 * Errors: `disk-full`, `read-only`, `file-unwritable` (open in Excel: `in-use`). What stood there before is then untouched.
 */
export function writeAtomically(target: string, bytes: Uint8Array): Result<{ readonly path: string }> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.sebagian`);
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    const handle = openSync(beside, 'w');
    try {
      writeAll(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
    return ok({ path: target });
  } catch (error) {
    rmSync(beside, { force: true });
    return refuse(toRefusal(error, target));
  }
}
