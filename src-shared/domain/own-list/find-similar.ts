import { similarityAbove, similarityText, toFingerprint } from '../gap/fingerprint.ts';
import type { Fingerprint } from '../gap/fingerprint.ts';
import type { Agreement, Party } from '../register/kinds.ts';
import type { CodedValues } from '../register/record-key.ts';

/** One of two records that look alike: a row of a list, a record of the register, or both. */
export interface SimilarRecord {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly id: string | null;
  readonly code: string;
  readonly values: CodedValues;
  readonly parties: readonly CodedValues[];
}

/** Two records that may be one agreement, and how alike they are, 0 to 1. */
export interface SimilarPair {
  readonly score: number;
  readonly a: SimilarRecord;
  readonly b: SimilarRecord;
}

interface Printed {
  readonly record: SimilarRecord;
  readonly fingerprint: Fingerprint;
}

/** What similar records are looked for with. */
export interface SimilarSearch {
  readonly region: string;
  /** Above which coefficient two records are similar; setting `aturan.dat-01.ambang`. */
  readonly limit: number;
  /** Pairs of codes that an officer called different. */
  readonly isDifferent: (codeA: string, codeB: string) => boolean;
}

const print = (record: SimilarRecord, region: string): Printed => ({
  record,
  fingerprint: toFingerprint(
    similarityText(
      { title: null, signedOn: null, ...record.values } as unknown as Agreement,
      record.parties.map((party) => ({ name: null, regionCode: null, ...party }) as unknown as Party),
      region,
    ),
  ),
});

/**
 * The pairs of similar records among `rows`, and between `rows` and the register, most alike first.
 *
 * The measure is that of DAT-01, so that an import says beforehand what the rule would say afterwards.
 */
export function findSimilar(
  rows: readonly SimilarRecord[],
  register: readonly SimilarRecord[],
  search: SimilarSearch,
): readonly SimilarPair[] {
  const printed = rows.map((record) => print(record, search.region));
  const codes = new Set(rows.map(({ code }) => code));
  const others = register
    .filter(({ code }) => !codes.has(code))
    .map((record) => print(record, search.region));
  const pairs: SimilarPair[] = [];
  printed.forEach((one, index) => {
    // A row that is already a record was compared with the register when it came in.
    const against =
      one.record.id === null ? [...printed.slice(0, index), ...others] : printed.slice(0, index);
    for (const other of against) {
      if (search.isDifferent(one.record.code, other.record.code)) continue;
      const score = similarityAbove(other.fingerprint, one.fingerprint, search.limit);
      if (score !== null) pairs.push({ score, a: other.record, b: one.record });
    }
  });
  return pairs.toSorted((a, b) => b.score - a.score);
}
