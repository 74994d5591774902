import type { BundleHeader } from '../../src-shared/domain/exchange/header.ts';
import { linesMember, type BundleManifest } from '../../src-shared/domain/exchange/manifest.ts';
import { readLines, type BundleContent } from '../../src-shared/domain/exchange/read-lines.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';
import type { OpenedContainer } from './container.ts';
import { decryptWith } from './encryption.ts';
import { unpackInner } from './inner-archive.ts';
import { splitLines } from './split-lines.ts';

/** A bundle that has been read whole; who sent it was looked at before. */
export interface ReadBundle {
  readonly header: BundleHeader;
  readonly manifest: BundleManifest;
  readonly content: BundleContent;
  readonly enrolment: Uint8Array | null;
  /** By SHA-256. */
  readonly scans: ReadonlyMap<string, Uint8Array>;
  /** Of the whole file. */
  readonly sha256: string;
}

async function decrypt(
  { header, inner }: OpenedContainer,
  { path, identity }: ContentOptions,
): Promise<Result<Buffer>> {
  if (header.encryption === 'none')
    return header.kind === 'enrolment' ? ok(inner) : refuse({ code: 'malformed', path, part: 'kepala.json' });
  const plain = await decryptWith(identity, inner);
  if (plain === 'not-for-us') return refuse({ code: 'wrong-recipient', path, recipient: header.recipient });
  return plain === 'damaged' ? refuse({ code: 'malformed', path, part: 'isi' }) : ok(plain);
}

export interface ContentOptions {
  /** Shown in refusals. */
  readonly path: string;
  /** The age identity of this installation. */
  readonly identity: string;
}

/**
 * Reads what a bundle carries, after its container, recipient and sender have been looked at.
 *
 * Errors: `wrong-recipient` (not encrypted to this installation), `malformed`, `too-large`.
 */
export async function readContent(
  container: OpenedContainer,
  options: ContentOptions,
): Promise<Result<ReadBundle>> {
  const { path } = options;
  const plain = await decrypt(container, options);
  if (!plain.ok) return plain;
  const inner = unpackInner(plain.value, container.header);
  if (!inner.ok) return refuse({ ...inner.error, path });
  const { lines, enrolment, scans } = inner.value.content;
  const content = readLines(splitLines(lines ?? Buffer.alloc(0)), container.header.ranges);
  if (!content.ok) {
    const { code, line } = content.error;
    return refuse({ code, path, part: `${linesMember}:${line}` });
  }
  const { header, sha256 } = container;
  return ok({ header, sha256, manifest: inner.value.manifest, content: content.value, enrolment, scans });
}
