import { describe, expect, it } from 'vitest';
import { readContainer } from '../../src-main/exchange/container.ts';
import { readMemberAt, writeStoredZip } from '../../src-main/exchange/stored-zip.ts';
import { codeOf, exampleBytes, makeBundle, readOptions } from '../support/bundle-builder.ts';
import { countCodes, flipBits, flipSomeBits } from '../support/tampering.ts';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const header = 694; // local header and data of kepala.json
const payload = 2312; // behind the data of isi

describe('one bit flipped on the way', () => {
  it('in the header: every one is refused', () => {
    const counts = countCodes(flipBits(exampleBytes(), 0, header));
    expect(counts).not.toHaveProperty('read');
    expect(sum(counts)).toBe(header * 8);
  });

  it('in the local headers of isi and tanda, the signature, the directory, the end: every one is refused', () => {
    const bytes = exampleBytes();
    const all = [
      countCodes(flipBits(bytes, header, header + 33)),
      countCodes(flipBits(bytes, payload, bytes.length)),
    ];
    for (const one of all) expect(one).not.toHaveProperty('read');
    expect(all.map(sum)).toEqual([33 * 8, (bytes.length - payload) * 8]);
  });

  it('in the payload: 2,000 of them are refused as damaged', () => {
    const bits = { from: header + 33, to: payload, count: 2_000, seed: 1 };
    expect(countCodes(flipSomeBits(exampleBytes(), bits))).toEqual({ damaged: 2_000 });
  });
});

describe('one bit changed by somebody who mends the sums', () => {
  const bytes = exampleBytes();
  const first = readMemberAt(bytes, 0);
  const second = readMemberAt(bytes, header);
  if (first === null || second === null) throw new Error('example unreadable');
  const tanda = bytes.subarray(payload + 35, payload + 35 + 64);
  const again = (kepala: Buffer, isi: Buffer, mark: Buffer): Buffer =>
    writeStoredZip([
      { name: 'kepala.json', data: kepala },
      { name: 'isi', data: isi },
      { name: 'tanda', data: mark, isDescribedAfter: true },
    ]);

  it('the untouched parts give the file', () => {
    expect(codeOf(again(first.member.data, second.member.data, tanda))).toBe('read');
  });

  it('in the data of the header: never read', () => {
    const kepala = Buffer.from(first.member.data);
    for (const changed of flipSomeBits(kepala, { from: 0, to: kepala.length, count: 1_000, seed: 3 }))
      expect(['bad-signature', 'not-a-bundle', 'malformed', 'truncated', 'damaged', 'too-large']).toContain(
        codeOf(again(changed, second.member.data, tanda)),
      );
  });

  it('in the data of isi: the signature does not hold', () => {
    const isi = Buffer.from(second.member.data);
    for (const changed of flipSomeBits(isi, { from: 0, to: isi.length, count: 500, seed: 2 }))
      expect(codeOf(again(first.member.data, changed, tanda))).toBe('bad-signature');
  });

  it('in the signature: it does not hold, the unused upper bits of its second half included', () => {
    const mark = Buffer.from(tanda);
    for (const changed of flipBits(mark, 0, 64))
      expect(codeOf(again(first.member.data, second.member.data, changed))).toBe('bad-signature');
  });

  it('the signature plus the order of the group, which is the same number, is another signature', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const scalar = BigInt(`0x${Buffer.from(tanda.subarray(32)).reverse().toString('hex')}`) + order;
    const upper = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
    expect(upper.length).toBe(32);
    const changed = Buffer.concat([tanda.subarray(0, 32), upper]);
    expect(codeOf(again(first.member.data, second.member.data, changed))).toBe('bad-signature');
  });
});

/** Where the field `length` of the example ends: 41 + 28 + 15 + 18. */
const lengthKnownFrom = 102;

describe('cut short', () => {
  it('at every place: refused, and past the length the missing bytes are exact', () => {
    const bytes = exampleBytes();
    for (let kept = 0; kept < bytes.length; kept += 1) {
      const read = readContainer(bytes.subarray(0, kept), readOptions);
      expect(read.ok).toBe(false);
      if (read.ok) return;
      expect(read.error).toMatchObject({ code: 'truncated', isAtLeast: kept < lengthKnownFrom });
      if (read.error.code !== 'truncated') return;
      if (kept < lengthKnownFrom) expect(read.error.missingBytes).toBeLessThanOrEqual(bytes.length - kept);
      else expect(read.error.missingBytes).toBe(bytes.length - kept);
      expect(read.error.missingBytes).toBeGreaterThan(0);
    }
  });

  it('at 2,000 places of a larger bundle: the number of missing bytes is exact', () => {
    const bytes = makeBundle({}, Buffer.alloc(100_000, 'padu'));
    for (let at = 0; at < 2_000; at += 1) {
      const kept = 110 + Math.floor((at * (bytes.length - 110)) / 2_000);
      const read = readContainer(bytes.subarray(0, kept), readOptions);
      expect(read.ok ? null : read.error).toEqual({
        code: 'truncated',
        path: 'contoh.padu',
        missingBytes: bytes.length - kept,
        isAtLeast: false,
      });
    }
  });

  it('bytes taken out of the middle are no cut', () => {
    const bytes = exampleBytes();
    expect(codeOf(Buffer.concat([bytes.subarray(0, 900), bytes.subarray(901)]))).toBe('damaged');
  });

  it('bytes put behind, before or between are refused', () => {
    const bytes = exampleBytes();
    expect(codeOf(Buffer.concat([bytes, Buffer.from([0])]))).toBe('damaged');
    expect(codeOf(Buffer.concat([Buffer.from([0]), bytes]))).toBe('not-a-bundle');
    expect(codeOf(Buffer.concat([bytes.subarray(0, 900), Buffer.from('x'), bytes.subarray(900)]))).toBe(
      'damaged',
    );
    expect(codeOf(Buffer.concat([bytes, bytes]))).toBe('damaged');
  });
});
