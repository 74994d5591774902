import { compareText } from '../text-order.ts';
import { activityStems } from './activity-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { cooperation, type Word, type WordReader } from './words.ts';

/** What is searched: a name, and headings under which it stands. */
export interface NamedText {
  readonly name: string;
  readonly headings: readonly string[];
}

/** A word of a question with how much it counts. */
export interface AskedWord {
  readonly word: Word;
  readonly weight: number;
  /** Whether it stands in the text that is compared as a whole, not only beside it. */
  readonly isMain: boolean;
}

/** The names of the documents, found by the words of a text. */
export interface WordIndex {
  /** Visits every name that shares a word with the question, in no order; `fit` is from 0 to 1. */
  readonly match: (asked: readonly AskedWord[], visit: (at: number, fit: number) => void) => void;
  /** The words of a question that a name shares, the rarest first, as the question has them. */
  readonly explain: (asked: readonly AskedWord[], at: number) => readonly string[];
}

/** A word of a heading says less of a sub kegiatan than one of its own name. */
const headingWeight = 0.35;
/** How much of the fit is the part of the name that the text covers; the rest is the part of the text that the name covers. */
const coverPart = 0.6;
/** Every agreement is a cooperation, so the word hardly tells one from another. */
const cooperationWeight = 0.3;
/** What is done says less than what it is done to: offices use such words for one another. */
const activityWeight = 0.5;
/** What an unknown word of the text counts against a name, in words of middling rarity. */
const unknownPart = 0.25;

interface Posting {
  readonly at: number;
  readonly isName: boolean;
}

interface Shelf {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly nameStems: readonly ReadonlySet<string>[];
  readonly headingStems: readonly ReadonlySet<string>[];
}

function shelve(texts: readonly NamedText[], reader: WordReader): Shelf {
  const postings = new Map<string, Posting[]>();
  const put = (stem: string, posting: Posting): void => {
    const list = postings.get(stem);
    if (list === undefined) postings.set(stem, [posting]);
    else list.push(posting);
  };
  const nameStems: Set<string>[] = [];
  const headingStems: Set<string>[] = [];
  texts.forEach((text, at) => {
    const own = new Set(reader.words(text.name).map((word) => word.stem));
    const above = new Set(text.headings.flatMap((heading) => reader.words(heading).map((word) => word.stem)));
    for (const stem of own) above.delete(stem);
    for (const stem of own) put(stem, { at, isName: true });
    for (const stem of above) put(stem, { at, isName: false });
    nameStems.push(own);
    headingStems.push(above);
  });
  return { postings, nameStems, headingStems };
}

function createWeigher(shelf: Shelf, total: number): (stem: string) => number {
  const known = new Map<string, number>();
  return (stem) => {
    let weight = known.get(stem);
    if (weight === undefined) {
      weight = Math.log(1 + total / Math.max(1, shelf.postings.get(stem)?.length ?? 0));
      if (stem === cooperation) weight *= cooperationWeight;
      if (activityStems.has(stem)) weight *= activityWeight;
      known.set(stem, weight);
    }
    return weight;
  };
}

function openVocabulary(texts: readonly NamedText[], reader: WordReader): Vocabulary {
  const distinct = [...new Set(texts.flatMap((text) => [text.name, ...text.headings]))].sort(compareText);
  const initials = new Map<string, Map<string, readonly string[]>>();
  for (const text of distinct)
    for (const run of reader.runs(text)) {
      const runs = initials.get(run.initials) ?? new Map<string, readonly string[]>();
      runs.set(run.stems.join(' '), run.stems);
      initials.set(run.initials, runs);
    }
  return createVocabulary(
    distinct.flatMap(reader.words),
    new Map([...initials].map(([letters, runs]) => [letters, [...runs.values()]])),
  );
}

/** A stem of the documents that a question asks for; the same stem asked twice counts by its heaviest word. */
interface Asked {
  readonly stem: string;
  readonly weight: number;
  readonly isMain: boolean;
  readonly text: string;
}

function toAsked(
  asked: readonly AskedWord[],
  vocabulary: Vocabulary,
): { stems: readonly Asked[]; unknown: number } {
  const stems = new Map<string, Asked>();
  let unknown = 0;
  for (const { word, weight, isMain } of asked) {
    const readings = vocabulary.read(word);
    if (readings.length === 0 && isMain) unknown += 1;
    for (const reading of readings) {
      const known = stems.get(reading.stem);
      const full = weight * reading.weight;
      if (known === undefined || known.weight < full)
        stems.set(reading.stem, {
          stem: reading.stem,
          weight: full,
          isMain: isMain || (known?.isMain ?? false),
          text: word.text,
        });
    }
  }
  // In a fixed order, so that sums of fractions come out the same whatever the order of words and lines.
  return { stems: [...stems.values()].sort((a, b) => compareText(a.stem, b.stem)), unknown };
}

/** The index of the names; the order of `texts` changes no figure. */
export function createWordIndex(texts: readonly NamedText[], reader: WordReader): WordIndex {
  const shelf = shelve(texts, reader);
  const weigh = createWeigher(shelf, texts.length);
  const vocabulary = openVocabulary(texts, reader);
  const middling = Math.log(1 + Math.sqrt(texts.length));
  const sums = shelf.nameStems.map((stems) =>
    [...stems].sort(compareText).reduce((sum, stem) => sum + weigh(stem), 0),
  );
  // Reused between questions: cleared again through the list of what was touched.
  const covered = new Float64Array(texts.length);
  const answered = new Float64Array(texts.length);
  const isTouched = new Uint8Array(texts.length);
  return {
    match: (asked, visit) => {
      const { stems, unknown } = toAsked(asked, vocabulary);
      const touched: number[] = [];
      let whole = unknown * unknownPart * middling;
      for (const { stem, weight, isMain } of stems) {
        const worth = weigh(stem);
        if (isMain) whole += worth;
        for (const { at, isName } of shelf.postings.get(stem) ?? []) {
          if (isTouched[at] === 0) touched.push(at);
          isTouched[at] = 1;
          if (isName) covered[at] = (covered[at] ?? 0) + worth * weight;
          if (isMain) answered[at] = (answered[at] ?? 0) + worth * weight * (isName ? 1 : headingWeight);
        }
      }
      for (const at of touched) {
        const cover = (covered[at] ?? 0) / Math.max(sums[at] ?? 0, Number.MIN_VALUE);
        const focus = whole === 0 ? 0 : (answered[at] ?? 0) / whole;
        covered[at] = 0;
        answered[at] = 0;
        isTouched[at] = 0;
        visit(at, coverPart * Math.min(1, cover) + (1 - coverPart) * Math.min(1, focus));
      }
    },
    explain: (asked, at) => {
      const { stems } = toAsked(asked, vocabulary);
      const own = shelf.nameStems[at];
      const above = shelf.headingStems[at];
      return stems
        .filter(({ stem }) => own?.has(stem) === true || above?.has(stem) === true)
        .sort((a, b) => weigh(b.stem) * b.weight - weigh(a.stem) * a.weight || compareText(a.stem, b.stem))
        .map(({ text }) => text);
    },
  };
}
