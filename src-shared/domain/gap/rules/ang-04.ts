import {
  chainRemedy,
  describeCoverage,
  documentsMissing,
  judgeAmount,
  judgeStanding,
  judgeUnlinked,
  linkedCodes,
} from '../chain-verdicts.ts';
import { budgetDocuments } from '../chain.ts';
import { fine, finding, notApplicable, type ObligationRule } from '../rule.ts';

/** An obligation that the highest imported of DPA, APBD, RKA carries, but not in full. */
export const ang04: ObligationRule = {
  id: 'ANG-04',
  version: 1,
  source: 'UU 23/2014 art. 311; PP 28/2018 art. 46; docs/spec/gap-rules.md, ANG-04',
  severity: 'M',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { chain, entry } = subject;
    const early = judgeStanding(chain, true) ?? judgeUnlinked(subject);
    if (early !== null) return early;
    const { kind, budget, coveredRupiah } = judgeAmount(subject);
    if (budget === null) return documentsMissing(budgetDocuments, entry.year);
    if (kind === 'no-line') return notApplicable('no-line');
    const evidence = {
      codes: linkedCodes(entry),
      amountRupiah: chain.amountRupiah,
      coveredRupiah,
      shortageRupiah: Math.max(0, chain.amountRupiah - coveredRupiah),
      documents: [describeCoverage(budget.index, entry)],
    };
    return kind === 'short' ? finding(evidence, chainRemedy(context, chain)) : fine(evidence);
  },
};
