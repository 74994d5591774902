import type { Region } from '../../data/regions.ts';
import { addMonths, dayNumber, fromDayNumber, yearOf, type CivilDate } from '../dates.ts';
import { regionalHead } from '../office/official-names.ts';
import { fieldsOf, type Kind, type ValuesOf } from '../register/kinds.ts';
import type { AgreementForm, CooperationKind } from '../register/lists.ts';
import type { Partner } from './partners.ts';
import { personName } from './people.ts';
import type { Random } from './random.ts';
import { usualSubField } from './sub-fields.ts';
import { subActivityOf, type SampleSubActivity } from './sub-activities.ts';
import type { Topic } from './topics.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An agreement in the making with everything that hangs on it; agreement-typed fields hold the Kode. */
export interface Draft {
  readonly agreement: Mutable<ValuesOf<'agreement'>> & { code: string };
  readonly parties: Mutable<ValuesOf<'party'>>[];
  readonly obligations: Mutable<ValuesOf<'obligation'>>[];
  readonly links: Mutable<ValuesOf<'budgetLink'>>[];
}

/** What the builders of the sample share. */
export interface World {
  readonly region: Region;
  readonly random: Random;
  readonly baseYear: number;
  readonly drafts: Draft[];
}

/** The values of a record with every field that is not given left empty. */
export const valuesOf = <K extends Kind>(kind: K, given: Partial<ValuesOf<K>>): Mutable<ValuesOf<K>> =>
  ({ ...Object.fromEntries(fieldsOf(kind).map(([name]) => [name, null])), ...given }) as Mutable<ValuesOf<K>>;

/** What is asked of an agreement; the rest is filled in good order. */
export interface DraftWish {
  readonly form: AgreementForm;
  readonly kind: CooperationKind;
  readonly title: string;
  readonly partners: readonly Partner[];
  readonly signedOn: CivilDate;
  readonly startsOn?: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly parent?: Draft;
  readonly topic?: Topic;
}

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const numberWords = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** The day before a date. */
export const dayBefore = (date: CivilDate): CivilDate => fromDayNumber(dayNumber(date) - 1);

/** The last day of a term of whole years that begins on a date. */
export const endOfTerm = (start: CivilDate, years: number): CivilDate =>
  dayBefore(addMonths(start, years * 12));

const durationText = (start: CivilDate, end: CivilDate | null): string => {
  if (end === null) return 'sampai diakhiri oleh para pihak';
  const years = yearOf(end) - yearOf(start) + (end.endsWith('12-31') ? 1 : 0);
  return `${years} (${numberWords[years] ?? String(years)}) tahun sejak ditandatangani`;
};

const signerOf = (world: World, wish: DraftWish, sub: SampleSubActivity | null): string => {
  const isByOpd = ['PKS', 'KONTRAK', 'RK', 'ADENDUM'].includes(wish.form) && sub !== null;
  return isByOpd ? `Kepala ${sub.opd.name}` : regionalHead(world.region.code);
};

const partiesOf = (world: World, wish: DraftWish, code: string, number: string): Draft['parties'] => {
  const month = romanMonths[Number(wish.signedOn.slice(5, 7)) - 1] ?? 'I';
  const own = valuesOf('party', {
    agreementId: code,
    position: 1,
    partyType: 'PEMDA',
    regionCode: world.region.code,
    name: `Pemerintah ${world.region.name}`,
    documentNumber: number,
    officialName: personName(world.random),
    officialPosition: signerOf(world, wish, wish.topic ? subActivityOf(wish.topic.subActivity) : null),
  });
  const others = wish.partners.map((partner, index) =>
    valuesOf('party', {
      agreementId: code,
      position: index + 2,
      partyType: partner.type,
      regionCode: partner.regionCode,
      name: partner.name,
      documentNumber: `${world.random.between(11, 480)}/${partner.regionCode === null ? 'MoU' : 'KS'}/${month}/${yearOf(wish.signedOn)}`,
      officialName: personName(world.random),
      officialPosition: partner.position,
    }),
  );
  return [own, ...others];
};

/** The RPJMD programmes of a sub kegiatan for the periods that a term touches, newest generation last. */
export function programsOf(
  world: World,
  subActivity: string,
  start: CivilDate,
  end: CivilDate | null,
): string {
  const program = subActivity.split('.').slice(0, 3).join('.');
  const { baseYear } = world;
  const periods = [
    [baseYear - 5, baseYear],
    [baseYear - 1, baseYear + 3],
  ] as const;
  return periods
    .filter(([from, to]) => yearOf(start) <= to && (end === null || yearOf(end) >= from))
    .map(([from, to]) => `${from}-${to}:${program}`)
    .join('; ');
}

/** The formal heading of each form before its subject. */
const subjects: Readonly<Record<AgreementForm, string>> = {
  KB: 'Kesepakatan Bersama',
  PKS: 'Perjanjian Kerja Sama',
  KONTRAK: 'Kontrak Kerja Sama',
  NK: 'Nota Kesepakatan Sinergi',
  RK: 'Rencana Kerja',
  PK: 'Pernyataan Kehendak',
  NASKAH_LN: 'Naskah Kerja Sama',
  ADENDUM: 'Adendum',
  LAIN: 'Nota Kesepahaman',
};

const statusOf = (world: World, wish: DraftWish): ValuesOf<'agreement'>['status'] => {
  if (wish.endsOn !== null && yearOf(wish.endsOn) < world.baseYear) return 'BERAKHIR';
  return wish.form === 'KB' || wish.form === 'NK' || wish.form === 'PK' ? 'KB_DITANDATANGANI' : 'PELAKSANAAN';
};

/** What hangs on the sub kegiatan of an agreement: its place in the plans, its bidang and its perangkat daerah. */
function planFields(world: World, wish: DraftWish): Partial<ValuesOf<'agreement'>> {
  if (wish.topic === undefined) return { opdName: 'Sekretariat Daerah' };
  const sub = subActivityOf(wish.topic.subActivity);
  // The supporting elements (4 and up) are no bidang urusan, so an agreement about them names none.
  const field = /^[123]/.test(sub.code) ? sub.code.slice(0, 4) : null;
  return {
    fieldCode: field,
    subField: wish.topic.subField ?? (field === null ? null : usualSubField(field)),
    rpjmdPrograms: programsOf(world, sub.code, wish.startsOn ?? wish.signedOn, wish.endsOn),
    opdCode: sub.opd.code,
    opdName: sub.opd.name,
  };
}

/** Everything of an agreement that its kind asks for: clauses, study, coordination. */
function kindFields(world: World, wish: DraftWish): Partial<ValuesOf<'agreement'>> {
  const isThirdParty = wish.kind === 'KSDPK';
  return {
    coordinationResult:
      wish.kind === 'KSDD_WAJIB'
        ? `Berita Acara Koordinasi Teknis Nomor 100.3.7/${world.random.between(11, 99)}/BA/${yearOf(wish.signedOn)}`
        : null,
    feasibilityStudyOn: isThirdParty && wish.form !== 'KB' ? addMonths(wish.signedOn, -4) : null,
    clauses: isThirdParty
      ? 'HAK_KEWAJIBAN; JANGKA_WAKTU; PERSELISIHAN; SANKSI'
      : 'HAK_KEWAJIBAN; JANGKA_WAKTU',
    ...planFields(world, wish),
  };
}

/** Adds an agreement in good order to the world and gives it back for changing. */
export function addDraft(world: World, wish: DraftWish): Draft {
  const year = yearOf(wish.signedOn);
  const running = world.drafts.filter((draft) => draft.agreement.code.startsWith(`KSD-${year}-`)).length + 1;
  const code = `KSD-${year}-${String(running).padStart(3, '0')}`;
  const start = wish.startsOn ?? wish.signedOn;
  const sub = wish.topic ? subActivityOf(wish.topic.subActivity) : null;
  const number = `100.3.7.1/${world.random.between(21, 980)}/KSD/${year}`;
  const signer = signerOf(world, wish, sub);
  const needsPower = signer.startsWith('Kepala ');
  const partnerNames = wish.partners.map((partner) => partner.name).join(' dan ');
  const agreement = valuesOf('agreement', {
    code,
    form: wish.form,
    kind: wish.kind,
    parentId: wish.parent?.agreement.code ?? null,
    title: `${subjects[wish.form]} tentang ${wish.title}`,
    number,
    signedOn: wish.signedOn,
    startsOn: start,
    endsOn: wish.endsOn,
    isOpenEnded: wish.endsOn === null ? 'Ya' : 'Tidak',
    durationText: durationText(start, wish.endsOn),
    purpose: `Meningkatkan mutu pelayanan melalui ${wish.title.toLowerCase()}.`,
    object: wish.title,
    scope: wish.topic?.activity ?? 'Pertukaran data; pengembangan kapasitas; pelaksanaan kegiatan bersama',
    location: world.region.name,
    financingText: wish.topic
      ? `APBD ${world.region.name} dan anggaran ${partnerNames}, menurut rincian kewajiban per tahun`
      : 'Diatur dalam perjanjian pelaksanaan',
    isBurdening: 'Tidak',
    signer,
    powerOfAttorneyNumber: needsPower ? `100.3.7/${world.random.between(10, 99)}/SK-KSD/${year}` : null,
    powerOfAttorneyOn: needsPower ? addMonths(wish.signedOn, -1) : null,
    scan: `${code}.pdf`,
    hasInitials: 'Ya',
    hasDutyStamp: 'Ya',
    hasSeal: 'Ya',
    status: statusOf(world, wish),
    benefit: wish.topic ? `${wish.topic.target} ${wish.topic.unit} per tahun` : null,
    archiveLocation: `Bagian Kerja Sama, lemari ${world.random.between(1, 4)}`,
    ...kindFields(world, wish),
  }) as Draft['agreement'];
  const draft: Draft = {
    agreement,
    parties: partiesOf(world, wish, code, number),
    obligations: [],
    links: [],
  };
  world.drafts.push(draft);
  return draft;
}
