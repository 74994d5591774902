import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { educationOpd, healthOpd, obligation, record } from '../../../support/snapshot-builder.ts';
import type { RecordOf } from '../../../../src-shared/domain/register/kinds.ts';

const mapping = (values: Partial<RecordOf<'mapping'>>) =>
  record('mapping', {
    year: 2026,
    opdCode: healthOpd,
    submittedOn: '2026-02-01',
    need: 'Ambulans',
    ...values,
  });
const handedIn = (values: Partial<RecordOf<'mapping'>>) => withAgreement({}, { mappings: [mapping(values)] });

ruleCases('KEL-04', [
  ['handed in', handedIn({}), 'SESUAI'],
  ['handed in on D', handedIn({ submittedOn: '2026-07-15' }), 'SESUAI'],
  ['handed in after D', handedIn({ submittedOn: '2026-07-16' }), 'TEMUAN K'],
  ['a row without the date', handedIn({ submittedOn: null }), 'TEMUAN K'],
  ['a row of another year', handedIn({ year: 2025 }), 'TEMUAN K'],
  ['a row of another perangkat daerah', handedIn({ opdCode: educationOpd }), 'TEMUAN K'],
  ['a row with the name only', handedIn({ opdCode: null, opdName: 'DINAS KESEHATAN' }), 'SESUAI'],
  ['a row with neither', handedIn({ opdCode: null, opdName: null }), 'TEMUAN K'],
  ['no row', withAgreement(), 'TEMUAN K'],
  ['an agreement not active in N', withAgreement({ endsOn: '2025-12-31' }), []],
  ['an agreement without perangkat daerah', withAgreement({ opdCode: null }), []],
  ['an umbrella counts', withAgreement({ form: 'KB' }), 'TEMUAN K'],
  [
    'supporting ones by code and by name',
    withAgreement(
      { supportingOpds: `${educationOpd}; Dinas Lain` },
      { mappings: [mapping({ opdCode: null, opdName: 'dinas lain' })] },
    ),
    ['TEMUAN K', 'TEMUAN K', 'SESUAI'],
  ],
  [
    'a supporting one by the name that the register knows',
    withAgreement({ supportingOpds: 'Dinas Kesehatan' }),
    'TEMUAN K',
  ],
  [
    'own obligations',
    withAgreement(
      { opdCode: null },
      { obligations: [obligation('PKS-1', { opdCode: educationOpd }), obligation('PKS-1', { no: 2 })] },
    ),
    'TEMUAN K',
  ],
  [
    'the partner’s obligations do not count',
    withAgreement(
      { opdCode: null },
      { obligations: [obligation('PKS-1', { opdCode: educationOpd, party: '64.07' })] },
    ),
    [],
  ],
  [
    'a whole SKPD and its sub unit are one',
    withAgreement({ supportingOpds: '1.02.0.00.0.00.01.0004' }),
    'TEMUAN K',
  ],
]);

it('KEL-04 has the perangkat daerah as subject and names it', () => {
  const results = resultsOf('KEL-04', withAgreement({ supportingOpds: 'Dinas Lain' }));
  expect(results.map(({ subject, agreement }) => [subject, agreement])).toEqual([
    [healthOpd, null],
    ['Dinas Lain', null],
  ]);
  expect(results.map(({ evidence }) => evidence['opd'])).toEqual(['Dinas Kesehatan', 'Dinas Lain']);
});
