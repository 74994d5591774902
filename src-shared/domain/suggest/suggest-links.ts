import { compareText } from '../text-order.ts';
import type { LinkCandidate, LinkTask } from './candidate.ts';
import { openFacts, worth, type Facts } from './evidence.ts';
import { openMemory, type Decisions, type Recollection } from './memory.ts';
import type { Certainty, SuggestionReason } from './reason.ts';
import { createWordIndex, type AskedWord, type WordIndex } from './word-index.ts';
import { createWordReader, type WordReader } from './words.ts';

/** A sub kegiatan proposed for an obligation. Never a link: that is made by a person. */
export interface LinkSuggestion {
  readonly candidate: LinkCandidate;
  /** Points, about 0 to 200; comparable between the candidates of one obligation. */
  readonly score: number;
  readonly certainty: Certainty;
  readonly reasons: readonly SuggestionReason[];
}

/** Finds the likely sub kegiatan of one obligation at a time, the best first. */
export interface Suggester {
  readonly suggest: (task: LinkTask, limit: number) => readonly LinkSuggestion[];
}

/** Words of the agreement's title, object and scope count less than those of the obligation itself. */
const subjectWeight = 0.45;
/** Candidates with less are not shown: nothing but the perangkat daerah or a single common word speaks for them. */
const leastScore = 25;
/** How many are looked at for certainty: what stands lower takes no share. */
const rivals = 12;
/** The score at which a lone candidate is as likely as not, and how many points multiply its odds by e. */
const evenScore = 55;
const pointsPerStep = 8;
const sureShare = 0.85;
const possibleShare = 0.4;
/** How many words a reason names. */
const wordsNamed = 5;

interface Scored {
  readonly candidate: LinkCandidate;
  readonly at: number;
  readonly score: number;
}

/** What speaks for and against the candidates of one obligation, besides words. */
interface Judges {
  readonly facts: Facts;
  readonly recalled: Recollection;
}

/** Facilitation last, then by score, then by code and perangkat daerah, so that the order of lines decides nothing. */
const compareScored = (a: Scored, b: Scored): number =>
  Number(a.candidate.isFacilitation) - Number(b.candidate.isFacilitation) ||
  b.score - a.score ||
  compareText(a.candidate.key, b.candidate.key) ||
  compareText(a.candidate.opdCode ?? '', b.candidate.opdCode ?? '') ||
  compareText(a.candidate.opdName ?? '', b.candidate.opdName ?? '');

function askWords(task: LinkTask, reader: WordReader): readonly AskedWord[] {
  return [
    ...reader.words(task.description).map((word) => ({ word, weight: 1, isMain: true })),
    ...reader.words(task.subject).map((word) => ({
      word,
      weight: subjectWeight,
      isMain: task.description === '',
    })),
  ];
}

/** The share that each of the best would have if one of them, or none, were right. */
function shareOut(scored: readonly Scored[]): readonly number[] {
  const odds = scored.map(({ score }) => Math.exp((score - evenScore) / pointsPerStep));
  const all = odds.slice(0, rivals).reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}

const toCertainty = (share: number, isFacilitation: boolean): Certainty =>
  isFacilitation ? 'lemah' : share >= sureShare ? 'yakin' : share >= possibleShare ? 'mungkin' : 'lemah';

function groupPlaces(candidates: readonly LinkCandidate[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  candidates.forEach(({ key }, at) => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else list.push(at);
  });
  return places;
}

/** The candidates of a year, indexed once for any decisions. */
export interface CandidateIndex {
  readonly candidates: readonly LinkCandidate[];
  readonly reader: WordReader;
  readonly words: WordIndex;
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the candidates of a year: the costly part, good as long as the documents stay. */
export function indexCandidates(candidates: readonly LinkCandidate[]): CandidateIndex {
  const reader = createWordReader();
  const words = createWordIndex(candidates, reader);
  return { candidates, reader, words, placesOf: groupPlaces(candidates) };
}

/** A suggester over indexed candidates and the decisions of an office, for any number of obligations. */
export function createSuggester(index: CandidateIndex, decisions: Decisions): Suggester {
  const { candidates, reader, placesOf } = index;
  const memory = openMemory(decisions, reader);

  /** Scores what shares a word with the obligation, and what a decision speaks for though no word does. */
  const scoreAll = (asked: readonly AskedWord[], judges: Judges): readonly Scored[] => {
    const { facts, recalled } = judges;
    const scored: Scored[] = [];
    const silent = new Set([...recalled.keys].flatMap((key) => placesOf.get(key) ?? []));
    const weigh = (at: number, fit: number): void => {
      const candidate = candidates[at];
      if (silent.size > 0) silent.delete(at);
      if (candidate === undefined) return;
      const known = worth.words * fit + facts.pointsOf(candidate);
      const score = Math.round(known + recalled.pointsOf(candidate));
      if (score >= leastScore && !recalled.isRefused(candidate)) scored.push({ candidate, at, score });
    };
    index.words.match(asked, weigh);
    for (const at of [...silent]) weigh(at, 0);
    return scored.sort(compareScored);
  };

  return {
    suggest: (task, limit) => {
      const asked = askWords(task, reader);
      const judges: Judges = { facts: openFacts(task), recalled: memory.recall(task) };
      const scored = scoreAll(asked, judges);
      const shares = shareOut(scored.slice(0, Math.max(rivals, limit)));
      return scored.slice(0, limit).map(({ candidate, at, score }, place) => {
        const words = index.words.explain(asked, at).slice(0, wordsNamed);
        return {
          candidate,
          score,
          certainty: toCertainty(shares[place] ?? 0, candidate.isFacilitation),
          reasons: [
            ...(candidate.isFacilitation ? [{ kind: 'facilitation' as const }] : []),
            ...judges.recalled.reasonsFor(candidate),
            ...judges.facts.reasonsFor(candidate),
            ...(words.length === 0 ? [] : [{ kind: 'words' as const, words }]),
          ],
        };
      });
    },
  };
}
