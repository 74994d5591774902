import { compareText } from '../text-order.ts';

/** One code of a list with its name; the code as the list writes it, also with the `X.XX` prefix. */
export interface NomenclatureRow {
  readonly code: string;
  readonly name: string;
}

/** The official codes and names of one regulation, and the first budget year that they are for. */
export interface Nomenclature {
  readonly id: string;
  readonly regulation: string;
  readonly fromYear: number;
  readonly rows: readonly NomenclatureRow[];
}

type Dated = Pick<Nomenclature, 'regulation' | 'fromYear'>;

/** Levels of a code by how many segments it has. Source: Permendagri 90/2019 and its updates. */
export const levels = {
  1: 'urusan',
  2: 'bidang',
  3: 'program',
  5: 'kegiatan',
  6: 'sub-kegiatan',
} as const;
export type Level = (typeof levels)[keyof typeof levels];

/** The level of a code, or null where it has as many segments as no level has. */
export const levelOf = (code: string): Level | null =>
  (levels as Readonly<Record<number, Level>>)[code.split('.').length] ?? null;

/** A regulation as one text however it is spaced: `Kepmendagri  900.1-2850/2025` is one with single blanks. */
export const toRegulationKey = (regulation: string): string =>
  regulation.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Year and number by which regulations follow one another: `900.1-2850/2025` is [2025, 2850]. */
function readNumber(regulation: string): readonly [year: number, number: number] {
  const found = /(\d+)\s*(?:\/|tahun)\s*(\d{4})\s*$/iu.exec(regulation);
  return found === null ? [0, 0] : [Number(found[2]), Number(found[1])];
}

/**
 * The order in which lists replace one another: first year, then year and number of the regulation, then its text.
 *
 * The same on every machine, whatever was imported first. Source: docs/spec/nomenclature.md.
 */
export function compareNomenclatures(a: Dated, b: Dated): number {
  const [yearA, numberA] = readNumber(a.regulation);
  const [yearB, numberB] = readNumber(b.regulation);
  return (
    a.fromYear - b.fromYear ||
    yearA - yearB ||
    numberA - numberB ||
    compareText(toRegulationKey(a.regulation), toRegulationKey(b.regulation))
  );
}

/** The lists that count up to a year, the one in force first and what it replaced behind it. */
export const listInForce = <N extends Dated>(lists: readonly N[], year: number): readonly N[] =>
  lists.filter(({ fromYear }) => fromYear <= year).toSorted((a, b) => compareNomenclatures(b, a));
