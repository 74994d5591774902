import { codeOf } from './bundle-builder.ts';

/** Every way of flipping one bit of `bytes` between two places, in place, one after the other. */
export function* flipBits(bytes: Buffer, from: number, to: number): Generator<Buffer> {
  for (let bit = from * 8; bit < to * 8; bit += 1) {
    const at = bit >> 3;
    const kept = bytes[at] ?? 0;
    bytes[at] = kept ^ (1 << (bit & 7));
    yield bytes;
    bytes[at] = kept;
  }
}

/** Whole numbers from 0 up to `below`, always the same ones for the same seed. */
export function* numbersFrom(seed: number, below: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 4_294_967_296) * below);
  }
}

/** How often each answer came. */
export function countCodes(variants: Iterable<Buffer>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const variant of variants) {
    const code = codeOf(variant);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** `count` variants of `bytes` with one bit flipped between two places, chosen by `seed`. */
export function* flipSomeBits(
  bytes: Buffer,
  { from, to, count, seed }: { from: number; to: number; count: number; seed: number },
): Generator<Buffer> {
  const bits = numbersFrom(seed, (to - from) * 8);
  for (let done = 0; done < count; done += 1) {
    const bit = bits.next().value as number;
    const at = from + (bit >> 3);
    const kept = bytes[at] ?? 0;
    bytes[at] = kept ^ (1 << (bit & 7));
    yield bytes;
    bytes[at] = kept;
  }
}
