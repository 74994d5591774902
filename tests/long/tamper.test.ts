import { expect, it } from 'vitest';
import { readMemberAt, writeStoredZip } from '../../src-main/exchange/stored-zip.ts';
import { codeOf, exampleBytes, makeBundle } from '../support/bundle-builder.ts';
import { countCodes, flipBits, flipSomeBits } from '../support/tampering.ts';

it('every bit of a small bundle, flipped on the way, is noticed', () => {
  expect(countCodes(flipBits(exampleBytes(), 0, 2_606))).not.toHaveProperty('read');
});

it('every bit of the header, flipped by somebody who mends the sums, is noticed', () => {
  const bytes = exampleBytes();
  const kepala = readMemberAt(bytes, 0);
  const isi = readMemberAt(bytes, kepala?.end ?? 0);
  if (kepala === null || isi === null) throw new Error('example unreadable');
  const tanda = { name: 'tanda', data: bytes.subarray(2_347, 2_411), isDescribedAfter: true };
  for (const data of flipBits(Buffer.from(kepala.member.data), 0, 653))
    expect(codeOf(writeStoredZip([{ name: 'kepala.json', data }, isi.member, tanda]))).not.toBe('read');
});

it('20,000 bits of the payload of a bundle of 45 kB, flipped, are refused as damaged', () => {
  const bytes = makeBundle({}, Buffer.alloc(45_000, 'isi paket'));
  const bits = { from: 730, to: 730 + 44_900, count: 20_000, seed: 11 };
  expect(countCodes(flipSomeBits(bytes, bits))).toEqual({ damaged: 20_000 });
});
