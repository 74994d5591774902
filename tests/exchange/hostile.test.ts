import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../src-main/exchange/container.ts';
import { encryptFor, makeEncryptionKey, type EncryptionKey } from '../../src-main/exchange/encryption.ts';
import { readContent } from '../../src-main/exchange/read-content.ts';
import { signBytes } from '../../src-main/exchange/signature.ts';
import { writeBeforeLast, writeStoredZip, type ZipMember } from '../../src-main/exchange/stored-zip.ts';
import { headerText, toExactJson } from '../../src-shared/domain/exchange/header.ts';
import {
  codeOf,
  exampleHeader,
  exampleKey,
  exampleLines,
  exampleManifest,
  readOptions,
} from '../support/bundle-builder.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A file signed by its maker with any text for a header: what a program with bad intent can make. */
function signedFile(
  header: (length: number) => string | Buffer,
  inner: Uint8Array = Buffer.from('isi'),
): Buffer {
  let length = 1;
  for (;;) {
    const members: ZipMember[] = [
      { name: 'kepala.json', data: Buffer.from(header(length)) },
      { name: 'isi', data: inner },
    ];
    const tanda = { name: 'tanda', isDescribedAfter: true };
    const data = signBytes(exampleKey, writeBeforeLast(members, tanda));
    const file = writeStoredZip([...members, { ...tanda, data }]);
    if (file.length === length) return file;
    length = file.length;
  }
}

const headerWith = (changes: object) => (length: number) => {
  const { magic, format, ...rest } = exampleHeader;
  return toExactJson({ magic, format, length, ...rest, ...changes });
};
const exact = (length: number): string => headerText({ ...exampleHeader, length });

const headers: readonly (readonly [name: string, file: () => Buffer, code: string])[] = [
  ['as it should be', () => signedFile(exact), 'read'],
  ['an unknown field', () => signedFile(headerWith({ catatan: 'x' })), 'malformed'],
  ['a field missing', () => signedFile(headerWith({ recipient: undefined })), 'malformed'],
  ['another order', () => signedFile(headerWith({ kind: undefined, lagi: undefined })), 'malformed'],
  ['spaces behind', () => signedFile((length) => `${exact(length)} `), 'malformed'],
  [
    'a doubled key',
    () => signedFile((length) => exact(length).replace('  "kind"', '  "kind": "receipt",\n  "kind"')),
    'malformed',
  ],
  [
    'another spelling of a letter',
    () => signedFile((length) => exact(length).replace('"data"', '"d\\u0061ta"')),
    'malformed',
  ],
  [
    '__proto__ as a field',
    () =>
      signedFile((length) => exact(length).replace('  "kind"', '  "__proto__": {"kind": "data"},\n  "kind"')),
    'malformed',
  ],
  ['no JSON', () => signedFile((length) => exact(length).replace('  "kind": ', '  "kind" ')), 'malformed'],
  [
    'not UTF-8',
    () => signedFile((length) => Buffer.concat([Buffer.from(exact(length)), Buffer.from([0xff, 0x0a])])),
    'malformed',
  ],
  ['a length of 0', () => signedFile(() => exact(1).replace('"length": 1', '"length": 0')), 'damaged'],
  ['a negative sequence', () => signedFile(headerWith({ sequence: -1 })), 'malformed'],
  ['a sequence of one half', () => signedFile(headerWith({ sequence: 1.5 })), 'malformed'],
  [
    'a sequence beyond 2^53',
    () => signedFile((length) => exact(length).replace('"sequence": 1,', '"sequence": 9007199254740993,')),
    'malformed',
  ],
  [
    'a sequence of -0',
    () => signedFile((length) => exact(length).replace('"sequence": 1,', '"sequence": -0,')),
    'malformed',
  ],
  [
    'NaN',
    () => signedFile((length) => exact(length).replace('"sequence": 1,', '"sequence": NaN,')),
    'malformed',
  ],
  ['a region that is a path', () => signedFile(headerWith({ recipient: '../64' })), 'malformed'],
  [
    'an installation in capitals',
    () =>
      signedFile(
        headerWith({
          sender: { ...exampleHeader.sender, installation: exampleHeader.sender.installation.toUpperCase() },
        }),
      ),
    'malformed',
  ],
  [
    'a key in capitals',
    () =>
      signedFile(
        headerWith({ sender: { ...exampleHeader.sender, key: exampleHeader.sender.key.toUpperCase() } }),
      ),
    'malformed',
  ],
  [
    'a key that is no point',
    () => signedFile(headerWith({ sender: { ...exampleHeader.sender, key: 'f'.repeat(64) } })),
    'bad-signature',
  ],
  [
    'somebody else’s key',
    () => signedFile(headerWith({ sender: { ...exampleHeader.sender, key: '0'.repeat(64) } })),
    'bad-signature',
  ],
  [
    'base beyond top',
    () => signedFile(headerWith({ ranges: [{ ...exampleHeader.ranges[0], base: 3 }] })),
    'malformed',
  ],
  [
    'one installation twice',
    () => signedFile(headerWith({ ranges: [exampleHeader.ranges[0], exampleHeader.ranges[0]] })),
    'malformed',
  ],
  ['volume 2 of 1', () => signedFile(headerWith({ volume: { number: 2, of: 1 } })), 'malformed'],
  [
    'a later format',
    () => signedFile((length) => exact(length).replace('"format": 1', '"format": 2')),
    'needs-newer-program',
  ],
  [
    'format 0',
    () => signedFile((length) => exact(length).replace('"format": 1', '"format": 0')),
    'malformed',
  ],
  ['a header of 70 kB', () => signedFile(headerWith({ catatan: 'x'.repeat(70_000) })), 'too-large'],
  [
    'a length of a terabyte',
    () => signedFile(() => exact(1).replace('"length": 1', '"length": 1000000000000')),
    'too-large',
  ],
  [
    'depth 20,000',
    () => signedFile((length) => exact(length).replace('"data"', '['.repeat(20_000) + ']'.repeat(20_000))),
    'malformed',
  ],
  [
    'another magic',
    () => signedFile((length) => exact(length).replace('PADU-BUNDLE', 'PADU-BUNDEL')),
    'not-a-bundle',
  ],
];

describe('a signed file whose header has', () => {
  it.each(headers)('%s', (_name, file, code) => {
    expect(codeOf(file())).toBe(code);
  });
});

const zip = (members: readonly (readonly [string, string])[]): Buffer =>
  writeStoredZip(members.map(([name, data]) => ({ name, data: Buffer.from(data) })));
const three: readonly (readonly [string, string])[] = [
  ['kepala.json', exact(2606)],
  ['isi', 'isi'],
  ['tanda', 'x'.repeat(64)],
];

const files: readonly (readonly [name: string, file: () => Buffer, code: string])[] = [
  ['an empty ZIP', () => writeStoredZip([]), 'not-a-bundle'],
  ['an ordinary ZIP', () => zip([['a.txt', 'a']]), 'not-a-bundle'],
  ['a workbook', () => zip([['[Content_Types].xml', '<x/>']]), 'not-a-bundle'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-bundle'],
  ['members in another order', () => zip([three[1]!, three[0]!, three[2]!]), 'not-a-bundle'],
  ['a member too many', () => zip([...three, ['lagi', 'x']]), 'truncated'],
  ['the header twice', () => zip([three[0]!, three[0]!, three[1]!, three[2]!]), 'truncated'],
  ['a signature of 0 bytes', () => zip([three[0]!, three[1]!, ['tanda', '']]), 'damaged'],
  ['zeros', () => Buffer.alloc(3_000), 'not-a-bundle'],
];

describe('a file that is', () => {
  it.each(files)('%s', (_name, file, code) => {
    expect(codeOf(file())).toBe(code);
  });
});

interface Inside {
  readonly lines?: string | Buffer;
  readonly manifest?: object;
  readonly members?: readonly ZipMember[];
  /** The archive itself. */
  readonly archive?: (bytes: Buffer) => Buffer;
}

const listed = ({ name, data }: ZipMember): object => ({
  name,
  bytes: data.length,
  sha256: createHash('sha256').update(data).digest('hex'),
});

/** An inner archive made by somebody who holds a key, with anything in it. */
function innerOf({ lines = exampleLines, manifest = {}, members, archive }: Inside): Buffer {
  const all = members ?? [{ name: 'rekaman.ndjson.gz', data: gzipSync(lines) }];
  const text = toExactJson({ ...exampleManifest, members: all.map(listed), ...manifest });
  const bytes = writeStoredZip([{ name: 'manifes.json', data: Buffer.from(text) }, ...all]);
  return archive?.(bytes) ?? bytes;
}

async function readInside(inside: Inside, key: EncryptionKey): Promise<string> {
  const sealed = await encryptFor([key.recipient], innerOf(inside));
  const file = writeContainer({ ...exampleHeader, encryption: 'age' }, sealed, exampleKey);
  const container = readContainer(file, readOptions);
  if (!container.ok) return container.error.code;
  const read = await readContent(container.value, { path: 'x.padu', identity: key.identity });
  if (read.ok) return 'read';
  return read.error.code === 'malformed' ? `malformed ${read.error.part}` : read.error.code;
}

const named = (name: string): Inside => ({
  members: [
    { name: 'rekaman.ndjson.gz', data: gzipSync(exampleLines) },
    { name, data: Buffer.from('x') },
  ],
});
const scan = Buffer.from('pindaian');
const scanName = `pindaian/${createHash('sha256').update(scan).digest('hex')}`;
const line = (text: string): Inside => ({ lines: `${exampleLines}${text}\n` });
const record = (field: string): Inside =>
  line(
    `{"type":"record","region":"64.11","kind":"agreement","id":"0b8f6a0e-52c1-5d3a-9e77-3a1b2c3d4e60","fields":[${field}]}`,
  );

/** A text that gzip cannot make small. */
const randomText = (length: number): string => randomBytes(length).toString('base64').slice(0, length);

const insides: readonly (readonly [name: string, inside: Inside, answer: string])[] = [
  ['what it should have', {}, 'read'],
  ['a scan by its hash', { members: [{ name: scanName, data: scan }] }, 'read'],
  [
    'a scan under another hash',
    { members: [{ name: `pindaian/${'0'.repeat(64)}`, data: scan }] },
    `malformed pindaian/${'0'.repeat(64)}`,
  ],
  ...[
    '../keluar',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\x',
    '..\\..\\keluar',
    'pindaian/../../keluar',
    'pindaian/CON',
    'AUX',
    'pindaian/',
    '',
    '.',
    'pindaian/a\u0000b',
    'pindaian/' + 'A'.repeat(64),
    'rekaman.ndjson.gz ',
    'REKAMAN.NDJSON.GZ',
    'x'.repeat(60_000),
  ].map(
    (name) =>
      [`a member named ${JSON.stringify(name.slice(0, 30))}`, named(name), 'malformed manifes.json'] as const,
  ),
  [
    'a member twice',
    {
      members: [
        { name: scanName, data: scan },
        { name: scanName, data: scan },
      ],
    },
    `malformed ${scanName}`,
  ],
  [
    'members in another order',
    {
      members: [
        { name: scanName, data: scan },
        { name: 'rekaman.ndjson.gz', data: gzipSync('') },
      ],
    },
    'malformed rekaman.ndjson.gz',
  ],
  ['a member that the manifest lacks', { manifest: { members: [] } }, 'malformed manifes.json'],
  [
    '1,100 members',
    { members: Array.from({ length: 1_100 }, () => ({ name: 'x', data: Buffer.alloc(0) })) },
    'malformed manifes.json',
  ],
  [
    'another sender inside',
    { manifest: { sender: { ...exampleManifest.sender, region: '64.07' } } },
    'malformed manifes.json',
  ],
  ['another recipient inside', { manifest: { recipient: '63' } }, 'malformed manifes.json'],
  ['another number inside', { manifest: { sequence: 2 } }, 'malformed manifes.json'],
  ['an unknown word in the manifest', { manifest: { perintah: 'rm' } }, 'malformed manifes.json'],
  ['no manifest', { archive: () => writeStoredZip([]) }, 'malformed manifes.json'],
  [
    'bytes behind',
    { archive: (bytes) => Buffer.concat([bytes, Buffer.from('x')]) },
    'malformed manifes.json',
  ],
  ['no archive', { archive: () => Buffer.from('halo') }, 'malformed manifes.json'],
  [
    'lines that are no gzip',
    { members: [{ name: 'rekaman.ndjson.gz', data: Buffer.from('halo') }] },
    'malformed rekaman.ndjson.gz',
  ],
  ['20 MB of zeros in 20 kB', { lines: Buffer.alloc(20_000_000) }, 'too-large'],
  ['a line of 2 MB', line(`{"type":"baru","x":"${randomText(1_500_000)}"}`), 'malformed rekaman.ndjson.gz:4'],
  ['a last line without end', { lines: exampleLines.slice(0, -1) }, 'malformed rekaman.ndjson.gz:3'],
  ['an empty line', line(''), 'malformed rekaman.ndjson.gz:4'],
  [
    'lines that are not UTF-8',
    { lines: Buffer.from([0x7b, 0xff, 0x7d, 0x0a]) },
    'malformed rekaman.ndjson.gz:1',
  ],
  ['a mark before the first line', { lines: `\ufeff${exampleLines}` }, 'malformed rekaman.ndjson.gz:1'],
  ['a list for a line', line('[]'), 'malformed rekaman.ndjson.gz:4'],
  ['a line of no type', line('{}'), 'malformed rekaman.ndjson.gz:4'],
  ['a type from __proto__', line('{"__proto__":{"type":"fact"}}'), 'malformed rekaman.ndjson.gz:4'],
  ['a type that every object has', line('{"type":"constructor"}'), 'read'],
  ['a type of a newer program', line('{"type":"peta","titik":[1,2]}'), 'read'],
  [
    'a new type of depth 100,000',
    line(`{"type":"baru","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    'malformed rekaman.ndjson.gz:4',
  ],
  ['the first line twice', line(exampleLines.split('\n')[0]!), 'malformed rekaman.ndjson.gz:4'],
  [
    'an unknown field of a known line',
    line('{"type":"fact","region":"64.11","kind":"chain","body":"1","x":1}'),
    'malformed rekaman.ndjson.gz:4',
  ],
  [
    'a doubled field of a line',
    line('{"type":"fact","type":"fact","region":"64.11","kind":"chain","body":"1"}'),
    'malformed rekaman.ndjson.gz:4',
  ],
  ['a field named __proto__', record('["__proto__","\\"x\\"",0,1]'), 'read'],
  ['a value that is no JSON', record('["title","x",0,1]'), 'malformed rekaman.ndjson.gz:4'],
  ['a value with half a letter', record('["title","\\"\\\\ud800\\"",0,1]'), 'read'],
  ['a number beyond 2^53', record('["nilai","9007199254740993.0",0,1]'), 'read'],
  ['NaN for a value', record('["nilai","NaN",0,1]'), 'malformed rekaman.ndjson.gz:4'],
  [
    'a value of depth 17',
    record(`["peta","${'['.repeat(17)}${']'.repeat(17)}",0,1]`),
    'malformed rekaman.ndjson.gz:4',
  ],
  ['a change that no line tells', record('["title","1",0,3]'), 'malformed rekaman.ndjson.gz:4'],
  ['an installation that no line names', record('["title","1",1,1]'), 'malformed rekaman.ndjson.gz:4'],
  ['a record without fields', record(''), 'malformed rekaman.ndjson.gz:4'],
  ['a counter of 0', record('["title","1",0,0]'), 'malformed rekaman.ndjson.gz:4'],
  [
    'changes beyond the range',
    line('{"type":"changes","by":0,"from":1,"to":3,"seen":[],"at":""}'),
    'malformed rekaman.ndjson.gz:4',
  ],
  [
    'changes that saw more than the sender',
    line('{"type":"changes","by":0,"from":1,"to":1,"seen":[[0,9]],"at":""}'),
    'malformed rekaman.ndjson.gz:4',
  ],
  [
    '2,001 entries in a record',
    record(Array.from({ length: 2_001 }, () => '["a","1",0,1]').join(',')),
    'malformed rekaman.ndjson.gz:4',
  ],
];

describe('a bundle from an approved sender with', () => {
  it.each(insides)('%s', async (_name, inside, answer) => {
    const key = await makeEncryptionKey();
    expect(await readInside(inside, key)).toBe(answer);
  });

  it('open content that should be closed', async () => {
    const file = writeContainer(exampleHeader, innerOf({}), exampleKey);
    const container = readContainer(file, readOptions);
    if (!container.ok) throw new Error(container.error.code);
    const { identity } = await makeEncryptionKey();
    const read = await readContent(container.value, { path: 'x.padu', identity });
    expect(read.ok ? null : read.error.code).toBe('malformed');
  });

  it('content for somebody else', async () => {
    const [key, other] = [await makeEncryptionKey(), await makeEncryptionKey()];
    const sealed = await encryptFor([other.recipient], innerOf({}));
    const file = writeContainer({ ...exampleHeader, encryption: 'age' }, sealed, exampleKey);
    const container = readContainer(file, readOptions);
    if (!container.ok) throw new Error(container.error.code);
    const read = await readContent(container.value, { path: 'x.padu', identity: key.identity });
    expect(read.ok ? null : read.error.code).toBe('wrong-recipient');
  });
});

it('reading writes no file anywhere near', async () => {
  const folder = path.join(tempFolder(), 'dalam');
  mkdirSync(folder);
  const key = await makeEncryptionKey();
  for (const name of ['../keluar', `${folder}/masuk`]) await readInside(named(name), key);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(path.dirname(folder))).toEqual(['dalam']);
});
