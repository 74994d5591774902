import { compareText } from '../text-order.ts';
import type { GapResult, Severity } from './result.ts';

/** Severities in the order of the report. */
export const severities: readonly Severity[] = ['M', 'K', 'B'];

/**
 * The fixed order of results: severity, rule, agreement, year, obligation, subject; texts by code unit, none first.
 *
 * Source: docs/spec/gap-rules.md §1.
 */
export const compareResults = (a: GapResult, b: GapResult): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareText(a.rule, b.rule) ||
  compareText(a.agreement ?? '', b.agreement ?? '') ||
  a.year - b.year ||
  (a.obligation ?? -1) - (b.obligation ?? -1) ||
  compareText(a.subject, b.subject);

/**
 * Puts results into the fixed order without comparing each with each.
 *
 * `byAgreement` comes in the order of agreement codes, each list already in order within its rule, so that one pass over
 * drawers by severity and rule is enough; only drawers that general results enter are sorted.
 */
export function arrangeResults(
  rules: readonly string[],
  byAgreement: Iterable<readonly GapResult[]>,
  general: readonly GapResult[],
): readonly GapResult[] {
  const drawers = new Map<string, GapResult[]>();
  for (const severity of severities) for (const rule of rules) drawers.set(severity + rule, []);
  for (const results of byAgreement)
    for (const result of results) drawers.get(result.severity + result.rule)?.push(result);
  const mixed = new Set<GapResult[]>();
  for (const result of general) {
    const drawer = drawers.get(result.severity + result.rule);
    if (drawer === undefined) continue;
    drawer.push(result);
    mixed.add(drawer);
  }
  for (const drawer of mixed) drawer.sort(compareResults);
  return [...drawers.values()].flat();
}
