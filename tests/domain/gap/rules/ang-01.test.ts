import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { facilitationActivity, link, version, versionOf } from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const rkpd = versionOf('RKPD', 1);
const without = version('KUA_PPAS', []);
const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });
const facilitation = [link('PKS-1', { subActivityCode: facilitationActivity })];

ruleCases('ANG-01', [
  ['in RKPD and KUA-PPAS', plan(rkpd, versionOf('KUA_PPAS', 1)), 'SESUAI'],
  ['in RKPD, not in KUA-PPAS', plan(rkpd, without), 'TEMUAN M'],
  ['RKPD not imported, not in KUA-PPAS', plan(without), 'TEMUAN M'],
  ['KUA-PPAS not imported', plan(rkpd), 'BELUM document'],
  ['nothing imported', plan(), 'BELUM document'],
  ['missing from the RKPD already', plan(version('RKPD', []), without), 'TIDAK_BERLAKU earlier-rung'],
  [
    'missing from the RKPD already, KUA-PPAS not imported',
    plan(version('RKPD', [])),
    'TIDAK_BERLAKU earlier-rung',
  ],
  ['no link, something imported', withObligation({}, { links: [], plan: [rkpd] }), 'TIDAK_BERLAKU no-links'],
  ['no link, nothing imported', withObligation({}, { links: [] }), 'BELUM document'],
  [
    'facilitation only, something imported',
    withObligation({}, { links: facilitation, plan: [rkpd] }),
    'TIDAK_BERLAKU facilitation-only',
  ],
  ['facilitation only, nothing imported', withObligation({}, { links: facilitation }), 'BELUM document'],
  ['amount empty', withObligation({ amountRupiah: null }, { plan: [rkpd] }), 'BELUM amount'],
  ['without cost', withObligation({ nature: 'TANPA_BIAYA' }, { plan: [rkpd] }), 'TIDAK_BERLAKU no-spending'],
]);
