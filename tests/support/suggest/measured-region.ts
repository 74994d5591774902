import { prepareGaps } from '../../../src-shared/domain/gap/engine.ts';
import type { GapContext } from '../../../src-shared/domain/gap/context.ts';
import type { PlanLine, PlanVersion } from '../../../src-shared/domain/plan/plan.ts';
import { makeRandom, type Random } from '../../../src-shared/domain/sample/random.ts';
import { makeSampleRegion } from '../../../src-shared/domain/sample/sample-region.ts';
import type { LinkCandidate, LinkTask } from '../../../src-shared/domain/suggest/candidate.ts';
import { collectCandidates } from '../../../src-shared/domain/suggest/collect-candidates.ts';
import { collectDecisions, collectTasks } from '../../../src-shared/domain/suggest/collect-tasks.ts';
import type { Decisions } from '../../../src-shared/domain/suggest/memory.ts';
import { certainties, type Certainty } from '../../../src-shared/domain/suggest/reason.ts';
import { createSuggester, indexCandidates } from '../../../src-shared/domain/suggest/suggest-links.ts';
import { sampleSnapshot } from '../sample-snapshot.ts';
import { makeCrowd } from './crowd.ts';

const year = 2026;
const asOf = '2026-07-15';

/** A sample region whose RKPD and DPA carry several thousand other sub kegiatan besides its own. */
export interface MeasuredRegion {
  readonly context: GapContext;
  readonly candidates: readonly LinkCandidate[];
  /** The obligations of the year with one link, which is the answer that the scorer has to find. */
  readonly asked: readonly { readonly task: LinkTask; readonly key: string; readonly name: string }[];
  readonly random: Random;
}

const addLines = (version: PlanVersion, lines: readonly PlanLine[]): PlanVersion => ({
  ...version,
  parts: version.parts.map((part, at) => (at === 0 ? { ...part, lines: [...part.lines, ...lines] } : part)),
});

/** Makes the region of a seed. Obligations linked to facilitation only are no question: nothing may be proposed for them. */
export function makeMeasuredRegion(seed: number, verbsPerObject = 8): MeasuredRegion {
  const snapshot = sampleSnapshot(
    makeSampleRegion({ region: '64.11', agreements: 60, seed, baseYear: year }),
    year,
    asOf,
  );
  const crowd = makeCrowd(seed, verbsPerObject);
  const plan = snapshot.plan.map((version) =>
    version.year === year && (version.document === 'RKPD' || version.document === 'DPA')
      ? addLines(version, crowd)
      : version,
  );
  const { context } = prepareGaps({ ...snapshot, plan });
  const candidates = collectCandidates(context);
  const nameOf = new Map(candidates.map(({ key, name }) => [key, name]));
  const asked = collectTasks(context).flatMap(({ task, entry }) => {
    const [only, ...others] = entry.implementing;
    const name = only?.key === null || only === undefined ? undefined : nameOf.get(only.key);
    return only?.key === null || only === undefined || name === undefined || others.length > 0
      ? []
      : [{ task, key: only.key, name }];
  });
  return { context, candidates, asked, random: makeRandom(seed * 77 + 5) };
}

/** What a measurement counts: how many were asked, and how many answers stood first, among three, and right by class. */
export interface Tally {
  asked: number;
  first: number;
  three: number;
  readonly byCertainty: Record<Certainty, { asked: number; right: number }>;
}

const emptyTally = (): Tally => ({
  asked: 0,
  first: 0,
  three: 0,
  byCertainty: {
    yakin: { asked: 0, right: 0 },
    mungkin: { asked: 0, right: 0 },
    lemah: { asked: 0, right: 0 },
  },
});

/** How an obligation is put to the scorer. */
export interface Asking {
  /** The text of the obligation, from its own, the name that it is linked to, and chance. */
  readonly describe: (at: { readonly own: string; readonly name: string; readonly random: Random }) => string;
  /** What the scorer may know besides; everything that follows from the link itself must be taken away here. */
  readonly limit: (task: LinkTask) => Partial<LinkTask>;
  /** Whether links of other years and obligations are known. */
  readonly hasMemory: boolean;
}

const nothing: Decisions = { links: [], refusals: [], successorsOf: () => [] };

/** Asks for every obligation of some regions and counts. */
export function measure(regions: readonly MeasuredRegion[], asking: Asking): Tally {
  const tally = emptyTally();
  for (const { context, candidates, asked, random } of regions) {
    const decisions = asking.hasMemory ? collectDecisions(context, []) : nothing;
    const suggester = createSuggester(indexCandidates(candidates), decisions);
    for (const { task, key, name } of asked) {
      const description = asking.describe({ own: task.description, name, random });
      const found = suggester.suggest({ ...task, ...asking.limit(task), description }, 3);
      const place = found.findIndex((one) => one.candidate.key === key);
      const certainty = found[0]?.certainty ?? 'lemah';
      tally.asked += 1;
      tally.first += place === 0 ? 1 : 0;
      tally.three += place >= 0 ? 1 : 0;
      tally.byCertainty[certainty].asked += 1;
      tally.byCertainty[certainty].right += place === 0 ? 1 : 0;
    }
  }
  return tally;
}

/** A tally in one line, for the message of an assertion. */
export const tallyText = (tally: Tally): string =>
  `${tally.asked} asked, first ${tally.first}, among three ${tally.three}; ${certainties
    .map((one) => `${one} ${tally.byCertainty[one].right}/${tally.byCertainty[one].asked}`)
    .join(', ')}`;
