import { oldCodes } from './code-lists.ts';
import type { World } from './draft.ts';
import { million, ownOf } from './obligations.ts';
import { addOperational } from './operational.ts';
import { troubleTopics as topics } from './trouble-topics.ts';
import { addUmbrella, allNeighbours } from './umbrella.ts';

/** One family of agreements with a story; each function names the rules that its family is made for. */
export type Family = (world: World) => void;

/** ANG-04, ANG-05, REA-01, REN-06 (referral) · ANG-01, REN-05, DOK-09 (bridge) · REN-07 (housing: a code of the old list). */
export const neighbours: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'neighbour', index: 0, signedOn: `${y - 2}-10-09` });
  const housing = addOperational(world, umbrella, {
    topic: topics.housing,
    signedOn: `${y - 1}-01-20`,
    endsOn: `${y + 1}-12-31`,
  });
  for (const link of housing.links)
    link.subActivityCode = oldCodes[link.subActivityCode ?? ''] ?? link.subActivityCode;
  const referral = addOperational(world, umbrella, {
    topic: topics.referral,
    signedOn: `${y - 2}-12-12`,
    startsOn: `${y - 1}-01-01`,
    endsOn: `${y + 1}-12-31`,
    obligations: { to: y },
  });
  ownOf(referral, y - 1).amountRupiah = 400 * million;
  ownOf(referral, y).amountRupiah = 500 * million;
  const bridge = addOperational(world, umbrella, {
    topic: topics.bridge,
    signedOn: `${y - 1}-03-04`,
    endsOn: `${y + 2}-12-31`,
  });
  bridge.agreement.hasDutyStamp = 'Tidak';
  bridge.agreement.scan = null;
};

/** ANG-02, REN-02 (training) · REA-02, REN-08 (irrigation). */
export const campus: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'university', index: 0, signedOn: `${y - 2}-02-14` });
  const training = addOperational(world, umbrella, {
    topic: topics.training,
    signedOn: `${y - 2}-05-06`,
    endsOn: `${y + 1}-12-31`,
  });
  training.agreement.rpjmdPrograms = `${y - 5}-${y}:1.01.02; ${y - 1}-${y + 3}:1.01.09`;
  const irrigation = addOperational(world, umbrella, {
    topic: topics.irrigation,
    signedOn: `${y - 1}-02-11`,
    endsOn: `${y + 1}-12-31`,
  });
  for (const link of irrigation.links) link.opdCode = null;
};

/** ANG-03, REN-03 (jobs) · ANG-09 (parking; WKT-04 does not apply to KSDPK). */
export const companies: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'company', index: 3, signedOn: `${y - 3}-06-19` });
  const jobs = addOperational(world, umbrella, {
    topic: topics.jobs,
    signedOn: `${y - 3}-09-05`,
    endsOn: `${y + 1}-12-31`,
    obligations: { from: y - 2 },
  });
  jobs.agreement.rpjmdPrograms = `${y - 5}-${y}:2.07.04`;
  addOperational(world, umbrella, {
    topic: topics.parking,
    signedOn: `${y - 2}-01-30`,
    endsOn: `${y + 2}-12-31`,
    obligations: { nature: 'PENDAPATAN', isLinked: false },
  });
};

/** REN-01, REN-04, DOK-03 (fishers: signed in the base year, in no plan and no budget) · KEL-06 (umbrella). */
export const fishers: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'neighbour', index: 1, signedOn: `${y - 1}-08-21` });
  umbrella.agreement.coordinationResult = null;
  umbrella.agreement.kind = 'KSDD_WAJIB';
  addOperational(world, umbrella, {
    topic: topics.fishers,
    signedOn: `${y}-01-22`,
    endsOn: `${y + 2}-12-31`,
    kind: 'KSDD_SUKARELA',
  });
};

/** ANG-06: two agreements of many parties on one ceiling. */
export const shared: Family = (world) => {
  const y = world.baseYear;
  const partners = allNeighbours(world);
  const umbrella = addUmbrella(world, {
    group: 'neighbour',
    index: 2,
    partners,
    subject: 'Kawasan Hulu Sehat Bebas Penyakit Menular',
    signedOn: `${y - 2}-07-03`,
  });
  for (const [index, topic] of [topics.surveillance, topics.malaria].entries()) {
    const draft = addOperational(world, umbrella, {
      topic,
      signedOn: `${y - 2}-${index === 0 ? '10-15' : '11-27'}`,
      endsOn: `${y + 1}-12-31`,
    });
    for (const row of draft.obligations) if (row.no === 1) row.amountRupiah = 300 * million;
  }
};

/** ANG-07 (facilitation money only) and DOK-05 (signed without power of attorney). */
export const facilitation: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'community', index: 3, signedOn: `${y - 1}-04-16` });
  const draft = addOperational(world, umbrella, {
    topic: topics.facilitation,
    signedOn: `${y - 1}-06-24`,
    endsOn: `${y + 1}-12-31`,
  });
  draft.agreement.powerOfAttorneyNumber = null;
  draft.agreement.powerOfAttorneyOn = null;
};

/** ANG-08, REN-09 (another source and place), ANG-10 (transfer planned as goods) with REN-06 of the next year. */
export const money: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'neighbour', index: 3, signedOn: `${y - 2}-03-12` });
  const foodMap = addOperational(world, umbrella, {
    topic: topics.foodMap,
    signedOn: `${y - 2}-05-23`,
    endsOn: `${y + 1}-12-31`,
  });
  for (const row of foodMap.obligations) if (row.no === 1) row.fundingSource = 'PAD';
  const aid = addOperational(world, umbrella, {
    topic: {
      ...topics.transfer,
      subActivity: '4.01.03.2.03.0003',
      title: 'Bantuan Keuangan Jembatan Gantung Perbatasan',
      activity: 'Bantuan keuangan pembangunan jembatan gantung',
    },
    signedOn: `${y - 1}-09-18`,
    endsOn: `${y}-12-31`,
    kind: 'KSDD_WAJIB',
    startsOn: `${y}-01-01`,
    obligations: {
      nature: 'BANTUAN_KEUANGAN',
      amountRupiah: 400 * million,
    },
  });
  aid.agreement.coordinationResult ??= `Berita Acara Koordinasi Teknis Nomor 100.3.7/31/BA/${y - 1}`;
};

/** WKT-02: ended, yet still carried on and paid · WKT-03, REN-01: the renewal came late and is in no budget. */
export const renewal: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, {
    group: 'neighbour',
    index: 0,
    signedOn: `${y - 3}-02-08`,
    subject: 'Kemandirian Pangan dan Usaha Tani',
  });
  const old = addOperational(world, umbrella, {
    topic: topics.ruralRoad,
    signedOn: `${y - 3}-04-18`,
    endsOn: `${y - 1}-11-30`,
    obligations: { to: y },
  });
  old.agreement.status = 'PELAKSANAAN';
  const next = addOperational(world, umbrella, {
    topic: { ...topics.ruralRoad, title: 'Akses Produksi dan Gudang Panen Kampung' },
    signedOn: `${y}-01-15`,
    endsOn: `${y + 1}-12-31`,
    obligations: { isLinked: false },
  });
  next.agreement.continuesId = old.agreement.code;
  next.agreement.dprdNumber = `170/${y % 100}/DPRD`;
  next.agreement.dprdOn = `${y}-01-12`;
};
