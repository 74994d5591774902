import fc from 'fast-check';
import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { planDocuments } from '../../src-shared/domain/plan/plan.ts';
import {
  agreementForms,
  agreementStates,
  cooperationKinds,
  obligationNatures,
  partyTypes,
  payers,
  problemCauses,
} from '../../src-shared/domain/register/lists.ts';
import {
  agreement,
  educationOpd,
  exception,
  facilitationActivity,
  healthOpd,
  line,
  link,
  obligation,
  otherSubActivity,
  party,
  realisation,
  record,
  snapshot,
  subActivity,
  tkksdMember,
  version,
} from './snapshot-builder.ts';

const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const date = maybe([
  '2024-12-15',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-07-14',
  '2026-07-15',
  '2026-12-31',
  '2027-06-30',
  '2031-01-01',
]);
const code = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const opd = maybe([healthOpd, educationOpd, '1.02.0.00.0.00.01.0003', '1.02']);
const opdName = maybe(['Dinas Kesehatan', 'DINAS PENDIDIKAN', 'Dinas Lain']);
const activity = fc.constantFrom(
  subActivity,
  otherSubActivity,
  facilitationActivity,
  'X.XX.01.2.01.0001',
  '1.02.02.2.02.12',
);
const amount = maybe([0, 1, 100, 300, 500]);
const yes = maybe(['Ya', 'Tidak'] as const);
const year = fc.constantFrom(2025, 2026, 2027);
const no = fc.constantFrom(1, 2);

const agreements = fc.uniqueArray(
  fc
    .record({
      code,
      form: maybe(agreementForms),
      kind: maybe(cooperationKinds),
      parentId: maybe(['A', 'B', 'Z']),
      continuesId: maybe(['A', 'C']),
      signedOn: date,
      startsOn: date,
      endsOn: date,
      endedOn: maybe(['2026-03-01']),
      isOpenEnded: yes,
      isBurdening: yes,
      financingText: maybe(['-', 'terlampir', 'APBD']),
      rpjmdPrograms: maybe(['1.02.02', '2025-2029:1.02.02; 2021-2025:1.02.03']),
      opdCode: opd,
      opdName,
      signer: maybe(['Bupati', 'Kepala Dinas']),
      clauses: maybe(['SANKSI']),
      scan: maybe(['Tidak', 'a.pdf']),
      status: maybe(agreementStates),
      title: maybe(['Kerja sama kesehatan', 'Kerja sama pendidikan']),
      subField: maybe(['Minerba']),
      fieldCode: maybe(['3.29']),
      supportingOpds: maybe([`${educationOpd}; Dinas Lain`]),
    })
    .map((values) => agreement(values)),
  { selector: (row) => row.id, maxLength: 6 },
);

const obligations = fc.array(
  fc
    .record({
      agreementId: code,
      year,
      no,
      party: maybe(['SENDIRI', '64.11', '64.07']),
      amountRupiah: amount,
      nature: maybe(obligationNatures),
      payer: maybe(payers),
      opdCode: opd,
      target: maybe(['12', '12,5', '3 dokumen']),
      achievement: maybe(['0', '12', 'selesai']),
      problem: maybe(problemCauses),
      followUp: maybe(['rapat']),
      followUpState: maybe(['BELUM', 'SELESAI'] as const),
      fundingSource: maybe(['PAD', 'DAU; DBH']),
      location: maybe(['Long Bagun']),
    })
    .map(({ agreementId, ...values }) => obligation(agreementId, values)),
  { maxLength: 8 },
);

const links = fc.array(
  fc
    .record({
      agreementId: code,
      year,
      obligationNo: no,
      subActivityCode: fc.option(activity),
      opdCode: opd,
      shareRupiah: amount,
      accountCode: maybe(['4.1.01', '5.4.02']),
    })
    .map(({ agreementId, ...values }) => link(agreementId, values)),
  { maxLength: 8 },
);

const lines = fc.array(
  fc
    .record({
      code: activity,
      opdCode: opd,
      opdName,
      ceilingRupiah: fc.constantFrom(0, 100, 300, 500),
      accountCode: maybe(['5.4.02.01', '5.1.02']),
      fundingSource: maybe(['Pendapatan Asli Daerah', 'DBH']),
      location: maybe(['Long Bagun', 'Ujoh']),
      years: maybe([[2025, 2026], [2027]]),
    })
    .map(line),
  { maxLength: 5 },
);

const plan = fc.uniqueArray(
  fc
    .record({
      document: fc.constantFrom(...planDocuments),
      label: fc.constantFrom('MURNI', 'PERGESERAN 1', 'PERUBAHAN'),
      effectiveOn: fc.constantFrom('2025-01-01', '2026-01-01', '2026-04-10', '2026-09-01'),
      opdCode: maybe([healthOpd]),
      lines,
    })
    .map(({ document, lines: rows, ...values }) => version(document, rows, values)),
  { selector: (item) => `${item.document} ${item.label}`, maxLength: 8 },
);

const realisations = fc.array(
  fc
    .record({
      quarter: fc.constantFrom(1, 2, 3),
      opdCode: maybe([healthOpd]),
      rows: fc.array(
        fc.record({
          code: activity,
          opdCode: opd,
          opdName,
          realisedRupiah: fc.constantFrom(-5, 0, 5),
          physicalPercent: maybe([0, 50, 100]),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ quarter, rows, opdCode }) => realisation(quarter, rows, { opdCode })),
  { maxLength: 3 },
);

const office = fc.record({
  tkksdMembers: fc.array(
    fc
      .record({
        decreeOn: date,
        validFrom: date,
        validUntil: date,
        element: maybe(['Bappeda', 'BPKAD', 'Bagian Hukum']),
      })
      .map(tkksdMember),
    { maxLength: 3 },
  ),
  parties: fc.array(
    fc
      .record({
        agreementId: code,
        partyType: maybe(partyTypes),
        regionCode: maybe(['64', '64.07', '64.11']),
      })
      .map(({ agreementId, ...values }) => party(agreementId, values)),
    { maxLength: 4 },
  ),
  exceptions: fc.array(
    fc
      .record({
        ruleId: fc.constantFrom('DOK-01', 'ANG-04', 'ANG-06', 'REN-06'),
        agreementId: fc.option(code),
        year: fc.option(year),
        obligationNo: fc.option(no),
      })
      .map(exception),
    { maxLength: 3 },
  ),
  progress: fc.array(
    fc
      .record({
        agreementId: code,
        year,
        obligationNo: no,
        quarter: fc.constantFrom(1, 2),
        physicalPercent: maybe(['40', '100']),
        problem: maybe(problemCauses),
      })
      .map((values) => record('progress', values)),
    { maxLength: 3 },
  ),
  followUps: fc.array(
    fc
      .record({ agreementId: code, year, obligationNo: no, state: maybe(['BELUM', 'SELESAI'] as const) })
      .map((values) => record('followUp', values)),
    { maxLength: 2 },
  ),
  mappings: fc.array(
    fc.record({ year, opdCode: opd, opdName, submittedOn: date }).map((values) => record('mapping', values)),
    { maxLength: 2 },
  ),
});

/** Small registers with every kind of gap, contradiction and empty field; evaluated on 15 July 2026 for 2026. */
export const anySnapshot: fc.Arbitrary<GapSnapshot> = fc
  .record({ agreements, obligations, links, plan, realisation: realisations, office })
  .map(({ office: rows, ...rest }) =>
    snapshot({
      ...rest,
      ...rows,
      borders: [record('border', { regionCode: '64.11', neighbourCode: '64.07' })],
      authority: [record('authority', { fieldCode: '3.29', subField: 'Minerba', level: 'PROVINSI' })],
      reportCalendar: [record('reportDue', { reportType: 'KSD', period: 'S1', due: '07-10' })],
    }),
  );

/** The same snapshot with every list in another order. */
export function shuffled(input: GapSnapshot): GapSnapshot {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(input);
  const reversed = entries.map(([key, value]) => [
    key,
    Array.isArray(value) ? (value as readonly unknown[]).toReversed() : value,
  ]);
  return Object.fromEntries(reversed) as GapSnapshot;
}
