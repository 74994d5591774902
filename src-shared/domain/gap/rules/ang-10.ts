import { isOneOf } from '../../agreement/forms.ts';
import { toCodeKey } from '../../codes.ts';
import { documentsMissing, judgeStanding, linkedCodes } from '../chain-verdicts.ts';
import { budgetDocuments, findGroups } from '../chain.ts';
import { judgeConditions } from '../conditions.ts';
import { fine, finding, notCheckable, type ObligationRule } from '../rule.ts';

/** Belanja bantuan keuangan. Source: Permendagri 77/2020, kelompok belanja transfer (not verified). */
const transferAccount = '5.4.2';

const isTransfer = (accountCode: string): boolean =>
  `${toCodeKey(accountCode)}.`.startsWith(`${transferAccount}.`);

/** Financial aid for obligatory cooperation that does not stand under bantuan keuangan in the budget. */
export const ang10: ObligationRule = {
  id: 'ANG-10',
  version: 1,
  source: 'PP 28/2018 art. 12(2); docs/spec/gap-rules.md, ANG-10',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: ({ year }, { chain, entry, file }) => {
    const early =
      judgeStanding(chain, false) ??
      judgeConditions([
        [entry.obligation.nature === 'BANTUAN_KEUANGAN', 'no-transfer'],
        [isOneOf(file.agreement.kind, ['KSDD_WAJIB']), 'other-kind', 'kind'],
      ]);
    if (early !== null) return early;
    const { budget, amountRupiah } = chain;
    if (budget === null) return documentsMissing(budgetDocuments, year);
    const groups = new Set(entry.implementing.flatMap((link) => findGroups(budget.index, link)));
    const accounts = [...groups].flatMap((group) => group.lines.map((line) => line.accountCode));
    const evidence = { codes: linkedCodes(entry), amountRupiah, documents: [{ ...budget.index.fact }] };
    if (accounts.some((code) => code !== null && isTransfer(code))) return fine(evidence);
    return accounts.includes(null) ? notCheckable('account', evidence) : finding(evidence, 'budget-transfer');
  },
};
