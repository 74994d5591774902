import { createHash } from 'node:crypto';
import {
  bundleFormat,
  compareVersions,
  headerText,
  parseHeader,
  parseHeaderOutline,
  readLengthClaim,
  type BundleHeader,
} from '../../src-shared/domain/exchange/header.ts';
import { bundleLimits } from '../../src-shared/domain/exchange/limits.ts';
import type { AppError } from '../../src-shared/errors.ts';
import { assert, ok, refuse, type Result } from '../../src-shared/result.ts';
import { isSignedBy, signBytes, type SigningKey } from './signature.ts';
import {
  endRecordSize,
  localSize,
  readMemberAt,
  writeBeforeLast,
  writeStoredZip,
  type ZipMember,
} from './stored-zip.ts';
import { toText } from './strict-text.ts';

const headerName = 'kepala.json';
const innerName = 'isi';
const signature = { name: 'tanda', isDescribedAfter: true };
const signatureBytes = 64;
const empty = new Uint8Array(0);
const hollow = writeStoredZip([
  { name: headerName, data: empty },
  { name: innerName, data: empty },
  { ...signature, data: new Uint8Array(signatureBytes) },
]);
/** The bytes of a bundle besides the data of header and inner archive: 368. */
const overhead = hollow.length;
/** How every bundle's end record begins; no inner archive has a directory of that size. */
const ending = hollow.subarray(overhead - endRecordSize, overhead - 6);
/** The first bytes of every bundle; CRC-32 and sizes of the header may be anything. */
const opening = writeBeforeLast([], { name: headerName });

/** The header's bytes with the length of the whole file in them, which hangs on their own number. */
function settleHeader(header: Omit<BundleHeader, 'length'>, innerBytes: number): Buffer {
  let length = 1;
  for (;;) {
    const bytes = Buffer.from(headerText({ ...header, length }));
    const whole = overhead + bytes.length + innerBytes;
    if (whole === length) return bytes;
    length = whole;
  }
}

/** The bytes of a bundle, signed. `header.length` is worked out here. Source: docs/spec/bundle-format.md §2, §3. */
export function writeContainer(
  header: Omit<BundleHeader, 'length'>,
  inner: Uint8Array,
  key: SigningKey,
): Buffer {
  assert(header.sender.key === Buffer.from(key.publicKey).toString('hex'), 'bundle names another key');
  const members: ZipMember[] = [
    { name: headerName, data: settleHeader(header, inner.length) },
    { name: innerName, data: inner },
  ];
  const data = signBytes(key, writeBeforeLast(members, signature));
  return writeStoredZip([...members, { ...signature, data }]);
}

/** A bundle that is whole and signed by the key that its header names; who that is, nobody has looked at yet. */
export interface OpenedContainer {
  readonly header: BundleHeader;
  readonly inner: Buffer;
  /** Of the whole file, in hex. */
  readonly sha256: string;
}

function isOpeningOf(bytes: Buffer): boolean {
  const free = (at: number): boolean => at >= 14 && at < 26;
  return opening.every((byte, at) => at >= bytes.length || free(at) || bytes[at] === byte);
}

/** Whether a bundle's own end stands at the end of the file, so that nothing can be missing behind. */
const hasOwnEnd = (bytes: Buffer): boolean =>
  bytes.subarray(bytes.length - endRecordSize, bytes.length - endRecordSize + ending.length).equals(ending);

/** The refusal of a file by its beginning and its length, or null. */
function refuseByLength(bytes: Buffer, path: string): AppError | null {
  if (bytes.length > bundleLimits.fileBytes) return { code: 'too-large', path };
  if (!isOpeningOf(bytes)) return { code: 'not-a-bundle', path };
  const claim = readLengthClaim(bytes.toString('latin1', opening.length, opening.length + 100));
  if (claim === 'not-a-bundle') return { code: 'not-a-bundle', path };
  if (claim === 'too-short') {
    const known = bytes.length < opening.length ? 0 : bytes.readUInt32LE(18);
    return { code: 'truncated', path, missingBytes: overhead + known - bytes.length, isAtLeast: true };
  }
  if (claim > bundleLimits.fileBytes) return { code: 'too-large', path };
  if (bytes.length === claim) return null;
  if (bytes.length > claim || hasOwnEnd(bytes)) return { code: 'damaged', path };
  return { code: 'truncated', path, missingBytes: claim - bytes.length, isAtLeast: false };
}

interface Members {
  readonly header: Buffer;
  readonly inner: Buffer;
  readonly signature: Buffer;
  /** Every byte before the data of the signature. */
  readonly signed: Buffer;
}

/** The three members, if putting them together again gives the same file. */
function takeApart(bytes: Buffer): Members | null {
  const header = readMemberAt(bytes, 0);
  const inner = header === null ? null : readMemberAt(bytes, header.end);
  if (header === null || inner === null) return null;
  const at = inner.end + localSize + signature.name.length;
  const data = bytes.subarray(at, at + signatureBytes);
  const again = writeStoredZip([
    { name: headerName, data: header.member.data },
    { name: innerName, data: inner.member.data },
    { ...signature, data },
  ]);
  if (!again.equals(bytes)) return null;
  return {
    header: header.member.data,
    inner: inner.member.data,
    signature: data,
    signed: bytes.subarray(0, at),
  };
}

function refuseByProgram(
  outline: { readonly format: number; readonly lowestProgram: string | null },
  { path, program }: ReadOptions,
): AppError | null {
  const { format, lowestProgram } = outline;
  if (format > bundleFormat || (lowestProgram !== null && compareVersions(lowestProgram, program) > 0))
    return { code: 'needs-newer-program', path, lowestProgram };
  return null;
}

export interface ReadOptions {
  /** Shown in refusals; nothing is read from it. */
  readonly path: string;
  /** This program's version. */
  readonly program: string;
}

/**
 * Reads the outer part of a bundle: that it is whole, and signed by the key that it names.
 *
 * Errors, in this order: `too-large`, `not-a-bundle`, `truncated`, `damaged`, `malformed`, `bad-signature`,
 * `needs-newer-program`, `malformed`. Source: docs/spec/bundle-format.md §7.
 */
export function readContainer(bytes: Buffer, options: ReadOptions): Result<OpenedContainer> {
  const { path } = options;
  const refusal = refuseByLength(bytes, path);
  if (refusal !== null) return refuse(refusal);
  const members = takeApart(bytes);
  if (members === null) return refuse({ code: 'damaged', path });
  if (members.header.length > bundleLimits.headerBytes) return refuse({ code: 'too-large', path });
  const text = toText(members.header);
  const outline = text === null ? null : parseHeaderOutline(text);
  if (text === null || outline === null) return refuse({ code: 'malformed', path, part: headerName });
  if (!isSignedBy(Buffer.from(outline.sender.key, 'hex'), members.signed, members.signature))
    return refuse({ code: 'bad-signature', path });
  const tooNew = refuseByProgram(outline, options);
  if (tooNew !== null) return refuse(tooNew);
  const header = parseHeader(text);
  if (header === null) return refuse({ code: 'malformed', path, part: headerName });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ header, inner: members.inner, sha256 });
}
