import { ruleCases, withAgreement, withObligation } from '../../../support/gap-cases.ts';
import { link, obligation } from '../../../support/snapshot-builder.ts';

const account = (accountCode: string | null) => link('PKS-1', { subActivityCode: null, accountCode });
const revenue = { nature: 'PENDAPATAN' } as const;

ruleCases('ANG-09', [
  ['a revenue account linked', withObligation(revenue, { links: [account('4.1.01.09.01')] }), 'SESUAI'],
  ['no account linked', withObligation(revenue, { links: [account(null)] }), 'TEMUAN K'],
  ['a spending account linked', withObligation(revenue, { links: [account('5.1.02')] }), 'TEMUAN K'],
  [
    'another group beginning with the digit',
    withObligation(revenue, { links: [account('41.1')] }),
    'TEMUAN K',
  ],
  [
    'whoever pays and whatever the amount',
    withObligation({ ...revenue, payer: 'PIHAK_KETIGA', amountRupiah: null }, { links: [] }),
    'TEMUAN K',
  ],
  ['spending', withObligation(), 'TIDAK_BERLAKU no-revenue'],
  ['the partner’s revenue', withObligation({ ...revenue, party: '64.07' }), 'TIDAK_BERLAKU not-own'],
  [
    'not active in N',
    withAgreement({ endsOn: '2025-12-31' }, { obligations: [obligation('PKS-1', revenue)] }),
    'TIDAK_BERLAKU inactive',
  ],
]);
