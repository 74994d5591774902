import { compareText } from '../text-order.ts';
import { stem as toStem } from './stem.ts';
import type { Word } from './words.ts';

/** A stem of the documents that a word of an obligation stands for; `weight` is below 1 where it was not written so. */
export interface Reading {
  readonly stem: string;
  readonly weight: number;
}

/** The words of the documents' names, ready to be found again in texts that people typed. */
export interface Vocabulary {
  /** What a word stands for: itself where the documents know it, else what it was meant to be; nothing where none is near. */
  readonly read: (word: Word) => readonly Reading[];
}

const nearWeight = 0.8;
/** Words shorter than this have too many neighbours. */
const shortestFuzzy = 5;
const shortestBeginning = 4;
/** A beginning that more stems share than this means none of them. */
const mostSharing = 2;
const mostMeanings = 3;
const shortestHalf = 3;

/** A word with each of its letters left out once, and the word itself. */
function leaveOneOut(word: string): readonly string[] {
  const found = [word];
  for (let at = 0; at < word.length; at += 1) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
}

/** Whether two words differ by one letter more, less or other, or by two neighbours that changed places. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function group(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return groups;
}

/** The first place in a sorted list that is not before `text`. */
function lowerBound(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The vocabulary of names: their words, and the initials of their runs of words with the stems these stand for.
 *
 * The order in which words come changes nothing.
 */
export function createVocabulary(
  words: Iterable<Word>,
  initials: ReadonlyMap<string, readonly (readonly string[])[]>,
): Vocabulary {
  const stemOf = new Map<string, string>();
  for (const word of words) {
    stemOf.set(word.text, word.stem);
    stemOf.set(word.stem, word.stem);
  }
  const sorted = [...stemOf.keys()].sort(compareText);
  const stems = new Set(stemOf.values());
  const slips = group(
    sorted
      .filter((text) => text.length >= shortestFuzzy)
      .flatMap((text) => leaveOneOut(text).map((key) => [key, text] as const)),
  );
  const known = new Map<string, readonly Reading[]>();

  const near = (text: string): readonly string[] => {
    if (text.length < shortestFuzzy) return [];
    const found = leaveOneOut(text)
      .flatMap((key) => slips.get(key) ?? [])
      .filter((candidate) => isOneSlipAway(text, candidate));
    return [...new Set(found.map((candidate) => stemOf.get(candidate) ?? candidate))].sort(compareText);
  };
  const beginning = (text: string): readonly string[] => {
    if (text.length < shortestBeginning) return [];
    const found = new Set<string>();
    for (let at = lowerBound(sorted, text); sorted[at]?.startsWith(text) === true; at += 1)
      found.add(stemOf.get(sorted[at] ?? '') ?? '');
    return found.size <= mostSharing ? [...found] : [];
  };
  const halves = (text: string): readonly string[] => {
    for (let at = shortestHalf; at <= text.length - shortestHalf; at += 1) {
      const [left, right] = [stemOf.get(text.slice(0, at)), stemOf.get(text.slice(at))];
      if (left !== undefined && right !== undefined) return [left, right];
    }
    return [];
  };
  /** What a word is likely to mean: the first way that finds anything; what several meanings share, they divide. */
  const guess = (word: Word): readonly Reading[] => {
    const ways = [
      () => initials.get(word.text) ?? [],
      () => near(word.text).map((found) => [found]),
      () => near(word.stem).map((found) => [found]),
      () => beginning(word.text).map((found) => [found]),
      () => [halves(word.text)].filter((found) => found.length > 0),
    ];
    for (const way of ways) {
      const meanings = way();
      if (meanings.length > 0 && meanings.length <= mostMeanings)
        return meanings.flatMap((stems) =>
          stems.map((stem) => ({ stem, weight: nearWeight / meanings.length })),
        );
    }
    return [];
  };
  return {
    read: (word) => {
      const cached = known.get(word.text);
      if (cached !== undefined) return cached;
      const stem = stems.has(word.stem) ? word.stem : toStem(word.text);
      const reading = stems.has(stem)
        ? [{ stem, weight: 1 }]
        : [...guess(word)].sort((a, b) => compareText(a.stem, b.stem));
      known.set(word.text, reading);
      return reading;
    },
  };
}
