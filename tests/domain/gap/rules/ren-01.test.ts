import { ruleCases, withAgreement, withObligation } from '../../../support/gap-cases.ts';
import {
  agreement,
  educationOpd,
  facilitationActivity,
  healthOpd,
  line,
  link,
  obligation,
  otherSubActivity,
  snapshot,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { PlanDocument } from '../../../../src-shared/domain/plan/plan.ts';

const rkpd = versionOf('RKPD', 500_000_000);
const emptyRkpd = version('RKPD', [line({ code: otherSubActivity })]);
const inRkpd = (values: Parameters<typeof withObligation>[0]) =>
  withObligation(values, { plan: [emptyRkpd] });
const unlinked = (document: PlanDocument | null) =>
  withObligation({}, { links: [], plan: document === null ? [] : [versionOf(document, 1)] });

ruleCases('REN-01', [
  ['the sub kegiatan stands in the RKPD', withObligation({}, { plan: [rkpd] }), 'SESUAI'],
  ['with pagu 0 too', withObligation({}, { plan: [versionOf('RKPD', 0)] }), 'SESUAI'],
  ['it stands in the Renja only', withObligation({}, { plan: [emptyRkpd, versionOf('RENJA', 1)] }), 'SESUAI'],
  ['it stands in neither', withObligation({}, { plan: [emptyRkpd, version('RENJA', [])] }), 'TEMUAN M'],
  ['the Renja is imported and lacks it', withObligation({}, { plan: [version('RENJA', [])] }), 'TEMUAN M'],
  ['nothing is imported', withObligation(), 'BELUM document'],
  [
    'only the KUA-PPAS is imported',
    withObligation({}, { plan: [versionOf('KUA_PPAS', 1)] }),
    'BELUM document',
  ],
  [
    'the RKPD of another year is imported',
    withObligation({}, { plan: [versionOf('RKPD', 1, { year: 2025 })] }),
    'BELUM document',
  ],
  [
    'the RKPD takes effect after D',
    withObligation({}, { plan: [versionOf('RKPD', 1, { effectiveOn: '2026-07-16' })] }),
    'BELUM document',
  ],
  [
    'the RKPD takes effect on D',
    withObligation({}, { plan: [versionOf('RKPD', 1, { effectiveOn: '2026-07-15' })] }),
    'SESUAI',
  ],
  [
    'the RKPD covers another perangkat daerah only',
    withObligation({}, { plan: [version('RKPD', [], { opdCode: educationOpd })] }),
    'BELUM document',
  ],
  [
    'the RKPD covers the perangkat daerah of the agreement',
    withObligation({}, { plan: [version('RKPD', [], { opdCode: healthOpd })] }),
    'TEMUAN M',
  ],
  [
    'the RKPD covers the perangkat daerah of one of two links',
    withObligation(
      {},
      {
        links: [
          link('PKS-1', { opdCode: educationOpd }),
          link('PKS-1', { subActivityCode: otherSubActivity }),
        ],
        plan: [version('RKPD', [], { opdCode: healthOpd })],
      },
    ),
    'TEMUAN M',
  ],

  ['no link, and one of the six is imported: RKPD', unlinked('RKPD'), 'TEMUAN M'],
  ['no link, and one of the six is imported: DPA', unlinked('DPA'), 'TEMUAN M'],
  ['no link, and none is imported', unlinked(null), 'BELUM document'],
  ['no link, and only the Renstra is imported', unlinked('RENSTRA'), 'BELUM document'],
  [
    'a link to a revenue account is no link',
    withObligation(
      {},
      { links: [link('PKS-1', { subActivityCode: null, accountCode: '4.1.01' })], plan: [rkpd] },
    ),
    'TEMUAN M',
  ],
  [
    'a link of another obligation is none of this one',
    withObligation({}, { links: [link('PKS-1', { obligationNo: 2 })], plan: [rkpd] }),
    'TEMUAN M',
  ],
  [
    'facilitation links only',
    withObligation({}, { links: [link('PKS-1', { subActivityCode: facilitationActivity })], plan: [rkpd] }),
    'TIDAK_BERLAKU facilitation-only',
  ],

  ['amount empty', inRkpd({ amountRupiah: null }), 'BELUM amount'],
  ['amount 0', inRkpd({ amountRupiah: 0 }), 'TIDAK_BERLAKU no-cost'],
  ['without cost', inRkpd({ nature: 'TANPA_BIAYA' }), 'TIDAK_BERLAKU no-spending'],
  ['revenue', inRkpd({ nature: 'PENDAPATAN' }), 'TIDAK_BERLAKU no-spending'],
  ['in kind', inRkpd({ nature: 'BARANG_JASA' }), 'TIDAK_BERLAKU no-spending'],
  ['nature empty', inRkpd({ nature: null }), 'TIDAK_BERLAKU no-spending'],
  ['bantuan keuangan', inRkpd({ nature: 'BANTUAN_KEUANGAN' }), 'TEMUAN M'],
  ['borne by the partner', inRkpd({ payer: 'APBD_MITRA' }), 'TIDAK_BERLAKU other-payer'],
  ['payer empty', inRkpd({ payer: null }), 'TIDAK_BERLAKU other-payer'],
  ['borne jointly: the amount is this office’s share', inRkpd({ payer: 'BERSAMA' }), 'TEMUAN M'],
  ['the partner’s obligation', inRkpd({ party: '64.07' }), 'TIDAK_BERLAKU not-own'],
  ['party empty', inRkpd({ party: null }), 'TIDAK_BERLAKU not-own'],
  ['the office by its own kode wilayah', inRkpd({ party: '64.11' }), 'TEMUAN M'],
  ['an obligation of another year is no subject', inRkpd({ year: 2025 }), []],
  [
    'an umbrella',
    withAgreement({ form: 'KB' }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'TIDAK_BERLAKU other-form',
  ],
  [
    'no form',
    withAgreement({ form: null }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'BELUM form',
  ],
  [
    'ended before N',
    withAgreement({ endsOn: '2025-12-31' }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'TIDAK_BERLAKU inactive',
  ],
  [
    'begins after N',
    withAgreement({ startsOn: '2027-01-01' }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'TIDAK_BERLAKU inactive',
  ],
  [
    'no start and no signing date',
    withAgreement({ startsOn: null, signedOn: null }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'TIDAK_BERLAKU inactive',
  ],
  [
    'not signed, starting after D, within N',
    withAgreement(
      { startsOn: '2026-09-01', signedOn: null },
      { obligations: [obligation('PKS-1')], plan: [rkpd] },
    ),
    'TEMUAN M',
  ],
  [
    'ends on the first day of N',
    withAgreement({ endsOn: '2026-01-01' }, { obligations: [obligation('PKS-1')], plan: [rkpd] }),
    'TEMUAN M',
  ],

  [
    'two links of one obligation, the second found',
    withObligation(
      {},
      { links: [link('PKS-1', { subActivityCode: otherSubActivity }), link('PKS-1')], plan: [rkpd] },
    ),
    'SESUAI',
  ],
  [
    'an obligation and its link under an ADENDUM',
    snapshot({
      agreements: [
        agreement({ code: 'PKS-1' }),
        agreement({ code: 'X', form: 'ADENDUM', parentId: 'PKS-1', endsOn: null }),
      ],
      obligations: [obligation('X')],
      links: [link('X')],
      plan: [rkpd],
    }),
    'SESUAI',
  ],
]);
