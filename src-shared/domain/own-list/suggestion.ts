import type { TermReason } from '../register/term-reasons.ts';

/** What sort of reading a suggestion is; bulk decisions are made by topic. */
export const suggestionTopics = [
  'term',
  'number-and-date',
  'date',
  'parties',
  'party-kind',
  'office',
  'form',
  'kind',
  'value',
  'spelling',
  'remnants',
] as const;
export type SuggestionTopic = (typeof suggestionTopics)[number];

/** Why a suggestion is sure or not; `text/own-list.ts` has the sentence for each. */
export type SuggestionReason =
  | TermReason
  | 'written-so'
  | 'several-dates'
  | 'number-or-date'
  | 'words-beside'
  | 'split-by-line'
  | 'split-by-word'
  | 'address-apart'
  | 'known-name'
  | 'by-keyword'
  | 'capitals'
  | 'two-words'
  | 'markup'
  | 'not-readable'
  | 'not-in-list';

/** What was read from a raw text of a list; a value of null says that nothing could be read. */
export interface Suggestion {
  readonly sheet: string;
  readonly row: number;
  /** The list's own heading, above the raw text. */
  readonly heading: string;
  readonly raw: string;
  /** Our column for which the value is meant. */
  readonly column: string;
  readonly value: string | null;
  readonly topic: SuggestionTopic;
  readonly isSure: boolean;
  readonly why: SuggestionReason;
}

/** What the officer decided about one suggestion: another value, or null to leave the field as written. */
export interface SuggestionDecision {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string | null;
}
