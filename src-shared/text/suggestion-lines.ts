import type { Certainty } from '../domain/suggest/reason.ts';
import { formatNumber, formatRupiah } from './format.ts';
import { suggestionWords as words } from './screens/suggestions.ts';
import { certaintyNames } from './suggestion-reasons.ts';

interface Suggestion {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly certainty: Certainty;
  readonly because: string;
}

interface Row {
  readonly agreement: string;
  readonly year: number;
  readonly no: number;
  readonly description: string;
  readonly amountRupiah: number | null;
  readonly linkedCodes: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

const suggestionLine = (one: Suggestion, place: number): string =>
  words.commandSuggestion({
    ...one,
    no: String(place + 1),
    score: String(one.score),
    certainty: certaintyNames[one.certainty].toLowerCase(),
  });

function rowLines(row: Row): readonly string[] {
  const head = words.commandRow({
    where: words.obligation(row.agreement, String(row.year), String(row.no)),
    description: row.description,
    amount: row.amountRupiah === null ? words.amountEmpty : formatRupiah(row.amountRupiah),
    linked: row.linkedCodes.join(', '),
  });
  return [
    head,
    ...(row.suggestions.length === 0 ? [words.commandNone] : row.suggestions.map(suggestionLine)),
  ];
}

/** Obligations with their suggestions, for the command. */
export const suggestionLines = (rows: readonly Row[]): string => rows.flatMap(rowLines).join('\n');

/** What the command linked or would link. */
export function acceptedLines(outcome: {
  readonly applied: boolean;
  readonly linked: number;
  readonly skipped: number;
  readonly rows: readonly Row[];
}): string {
  const summary = outcome.applied
    ? words.commandAccepted(formatNumber(outcome.linked), formatNumber(outcome.skipped))
    : words.commandWould(formatNumber(outcome.linked));
  return [...outcome.rows.flatMap(rowLines), summary].join('\n');
}
