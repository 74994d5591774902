import { ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { version, versionOf } from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });

ruleCases('ANG-03', [
  ['in the DPA', plan(versionOf('DPA', 1)), 'SESUAI'],
  ['in the APBD, not in the DPA', plan(versionOf('APBD', 1), version('DPA', [])), 'TEMUAN M'],
  [
    'the DPA in force lacks what the version before had',
    plan(versionOf('DPA', 1), version('DPA', [], { label: 'PERUBAHAN', effectiveOn: '2026-05-01' })),
    'TEMUAN M',
  ],
  ['not imported', plan(versionOf('APBD', 1)), 'BELUM document'],
  [
    'missing from the APBD already',
    plan(version('APBD', []), versionOf('DPA', 1)),
    'TIDAK_BERLAKU earlier-rung',
  ],
  ['amount empty', withObligation({ amountRupiah: null }), 'BELUM amount'],
]);
