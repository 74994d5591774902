import { isPeriodDocument, type PlanDocument, type PlanLine } from '../plan/plan.ts';
import { accountShares } from './accounts.ts';
import { codeInYear, toCurrentCode } from './code-lists.ts';
import type { Draft, World } from './draft.ts';
import { million } from './obligations.ts';
import { opdOf, type SampleOpd } from './offices.ts';
import { programNames } from './programs.ts';
import type { Random } from './random.ts';
import { sampleSubActivities, type SampleSubActivity } from './sub-activities.ts';
import { treatments } from './treatments.ts';

/** One file of a planning document: a version, or the part of one perangkat daerah. */
export interface SamplePlanPart {
  readonly document: PlanDocument;
  readonly year: number;
  readonly endYear: number;
  readonly label: string;
  readonly effectiveOn: string;
  readonly importedOn: string;
  readonly opdCode: string | null;
  readonly lines: readonly PlanLine[];
}

/** What the sums of all documents follow from: the needs of the agreements and a size for everything else. */
export interface BudgetBasis {
  readonly baseYear: number;
  readonly regionName: string;
  readonly needs: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, { readonly filler: number; readonly headroom: number }>;
}

const needKey = (code: string, year: number): string => `${code} ${year}`;

/** The money that the linked own obligations of every year ask of each sub kegiatan. */
function needsOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  for (const { obligations, links } of drafts) {
    for (const link of links) {
      const row = obligations.find((one) => one.year === link.year && one.no === link.obligationNo);
      const amount = row?.payer === 'APBD_SENDIRI' ? (link.shareRupiah ?? row.amountRupiah ?? 0) : 0;
      const key = needKey(toCurrentCode(link.subActivityCode ?? ''), link.year ?? 0);
      needs.set(key, (needs.get(key) ?? 0) + amount);
    }
  }
  return needs;
}

/** Gathers what the documents' sums follow from, the invented sizes drawn once for all documents. */
export function toBudgetBasis(world: World): BudgetBasis {
  const draw = (random: Random, sub: SampleSubActivity): { filler: number; headroom: number } => ({
    filler:
      random.between(6, sub.spending === 'salary' ? 240 : 90) * 10 * million + random.between(0, 999) * 1000,
    headroom: random.between(100, 130) / 100,
  });
  return {
    baseYear: world.baseYear,
    regionName: world.region.name,
    needs: needsOf(world.drafts),
    sizes: new Map(sampleSubActivities.map((sub) => [sub.code, draw(world.random, sub)])),
  };
}

const documentFactor: Readonly<Record<PlanDocument, number>> = {
  RPJMD: 1,
  RENSTRA: 1.05,
  RKPD: 1.08,
  RENJA: 1.08,
  KUA_PPAS: 1.04,
  RKA: 1,
  APBD: 1,
  DPA: 1,
};

/** The ceiling of a sub kegiatan in one version: never below the need, unless its treatment says so. */
export function ceilingOf(
  basis: BudgetBasis,
  sub: SampleSubActivity,
  version: { document: PlanDocument; year: number; label: string },
): number {
  const forced = treatments[sub.code]?.ceilings?.[`${version.document} ${version.label}`];
  if (forced !== undefined && version.year === basis.baseYear) return forced * million;
  const need = basis.needs.get(needKey(sub.code, version.year)) ?? 0;
  const size = basis.sizes.get(sub.code) ?? { filler: million, headroom: 1 };
  const base = need > 0 ? need * size.headroom : size.filler;
  const shift = version.label.startsWith('PERGESERAN') && need === 0 ? 0.97 : 1;
  const revision = version.label === 'PERUBAHAN' ? 1.03 : 1;
  return Math.ceil((base * documentFactor[version.document] * shift * revision) / 1000) * 1000;
}

/** The ceiling parted over the rekening of the spending; the last one takes the rest, so the sum is exact. */
function partOver(sub: SampleSubActivity, ceiling: number): readonly (readonly [string, number])[] {
  const shares = accountShares[sub.spending];
  let left = ceiling;
  return shares.map(([account, share], index) => {
    const amount = index === shares.length - 1 ? left : Math.floor((ceiling * share) / 100_000) * 1000;
    left -= amount;
    return [account, amount] as const;
  });
}

const ownerOf = (sub: SampleSubActivity, isBaseYear: boolean): SampleOpd => {
  const moved = isBaseYear ? treatments[sub.code]?.opd : undefined;
  return moved === undefined ? sub.opd : opdOf(moved);
};

/** The lines of a yearly document, in the order of the sub kegiatan, one per rekening. */
export function yearLines(
  basis: BudgetBasis,
  version: { document: PlanDocument; year: number; label: string; opdCode: string | null },
): readonly PlanLine[] {
  const isBaseYear = version.year === basis.baseYear;
  return sampleSubActivities
    .filter((sub) => version.opdCode === null || sub.opd.code === version.opdCode)
    .flatMap((sub) => {
      const treatment = isBaseYear ? treatments[sub.code] : undefined;
      if (treatment?.absentFrom?.includes(version.document) === true) return [];
      const owner = ownerOf(sub, isBaseYear);
      return partOver(sub, ceilingOf(basis, sub, version)).map(([accountCode, ceilingRupiah]) => ({
        code: codeInYear(sub.code, version.year, basis.baseYear),
        name: sub.name,
        opdCode: owner.code,
        opdName: owner.name,
        accountCode,
        fundingSource: treatment?.source ?? sub.source,
        location: treatment?.location ?? basis.regionName,
        ceilingRupiah,
        years: null,
      }));
    });
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The programmes of an RPJMD with the sum of their sub kegiatan over the period. */
export function rpjmdLines(basis: BudgetBasis, from: number, to: number): readonly PlanLine[] {
  const sums = new Map<string, { sum: number; opd: SampleOpd }>();
  for (const sub of sampleSubActivities) {
    const code = sub.code.split('.').slice(0, 3).join('.');
    const size = basis.sizes.get(sub.code)?.filler ?? 0;
    sums.set(code, { opd: sub.opd, sum: (sums.get(code)?.sum ?? 0) + size * (to - from + 1) });
  }
  return [...sums].map(([code, { sum, opd }]) => ({
    code,
    name: programNames[code] ?? 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
    opdCode: opd.code,
    opdName: opd.name,
    accountCode: null,
    fundingSource: null,
    location: null,
    ceilingRupiah: sum,
    years: yearsFrom(from, to),
  }));
}

/** The sub kegiatan of a Renstra with the years in which it carries them. */
export function renstraLines(basis: BudgetBasis, from: number, to: number): readonly PlanLine[] {
  return sampleSubActivities.flatMap((sub) => {
    const lacks = treatments[sub.code]?.renstraLacks ?? [];
    if (lacks === 'all') return [];
    const years = yearsFrom(from, to).filter((year) => !lacks.includes(year - basis.baseYear));
    const version = { document: 'RENSTRA', label: 'MURNI' } as const;
    return [
      {
        code: sub.code,
        name: sub.name,
        opdCode: sub.opd.code,
        opdName: sub.opd.name,
        accountCode: null,
        fundingSource: null,
        location: null,
        ceilingRupiah: years.reduce((sum, year) => sum + ceilingOf(basis, sub, { ...version, year }), 0),
        years,
      },
    ];
  });
}

/** The lines of a version of any document. */
export const linesOf = (basis: BudgetBasis, part: Omit<SamplePlanPart, 'lines'>): readonly PlanLine[] => {
  if (!isPeriodDocument(part.document)) return yearLines(basis, part);
  return part.document === 'RPJMD'
    ? rpjmdLines(basis, part.year, part.endYear)
    : renstraLines(basis, part.year, part.endYear);
};
