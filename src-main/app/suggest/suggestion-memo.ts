import type { OpenTask } from '../../../src-shared/domain/suggest/collect-tasks.ts';
import type { CandidateIndex, LinkSuggestion } from '../../../src-shared/domain/suggest/suggest-links.ts';
import type { GapMemo } from '../gap/gap-memo.ts';

/** An obligation of the year with its suggestions, the best first. */
export interface SuggestedTask extends OpenTask {
  readonly suggestions: readonly LinkSuggestion[];
}

/** The suggestions of a year as last computed, with the evaluation that they were made from. */
export interface SuggestionMemo {
  readonly gap: GapMemo;
  readonly index: CandidateIndex;
  readonly tasks: readonly SuggestedTask[];
}
