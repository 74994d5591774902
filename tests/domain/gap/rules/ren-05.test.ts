import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { line, otherSubActivity, version } from '../../../support/snapshot-builder.ts';
import type { PlanLine } from '../../../../src-shared/domain/plan/plan.ts';

const carried = (...rows: readonly Partial<PlanLine>[]) =>
  withObligation(
    {},
    {
      plan: [
        version(
          'RENSTRA',
          rows.map((row) => line(row)),
        ),
      ],
    },
  );

ruleCases('REN-05', [
  ['carried in every year in which the agreement runs', carried({ years: [2025, 2026, 2027] }), 'SESUAI'],
  ['rows without years are carried in all', carried({ years: null }), 'SESUAI'],
  ['two rows together', carried({ years: [2025] }, { years: [2026, 2027] }), 'SESUAI'],
  ['lacking in one year', carried({ years: [2025, 2026] }), 'TEMUAN K'],
  ['not found', carried({ code: otherSubActivity }), 'TIDAK_BERLAKU no-line'],
  ['not imported', withObligation(), 'BELUM document'],
  ['without cost', withObligation({ nature: 'TANPA_BIAYA' }), 'TIDAK_BERLAKU no-spending'],
]);

it('REN-05 lists the years that are lacking', () => {
  expect(resultsOf('REN-05', carried({ years: [2026, 2029] }))[0]?.evidence['lackingYears']).toEqual([
    2025, 2027,
  ]);
});
