import { yearOf } from '../dates.ts';
import type { ObligationNature, Payer } from '../register/lists.ts';
import { valuesOf, type Draft, type World } from './draft.ts';
import { subActivityOf } from './sub-activities.ts';
import type { Topic } from './topics.ts';

export const million = 1_000_000;

/** How the obligations of an agreement differ from the usual. */
export interface ObligationWish {
  readonly from?: number;
  readonly to?: number;
  readonly nature?: ObligationNature;
  readonly payer?: Payer;
  readonly amountRupiah?: number;
  readonly isLinked?: boolean;
}

/** The amount of a year: three percent more each year, in whole millions. */
const amountOf = (world: World, topic: Topic, year: number): number =>
  Math.round(topic.amountMillion * 1.03 ** (year - world.baseYear)) * million;

const ownRow = (
  world: World,
  draft: Draft,
  topic: Topic,
  { year, wish }: { year: number; wish: ObligationWish },
): Draft['obligations'][number] => {
  const sub = subActivityOf(topic.subActivity);
  const isPast = year < world.baseYear;
  return valuesOf('obligation', {
    agreementId: draft.agreement.code,
    year,
    no: 1,
    party: 'SENDIRI',
    description: topic.activity,
    target: String(topic.target),
    unit: topic.unit,
    amountRupiah: wish.amountRupiah ?? amountOf(world, topic, year),
    nature: wish.nature ?? 'BELANJA',
    payer: wish.payer ?? 'APBD_SENDIRI',
    opdCode: sub.opd.code,
    opdName: sub.opd.name,
    fundingSource: sub.source,
    location: world.region.name,
    achievement: isPast ? String(topic.target + world.random.between(0, Math.ceil(topic.target / 20))) : null,
  });
};

const partnerRow = (draft: Draft, topic: Topic, year: number): Draft['obligations'][number] => {
  const partner = draft.parties[1];
  const isRegion = partner?.partyType === 'PEMDA';
  return valuesOf('obligation', {
    agreementId: draft.agreement.code,
    year,
    no: 2,
    party: partner?.regionCode ?? partner?.name ?? null,
    description: isRegion ? `${topic.activity} di wilayah mitra` : 'Penyediaan tenaga ahli dan pendampingan',
    target: isRegion ? String(topic.target) : null,
    unit: isRegion ? topic.unit : null,
    amountRupiah: isRegion ? Math.round(topic.amountMillion * 0.9) * million : null,
    nature: isRegion ? 'BELANJA' : 'BARANG_JASA',
    payer: isRegion ? 'APBD_MITRA' : 'PIHAK_KETIGA',
  });
};

/** Adds the obligations of both sides for every year of the term, the own ones linked to their sub kegiatan. */
export function addObligations(world: World, draft: Draft, topic: Topic, wish: ObligationWish = {}): void {
  const { startsOn, endsOn, code } = draft.agreement;
  const from = wish.from ?? yearOf(startsOn ?? `${world.baseYear}-01-01`);
  const to = wish.to ?? Math.min(endsOn === null ? world.baseYear + 1 : yearOf(endsOn), world.baseYear + 2);
  const sub = subActivityOf(topic.subActivity);
  for (let year = from; year <= to; year += 1) {
    draft.obligations.push(ownRow(world, draft, topic, { year, wish }), partnerRow(draft, topic, year));
    if (wish.isLinked === false) continue;
    draft.links.push(
      valuesOf('budgetLink', {
        agreementId: code,
        year,
        obligationNo: 1,
        subActivityCode: sub.code,
        opdCode: sub.opd.code,
      }),
    );
  }
}

/** The own obligation of a year, which must be there. */
export const ownOf = (draft: Draft, year: number): Draft['obligations'][number] => {
  const found = draft.obligations.find((row) => row.year === year && row.no === 1);
  if (found === undefined) throw new Error(`no own obligation of ${year} in ${draft.agreement.code}`);
  return found;
};
