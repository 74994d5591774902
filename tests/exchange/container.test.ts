import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import yauzl from 'yauzl';
import { readContainer, writeContainer } from '../../src-main/exchange/container.ts';
import { unpackInner } from '../../src-main/exchange/inner-archive.ts';
import { readStoredZip } from '../../src-main/exchange/stored-zip.ts';
import {
  codeOf,
  exampleBytes,
  exampleHeader,
  exampleKey,
  exampleLines,
  exampleManifest,
  makeBundle,
  readOptions,
  strangerKey,
} from '../support/bundle-builder.ts';

describe('the worked example of docs/spec/bundle-format.md', () => {
  it('is read', () => {
    const read = readContainer(exampleBytes(), readOptions);
    expect(read.ok && read.value.header).toEqual({ ...exampleHeader, length: 2606 });
    expect(read.ok && read.value.sha256).toBe(
      '13d900461bb85ce97727cc20ee4488d4872bfe83271cd712cf4b711a6bc80589',
    );
  });

  it('gives its manifest and its lines', () => {
    const read = readContainer(exampleBytes(), readOptions);
    if (!read.ok) throw new Error(read.error.code);
    const inner = unpackInner(read.value.inner, read.value.header);
    if (!inner.ok) throw new Error(inner.error.part);
    const { members, ...manifest } = inner.value.manifest;
    expect(manifest).toEqual(exampleManifest);
    expect(members.map(({ name, bytes }) => [name, bytes])).toEqual([['rekaman.ndjson.gz', 272]]);
    expect(inner.value.content.lines?.toString()).toBe(exampleLines);
  });

  it('is written again byte for byte', () => {
    const read = readContainer(exampleBytes(), readOptions);
    if (!read.ok) throw new Error(read.error.code);
    expect(writeContainer(exampleHeader, read.value.inner, exampleKey).equals(exampleBytes())).toBe(true);
  });

  it('is a ZIP for the common library too', async () => {
    const names = await new Promise<readonly string[]>((resolve, reject) => {
      yauzl.fromBuffer(exampleBytes(), (error, archive) => {
        if (error !== null) {
          reject(error);
          return;
        }
        const found: string[] = [];
        archive.on('entry', (entry: yauzl.Entry) =>
          found.push(`${entry.fileName} ${entry.uncompressedSize}`),
        );
        archive.on('end', () => {
          resolve(found);
        });
        archive.on('error', reject);
      });
    });
    expect(names).toEqual(['kepala.json 653', 'isi 1585', 'tanda 64']);
  });
});

describe('writing', () => {
  it('is read back, whatever the size of the inner archive round a digit of the length', () => {
    for (let size = 9_990 - 1_100; size < 10_010 - 1_000; size += 1)
      expect(codeOf(makeBundle({}, new Uint8Array(size)))).toBe('read');
  });

  it('stores the inner archive so that the common gunzip reads its lines', () => {
    const read = readContainer(makeBundle(), readOptions);
    if (!read.ok) throw new Error(read.error.code);
    const members = readStoredZip(read.value.inner, 9);
    expect(members?.map(({ name }) => name)).toEqual(['manifes.json', 'rekaman.ndjson.gz']);
    expect(gunzipSync(members?.[1]?.data ?? '').toString()).toBe(exampleLines);
  });

  it('takes only the key that the header names', () => {
    expect(() => writeContainer(exampleHeader, new Uint8Array(0), strangerKey)).toThrow('another key');
  });
});

describe('programs and formats', () => {
  it.each([
    ['0.1.0', 'read'],
    ['0.0.9', 'read'],
    ['0.1.1', 'needs-newer-program'],
    ['0.10.0', 'needs-newer-program'],
    ['1.0.0', 'needs-newer-program'],
  ])('a bundle for %s under 0.1.0: %s', (lowestProgram, code) => {
    expect(codeOf(makeBundle({ lowestProgram }))).toBe(code);
  });

  it('says which program it takes', () => {
    const read = readContainer(makeBundle({ lowestProgram: '2.3.4' }), readOptions);
    expect(read.ok ? null : read.error).toEqual({
      code: 'needs-newer-program',
      path: 'contoh.padu',
      lowestProgram: '2.3.4',
    });
  });
});
