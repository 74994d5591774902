import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import {
  link,
  obligation,
  otherSubActivity,
  educationOpd,
  healthOpd,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

/** Signed on 1 March 2026 with an own budgeted obligation of 2026. */
const funded = (plan: readonly PlanVersion[], values: Partial<Agreement> = {}, rest: object = {}) =>
  withAgreement(
    { signedOn: '2026-03-01', startsOn: null, ...values },
    { obligations: [obligation('PKS-1')], links: [link('PKS-1')], plan, ...rest },
  );
const apbd = (pagu: number, effectiveOn = '2026-01-01', label = 'MURNI') =>
  versionOf('APBD', pagu, { effectiveOn, label });

ruleCases('DOK-03', [
  ['marked as burdening', withAgreement({ isBurdening: 'Ya' }), 'TEMUAN M'],
  [
    'marked as burdening, with the number of the approval',
    withAgreement({ isBurdening: 'Ya', dprdNumber: '12/2024' }),
    'SESUAI',
  ],
  [
    'marked as burdening, with the date of the approval',
    withAgreement({ isBurdening: 'Ya', dprdOn: '2024-12-01' }),
    'SESUAI',
  ],
  ['marked as not burdening and nothing owed', withAgreement({ isBurdening: 'Tidak' }), 'SESUAI'],
  [
    'not marked and nothing owed in the signing year',
    withAgreement({}, { obligations: [obligation('PKS-1')] }),
    'SESUAI',
  ],
  ['the funding is not in the APBD of the signing year', funded([versionOf('APBD', 0)]), 'TEMUAN M'],
  ['the funding is in the APBD in part', funded([apbd(1)]), 'SESUAI'],
  [
    'it came into the APBD only after signing',
    funded([apbd(0), apbd(500_000_000, '2026-05-01', 'PERGESERAN 1')]),
    'TEMUAN M',
  ],
  ['the APBD is not imported, the DPA has it', funded([versionOf('DPA', 1)]), 'SESUAI'],
  ['the APBD is not imported, the DPA lacks it', funded([versionOf('DPA', 0)]), 'TEMUAN M'],
  [
    'the APBD lacks it; the DPA is not asked',
    funded([versionOf('APBD', 0), versionOf('DPA', 1)]),
    'TEMUAN M',
  ],
  ['neither is imported', funded([]), 'BELUM document'],
  ['neither was in force on the signing day', funded([apbd(0, '2026-04-01')]), 'BELUM document'],
  [
    'signed after D: versions after D are not known',
    funded([apbd(0, '2026-08-01')], { signedOn: '2026-09-01' }),
    'BELUM document',
  ],
  [
    'the APBD covers another perangkat daerah only',
    funded([versionOf('APBD', 0, { opdCode: educationOpd })]),
    'BELUM document',
  ],
  [
    'one obligation is covered, of the other nothing is known',
    funded(
      [versionOf('APBD', 1, { opdCode: healthOpd })],
      {},
      {
        obligations: [obligation('PKS-1'), obligation('PKS-1', { no: 2 })],
        links: [
          link('PKS-1'),
          link('PKS-1', { obligationNo: 2, subActivityCode: otherSubActivity, opdCode: educationOpd }),
        ],
      },
    ),
    'SESUAI',
  ],
  ['no link at all, and the APBD is imported', funded([apbd(1)], {}, { links: [] }), 'TEMUAN M'],
  [
    'an obligation borne by the partner',
    funded([apbd(0)], {}, { obligations: [obligation('PKS-1', { payer: 'APBD_MITRA' })] }),
    'SESUAI',
  ],
  ['a KB owes nothing', funded([apbd(0)], { form: 'KB' }), 'SESUAI'],
  ['no form, with an obligation that would count', funded([apbd(0)], { form: null }), 'BELUM form'],
  ['not signed', withAgreement({ isBurdening: 'Ya', signedOn: null }), 'TIDAK_BERLAKU not-signed'],
  ['another kind', withAgreement({ isBurdening: 'Ya', kind: 'SINERGI' }), 'TIDAK_BERLAKU other-kind'],
  ['no kind', withAgreement({ isBurdening: 'Ya', kind: null }), 'BELUM kind'],
  ['ended before N', withAgreement({ isBurdening: 'Ya', endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
  ['an ADENDUM is asked too', withAgreement({ isBurdening: 'Ya', form: 'ADENDUM' }), 'TEMUAN M'],
]);
