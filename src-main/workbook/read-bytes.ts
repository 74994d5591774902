import { readFile, stat } from 'node:fs/promises';
import type { AppError, FileTrouble } from '../../src-shared/errors.ts';
import { ok, refuse } from '../../src-shared/result.ts';
import type { Result } from '../../src-shared/result.ts';

/** Largest file that is read at all; a year of a whole province is below 20 MB. */
export const largestFileBytes = 60 * 1024 * 1024;

const troubles: Readonly<Record<string, FileTrouble>> = {
  EACCES: 'no-rights',
  EPERM: 'no-rights',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EISDIR: 'is-folder',
};

function toRefusal(path: string, error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', path };
  return { code: 'file-unreadable', path, reason: troubles[code] ?? 'other' };
}

/**
 * The bytes of a file that is not larger than `limitBytes`; its size is looked at before any byte is read.
 *
 * Refused: 'file-missing', 'file-unreadable', 'file-empty', 'file-too-large'.
 */
export async function readBytes(path: string, limitBytes = largestFileBytes): Promise<Result<Uint8Array>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    const found = await stat(path);
    if (found.isDirectory()) return refuse({ code: 'file-unreadable', path, reason: 'is-folder' });
    if (!found.isFile()) return refuse({ code: 'file-unreadable', path, reason: 'other' });
    if (found.size > limitBytes) {
      return refuse({ code: 'file-too-large', path, bytes: found.size, limitBytes });
    }
    const bytes = await readFile(path);
    return bytes.length === 0 ? refuse({ code: 'file-empty', path }) : ok(bytes);
  } catch (error) {
    return refuse(toRefusal(path, error));
  }
}
