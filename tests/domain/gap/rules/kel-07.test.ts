import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { party, record, snapshot } from '../../../support/snapshot-builder.ts';
import type { Agreement, Party, RecordOf } from '../../../../src-shared/domain/register/kinds.ts';

const border = (
  regionCode: string | null,
  neighbourCode: string | null,
  service: string | null = 'jalan',
): RecordOf<'border'> => record('border', { regionCode, neighbourCode, service });
const beside = (values: Partial<Agreement>, partner: Partial<Party> = {}) =>
  withAgreement(values, { borders: [border('64.11', '64.07')], parties: [party('PKS-1', partner)] });

ruleCases('KEL-07', [
  ['a KSDD agreement in force with the neighbour', beside({}), 'SESUAI'],
  ['obligatory cooperation', beside({ kind: 'KSDD_WAJIB' }), 'SESUAI'],
  ['an umbrella', beside({ form: 'KB' }), 'SESUAI'],
  ['with another region', beside({}, { regionCode: '64.08' }), 'TEMUAN B'],
  ['a party without a code', beside({}, { regionCode: null }), 'TEMUAN B'],
  ['of another kind', beside({ kind: 'SINERGI' }), 'TEMUAN B'],
  ['without a kind', beside({ kind: null }), 'BELUM kind'],
  ['not in force on D', beside({ endsOn: '2026-07-14' }), 'TEMUAN B'],
  ['not signed', beside({ signedOn: null }), 'TEMUAN B'],
  ['no border', snapshot(), []],
  [
    'borders of others, and rows without a code',
    snapshot({ borders: [border('64.08', '64.02'), border(null, '64.07'), border('64.11', null)] }),
    [],
  ],
  ['a pair is written from the other side', snapshot({ borders: [border('64.07', '64.11')] }), 'TEMUAN B'],
  [
    'a pair is written twice',
    snapshot({ borders: [border('64.07', '64.11', null), border('64.11', '64.07')] }),
    'TEMUAN B',
  ],
  [
    'one finding per neighbour',
    snapshot({ borders: [border('64.11', '65.02'), border('64.11', '64.07')] }),
    ['TEMUAN B', 'TEMUAN B'],
  ],
]);

it('KEL-07 has the neighbour as subject, and its name where it is known', () => {
  const borders = [border('64.11', '99.99'), border('64.11', '64.07')];
  const results = resultsOf('KEL-07', snapshot({ borders }));
  expect(results.map(({ subject }) => subject)).toEqual(['64.07', '99.99']);
  expect(results[0]?.evidence['neighbour']).toContain('Kutai Barat');
  expect(results[1]?.evidence['neighbour']).toBe('99.99');
});
