import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import {
  educationOpd,
  facilitationActivity,
  link,
  obligation,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const ended = (plan: readonly PlanVersion[], values: Partial<Agreement> = {}, rest: object = {}) =>
  withAgreement(
    { endsOn: '2025-12-31', ...values },
    { obligations: [obligation('PKS-1')], links: [link('PKS-1')], plan, ...rest },
  );
const dpa = versionOf('DPA', 1);
const running = { status: 'PELAKSANAAN' } as const;

ruleCases('WKT-02', [
  ['ended before N, money of N', ended([dpa]), 'TEMUAN M'],
  ['pagu 0', ended([versionOf('DPA', 0)]), 'SESUAI'],
  ['the highest imported counts', ended([versionOf('DPA', 0), versionOf('APBD', 1)]), 'SESUAI'],
  ['the RKA where nothing higher is imported', ended([versionOf('RKA', 1)]), 'TEMUAN M'],
  [
    'facilitation is money too',
    ended(
      [version('DPA', [{ ...dpa.parts[0]!.lines[0]!, code: facilitationActivity }])],
      {},
      { links: [link('PKS-1', { subActivityCode: facilitationActivity })] },
    ),
    'TEMUAN M',
  ],
  ['nothing imported', ended([]), 'BELUM document'],
  [
    'imported for another perangkat daerah only',
    ended([versionOf('DPA', 1, { opdCode: educationOpd })]),
    'BELUM document',
  ],
  [
    'an own obligation of any nature',
    ended([dpa], {}, { obligations: [obligation('PKS-1', { nature: 'TANPA_BIAYA' })] }),
    'TEMUAN M',
  ],
  [
    'the partner’s obligation',
    ended([dpa], {}, { obligations: [obligation('PKS-1', { party: '64.07' })] }),
    'SESUAI',
  ],
  ['no obligation of N', ended([dpa], {}, { obligations: [] }), 'SESUAI'],
  ['no link', ended([dpa], {}, { links: [] }), 'SESUAI'],
  ['ended in N before D, still under way', ended([], { ...running, endsOn: '2026-07-14' }), 'TEMUAN M'],
  [
    'ended in N before D, with another status',
    ended([dpa], { endsOn: '2026-07-14', status: 'SELESAI' }),
    'SESUAI',
  ],
  ['ends on D', ended([dpa], { ...running, endsOn: '2026-07-15' }), 'SESUAI'],
  ['ended before N, still under way, nothing imported', ended([], running), 'TEMUAN M'],
  ['ends after N', ended([dpa], { ...running, endsOn: '2027-01-01' }, { asOf: '2027-06-01' }), 'SESUAI'],
  ['open-ended', ended([dpa], { ...running, endsOn: null }), 'TIDAK_BERLAKU no-term'],
]);
