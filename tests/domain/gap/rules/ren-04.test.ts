import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import {
  educationOpd,
  facilitationActivity,
  line,
  link,
  otherSubActivity,
  subActivity,
  version,
} from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const renstra = (code: string, values: Parameters<typeof version>[2] = {}) =>
  version('RENSTRA', [line({ code })], values);
const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });

ruleCases('REN-04', [
  ['the code stands in the Renstra', plan(renstra(subActivity)), 'SESUAI'],
  [
    'under another perangkat daerah too',
    plan(version('RENSTRA', [line({ opdCode: educationOpd })])),
    'SESUAI',
  ],
  ['it does not', plan(renstra(otherSubActivity)), 'TEMUAN K'],
  [
    'one of two links does',
    withObligation(
      {},
      {
        links: [link('PKS-1'), link('PKS-1', { subActivityCode: otherSubActivity })],
        plan: [renstra(otherSubActivity)],
      },
    ),
    'SESUAI',
  ],
  ['the Renstra is not imported', plan(), 'BELUM document'],
  ['the Renstra of another period', plan(renstra(subActivity, { year: 2030 })), 'BELUM document'],
  [
    'it covers another perangkat daerah only',
    plan(renstra(subActivity, { opdCode: educationOpd })),
    'BELUM document',
  ],
  ['no link', withObligation({}, { links: [], plan: [renstra(subActivity)] }), 'TIDAK_BERLAKU no-links'],
  [
    'facilitation only',
    withObligation({}, { links: [link('PKS-1', { subActivityCode: facilitationActivity })] }),
    'TIDAK_BERLAKU facilitation-only',
  ],
  ['without cost', withObligation({ nature: 'TANPA_BIAYA' }), 'TIDAK_BERLAKU no-spending'],
]);
