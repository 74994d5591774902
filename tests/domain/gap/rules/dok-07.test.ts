import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

ruleCases('DOK-07', [
  ['both dates', withAgreement(), 'SESUAI'],
  ['start empty', withAgreement({ startsOn: null }), 'TEMUAN K'],
  ['end empty', withAgreement({ endsOn: null }), 'TEMUAN K'],
  ['end empty and marked Tidak', withAgreement({ endsOn: null, isOpenEnded: 'Tidak' }), 'TEMUAN K'],
  ['end empty and marked Tanpa Batas Waktu', withAgreement({ endsOn: null, isOpenEnded: 'Ya' }), 'SESUAI'],
  ['end empty, though it actually ended', withAgreement({ endsOn: null, endedOn: '2026-05-01' }), 'TEMUAN K'],
  ['an ADENDUM is asked only for its start', withAgreement({ form: 'ADENDUM', endsOn: null }), 'SESUAI'],
  ['an ADENDUM without a start', withAgreement({ form: 'ADENDUM', startsOn: null }), 'TEMUAN K'],
  ['not signed', withAgreement({ signedOn: null, startsOn: null }), 'TIDAK_BERLAKU not-signed'],
  ['ended before N', withAgreement({ startsOn: null, endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
]);
