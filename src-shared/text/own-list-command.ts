import { formatNumber } from './format.ts';

/** A mapping as the command prints it: JSON that `--map` takes again. */
export const mappingLines = (mapping: object): string => JSON.stringify(mapping, null, 2);

/** How many suggestions and similar pairs an own list gave, in one line. */
export function ownListSummary(outcome: {
  readonly suggestionsTotal: number;
  readonly duplicatesTotal: number;
  readonly topics: readonly { readonly sure: number }[];
}): string {
  const sure = outcome.topics.reduce((sum, topic) => sum + topic.sure, 0);
  const open = outcome.suggestionsTotal - sure;
  return `Saran: ${formatNumber(sure)} yakin (dipakai), ${formatNumber(open)} belum pasti (tidak dipakai). Pasangan mirip: ${formatNumber(outcome.duplicatesTotal)}.`;
}
