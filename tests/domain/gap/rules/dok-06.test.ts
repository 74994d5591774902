import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';

const all = 'HAK_KEWAJIBAN; JANGKA_WAKTU; PERSELISIHAN; SANKSI';

ruleCases('DOK-06', [
  ['all four clauses', withAgreement({ kind: 'KSDPK', clauses: all }), 'SESUAI'],
  [
    'one clause missing',
    withAgreement({ kind: 'KSDPK', clauses: 'HAK_KEWAJIBAN; JANGKA_WAKTU; SANKSI' }),
    'TEMUAN K',
  ],
  ['no clause recorded', withAgreement({ kind: 'KSDPK', form: 'KONTRAK' }), 'TEMUAN K'],
  ['another kind', withAgreement(), 'TIDAK_BERLAKU other-kind'],
  ['another form', withAgreement({ kind: 'KSDPK', form: 'RK' }), 'TIDAK_BERLAKU other-form'],
  ['no kind', withAgreement({ kind: null }), 'BELUM kind'],
  ['no form', withAgreement({ kind: 'KSDPK', form: null }), 'BELUM form'],
  ['ended before N', withAgreement({ kind: 'KSDPK', endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
]);

it('DOK-06 lists the missing clauses in one finding', () => {
  const [result] = resultsOf('DOK-06', withAgreement({ kind: 'KSDPK', clauses: 'SANKSI; JANGKA_WAKTU' }));
  expect(result?.evidence['absent']).toEqual(['HAK_KEWAJIBAN', 'PERSELISIHAN']);
});
