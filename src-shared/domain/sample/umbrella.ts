import { addDraft, endOfTerm, type Draft, type World } from './draft.ts';
import { partnerOf, partnersOf, type Partner, type PartnerGroup } from './partners.ts';
import { placeName } from './people.ts';
import type { CooperationKind } from '../register/lists.ts';
import { defaultBorders } from '../../data/defaults.ts';
import { umbrellaSubjects } from './topics.ts';

/** The kind of cooperation that a partner makes it. */
export function kindWith(world: World, partner: Partner): CooperationKind {
  if (partner.type === 'PEMDA_LN') return 'KSDPL';
  if (partner.type === 'LEMBAGA_LN') return 'KSDLL';
  if (partner.type === 'KEMENTERIAN_LEMBAGA') return 'SINERGI';
  if (partner.type !== 'PEMDA') return 'KSDPK';
  const isBordering = defaultBorders.some(
    (border) => border.regionCode === world.region.code && border.neighbourCode === partner.regionCode,
  );
  return isBordering ? 'KSDD_WAJIB' : 'KSDD_SUKARELA';
}

const themes = [
  'Pelayanan Dasar',
  'Air dan Sanitasi',
  'Pangan Lestari',
  'Generasi Sehat',
  'Sekolah Maju',
  'Ekonomi Kampung',
  'Konektivitas',
  'Hutan dan Sungai',
  'Tata Kelola Data',
] as const;

/** Which umbrella is wanted: with whom, since when, for how long. */
export interface UmbrellaWish {
  readonly group: PartnerGroup;
  readonly index: number;
  readonly signedOn: string;
  readonly years?: number;
  readonly partners?: readonly Partner[];
  readonly subject?: string;
}

/** Adds a Kesepakatan Bersama (with the centre: a Nota Kesepakatan; abroad: a Pernyataan Kehendak). */
export function addUmbrella(world: World, wish: UmbrellaWish): Draft {
  const partners = wish.partners ?? [partnerOf(wish.group, world.region.code, wish.index)];
  const subjects = umbrellaSubjects[wish.group];
  const kind = kindWith(world, partners[0] ?? partnerOf(wish.group, world.region.code, wish.index));
  const form = kind === 'SINERGI' ? 'NK' : kind === 'KSDPL' || kind === 'KSDLL' ? 'PK' : 'KB';
  const subject = wish.subject ?? subjects[wish.index % subjects.length] ?? 'Kerja Sama Daerah';
  const isTaken = world.drafts.some((draft) => draft.agreement.object === subject);
  return addDraft(world, {
    form,
    kind,
    // The same subject a second time would look like the same agreement entered twice.
    title: isTaken ? `${world.random.pick(themes)} Kawasan ${placeName(world.random)}` : subject,
    partners,
    signedOn: wish.signedOn,
    endsOn: endOfTerm(wish.signedOn, wish.years ?? 5),
  });
}

/** The neighbours as partners, all of them, for the agreement of many parties. */
export const allNeighbours = (world: World): readonly Partner[] =>
  partnersOf('neighbour', world.region.code).slice(0, 4);

/** The partners of a draft, to be used again by what follows it. */
export const partnersOfDraft = (draft: Draft): readonly Partner[] =>
  draft.parties.slice(1).map((party) => ({
    type: party.partyType,
    regionCode: party.regionCode,
    name: party.name ?? '',
    position: party.officialPosition ?? '',
  }));
