import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import type { Nomenclature } from '../../src-shared/domain/nomenclature/nomenclature.ts';
import type {
  PlanDocument,
  PlanLine,
  PlanVersion,
  RealisationLine,
  RealisationPart,
} from '../../src-shared/domain/plan/plan.ts';
import {
  fieldsOf,
  type Agreement,
  type BudgetLink,
  type Kind,
  type Obligation,
  type Party,
  type RecordOf,
  type TkksdMember,
} from '../../src-shared/domain/register/kinds.ts';
import { toSettings } from '../../src-shared/domain/settings.ts';

/** The office, perangkat daerah and sub kegiatan that builders use where a test does not care. */
export const region = '64.11';
export const partnerRegion = '64.07';
export const healthOpd = '1.02.0.00.0.00.01.0000';
export const educationOpd = '1.01.0.00.0.00.01.0000';
export const subActivity = '1.02.02.2.02.0012';
export const otherSubActivity = '1.02.02.2.02.0013';
export const facilitationActivity = '4.01.02.2.04.0001';

type Values<K extends Kind> = Partial<RecordOf<K>>;

let serial = 0;
const nextId = (kind: string): string => `${kind}-${String((serial += 1)).padStart(6, '0')}`;

/** A record of any kind with every field empty but those given. */
export function record<K extends Kind>(kind: K, values: Values<K>): RecordOf<K> {
  const empty = Object.fromEntries(fieldsOf(kind).map(([name]) => [name, null]));
  return { id: nextId(kind), ...empty, ...values } as unknown as RecordOf<K>;
}

/** A PKS of voluntary cooperation between regions, complete, signed and running 2025 to 2027; id = Kode. */
export function agreement(values: Partial<Agreement> = {}): Agreement {
  const code = values.code ?? nextId('PKS');
  return record('agreement', {
    id: code,
    code,
    form: 'PKS',
    kind: 'KSDD_SUKARELA',
    title: 'Pelayanan kesehatan perbatasan',
    signedOn: '2024-12-15',
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    opdCode: healthOpd,
    opdName: 'Dinas Kesehatan',
    signer: 'Bupati Mahakam Ulu',
    rpjmdPrograms: '1.02.02',
    scan: 'Ya',
    hasInitials: 'Ya',
    hasDutyStamp: 'Ya',
    hasSeal: 'Ya',
    ...values,
  });
}

/** An own obligation of 2026, spending of Rp 500 million from the own APBD. */
export const obligation = (agreementId: string, values: Partial<Obligation> = {}): Obligation =>
  record('obligation', {
    agreementId,
    year: 2026,
    no: 1,
    party: 'SENDIRI',
    description: 'Layanan kesehatan bergerak',
    amountRupiah: 500_000_000,
    nature: 'BELANJA',
    payer: 'APBD_SENDIRI',
    ...values,
  });

/** A link of obligation 2026/1 to the usual sub kegiatan, without perangkat daerah and share. */
export const link = (agreementId: string, values: Partial<BudgetLink> = {}): BudgetLink =>
  record('budgetLink', { agreementId, year: 2026, obligationNo: 1, subActivityCode: subActivity, ...values });

/** A partner region as second party. */
export const party = (agreementId: string, values: Partial<Party> = {}): Party =>
  record('party', {
    agreementId,
    position: 2,
    partyType: 'PEMDA',
    regionCode: partnerRegion,
    name: 'Kabupaten Kutai Barat',
    ...values,
  });

/** A member named in a decree of 2025 that never ends. */
export const tkksdMember = (values: Partial<TkksdMember> = {}): TkksdMember =>
  record('tkksdMember', {
    decreeNumber: '100.3.3.2/12/2025',
    decreeOn: '2025-01-20',
    name: nextId('Anggota'),
    element: 'Bappeda',
    ...values,
  });

/** An exception with reason and evidence that never runs out. */
export const exception = (values: Partial<RecordOf<'exception'>>): RecordOf<'exception'> =>
  record('exception', {
    reason: 'Dibiayai lewat pergeseran yang sedang berjalan',
    evidence: 'Nota dinas 12/2026',
    decidedOn: '2026-06-01',
    decidedBy: 'Kepala Bagian',
    ...values,
  });

/** A line of Rp 500 million of the usual sub kegiatan under the health office. */
export const line = (values: Partial<PlanLine> = {}): PlanLine => ({
  code: subActivity,
  name: 'Pengelolaan pelayanan kesehatan',
  opdCode: healthOpd,
  opdName: 'Dinas Kesehatan',
  accountCode: null,
  fundingSource: null,
  location: null,
  ceilingRupiah: 500_000_000,
  years: null,
  ...values,
});

interface VersionValues extends Partial<Omit<PlanVersion, 'document' | 'parts'>> {
  /** The perangkat daerah that the one file covers; the whole region where not given. */
  readonly opdCode?: string | null;
  readonly importedOn?: string;
  readonly parts?: PlanVersion['parts'];
}

/** A version of a document of 2026 (RPJMD, RENSTRA: 2025–2029), MURNI, effective 1 January 2026, of one file. */
export function version(
  document: PlanDocument,
  lines: readonly PlanLine[],
  values: VersionValues = {},
): PlanVersion {
  const isPeriod = document === 'RPJMD' || document === 'RENSTRA';
  const { opdCode = null, importedOn = '2026-07-01', ...rest } = values;
  const year = rest.year ?? (isPeriod ? 2025 : 2026);
  const parts = [{ id: nextId('part'), opdCode, importedOn, fileName: `${document}.xlsx`, lines }];
  return {
    id: nextId('version'),
    document,
    year,
    endYear: isPeriod ? year + 4 : year,
    label: 'MURNI',
    effectiveOn: isPeriod ? `${year}-01-01` : '2026-01-01',
    parts,
    ...rest,
  };
}

/** A version whose only line is the usual sub kegiatan with this ceiling. */
export const versionOf = (
  document: PlanDocument,
  ceilingRupiah: number,
  values: VersionValues = {},
): PlanVersion => version(document, [line({ ceilingRupiah })], values);

/** Realisation up to a quarter of 2026 for the whole region. */
export const realisation = (
  quarter: number,
  lines: readonly Partial<RealisationLine>[],
  values: Partial<RealisationPart> = {},
): RealisationPart => ({
  id: nextId('realisation'),
  year: 2026,
  quarter,
  opdCode: null,
  importedOn: '2026-07-10',
  lines: lines.map((values_) => ({
    code: subActivity,
    opdCode: healthOpd,
    opdName: 'Dinas Kesehatan',
    realisedRupiah: 0,
    physicalPercent: null,
    ...values_,
  })),
  ...values,
});

/** The snapshot of Mahakam Ulu for 2026 on 15 July 2026, empty but for what is given; `stored` are settings as text. */
export function snapshot(
  values: Partial<GapSnapshot> & { readonly stored?: Readonly<Record<string, string>> } = {},
): GapSnapshot {
  const { stored = {}, ...rest } = values;
  return {
    region,
    year: 2026,
    asOf: '2026-07-15',
    settings: toSettings(stored),
    agreements: [],
    parties: [],
    obligations: [],
    links: [],
    tkksdMembers: [],
    mappings: [],
    sentReports: [],
    progress: [],
    followUps: [],
    exceptions: [],
    notDuplicates: [],
    opds: [],
    authority: [],
    borders: [],
    reportCalendar: [],
    plan: [],
    realisation: [],
    nomenclatures: [],
    codeReplacements: [],
    ...rest,
  };
}

/** A code list of a regulation of the year before it begins to count. */
export const nomenclature = (fromYear: number, names: Readonly<Record<string, string>>): Nomenclature => ({
  id: nextId('nomenclature'),
  regulation: `900.1-1/${fromYear - 1}`,
  fromYear,
  rows: Object.entries(names).map(([code, name]) => ({ code, name })),
});

/** A level of the authority table, or none. */
export type AuthorityLevel = RecordOf<'authority'>['level'];
