import { addMonths, quarterEnd } from '../dates.ts';
import type { RealisationLine } from '../plan/plan.ts';
import { ceilingOf, type BudgetBasis } from './budget.ts';
import { codeInYear } from './code-lists.ts';
import { opdOf } from './offices.ts';
import type { Random } from './random.ts';
import { sampleSubActivities, type SampleSubActivity } from './sub-activities.ts';
import { treatments } from './treatments.ts';

/** Cumulative realisation of the whole region up to a quarter. */
export interface SampleRealisation {
  readonly year: number;
  readonly quarter: number;
  readonly opdCode: null;
  readonly importedOn: string;
  readonly lines: readonly RealisationLine[];
}

/** The usual share of the year's money that is spent by the end of each quarter, in percent, low and high. */
const pace: readonly (readonly [number, number])[] = [
  [6, 18],
  [32, 48],
  [58, 74],
  [88, 98],
];

/** The DPA that is in force when a quarter of the base year ends. */
const labelAt = (quarter: number): string => {
  if (quarter === 1) return 'MURNI';
  return quarter === 4 ? 'PERUBAHAN' : 'PERGESERAN 1';
};

function lineOf(
  random: Random,
  sub: SampleSubActivity,
  { ceiling, quarter, year, baseYear }: { ceiling: number; quarter: number; year: number; baseYear: number },
): RealisationLine {
  const [low, high] = pace[quarter - 1] ?? [0, 0];
  const percent = random.between(low, high);
  const near = Math.min(100, percent + random.between(-3, 6));
  const treatment = year === baseYear ? treatments[sub.code] : undefined;
  const isUnspent = treatment?.isUnspent === true;
  const physical = isUnspent ? 0 : Math.min(100, near + (treatment?.physicalLead ?? 0));
  const owner = treatment?.opd === undefined ? sub.opd : opdOf(treatment.opd);
  return {
    code: codeInYear(sub.code, year, baseYear),
    opdCode: owner.code,
    opdName: owner.name,
    realisedRupiah: isUnspent ? 0 : Math.floor((ceiling * percent) / 100),
    physicalPercent: physical,
  };
}

/** The realisation files: the whole of the year before, and three quarters of the base year. */
export function makeRealisation(basis: BudgetBasis, random: Random): readonly SampleRealisation[] {
  const { baseYear } = basis;
  return [[baseYear - 1, 4] as const, ...[1, 2, 3].map((quarter) => [baseYear, quarter] as const)].map(
    ([year, quarter]) => {
      const isBaseYear = year === baseYear;
      const label = isBaseYear ? labelAt(quarter) : 'PERUBAHAN';
      const lines = sampleSubActivities
        .filter((sub) => !(isBaseYear && treatments[sub.code]?.absentFrom?.includes('DPA') === true))
        .map((sub) => {
          const ceiling = ceilingOf(basis, sub, { document: 'DPA', year, label });
          return lineOf(random, sub, { ceiling, quarter, year, baseYear });
        });
      return { year, quarter, opdCode: null, importedOn: addMonths(quarterEnd(year, quarter), 1), lines };
    },
  );
}
