import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';

const none = { rpjmdPrograms: null } as const;

ruleCases('DOK-10', [
  ['an RPJMD programme', withAgreement(), 'SESUAI'],
  ['no programme, no exception', withAgreement(none), 'TEMUAN M'],
  [
    'a ground without evidence',
    withAgreement({ ...none, exceptionGround: 'DARURAT', exceptionEvidence: ' ' }),
    'TEMUAN M',
  ],
  ['evidence without a ground', withAgreement({ ...none, exceptionEvidence: 'SK 12' }), 'TEMUAN M'],
  [
    'a national strategic programme with evidence',
    withAgreement({ ...none, exceptionGround: 'PSN', exceptionEvidence: 'Perpres 12/2025' }),
    'DIKECUALIKAN',
  ],
  [
    'an exception with evidence, and a programme',
    withAgreement({ exceptionGround: 'PSN', exceptionEvidence: 'Perpres' }),
    'SESUAI',
  ],
  ['not signed', withAgreement({ ...none, signedOn: null }), 'TIDAK_BERLAKU not-in-force'],
  ['not in force on D', withAgreement({ ...none, endsOn: '2026-07-14' }), 'TIDAK_BERLAKU not-in-force'],
  ['the last day is D', withAgreement({ ...none, endsOn: '2026-07-15' }), 'TEMUAN M'],
  ['an umbrella', withAgreement({ ...none, form: 'KB' }), 'TIDAK_BERLAKU other-form'],
  ['no form', withAgreement({ ...none, form: null }), 'BELUM form'],
]);
