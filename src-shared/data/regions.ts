import { fold } from '../domain/text-folding.ts';
import capitals from './capitals.json' with { type: 'json' };
import rows from './regions.json' with { type: 'json' };

/** A province (two-digit code) or a kabupaten/kota (`64.11`), with its full official name. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** The 38 provinces and 514 kabupaten/kota in the order of their codes. Source: Kemendagri's wilayah codes. */
export const regions: readonly Region[] = rows.map(([code = '', name = '']) => ({ code, name }));

const byCode = new Map(regions.map((region) => [region.code, region]));
const folded = regions.map((region) => ({ region, text: fold(region.name) }));

/** The region of a code, or undefined where no region has it. */
export const findRegion = (code: string): Region | undefined => byCode.get(code);

/**
 * The regions whose code begins with the text or whose name holds every word of it, at most `limit`.
 *
 * Names that begin with the text come first, then the order of the codes.
 */
export function searchRegions(text: string, limit: number): readonly Region[] {
  const asked = text.trim();
  const sought = fold(asked);
  const isCode = /^[\d.]+$/.test(asked);
  const found = folded.filter(({ region, text: name }) =>
    isCode ? region.code.startsWith(asked) : sought.split(' ').every((word) => name.includes(word)),
  );
  const rank = (name: string): number => {
    if (isCode) return 0;
    return name.replace(/^(kabupaten|kota) /, '').startsWith(sought) ? 0 : 1;
  };
  return found
    .toSorted((a, b) => rank(a.text) - rank(b.text))
    .slice(0, limit)
    .map((entry) => entry.region);
}

/** Whether a region is a kota, whose head is a Wali Kota; the second part of its code is 71 or more. */
export const isCity = (code: string): boolean => Number(code.split('.')[1] ?? '0') >= 71;

/** The seat of a region's government where the program knows it (Kalimantan Timur), else null. */
export const capitalOf = (code: string): string | null =>
  (capitals as Readonly<Record<string, string>>)[code] ?? null;

/** The title of a region's head: Gubernur, Bupati or Wali Kota. */
export function headTitle(code: string): 'Gubernur' | 'Bupati' | 'Wali Kota' {
  if (!code.includes('.')) return 'Gubernur';
  return isCity(code) ? 'Wali Kota' : 'Bupati';
}
