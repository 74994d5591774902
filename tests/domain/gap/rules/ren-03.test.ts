import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { line, version } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const rpjmd = version('RPJMD', [line({ code: '1.02.02' })]);
const named = (
  rpjmdPrograms: string | null,
  values: Partial<Agreement> = {},
  plan: readonly PlanVersion[] = [rpjmd],
) => withAgreement({ rpjmdPrograms, startsOn: '2023-01-01', ...values }, { plan });

ruleCases('REN-03', [
  ['only programmes of the earlier period', named('2021-2024:1.02.02'), 'TEMUAN K'],
  ['the earlier period overlaps the new one', named('2021–2026: 1.02.02'), 'TEMUAN K'],
  ['programmes of both periods', named('2021-2024:1.02.02; 2025-2029:1.02.02'), 'SESUAI'],
  ['a programme without a period counts for every one', named('2021-2024:1.02.02; 1.02.02'), 'SESUAI'],
  [
    'not active in the period before',
    named('2021-2024:1.02.02', { startsOn: '2025-01-01' }),
    'TIDAK_BERLAKU inactive',
  ],
  ['the period named ended before the agreement began', named('2016-2020:1.02.02'), 'TEMUAN K'],
  ['no programme', named(null), 'TIDAK_BERLAKU no-programme'],
  ['not active in N', named('2021-2024:1.02.02', { endsOn: '2025-12-31' }), 'TIDAK_BERLAKU inactive'],
  ['an umbrella', named('2021-2024:1.02.02', { form: 'NK' }), 'TIDAK_BERLAKU other-form'],
  ['no form', named('2021-2024:1.02.02', { form: null }), 'BELUM form'],
  ['no RPJMD of N', named('2021-2024:1.02.02', {}, []), 'BELUM document'],
]);
