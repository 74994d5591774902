import type { CivilDate } from '../dates.ts';
import { labelRank, type PlanDocument, type PlanLine, type PlanVersion } from '../plan/plan.ts';
import { compareText } from '../text-order.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { once } from '../once.ts';
import type { OpdNames } from './opd-names.ts';
import type { DocumentUsed } from './result.ts';
import type { VersionFact } from './rule.ts';

/** One version with its lines found by code. */
export interface VersionIndex extends LineIndex<PlanLine> {
  readonly version: PlanVersion;
  readonly fact: VersionFact;
  /** The version as the report lists it. */
  readonly used: () => DocumentUsed;
}

/** The imported documents, by document, year and day. Versions are indexed when a rule first asks for them. */
export interface PlanIndex {
  /** The version of a yearly document that is in force on a day, or null. */
  readonly inForce: (document: PlanDocument, year: number, day: CivilDate) => VersionIndex | null;
  /** The version immediately before one, among those effective up to a day, or null. */
  readonly before: (index: VersionIndex, day: CivilDate) => VersionIndex | null;
  /** The version of RPJMD or RENSTRA that counts for a year on a day: the period that begins latest, or null. */
  readonly ofPeriod: (document: 'RPJMD' | 'RENSTRA', year: number, day: CivilDate) => VersionIndex | null;
  /** The periods known on a day of RPJMD or RENSTRA, by first year. */
  readonly periods: (document: 'RPJMD' | 'RENSTRA', day: CivilDate) => readonly PlanVersion[];
}

/** Order of versions: effective date, then MURNI < PERGESERAN 1 < … < PERUBAHAN; the id settles what cannot occur. */
export const compareVersions = (a: PlanVersion, b: PlanVersion): number =>
  compareText(a.effectiveOn, b.effectiveOn) ||
  labelRank(a.label) - labelRank(b.label) ||
  compareText(a.id, b.id);

const keyOf = (document: string, year: number): string => `${document} ${year}`;

function groupVersions(plan: readonly PlanVersion[]): ReadonlyMap<string, readonly PlanVersion[]> {
  const groups = new Map<string, PlanVersion[]>();
  for (const version of plan) {
    const key = keyOf(version.document, version.year);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [version]);
    else group.push(version);
  }
  for (const group of groups.values()) group.sort(compareVersions);
  return groups;
}

function describe(version: PlanVersion, isRegional: boolean): DocumentUsed {
  let lines = 0;
  let pagu = 0;
  for (const part of version.parts) {
    lines += part.lines.length;
    for (const line of part.lines) pagu += line.ceilingRupiah;
  }
  const { document, year, label, effectiveOn } = version;
  return { document, year, label, effective: effectiveOn, scope: isRegional ? 'region' : 'opd', lines, pagu };
}

/** The index of the documents imported; the same documents and names give the same answers. */
export function createPlanIndex(plan: readonly PlanVersion[], names: OpdNames): PlanIndex {
  const groups = groupVersions(plan);
  const indexed = new Map<PlanVersion, VersionIndex>();
  const open = (version: PlanVersion | undefined): VersionIndex | null => {
    if (version === undefined) return null;
    const known = indexed.get(version);
    if (known !== undefined) return known;
    const { document, year, label, effectiveOn } = version;
    const fact: VersionFact = { document, year, label, effective: effectiveOn };
    const lines = indexLines(version.parts, names);
    const used = once(() => describe(version, lines.isRegional));
    const index: VersionIndex = { ...lines, version, fact, used };
    indexed.set(version, index);
    return index;
  };
  const effective = (document: string, year: number, day: CivilDate): readonly PlanVersion[] =>
    (groups.get(keyOf(document, year)) ?? []).filter((version) => version.effectiveOn <= day);
  const periods = (document: string, day: CivilDate): readonly PlanVersion[] =>
    plan
      .filter((version) => version.document === document && version.effectiveOn <= day)
      .sort((a, b) => a.year - b.year || compareVersions(a, b));
  return {
    inForce: (document, year, day) => open(effective(document, year, day).at(-1)),
    before: ({ version }, day) => {
      const versions = effective(version.document, version.year, day);
      return open(versions[versions.indexOf(version) - 1]);
    },
    ofPeriod: (document, year, day) =>
      open(periods(document, day).findLast((version) => version.year <= year && year <= version.endYear)),
    periods,
  };
}
