import { toCodeKey } from '../codes.ts';
import type { Agreement, Party } from '../register/kinds.ts';
import { fold } from '../text-folding.ts';
import { compareText } from '../text-order.ts';

const signatureWords = 8;

/** The character trigrams of a text, ready to be compared with many others. */
export interface Fingerprint {
  /** Each once, in rising order. */
  readonly trigrams: readonly number[];
  /** A bit for each trigram, several sharing one: tells at a glance that two texts differ too much. */
  readonly signature: Int32Array;
}

/** The trigrams of a text. Three code units fit into one exact number. */
export function toFingerprint(text: string): Fingerprint {
  const found = new Set<number>();
  const signature = new Int32Array(signatureWords);
  for (let at = 0; at + 2 < text.length; at += 1) {
    const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    found.add((a * 65_536 + b) * 65_536 + c);
    const bit = (a * 961 + b * 31 + c) % (signatureWords * 32);
    const word = bit >> 5;
    signature[word] = (signature[word] ?? 0) | (1 << (bit & 31));
  }
  return { trigrams: [...found].sort((x, y) => x - y), signature };
}

/** What two records of one agreement have in common: title, the other parties, signing day; empty without a title. */
export function similarityText(agreement: Agreement, parties: readonly Party[], region: string): string {
  if (agreement.title === null || agreement.title.trim() === '') return '';
  const own = toCodeKey(region);
  const partners = parties
    .filter(({ regionCode }) => regionCode === null || toCodeKey(regionCode) !== own)
    .map(({ name, regionCode }) => fold(name ?? regionCode ?? ''))
    .sort(compareText);
  return fold(`${agreement.title}|${partners.join(' ')}|${agreement.signedOn ?? ''}`);
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether one text certainly has more than `allowed` trigrams that the other lacks. */
function differsByMore(a: Int32Array, b: Int32Array, allowed: number): boolean {
  let lacking = 0;
  for (let word = 0; word < signatureWords; word += 1) {
    lacking += countBits((a[word] ?? 0) & ~(b[word] ?? 0));
    if (lacking > allowed) return true;
  }
  return false;
}

function countCommon(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      common += 1;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return common;
}

/**
 * The Dice coefficient of two texts (twice what is common, over what there is), or null where it is not above `limit`.
 *
 * Texts above the limit have more than half of limit times both in common, so that neither may lack more than the rest;
 * lengths and signatures rule out nearly all pairs before trigrams are compared.
 */
export function similarityAbove(a: Fingerprint, b: Fingerprint, limit: number): number | null {
  const total = a.trigrams.length + b.trigrams.length;
  const needed = (limit * total) / 2;
  if (total === 0 || Math.min(a.trigrams.length, b.trigrams.length) <= needed) return null;
  if (differsByMore(a.signature, b.signature, a.trigrams.length - needed)) return null;
  const score = (2 * countCommon(a.trigrams, b.trigrams)) / total;
  return score > limit ? score : null;
}
