import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { version, versionOf } from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });

ruleCases('ANG-02', [
  ['in the RKA', plan(versionOf('RKA', 1)), 'SESUAI'],
  ['in the APBD', plan(versionOf('APBD', 1)), 'SESUAI'],
  [
    'in the RKA, not in the APBD: either carries the rung',
    plan(versionOf('RKA', 1), version('APBD', [])),
    'SESUAI',
  ],
  ['in neither', plan(version('RKA', []), version('APBD', [])), 'TEMUAN M'],
  ['the APBD lacks it, the RKA is not imported', plan(version('APBD', [])), 'TEMUAN M'],
  ['neither imported', plan(versionOf('KUA_PPAS', 1), versionOf('DPA', 1)), 'BELUM document'],
  [
    'missing from the KUA-PPAS already',
    plan(version('KUA_PPAS', []), version('APBD', [])),
    'TIDAK_BERLAKU earlier-rung',
  ],
  ['amount empty', withObligation({ amountRupiah: null }), 'BELUM amount'],
]);
