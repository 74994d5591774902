import { bundleLimits } from '../../src-shared/domain/exchange/limits.ts';
import type { Result } from '../../src-shared/result.ts';
import { refuse } from '../../src-shared/result.ts';
import { readContainer, type OpenedContainer, type ReadOptions } from './container.ts';

/** Gives the bytes of a file that is not larger than the limit. */
export type ReadBytes = (path: string, limitBytes: number) => Promise<Result<Uint8Array>>;

/**
 * The outer part of a bundle that lies in a file.
 *
 * Errors: those of `readContainer`; an empty file is one that was cut short; `file-missing`, `file-unreadable`.
 */
export async function openBundle(read: ReadBytes, options: ReadOptions): Promise<Result<OpenedContainer>> {
  const { path } = options;
  const bytes = await read(path, bundleLimits.fileBytes);
  if (bytes.ok) return readContainer(Buffer.from(bytes.value), options);
  if (bytes.error.code === 'file-too-large') return refuse({ code: 'too-large', path });
  return bytes.error.code === 'file-empty' ? readContainer(Buffer.alloc(0), options) : bytes;
}
