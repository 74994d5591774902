import { addDraft, dayBefore, endOfTerm } from './draft.ts';
import { addObligations, ownOf } from './obligations.ts';
import { addOperational } from './operational.ts';
import { partnerOf } from './partners.ts';
import type { Family } from './trouble-money.ts';
import { troubleTopics as topics } from './trouble-topics.ts';
import { addUmbrella, partnersOfDraft } from './umbrella.ts';

/** REA-03, REA-04, WKT-01: the same obstacle two years running, the end near. */
export const stalled: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'central', index: 2, signedOn: `${y - 2}-01-18` });
  const archive = addOperational(world, umbrella, {
    topic: topics.archive,
    signedOn: `${y - 2}-03-07`,
    endsOn: `${y}-12-31`,
  });
  for (const year of [y - 2, y - 1]) {
    const row = ownOf(archive, year);
    row.achievement = String(Math.round(topics.archive.target * 0.6));
    row.problem = 'ANGGARAN';
    row.problemText = 'Langganan tidak diperpanjang karena anggaran tidak cukup';
  }
};

/** DOK-01 (no parent) with DAT-01: entered a second time under almost the same words. */
export const orphans: Family = (world) => {
  const y = world.baseYear;
  const partner = partnerOf('company', world.region.code, 1);
  const wish = {
    form: 'PKS',
    kind: 'KSDPK',
    partners: [partner],
    topic: topics.waste,
    signedOn: `${y - 3}-11-09`,
    endsOn: `${y + 2}-11-08`,
  } as const;
  addObligations(world, addDraft(world, { ...wish, title: topics.waste.title }), topics.waste);
  addDraft(world, { ...wish, title: `${topics.waste.title}.` });
};

/** DOK-02, yellow in spring and red later (the first) and yellow in summer (the second). */
export const lonelyUmbrellas: Family = (world) => {
  const y = world.baseYear;
  addUmbrella(world, { group: 'far', index: 0, signedOn: `${y - 1}-10-17` });
  addUmbrella(world, { group: 'community', index: 1, signedOn: `${y}-03-26` });
};

/** DOK-03 (burdening, no DPRD approval), DOK-04 (no study), DOK-06 (clauses missing). */
export const burdening: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'company', index: 5, signedOn: `${y - 1}-05-28` });
  const draft = addOperational(world, umbrella, {
    topic: topics.library,
    signedOn: `${y - 1}-07-30`,
    endsOn: `${y + 1}-12-31`,
    form: 'KONTRAK',
  });
  Object.assign(draft.agreement, {
    isBurdening: 'Ya',
    feasibilityStudyOn: null,
    clauses: 'HAK_KEWAJIBAN; JANGKA_WAKTU',
  });
};

/** DOK-07, DOK-08, KEL-05: an old text without dates and sums, about what the province is in charge of. */
export const vague: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'university', index: 3, signedOn: `${y - 3}-08-23` });
  const draft = addOperational(world, umbrella, {
    topic: topics.secondary,
    signedOn: `${y - 3}-10-31`,
    endsOn: null,
    obligations: 'none',
  });
  Object.assign(draft.agreement, {
    startsOn: null,
    isOpenEnded: null,
    durationText: 'sesuai dengan ketentuan yang berlaku (3 tahun )',
    financingText: 'Dibebankan kepada masing-masing pihak sesuai kemampuan',
  });
};

/** DOK-10, REA-03: no place in the plans, target of the year missed (athletes); excepted as a national strategic programme with evidence (road). */
export const unplanned: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'central', index: 4, signedOn: `${y - 1}-02-20` });
  const road = addOperational(world, umbrella, {
    topic: topics.roadPsn,
    signedOn: `${y - 1}-04-10`,
    endsOn: `${y + 2}-12-31`,
  });
  Object.assign(road.agreement, {
    rpjmdPrograms: null,
    exceptionGround: 'PSN',
    exceptionEvidence: 'Keputusan penetapan proyek strategis nasional, salinan di Bagian Kerja Sama',
  });
  const athletes = addOperational(world, umbrella, {
    topic: topics.athletes,
    signedOn: `${y - 1}-05-22`,
    endsOn: `${y + 1}-12-31`,
  });
  athletes.agreement.rpjmdPrograms = null;
  ownOf(athletes, y).achievement = '11';
};

/** WKT-04 (eight years) with an addendum that moves the end; the second addendum is in good order. */
export const longTerm: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, { group: 'neighbour', index: 4, signedOn: `${y - 3}-01-25`, years: 8 });
  const draft = addOperational(world, umbrella, {
    topic: topics.investment,
    signedOn: `${y - 3}-03-21`,
    endsOn: `${y + 1}-03-20`,
  });
  addDraft(world, {
    form: 'ADENDUM',
    kind: draft.agreement.kind ?? 'KSDD_SUKARELA',
    title: 'Perpanjangan Promosi Bersama Peluang Investasi Hulu',
    partners: partnersOfDraft(draft),
    parent: draft,
    signedOn: `${y - 1}-12-04`,
    endsOn: `${y + 1}-12-31`,
    topic: topics.investment,
  });
  draft.agreement.status = 'DIUBAH';
};

/** KSDPL and KSDLL: declarations of intent and their texts; LAP-02 through the report that nobody sent. */
export const abroad: Family = (world) => {
  const y = world.baseYear;
  for (const [index, topic] of [topics.greenCity, topics.forestFund].entries()) {
    const umbrella = addUmbrella(world, { group: 'abroad', index, signedOn: `${y - 2}-0${index + 4}-11` });
    umbrella.agreement.endsOn = endOfTerm(`${y - 2}-0${index + 4}-11`, 1);
    umbrella.agreement.status = 'SELESAI';
    addOperational(world, umbrella, {
      topic,
      signedOn: `${y - 1}-0${index + 2}-19`,
      endsOn: `${y + 2}-12-31`,
    });
  }
};

/** Older forms and the kinds that nothing is wrong with: a memorandum without end, data access, a paid transfer. */
export const quiet: Family = (world) => {
  const y = world.baseYear;
  addDraft(world, {
    form: 'LAIN',
    kind: 'SINERGI',
    title: 'Pertukaran Data Pertanahan dan Aset Daerah',
    partners: [partnerOf('central', world.region.code, 3)],
    signedOn: `${y - 3}-05-16`,
    endsOn: null,
  });
  const umbrella = addUmbrella(world, { group: 'central', index: 5, signedOn: `${y - 1}-03-19` });
  addOperational(world, umbrella, {
    topic: topics.registry,
    signedOn: `${y - 1}-05-07`,
    endsOn: endOfTerm(`${y - 1}-05-07`, 3),
  });
  const neighbour = addUmbrella(world, {
    group: 'neighbour',
    index: 1,
    signedOn: `${y - 2}-06-06`,
    subject: 'Pengendalian Banjir dan Pemeliharaan Sungai',
  });
  const aid = addOperational(world, neighbour, {
    topic: topics.transfer,
    signedOn: `${y - 2}-08-29`,
    endsOn: `${y + 1}-12-31`,
    obligations: { nature: 'BANTUAN_KEUANGAN' },
  });
  addDraft(world, {
    form: 'ADENDUM',
    kind: aid.agreement.kind ?? 'KSDD_SUKARELA',
    title: 'Penyesuaian Tahapan Bantuan Keuangan',
    partners: partnersOfDraft(aid),
    parent: aid,
    signedOn: `${y - 1}-11-20`,
    endsOn: `${y + 2}-12-31`,
    topic: topics.transfer,
  });
  addOperational(world, neighbour, {
    topic: topics.maritime,
    signedOn: `${y - 2}-09-26`,
    endsOn: `${y + 1}-12-31`,
  });
};

/** Not signed yet: a proposal that starts next year, and one that was dropped. */
export const proposals: Family = (world) => {
  const y = world.baseYear;
  const umbrella = addUmbrella(world, {
    group: 'neighbour',
    index: 2,
    signedOn: `${y - 1}-06-12`,
    subject: 'Tertib Batas dan Data Wilayah',
  });
  const proposal = addOperational(world, umbrella, {
    topic: topics.borderData,
    signedOn: `${y}-11-10`,
    startsOn: `${y + 1}-01-01`,
    endsOn: `${y + 3}-12-31`,
  });
  const signedEarlier = addOperational(world, umbrella, {
    topic: { ...topics.borderData, title: 'Penegasan Batas Kampung dan Nama Rupabumi' },
    signedOn: `${y - 1}-07-15`,
    endsOn: `${y + 1}-12-31`,
  });
  Object.assign(proposal.agreement, {
    signedOn: null,
    number: null,
    scan: null,
    hasInitials: null,
    hasDutyStamp: null,
    hasSeal: null,
    status: 'PEMBAHASAN',
    note: `Rancangan menunggu pembahasan TKKSD setelah ${dayBefore(`${y}-10-01`)}.`,
  });
  signedEarlier.agreement.note = 'Dilaksanakan bersama tim penegasan batas.';
};
