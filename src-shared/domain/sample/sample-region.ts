import { capitalOf, findRegion, type Region } from '../../data/regions.ts';
import { regionalHead, shortRegionName } from '../office/official-names.ts';
import type { Kind, ValuesOf } from '../register/kinds.ts';
import type { SettingKey } from '../settings.ts';
import { toBudgetBasis, type SamplePlanPart } from './budget.ts';
import { makePlanParts } from './documents.ts';
import { addBlemishes } from './blemishes.ts';
import { makeCodeLists, type SampleCodeList } from './code-lists.ts';
import type { World } from './draft.ts';
import { addHealthyChild, addHealthyFamily, type Counter } from './healthy.ts';
import {
  makeAuthority,
  makeExceptions,
  makeFollowUps,
  makeMappings,
  makeMeetings,
  makeOpds,
  makeProgress,
  makeSentReports,
  makeTkksd,
} from './office-records.ts';
import { opdOf } from './offices.ts';
import { employeeNumber, personName } from './people.ts';
import { makeRandom, type Random } from './random.ts';
import { makeRealisation, type SampleRealisation } from './realisation.ts';
import { troubleFamilies } from './troubles.ts';

/** The size of the usual sample, in which every gap has a story of its own. */
const usualAgreements = 60;

/** What to invent: the region by its code, how many agreements, and the seed that decides everything else. */
export interface SampleWish {
  readonly region: string;
  readonly agreements: number;
  readonly seed: number;
  /** The year N that the sample is about; the register spans N−3 to N+1. */
  readonly baseYear: number;
  /** Leaves out the decree of the coordination team. */
  readonly withoutDecree?: boolean;
}

/** An invented region: settings, the records of every kind, code lists, planning documents and realisation. */
export interface SampleRegion {
  readonly region: Region;
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
  /** Agreement-typed fields hold the Kode; agreements stand in an order in which what they refer to comes first. */
  readonly records: { readonly [K in Kind]: readonly ValuesOf<K>[] };
  readonly nomenclatures: readonly SampleCodeList[];
  readonly plan: readonly SamplePlanPart[];
  readonly realisation: readonly SampleRealisation[];
}

const makeSettings = (region: Region, random: Random): SampleRegion['settings'] => ({
  'kantor.wilayah': region.code,
  'kantor.nama': `Pemerintah ${region.name}`,
  'kantor.unit': 'Sekretariat Daerah',
  'kantor.alamat': `Jalan Poros Perkantoran Nomor 1, ${capitalOf(region.code) ?? region.name}`,
  'kantor.ibukota': capitalOf(region.code) ?? shortRegionName(region.code),
  'kantor.kode-pd': opdOf('setda').code,
  'penandatangan.jabatan': 'Sekretaris Daerah',
  'penandatangan.atas-nama': regionalHead(region.code),
  'penandatangan.nama': personName(random),
  'penandatangan.pangkat': 'Pembina Utama Muda, IV/c',
  'penandatangan.nip': employeeNumber(random),
});

/** Fills the register: families with a story first, then agreements in good order up to the number wished for. */
function fillRegister(world: World, agreements: number): void {
  for (const family of troubleFamilies) {
    if (world.drafts.length >= agreements) break;
    family(world);
  }
  const counter: Counter = new Map();
  let last = world.drafts.find((draft) => draft.agreement.form === 'KB');
  for (let index = 0; world.drafts.length < agreements; index += 1) {
    const missing = agreements - world.drafts.length;
    if (missing === 1 && last !== undefined) {
      addHealthyChild(world, counter, last);
      continue;
    }
    last = addHealthyFamily(world, counter, { index, children: Math.min(missing - 1, 1 + (index % 3)) })[0];
  }
}

/**
 * An invented, lifelike region: the same for the same wish.
 *
 * Throws for a region code that does not exist. The last family may bring more agreements than wished for when fewer
 * than the stories need are asked. No person, company or sum in it is real.
 */
export function makeSampleRegion(wish: SampleWish): SampleRegion {
  const region = findRegion(wish.region);
  if (region === undefined) throw new Error(`no region ${wish.region}`);
  const random = makeRandom(wish.seed);
  const world: World = { region, random, baseYear: wish.baseYear, drafts: [] };
  fillRegister(world, wish.agreements);
  addBlemishes(world.drafts, usualAgreements, wish.baseYear);
  const basis = toBudgetBasis(world);
  const { drafts } = world;
  return {
    region,
    settings: makeSettings(region, random),
    records: {
      agreement: drafts.map((draft) => draft.agreement),
      party: drafts.flatMap((draft) => draft.parties),
      obligation: drafts.flatMap((draft) => draft.obligations),
      budgetLink: drafts.flatMap((draft) => draft.links),
      tkksdMember: wish.withoutDecree === true ? [] : makeTkksd(world),
      mapping: makeMappings(world),
      sentReport: makeSentReports(world),
      progress: makeProgress(world),
      followUp: makeFollowUps(world),
      exception: makeExceptions(world),
      notDuplicate: [],
      opd: makeOpds(),
      authority: makeAuthority(),
      border: [],
      reportDue: [],
      codeReplacement: [],
      setting: [],
      evaluation: [],
      tkksdMeeting: wish.withoutDecree === true ? [] : makeMeetings(world),
      linkRefusal: [],
    },
    nomenclatures: makeCodeLists(wish.baseYear),
    plan: makePlanParts(basis),
    realisation: makeRealisation(basis, random),
  };
}
