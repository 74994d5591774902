import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

ruleCases('DOK-04', [
  ['KSDPK without the date of a feasibility study', withAgreement({ kind: 'KSDPK' }), 'TEMUAN M'],
  ['not signed yet', withAgreement({ kind: 'KSDPK', signedOn: null }), 'TEMUAN M'],
  ['with the date', withAgreement({ kind: 'KSDPK', feasibilityStudyOn: '2024-06-01' }), 'SESUAI'],
  ['another kind', withAgreement(), 'TIDAK_BERLAKU other-kind'],
  ['an umbrella', withAgreement({ kind: 'KSDPK', form: 'KB' }), 'TIDAK_BERLAKU other-form'],
  ['an ADENDUM', withAgreement({ kind: 'KSDPK', form: 'ADENDUM' }), 'TIDAK_BERLAKU other-form'],
  ['no kind', withAgreement({ kind: null }), 'BELUM kind'],
  ['no form', withAgreement({ kind: 'KSDPK', form: null }), 'BELUM form'],
  ['ended before N', withAgreement({ kind: 'KSDPK', endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
]);
