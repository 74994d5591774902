import { compareText } from '../text-order.ts';
import type { Decision, LinkTask } from './candidate.ts';
import { worth } from './evidence.ts';
import type { SuggestionReason } from './reason.ts';
import type { WordReader } from './words.ts';

/** Two descriptions with this much in common speak of the same thing. */
export const alikeInFamily = 0.6;
const alikeElsewhere = 0.8;
/** The same No in another year is the same obligation unless its description says otherwise. */
const sameNumberNeeds = 0.3;
/** How many points a decision loses with the years, so that the latest one counts most. */
const mostAge = 10;

/** Reads the stems of a text once, however often it is compared. */
export type StemReader = (text: string) => ReadonlySet<string>;

/** A reader of stems over a reader of words. */
export function createStemReader(reader: WordReader): StemReader {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = known.get(text) ?? new Set(reader.words(text).map((word) => word.stem));
    known.set(text, found);
    return found;
  };
}

/** The share that two sets have in common (Dice). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** A decision that speaks for a code, with what it is worth. */
export interface Voice {
  readonly decision: Decision;
  readonly key: string;
  readonly points: number;
  readonly reason: SuggestionReason;
}

/** The stronger voice first; of equals the later year, then the smaller Kode and No, so that order decides nothing. */
export const compareVoices = (a: Voice, b: Voice): number =>
  b.points - a.points ||
  b.decision.task.year - a.decision.task.year ||
  compareText(a.decision.task.agreement, b.decision.task.agreement) ||
  a.decision.task.no - b.decision.task.no ||
  compareText(a.decision.task.id, b.decision.task.id) ||
  compareText(a.decision.opdCode ?? '', b.decision.opdCode ?? '');

/** Whether another task is the same obligation in another year. */
function isSameObligation(task: LinkTask, other: LinkTask, likeness: number): boolean {
  if (other.year === task.year || other.agreementId !== task.agreementId) return false;
  if (likeness >= alikeInFamily) return true;
  const isSilent = task.description === '' || other.description === '';
  return other.no === task.no && (isSilent || likeness >= sameNumberNeeds);
}

interface Listening {
  readonly readStems: StemReader;
  readonly successorsOf: (key: string, opdCode: string | null) => readonly string[];
}

/** What a link of another obligation says for a task: for its own code, and for those that took its place since. */
export function listen(
  task: LinkTask,
  decision: Decision,
  { readStems, successorsOf }: Listening,
): readonly Voice[] {
  const other = decision.task;
  if (other.id === task.id) return [];
  const likeness = similarity(readStems(task.description), readStems(other.description));
  if (isSameObligation(task, other, likeness)) {
    const { year } = other;
    const points = worth.earlier - Math.min(mostAge, Math.abs(task.year - year) - 1);
    const successors = year < task.year ? successorsOf(decision.key, decision.opdCode) : [];
    return [
      { decision, key: decision.key, points, reason: { kind: 'earlier', year, code: null } },
      ...successors.map((key) => ({
        ...{ decision, key, points },
        reason: { kind: 'earlier' as const, year, code: decision.key },
      })),
    ];
  }
  if (likeness < (other.family === task.family ? alikeInFamily : alikeElsewhere)) return [];
  const { agreement, year, no } = other;
  const points = Math.round(worth.alike * likeness);
  return [{ decision, key: decision.key, points, reason: { kind: 'alike', agreement, year, no } }];
}
