import { addDraft, endOfTerm, type Draft, type World } from './draft.ts';
import { neighboursOf, partnerOf, type Partner, type PartnerGroup } from './partners.ts';
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
  return addDraft(world, {
    form,
    kind,
    title: wish.subject ?? subjects[wish.index % subjects.length] ?? 'Kerja Sama Daerah',
    partners,
    signedOn: wish.signedOn,
    endsOn: endOfTerm(wish.signedOn, wish.years ?? 5),
  });
}

/** The neighbours as partners, all of them, for the agreement of many parties. */
export const allNeighbours = (world: World): readonly Partner[] =>
  neighboursOf(world.region.code)
    .slice(0, 4)
    .map((_, index) => partnerOf('neighbour', world.region.code, index));

/** The partners of a draft, to be used again by what follows it. */
export const partnersOfDraft = (draft: Draft): readonly Partner[] =>
  draft.parties.slice(1).map((party) => ({
    type: party.partyType,
    regionCode: party.regionCode,
    name: party.name ?? '',
    position: party.officialPosition ?? '',
  }));
