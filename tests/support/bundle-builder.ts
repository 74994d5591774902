import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContainer, writeContainer } from '../../src-main/exchange/container.ts';
import { packInner, type InnerContent } from '../../src-main/exchange/inner-archive.ts';
import { toSigningKey } from '../../src-main/exchange/signature.ts';
import type { BundleHeader } from '../../src-shared/domain/exchange/header.ts';
import { toRepeated, type BundleManifest } from '../../src-shared/domain/exchange/manifest.ts';

/** The key of the worked example: its seed is 32 bytes 01. */
export const exampleKey = toSigningKey(new Uint8Array(32).fill(1));
/** A key that nobody approved. */
export const strangerKey = toSigningKey(new Uint8Array(32).fill(9));

export const exampleFile = path.join(import.meta.dirname, '../fixtures/bundle/contoh.padu');
export const exampleBytes = (): Buffer => readFileSync(exampleFile);

export const readOptions = { path: 'contoh.padu', program: '0.1.0' };

export const exampleHeader: Omit<BundleHeader, 'length'> = {
  magic: 'PADU-BUNDLE',
  format: 1,
  kind: 'data',
  bundle: '7b1f3c54-9a2d-4e8b-b6f0-1c2d3e4f5a6b',
  sender: {
    region: '64.11',
    installation: '3fa9c1d2-0b4e-4f6a-8c21-5d7e9f001122',
    key: Buffer.from(exampleKey.publicKey).toString('hex'),
  },
  recipient: '64',
  sequence: 1,
  previous: null,
  volume: { number: 1, of: 1 },
  ranges: [{ installation: '3fa9c1d2-0b4e-4f6a-8c21-5d7e9f001122', base: 0, top: 2 }],
  encryption: 'none',
  program: '0.1.0',
  lowestProgram: '0.1.0',
  madeAt: '2026-11-24T03:00:05Z',
};

export const exampleManifest: Omit<BundleManifest, 'members'> = {
  ...toRepeated({ ...exampleHeader, length: 1 }),
  madeBy: null,
  ruleSet: null,
  known: [{ installation: exampleHeader.sender.installation, counter: 2 }],
  installations: [
    {
      id: exampleHeader.sender.installation,
      region: '64.11',
      key: exampleHeader.sender.key,
      encryptionKey: 'age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq',
    },
  ],
  scans: [],
};

export const exampleLines = [
  '{"type":"installations","ids":["3fa9c1d2-0b4e-4f6a-8c21-5d7e9f001122"]}',
  '{"type":"changes","by":0,"from":1,"to":2,"seen":[],"at":"2026-11-24T03:00:00Z"}',
  '{"type":"record","region":"64.11","kind":"agreement","id":"0b8f6a0e-52c1-5d3a-9e77-3a1b2c3d4e5f","fields":[["@life","null",0,1],["code","\\"PKS-01\\"",0,1],["title","\\"Rujukan pasien lintas daerah\\"",0,2]]}',
]
  .map((line) => `${line}\n`)
  .join('');

export const contentOf = (lines: string): InnerContent => ({
  enrolment: null,
  lines: Buffer.from(lines),
  scans: new Map(),
});

/** A small unencrypted bundle, signed with the example's key. */
export const makeBundle = (
  header: Partial<Omit<BundleHeader, 'length'>> = {},
  inner: Uint8Array = packInner(exampleManifest, contentOf(exampleLines)),
): Buffer => writeContainer({ ...exampleHeader, ...header }, inner, exampleKey);

/** The refusal code that reading gives, or `read`. */
export function codeOf(bytes: Buffer): string {
  const read = readContainer(bytes, readOptions);
  return read.ok ? 'read' : read.error.code;
}
