import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { educationOpd, line, version } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const rpjmd = version('RPJMD', [line({ code: '1.02.02' })]);
const old = version('RPJMD', [line({ code: '1.02.05' })], { year: 2021, endYear: 2026 });
const named = (
  rpjmdPrograms: string | null,
  plan: readonly PlanVersion[] = [rpjmd],
  values: Partial<Agreement> = {},
) => withAgreement({ rpjmdPrograms, ...values }, { plan });

ruleCases('REN-02', [
  ['a programme of the RPJMD', named('1.02.02'), 'SESUAI'],
  ['written for the period', named('2025-2029:1.2.2'), 'SESUAI'],
  ['a longer code: its first three segments', named('1.02.02.2.01.0001'), 'SESUAI'],
  [
    'the RPJMD goes down to kegiatan',
    named('1.02.02', [version('RPJMD', [line({ code: '1.02.02.2.01' })])]),
    'SESUAI',
  ],
  ['one of two', named('1.02.09; 1.02.02'), 'SESUAI'],
  ['none of them', named('1.02.09; 1.02.08'), 'TEMUAN K'],
  ['X.XX is the bidang of the agreement’s perangkat daerah', named('X.XX.02'), 'SESUAI'],
  [
    'X.XX without a perangkat daerah equals nothing',
    named('X.XX.02', [rpjmd], { opdCode: null }),
    'TEMUAN K',
  ],
  ['of two RPJMD that contain N the one that begins latest', named('1.02.05', [old, rpjmd]), 'TEMUAN K'],
  [
    'programmes of an earlier period beside one for N',
    named('2021-2026:1.02.05; 2025-2029:1.02.02', [old, rpjmd]),
    'SESUAI',
  ],
  [
    'programmes of the earlier period only: REN-03 speaks',
    named('2021-2026:1.02.05', [old, rpjmd], { startsOn: '2023-01-01' }),
    'TIDAK_BERLAKU old-programme',
  ],
  ['programmes of a later period only', named('2030-2034:1.02.02'), 'TIDAK_BERLAKU no-programme'],
  ['no programme', named(null), 'TIDAK_BERLAKU no-programme'],
  ['no RPJMD of N', named('1.02.02', []), 'BELUM document'],
  [
    'the RPJMD takes effect after D',
    named('1.02.02', [version('RPJMD', [], { effectiveOn: '2026-07-16' })]),
    'BELUM document',
  ],
  [
    'the RPJMD file covers another perangkat daerah only',
    named('1.02.02', [version('RPJMD', [], { opdCode: educationOpd })]),
    'BELUM document',
  ],
  ['not active in N', named('1.02.02', [rpjmd], { endsOn: '2025-12-31' }), 'TIDAK_BERLAKU inactive'],
  ['an umbrella', named('1.02.02', [rpjmd], { form: 'KB' }), 'TIDAK_BERLAKU other-form'],
  ['no form', named('1.02.02', [rpjmd], { form: null }), 'BELUM form'],
]);
