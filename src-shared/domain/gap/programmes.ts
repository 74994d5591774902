import { resolvePrefix, toCodeKey, toOpdKey } from '../codes.ts';
import type { Agreement } from '../register/kinds.ts';
import { splitList } from '../text-folding.ts';
import type { VersionIndex } from './plan-index.ts';

/** An RPJMD programme that an agreement names, with the period it belongs to where that is written. */
export interface Programme {
  readonly code: string;
  /** The first three segments; null where an `X.XX` prefix cannot be resolved. */
  readonly key: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
}

const withPeriod = /^(\d{4})\s*[-–]\s*(\d{4})\s*:\s*(.+)$/;

const toProgrammeKey = (key: string): string => key.split('.').slice(0, 3).join('.');

/** The programmes of an agreement: `2025-2029:1.02.02; 1.02.03`. */
export function listProgrammes(agreement: Agreement): readonly Programme[] {
  const opd = agreement.opdCode === null ? null : toOpdKey(agreement.opdCode);
  return splitList(agreement.rpjmdPrograms).map((text) => {
    const parts = withPeriod.exec(text);
    const code = parts?.[3] ?? text;
    const key = resolvePrefix(toCodeKey(code), opd);
    return {
      code,
      key: key === null ? null : toProgrammeKey(key),
      period: parts === null ? null : { from: Number(parts[1]), to: Number(parts[2]) },
    };
  });
}

/** The programmes in an RPJMD, by their first three segments. */
export const programmesIn = (rpjmd: VersionIndex): ReadonlySet<string> =>
  new Set([...rpjmd.keys()].map(toProgrammeKey));

/** Whether a programme counts for a year: written without a period, or with one that contains it and is not an older RPJMD's. */
export const countsFor = ({ period }: Programme, year: number, firstYear: number): boolean =>
  period === null || (period.from >= firstYear && period.from <= year && year <= period.to);

/** A period in words: `2025–2029`. */
export const periodText = (from: number, to: number): string => `${from}–${to}`;
