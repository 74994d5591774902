import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

ruleCases('DOK-05', [
  [
    'signed by the head of an office without power of attorney',
    withAgreement({ signer: 'Kepala Dinas Kesehatan' }),
    'TEMUAN M',
  ],
  [
    'with the number of a power of attorney',
    withAgreement({ signer: 'Kepala Dinas', powerOfAttorneyNumber: '5/SK/2024' }),
    'SESUAI',
  ],
  ['signed by the Bupati', withAgreement({ signer: 'Bupati Mahakam Ulu' }), 'SESUAI'],
  ['signed by an acting Bupati', withAgreement({ signer: 'Pj. Bupati Mahakam Ulu' }), 'SESUAI'],
  ['signed by the Wakil Bupati', withAgreement({ signer: 'Wakil Bupati Mahakam Ulu' }), 'TEMUAN M'],
  ['signer empty', withAgreement({ signer: ' ' }), 'BELUM signer'],
  [
    'signer empty, with a power of attorney',
    withAgreement({ signer: null, powerOfAttorneyNumber: '5' }),
    'BELUM signer',
  ],
  ['a KONTRAK', withAgreement({ form: 'KONTRAK', signer: 'Direktur' }), 'TEMUAN M'],
  ['an ADENDUM', withAgreement({ form: 'ADENDUM', signer: 'Kepala Dinas' }), 'TEMUAN M'],
  ['a KB', withAgreement({ form: 'KB', signer: 'Kepala Dinas' }), 'TIDAK_BERLAKU other-form'],
  ['no form', withAgreement({ form: null }), 'BELUM form'],
  ['not signed', withAgreement({ signedOn: null }), 'TIDAK_BERLAKU not-signed'],
  ['ended before N', withAgreement({ endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
]);
