import { crc32 } from 'node:zlib';

/** One member of a ZIP whose every other field is fixed. */
export interface ZipMember {
  /** ASCII. */
  readonly name: string;
  readonly data: Uint8Array;
  /** CRC-32 and sizes stand behind the data, so that the bytes before it do not depend on it. */
  readonly isDescribedAfter?: boolean;
}

/** A member as read: its data are a view into the archive. */
export type StoredMember = ZipMember & { readonly data: Buffer };

/** Bytes of an end record; its last six are the directory's place and the comment. */
export const endRecordSize = 22;
const localMark = 0x04034b50;
/** Bytes of a local header besides the name. */
export const localSize = 30;

function bytesOf(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

interface Facts {
  readonly crc: number;
  readonly size: number;
}

const nothing: Facts = { crc: 0, size: 0 };
const factsOf = ({ data }: ZipMember): Facts => ({ crc: crc32(data), size: data.length });

/** Version needed to the length of the name: what local header and directory share. */
const middleOf = (member: ZipMember, { crc, size }: Facts): Buffer =>
  bytesOf(
    [member.isDescribedAfter === true ? 20 : 10, 2],
    [member.isDescribedAfter === true ? 8 : 0, 2],
    [0, 2], // stored
    [0, 2], // time
    [0x21, 2], // 1 January 1980
    [crc, 4],
    [size, 4],
    [size, 4],
    [member.name.length, 2],
    [0, 2], // extra
  );

const localHeader = (member: ZipMember): Buffer =>
  Buffer.concat([
    bytesOf([localMark, 4]),
    middleOf(member, member.isDescribedAfter === true ? nothing : factsOf(member)),
    Buffer.from(member.name, 'latin1'),
  ]);

const descriptor = (member: ZipMember): Buffer => {
  const { crc, size } = factsOf(member);
  return bytesOf([0x08074b50, 4], [crc, 4], [size, 4], [size, 4]);
};

const directoryEntry = (member: ZipMember, offset: number): Buffer =>
  Buffer.concat([
    bytesOf([0x02014b50, 4], [20, 2]),
    middleOf(member, factsOf(member)),
    bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), // comment, disk, internal, external
    Buffer.from(member.name, 'latin1'),
  ]);

const endRecord = (count: number, size: number, offset: number): Buffer =>
  bytesOf([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);

/** The bytes of the members before the directory, and where each begins. */
function writeMembers(members: readonly ZipMember[]): {
  readonly parts: Uint8Array[];
  readonly offsets: number[];
} {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const member of members) {
    offsets.push(at);
    const added = [localHeader(member), member.data];
    if (member.isDescribedAfter === true) added.push(descriptor(member));
    parts.push(...added);
    at += added.reduce((sum, part) => sum + part.length, 0);
  }
  return { parts, offsets };
}

/** The one ZIP that these members make: stored, in this order, nothing left open. Source: docs/spec/bundle-format.md §2. */
export function writeStoredZip(members: readonly ZipMember[]): Buffer {
  const { parts, offsets } = writeMembers(members);
  const directory = Buffer.concat(members.map((member, at) => directoryEntry(member, offsets[at] ?? 0)));
  const before = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...parts, directory, endRecord(members.length, directory.length, before)]);
}

/** Every byte of that ZIP before the data of its last member, which may still be unknown. */
export function writeBeforeLast(members: readonly ZipMember[], last: Omit<ZipMember, 'data'>): Buffer {
  return Buffer.concat([...writeMembers(members).parts, localHeader({ ...last, data: new Uint8Array(0) })]);
}

/** The member whose local header stands at `offset`, or null. */
export function readMemberAt(
  bytes: Buffer,
  offset: number,
): { readonly member: StoredMember; readonly end: number } | null {
  if (bytes.length < offset + localSize || bytes.readUInt32LE(offset) !== localMark) return null;
  const size = bytes.readUInt32LE(offset + 18);
  const dataAt = offset + localSize + bytes.readUInt16LE(offset + 26);
  if (bytes.length < dataAt + size) return null;
  const name = bytes.toString('latin1', offset + localSize, dataAt);
  return { member: { name, data: bytes.subarray(dataAt, dataAt + size) }, end: dataAt + size };
}

/**
 * The members of a ZIP that `writeStoredZip` would have written byte for byte, or null for any other, also for one with
 * more than `most` members.
 */
export function readStoredZip(bytes: Buffer, most: number): readonly StoredMember[] | null {
  const members: StoredMember[] = [];
  for (let read = readMemberAt(bytes, 0); read !== null; read = readMemberAt(bytes, read.end)) {
    if (members.length === most) return null;
    members.push(read.member);
  }
  return writeStoredZip(members).equals(bytes) ? members : null;
}
