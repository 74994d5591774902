import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleHeader } from '../../src-shared/domain/exchange/header.ts';
import { bundleLimits } from '../../src-shared/domain/exchange/limits.ts';
import {
  enrolmentMember,
  isOfHeader,
  linesMember,
  manifestMember,
  manifestText,
  parseManifest,
  scanMemberShape,
  type BundleManifest,
} from '../../src-shared/domain/exchange/manifest.ts';
import { ok, refuse, type Result } from '../../src-shared/result.ts';
import { readStoredZip, writeStoredZip, type StoredMember, type ZipMember } from './stored-zip.ts';
import { toText } from './strict-text.ts';

/** What a bundle carries, as bytes; `lines` unpacked. */
export interface InnerContent {
  readonly enrolment: Uint8Array | null;
  readonly lines: Buffer | null;
  /** Scans by SHA-256. */
  readonly scans: ReadonlyMap<string, Uint8Array>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The inner archive of a bundle. Source: docs/spec/bundle-format.md §4. */
export function packInner(manifest: Omit<BundleManifest, 'members'>, content: InnerContent): Buffer {
  const members: ZipMember[] = [];
  if (content.enrolment !== null) members.push({ name: enrolmentMember, data: content.enrolment });
  if (content.lines !== null)
    members.push({ name: linesMember, data: gzipSync(content.lines, { level: 9 }) });
  for (const [hash, data] of [...content.scans].toSorted(([left], [right]) => (left < right ? -1 : 1)))
    members.push({ name: `pindaian/${hash}`, data });
  const listed = members.map(({ name, data }) => ({ name, bytes: data.length, sha256: sha256(data) }));
  const text = manifestText({ ...manifest, members: listed });
  return writeStoredZip([{ name: manifestMember, data: Buffer.from(text) }, ...members]);
}

/** Why an inner archive is not taken: which part of it, and whether it is only too large. */
interface InnerRefusal {
  readonly code: 'malformed' | 'too-large';
  readonly part: string;
}

function readManifest(member: StoredMember | undefined): Result<BundleManifest, InnerRefusal> {
  if (member?.name !== manifestMember) return refuse({ code: 'malformed', part: manifestMember });
  if (member.data.length > bundleLimits.manifestBytes)
    return refuse({ code: 'too-large', part: manifestMember });
  const text = toText(member.data);
  const manifest = text === null ? null : parseManifest(text);
  return manifest === null ? refuse({ code: 'malformed', part: manifestMember }) : ok(manifest);
}

/** Where a name stands among the others; each name is then larger than the one before it. */
const rank = (name: string): string =>
  `${[enrolmentMember, linesMember].indexOf(name) === -1 ? 2 : [enrolmentMember, linesMember].indexOf(name)}${name}`;

/** The first member that is not what the manifest says, or null. */
function findWrongMember(members: readonly StoredMember[], manifest: BundleManifest): string | null {
  if (members.length !== manifest.members.length) return manifestMember;
  const wrong = members.find(({ name, data }, at) => {
    const said = manifest.members[at];
    const before = members[at - 1]?.name;
    if (said?.name !== name || said.bytes !== data.length || said.sha256 !== sha256(data)) return true;
    if (scanMemberShape.test(name) && !name.endsWith(said.sha256)) return true;
    return before !== undefined && rank(before) >= rank(name);
  });
  return wrong?.name ?? null;
}

function unpackLines(packed: Uint8Array): Result<Buffer, InnerRefusal> {
  const ratio = Math.max(bundleLimits.ratioFromBytes, packed.length * bundleLimits.linesRatio);
  try {
    return ok(gunzipSync(packed, { maxOutputLength: Math.min(bundleLimits.linesBytes, ratio) }));
  } catch (error) {
    const isTooLarge = error instanceof RangeError; // what zlib throws beyond maxOutputLength
    return refuse({ code: isTooLarge ? 'too-large' : 'malformed', part: linesMember });
  }
}

/**
 * The manifest and the members of an inner archive that belongs to `header`.
 *
 * Errors: `malformed` where a byte, name, order, hash or size is not as the format says, `too-large`.
 */
export function unpackInner(
  bytes: Buffer,
  header: BundleHeader,
): Result<{ readonly manifest: BundleManifest; readonly content: InnerContent }, InnerRefusal> {
  const [first, ...members] = readStoredZip(bytes, bundleLimits.innerMembers) ?? [];
  const manifest = readManifest(first);
  if (!manifest.ok) return manifest;
  if (!isOfHeader(manifest.value, header)) return refuse({ code: 'malformed', part: manifestMember });
  const wrong = findWrongMember(members, manifest.value);
  if (wrong !== null) return refuse({ code: 'malformed', part: wrong });
  const find = (name: string): Buffer | null => members.find((member) => member.name === name)?.data ?? null;
  const packed = find(linesMember);
  const lines = packed === null ? ok(null) : unpackLines(packed);
  if (!lines.ok) return lines;
  const enrolment = find(enrolmentMember);
  if (enrolment !== null && enrolment.length > bundleLimits.enrolmentBytes)
    return refuse({ code: 'too-large', part: enrolmentMember });
  const scans = members.filter(({ name }) => scanMemberShape.test(name));
  return ok({
    manifest: manifest.value,
    content: {
      enrolment,
      lines: lines.value,
      scans: new Map(scans.map(({ name, data }) => [name.slice('pindaian/'.length), data])),
    },
  });
}
