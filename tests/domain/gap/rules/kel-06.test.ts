import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

ruleCases('KEL-06', [
  ['obligatory, signed, no result', withAgreement({ kind: 'KSDD_WAJIB' }), 'TEMUAN K'],
  ['with a result', withAgreement({ kind: 'KSDD_WAJIB', coordinationResult: 'BA 12/2024' }), 'SESUAI'],
  ['a blank result', withAgreement({ kind: 'KSDD_WAJIB', coordinationResult: ' ' }), 'TEMUAN K'],
  ['voluntary', withAgreement(), 'TIDAK_BERLAKU other-kind'],
  ['no kind', withAgreement({ kind: null }), 'BELUM kind'],
  ['not signed', withAgreement({ kind: 'KSDD_WAJIB', signedOn: null }), 'TIDAK_BERLAKU not-signed'],
]);
