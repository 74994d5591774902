import type { Reply } from '../../src-shared/contract/reply.ts';

type Refusal = Extract<Reply, { ok: false }>;

/** The refusal that an operating system error on writing `path` stands for. */
export function refuseWrite(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { ok: false, error: { code: 'disk-full', path } };
    case 'EROFS':
      return { ok: false, error: { code: 'read-only', path } };
    case 'EACCES':
    case 'EPERM':
      return unwritable(path, 'no-rights');
    case 'EBUSY':
      return unwritable(path, 'in-use');
    case 'ENOENT':
    case 'ENOTDIR':
      return unwritable(path, 'missing');
    case 'EISDIR':
      return unwritable(path, 'is-folder');
    default:
      return unwritable(path, 'other');
  }
}

function unwritable(
  path: string,
  reason: 'no-rights' | 'in-use' | 'missing' | 'is-folder' | 'other',
): Refusal {
  return { ok: false, error: { code: 'file-unwritable', path, reason } };
}
