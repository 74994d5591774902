import type { ValuesOf } from '../register/kinds.ts';
import { valuesOf, type Draft, type World } from './draft.ts';
import { sampleOpds } from './offices.ts';
import { usualSubFields } from './sub-fields.ts';
import { partnersOf } from './partners.ts';
import { personName } from './people.ts';

/** The team: decree of the year before, valid to the middle of the base year, without an officer of law. */
export function makeTkksd(world: World): readonly ValuesOf<'tkksdMember'>[] {
  const y = world.baseYear;
  const seats = [
    ['Ketua', 'Sekretaris Daerah'],
    ['Wakil Ketua I', 'Asisten Pemerintahan dan Kesejahteraan Rakyat'],
    ['Wakil Ketua II', 'Bapperida'],
    ['Sekretaris', 'Bagian Kerja Sama Sekretariat Daerah'],
    ['Anggota', 'BPKAD'],
    ['Anggota', 'Inspektorat'],
    ['Anggota', 'Dinas Kesehatan'],
    ['Anggota', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
  ] as const;
  return seats.map(([position, element]) =>
    valuesOf('tkksdMember', {
      decreeNumber: `100.3.3.2/K.118/${y - 1}`,
      decreeOn: `${y - 1}-01-13`,
      validFrom: `${y - 1}-01-13`,
      validUntil: `${y}-06-30`,
      name: personName(world.random),
      position,
      element,
    }),
  );
}

/** What the team met about in the base year and the year before. */
export function makeMeetings(world: World): readonly ValuesOf<'tkksdMeeting'>[] {
  const y = world.baseYear;
  const leader = 'Sekretaris Daerah selaku Ketua TKKSD';
  const attendees = 'Anggota TKKSD dan Perangkat Daerah terkait';
  const held = [
    [
      `${y - 1}-02-19`,
      'Pembagian tugas tim dan rencana kerja tahunan',
      'Setiap anggota membina Perangkat Daerah dalam urusannya; rapat paling sedikit sekali setiap semester',
    ],
    [
      `${y - 1}-10-28`,
      'Pembahasan hasil pemetaan Perangkat Daerah',
      'Kebutuhan pelayanan di wilayah perbatasan didahulukan; Perangkat Daerah menyiapkan kerangka acuan',
    ],
    [
      `${y}-03-11`,
      'Keterpaduan kewajiban tahun berjalan dengan DPA',
      'Perangkat Daerah yang pagunya kurang mengusulkan tambahan dalam Perubahan APBD',
    ],
  ] as const;
  return held.map(([heldOn, agenda, decisions]) =>
    valuesOf('tkksdMeeting', {
      heldOn,
      place: 'Ruang Rapat Sekretaris Daerah',
      agenda,
      decisions,
      leader,
      attendees,
    }),
  );
}

/** What each perangkat daerah handed in for three years; two have not for the base year. */
export function makeMappings(world: World): readonly ValuesOf<'mapping'>[] {
  const y = world.baseYear;
  const universities = partnersOf('university', world.region.code);
  const neighbours = partnersOf('neighbour', world.region.code);
  const late = new Set(['ikan', 'ptsp']);
  return [y - 1, y, y + 1].flatMap((year) =>
    sampleOpds
      .filter((opd) => year < y || !late.has(opd.key))
      .map((opd, index) =>
        valuesOf('mapping', {
          year,
          opdCode: opd.code,
          opdName: opd.name,
          fieldCode: /^[123]\./.test(opd.code) ? opd.code.slice(0, 4) : null,
          need:
            index % 2 === 0
              ? 'Peningkatan kapasitas aparatur dan kajian bersama'
              : 'Pelayanan bersama di wilayah perbatasan',
          cooperationForm: 'PKS',
          candidatePartner: (index % 2 === 0 ? universities : neighbours)[index % 3]?.name ?? null,
          priority: ['Tinggi', 'Sedang', 'Rendah'][index % 3] ?? null,
          submittedOn: `${year - 1}-${year > y ? '11' : '10'}-${String(5 + (index % 20)).padStart(2, '0')}`,
        }),
      ),
  );
}

/** The reports that were sent; the one on foreign cooperation of the year before is missing. */
export function makeSentReports(world: World): readonly ValuesOf<'sentReport'>[] {
  const y = world.baseYear;
  const sent = (
    reportType: ValuesOf<'sentReport'>['reportType'],
    period: ValuesOf<'sentReport'>['period'],
    [year, sentOn, number]: readonly [number, string, number],
  ): ValuesOf<'sentReport'> =>
    valuesOf('sentReport', {
      reportType,
      period,
      year,
      sentOn,
      letterNumber: `100.3.7/${number}/Setda/${sentOn.slice(0, 4)}`,
    });
  return [
    sent('KSD', 'S1', [y - 1, `${y - 1}-07-22`, 612]),
    sent('KSD', 'TAHUNAN', [y - 1, `${y}-01-20`, 74]),
    sent('LUAR_NEGERI', 'TAHUNAN', [y - 2, `${y - 1}-01-06`, 19]),
    sent('LKPJ', 'TAHUNAN', [y - 1, `${y}-03-27`, 288]),
  ];
}

/** The perangkat daerah as the register keeps them. */
export const makeOpds = (): readonly ValuesOf<'opd'>[] =>
  sampleOpds.map((opd) =>
    valuesOf('opd', { code: opd.code, name: opd.name, abbreviation: opd.abbreviation, oldCode: null }),
  );

const draftAbout = (world: World, title: string): Draft | undefined =>
  world.drafts.find((draft) => draft.agreement.title?.includes(title) === true);

/** Two follow-ups of findings, one of them running late. */
export function makeFollowUps(world: World): readonly ValuesOf<'followUp'>[] {
  const y = world.baseYear;
  const wishes = [
    [
      'Rujukan Pasien',
      'ANG-04',
      'Usulan tambahan pagu dibahas bersama TAPD',
      'Kepala Dinas Kesehatan',
      `${y}-08-15`,
      'BERJALAN',
    ],
    [
      'Jembatan Penghubung',
      'ANG-01',
      'Usulan ke rancangan RKPD Perubahan',
      'Kepala DPUPR',
      `${y}-05-30`,
      'BELUM',
    ],
    [
      'Kelas Digital',
      'ANG-02',
      'Pembahasan ulang dengan BPKAD',
      'Kepala Disdikbud',
      `${y}-09-10`,
      'BERJALAN',
    ],
  ] as const;
  return wishes.flatMap(([title, ruleId, description, owner, dueOn, state]) => {
    const draft = draftAbout(world, title);
    return draft === undefined
      ? []
      : [
          valuesOf('followUp', {
            agreementId: draft.agreement.code,
            year: y,
            obligationNo: 1,
            ruleId,
            description,
            owner,
            dueOn,
            state,
          }),
        ];
  });
}

/** An exception with reason and evidence, as an officer would record it. */
export function makeExceptions(world: World): readonly ValuesOf<'exception'>[] {
  const draft = draftAbout(world, 'Jembatan Gantung');
  if (draft === undefined) return [];
  return [
    valuesOf('exception', {
      ruleId: 'WKT-01',
      agreementId: draft.agreement.code,
      year: null,
      obligationNo: null,
      subject: null,
      reason: 'Pekerjaan selesai pada Desember dan tidak diperpanjang',
      evidence: `Berita acara pembahasan TKKSD tanggal 8 Juni ${world.baseYear}`,
      decidedOn: `${world.baseYear}-06-10`,
      decidedBy: personName(world.random),
      validUntil: `${world.baseYear + 1}-06-30`,
    }),
  ];
}

/** What the field reports of the first two quarters say, for every second agreement that runs in the base year. */
export function makeProgress(world: World): readonly ValuesOf<'progress'>[] {
  const y = world.baseYear;
  return world.drafts
    .filter((draft) => draft.obligations.some((row) => row.year === y && row.no === 1))
    .filter((_, index) => index % 2 === 0)
    .flatMap((draft) =>
      [1, 2].map((quarter) =>
        valuesOf('progress', {
          agreementId: draft.agreement.code,
          year: y,
          obligationNo: 1,
          quarter,
          physicalPercent: null,
          achievement: null,
          description:
            quarter === 1 ? 'Persiapan dan koordinasi selesai' : 'Pelaksanaan berjalan sesuai rencana',
        }),
      ),
    );
}

/** Levels of the sub urusan of the sample that the default table does not list; the office added them. */
export const makeAuthority = (): readonly ValuesOf<'authority'>[] =>
  usualSubFields.map(([fieldCode, subField]) =>
    valuesOf('authority', { fieldCode, subField, level: 'KABKOTA', basis: 'UU 23/2014, Lampiran' }),
  );
