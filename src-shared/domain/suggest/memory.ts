import { isSameOpd } from '../codes.ts';
import { compareText } from '../text-order.ts';
import type { Decision, LinkCandidate, LinkTask } from './candidate.ts';
import { worth } from './evidence.ts';
import type { SuggestionReason } from './reason.ts';
import {
  alikeInFamily,
  compareVoices,
  createStemReader,
  listen,
  type StemReader,
  type Voice,
} from './voice.ts';
import type { WordReader } from './words.ts';

/** What people decided before, asked for one obligation at a time. */
export interface Memory {
  readonly recall: (task: LinkTask) => Recollection;
}

/** What is remembered for one obligation. */
export interface Recollection {
  /** The keys of the codes that something speaks for. */
  readonly keys: Iterable<string>;
  readonly pointsOf: (candidate: LinkCandidate) => number;
  readonly reasonsFor: (candidate: LinkCandidate) => readonly SuggestionReason[];
  /** Whether a person said of this very pair that it does not belong together. */
  readonly isRefused: (candidate: LinkCandidate) => boolean;
}

/** The decisions of an office: what is linked in any year, what was refused, and which codes took the place of which. */
export interface Decisions {
  readonly links: readonly Decision[];
  readonly refusals: readonly Decision[];
  /** The keys of the codes that a code of an earlier year became; empty where nothing is known. */
  readonly successorsOf: (key: string, opdCode: string | null) => readonly string[];
}

const isOpdOf = (decision: Decision, candidate: LinkCandidate): boolean =>
  decision.opdCode === null || candidate.opdCode === null || isSameOpd(decision.opdCode, candidate.opdCode);

function groupBy(
  decisions: readonly Decision[],
  keysOf: (decision: Decision) => Iterable<string>,
): ReadonlyMap<string, readonly Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions)
    for (const key of keysOf(decision)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [decision]);
      else group.push(decision);
    }
  return groups;
}

/** The links that may say something for a task: all of its agreement, and those that share enough words with it. */
function createGatherer(links: readonly Decision[], readStems: StemReader) {
  const byStem = groupBy(links, ({ task }) => readStems(task.description));
  const byAgreement = groupBy(links, ({ task }) => [task.agreementId]);
  return (task: LinkTask): ReadonlySet<Decision> => {
    const stems = readStems(task.description);
    const shared = new Map<Decision, number>();
    for (const stem of stems)
      for (const decision of byStem.get(stem) ?? []) shared.set(decision, (shared.get(decision) ?? 0) + 1);
    const found = new Set(byAgreement.get(task.agreementId));
    for (const [decision, common] of shared)
      if (2 * common >= alikeInFamily * (stems.size + readStems(decision.task.description).size))
        found.add(decision);
    return found;
  };
}

const latestFirst = (a: Decision, b: Decision): number =>
  b.task.year - a.task.year || compareText(a.task.id, b.task.id);

function toRecollection(
  task: LinkTask,
  voices: readonly Voice[],
  refusals: readonly Decision[],
): Recollection {
  const keys = new Set(voices.map((voice) => voice.key));
  const voiceFor = (candidate: LinkCandidate): Voice | undefined =>
    keys.has(candidate.key)
      ? voices.find((one) => one.key === candidate.key && isOpdOf(one.decision, candidate))
      : undefined;
  const about = (candidate: LinkCandidate): readonly Decision[] =>
    refusals.filter((decision) => decision.key === candidate.key && isOpdOf(decision, candidate));
  /** The latest refusal of another year by the same No. */
  const refusalFor = (candidate: LinkCandidate): Decision | undefined =>
    refusals.length === 0
      ? undefined
      : about(candidate)
          .filter((decision) => decision.task.no === task.no)
          .sort(latestFirst)[0];
  return {
    keys,
    isRefused: (candidate) => about(candidate).some((decision) => decision.task.id === task.id),
    pointsOf: (candidate) =>
      (voiceFor(candidate)?.points ?? 0) + (refusalFor(candidate) === undefined ? 0 : worth.refused),
    reasonsFor: (candidate) => {
      const voice = voiceFor(candidate);
      const refused = refusalFor(candidate);
      const reasons: SuggestionReason[] = [];
      if (voice !== undefined) reasons.push(voice.reason);
      if (refused !== undefined) reasons.push({ kind: 'refused', year: refused.task.year });
      return reasons;
    },
  };
}

/** Opens the memory; links of the very obligation that is asked for are never a reason. */
export function openMemory(decisions: Decisions, reader: WordReader): Memory {
  const readStems = createStemReader(reader);
  const gather = createGatherer(decisions.links, readStems);
  const refusals = groupBy(decisions.refusals, ({ task }) => [task.agreementId]);
  const { successorsOf } = decisions;
  return {
    recall: (task) => {
      const voices = [...gather(task)].flatMap((decision) =>
        listen(task, decision, { readStems, successorsOf }),
      );
      return toRecollection(task, voices.sort(compareVoices), refusals.get(task.agreementId) ?? []);
    },
  };
}
