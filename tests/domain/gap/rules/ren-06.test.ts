import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { agreement, obligation, snapshot } from '../../../support/snapshot-builder.ts';
import type { Obligation } from '../../../../src-shared/domain/register/kinds.ts';

const rows = (...values: readonly Partial<Obligation>[]) =>
  withAgreement({}, { obligations: values.map((value) => obligation('PKS-1', value)) });

ruleCases('REN-06', [
  ['rows of N and N + 1', rows({ year: 2026 }, { year: 2027 }), ['SESUAI', 'SESUAI']],
  ['no row of N + 1', rows({ year: 2026 }), ['SESUAI', 'TEMUAN K']],
  ['no row at all', rows(), ['TEMUAN K', 'TEMUAN K']],
  [
    'own rows of any nature and amount',
    rows(
      { year: 2026, nature: 'TANPA_BIAYA', amountRupiah: 0 },
      { year: 2027, party: '64.11', amountRupiah: null },
    ),
    ['SESUAI', 'SESUAI'],
  ],
  [
    'rows of the partner only',
    rows({ year: 2026, party: '64.07' }, { year: 2027, party: 'PT Maju' }),
    ['TEMUAN K', 'TEMUAN K'],
  ],
  ['ends in N', withAgreement({ endsOn: '2026-12-31' }), ['TEMUAN K', 'TIDAK_BERLAKU inactive']],
  ['begins in N + 1', withAgreement({ startsOn: '2027-01-01' }), ['TIDAK_BERLAKU inactive', 'TEMUAN K']],
  ['open-ended', withAgreement({ endsOn: null }), ['TEMUAN K', 'TEMUAN K']],
  ['an umbrella', withAgreement({ form: 'KB' }), ['TIDAK_BERLAKU other-form', 'TIDAK_BERLAKU other-form']],
  ['no form', withAgreement({ form: null }), ['BELUM form', 'BELUM form']],
  [
    'rows under an ADENDUM count as the parent’s',
    snapshot({
      agreements: [
        agreement({ code: 'PKS-1' }),
        agreement({ code: 'X', form: 'ADENDUM', parentId: 'PKS-1' }),
      ],
      obligations: [obligation('X', { year: 2026 }), obligation('X', { year: 2027 })],
    }),
    ['SESUAI', 'SESUAI', 'TIDAK_BERLAKU other-form', 'TIDAK_BERLAKU other-form'],
  ],
]);

it('REN-06 carries the year that it speaks of', () => {
  expect(resultsOf('REN-06', withAgreement()).map(({ year }) => year)).toEqual([2026, 2027]);
});
