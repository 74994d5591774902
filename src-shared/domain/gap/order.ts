import { compareText } from '../text-order.ts';
import type { GapResult, Severity } from './result.ts';

/** Severities in the order of the report. */
export const severities: readonly Severity[] = ['M', 'K', 'B'];

const rank: Readonly<Record<Severity, number>> = { M: 0, K: 1, B: 2 };

/**
 * The fixed order of results: severity, rule, agreement, year, obligation, subject; texts by code unit, none first.
 *
 * Source: docs/spec/gap-rules.md §1.
 */
export const compareResults = (a: GapResult, b: GapResult): number =>
  rank[a.severity] - rank[b.severity] ||
  compareText(a.rule, b.rule) ||
  compareText(a.agreement ?? '', b.agreement ?? '') ||
  a.year - b.year ||
  (a.obligation ?? -1) - (b.obligation ?? -1) ||
  compareText(a.subject, b.subject);

/**
 * Puts results into the fixed order without comparing each with each.
 *
 * `byAgreement` comes in the order of agreement codes, each list already in order within its rule, so that one pass over
 * drawers by severity and rule is enough; only drawers that general results enter are sorted. `rules` are the ids of all
 * results, in order.
 */
export function arrangeResults(
  rules: readonly string[],
  byAgreement: Iterable<readonly GapResult[]>,
  general: readonly GapResult[],
): readonly GapResult[] {
  const places = new Map(rules.map((rule, index) => [rule, index]));
  const drawers = Array.from({ length: severities.length * rules.length }, (): GapResult[] => []);
  const drawerOf = ({ rule, severity }: GapResult): GapResult[] =>
    drawers[rank[severity] * rules.length + (places.get(rule) ?? 0)] ?? [];
  for (const results of byAgreement) for (const result of results) drawerOf(result).push(result);
  const mixed = new Set<GapResult[]>();
  for (const result of general) {
    const drawer = drawerOf(result);
    drawer.push(result);
    mixed.add(drawer);
  }
  for (const drawer of mixed) drawer.sort(compareResults);
  const arranged: GapResult[] = [];
  for (const drawer of drawers) for (const result of drawer) arranged.push(result);
  return arranged;
}
