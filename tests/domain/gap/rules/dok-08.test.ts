import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { obligation } from '../../../support/snapshot-builder.ts';

ruleCases('DOK-08', [
  ['empty', withAgreement({ financingText: null }), 'TEMUAN K'],
  ['a dash', withAgreement({ financingText: ' - ' }), 'TEMUAN K'],
  [
    'a vague phrase, however written',
    withAgreement({ financingText: 'Dibebankan pada MASING-MASING  PIHAK' }),
    'TEMUAN K',
  ],
  ['"sesuai kemampuan"', withAgreement({ financingText: 'anggaran sesuai kemampuan' }), 'TEMUAN K'],
  [
    'who pays how much',
    withAgreement({ financingText: 'APBD Kabupaten Rp 500.000.000 per tahun' }),
    'SESUAI',
  ],
  [
    'vague, with an obligation row of another year and party',
    withAgreement({}, { obligations: [obligation('PKS-1', { year: 2030, party: '64.07' })] }),
    'SESUAI',
  ],
  ['not active in N', withAgreement({ endsOn: '2025-12-31' }), 'TIDAK_BERLAKU inactive'],
  ['an umbrella', withAgreement({ form: 'KB' }), 'TIDAK_BERLAKU other-form'],
  ['no form', withAgreement({ form: null }), 'BELUM form'],
  [
    'phrases of the setting',
    withAgreement({ financingText: 'nanti' }, { stored: { 'aturan.dok-08.frasa': 'nanti' } }),
    'TEMUAN K',
  ],
]);
