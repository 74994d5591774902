import { ruleCases, withAgreement, withObligation } from '../../../support/gap-cases.ts';
import { facilitationActivity, link, obligation, versionOf } from '../../../support/snapshot-builder.ts';

const facilitation = link('PKS-1', { subActivityCode: facilitationActivity });

ruleCases('ANG-07', [
  ['facilitation links only, nothing imported', withObligation({}, { links: [facilitation] }), 'TEMUAN K'],
  [
    'facilitation links only, documents imported',
    withObligation({}, { links: [facilitation], plan: [versionOf('RKPD', 1)] }),
    'TEMUAN K',
  ],
  [
    'facilitation of the province',
    withObligation({}, { links: [link('PKS-1', { subActivityCode: '4.01.03.1.03.0002' })] }),
    'TEMUAN K',
  ],
  [
    'a neighbouring kegiatan is none',
    withObligation({}, { links: [link('PKS-1', { subActivityCode: '4.01.02.2.40.0001' })] }),
    'SESUAI',
  ],
  ['facilitation and implementation', withObligation({}, { links: [facilitation, link('PKS-1')] }), 'SESUAI'],
  ['no link', withObligation({}, { links: [] }), 'SESUAI'],
  [
    'amount empty',
    withObligation({ amountRupiah: null }, { links: [facilitation] }),
    'TIDAK_BERLAKU no-cost',
  ],
  ['the partner’s', withObligation({ party: '64.07' }, { links: [facilitation] }), 'TIDAK_BERLAKU not-own'],
  [
    'no form',
    withAgreement({ form: null }, { obligations: [obligation('PKS-1')], links: [facilitation] }),
    'BELUM form',
  ],
  [
    'the list of the setting',
    withObligation({}, { stored: { 'aturan.fasilitasi': '1.02.02.2.02' } }),
    'TEMUAN K',
  ],
]);
