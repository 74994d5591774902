import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { line, link, obligation, version } from '../../../support/snapshot-builder.ts';
import type { Agreement, Obligation } from '../../../../src-shared/domain/register/kinds.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const accounts = (...codes: readonly (string | null)[]): readonly PlanVersion[] => [
  version(
    'DPA',
    codes.map((accountCode) => line({ accountCode })),
  ),
];
const aid = (plan: readonly PlanVersion[], values: Partial<Agreement> = {}, row: Partial<Obligation> = {}) =>
  withAgreement(
    { kind: 'KSDD_WAJIB', ...values },
    {
      obligations: [obligation('PKS-1', { nature: 'BANTUAN_KEUANGAN', ...row })],
      links: [link('PKS-1')],
      plan,
    },
  );

ruleCases('ANG-10', [
  ['a line under 5.4.02', aid(accounts('5.1.02', '5.4.02.05.01')), 'SESUAI'],
  ['5.4.02 itself', aid(accounts('5.4.2')), 'SESUAI'],
  ['only lines under other accounts', aid(accounts('5.1.02', '5.4.01')), 'TEMUAN K'],
  ['5.4.020 is another account', aid(accounts('5.4.20')), 'TEMUAN K'],
  ['lines without rekening', aid(accounts('5.1.02', null)), 'BELUM account'],
  ['a line under 5.4.02 beside one without', aid(accounts(null, '5.4.02')), 'SESUAI'],
  ['no line', aid(accounts()), 'TEMUAN K'],
  ['not imported', aid([]), 'BELUM document'],
  ['voluntary cooperation', aid(accounts(), { kind: 'KSDD_SUKARELA' }), 'TIDAK_BERLAKU other-kind'],
  ['no kind', aid(accounts(), { kind: null }), 'BELUM kind'],
  ['spending', aid(accounts(), {}, { nature: 'BELANJA' }), 'TIDAK_BERLAKU no-transfer'],
  ['without cost', aid(accounts(), {}, { amountRupiah: 0 }), 'TIDAK_BERLAKU no-cost'],
]);
