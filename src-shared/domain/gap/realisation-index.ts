import { quarterEnd, type CivilDate } from '../dates.ts';
import type { RealisationLine, RealisationPart } from '../plan/plan.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import type { OpdNames } from './opd-names.ts';

/** The realisation up to one quarter, its rows found by code. */
export interface QuarterIndex extends LineIndex<RealisationLine> {
  readonly year: number;
  readonly quarter: number;
  readonly effective: CivilDate;
}

/** The realisation of a year as known on a day: that of the latest quarter that has ended by then, or null. */
export function indexRealisation(
  parts: readonly RealisationPart[],
  names: OpdNames,
  known: { readonly year: number; readonly asOf: CivilDate },
): QuarterIndex | null {
  const { year, asOf } = known;
  const ended = parts.filter((part) => part.year === year && quarterEnd(year, part.quarter) <= asOf);
  if (ended.length === 0) return null;
  const quarter = Math.max(...ended.map((part) => part.quarter));
  const latest = ended.filter((part) => part.quarter === quarter);
  return { ...indexLines(latest, names), year, quarter, effective: quarterEnd(year, quarter) };
}
