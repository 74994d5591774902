import { isActiveIn } from '../../agreement/term.ts';
import { judgeConditions } from '../conditions.ts';
import { fine, finding, type ObligationRule } from '../rule.ts';

/** Revenue from an agreement without a revenue account that takes it. */
export const ang09: ObligationRule = {
  id: 'ANG-09',
  version: 1,
  source: 'PP 28/2018 art. 20; docs/spec/gap-rules.md, ANG-09',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: ({ year }, { entry, file }) => {
    const early = judgeConditions([
      [entry.isOwn, 'not-own'],
      [entry.obligation.nature === 'PENDAPATAN', 'no-revenue'],
      [isActiveIn(file.term, year), 'inactive'],
    ]);
    if (early !== null) return early;
    const accounts = entry.accountCodes.filter((code) => /^0*4(\.|$)/.test(code.trim()));
    const evidence = { title: file.agreement.title, accounts, amountRupiah: entry.obligation.amountRupiah };
    return accounts.length > 0 ? fine(evidence) : finding(evidence, 'link-revenue');
  },
};
