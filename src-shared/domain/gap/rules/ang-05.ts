import {
  chainRemedy,
  describeCoverage,
  documentsMissing,
  judgeAmount,
  judgeStanding,
  judgeUnlinked,
  linkedCodes,
} from '../chain-verdicts.ts';
import { budgetDocuments, coveredBy } from '../chain.ts';
import { fine, finding, notApplicable, type ObligationRule } from '../rule.ts';

/** A shortage that the latest version brought about: the version before covered more. */
export const ang05: ObligationRule = {
  id: 'ANG-05',
  version: 1,
  source: 'UU 23/2014 art. 316; docs/spec/gap-rules.md, ANG-05',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { chain, entry } = subject;
    const early = judgeStanding(chain, true) ?? judgeUnlinked(subject);
    if (early !== null) return early;
    const { kind, budget, coveredRupiah } = judgeAmount(subject);
    if (budget === null) return documentsMissing(budgetDocuments, entry.year);
    if (kind !== 'short') return notApplicable(kind === 'no-line' ? 'no-line' : 'enough');
    const earlier = context.plan.before(budget.index, context.asOf);
    if (earlier === null) return notApplicable('no-earlier-version');
    const before = coveredBy(earlier, entry);
    const evidence = {
      codes: linkedCodes(entry),
      amountRupiah: chain.amountRupiah,
      coveredRupiah,
      coveredBeforeRupiah: before,
      shortageRupiah: chain.amountRupiah - coveredRupiah,
      documents: [describeCoverage(earlier, entry), describeCoverage(budget.index, entry)],
    };
    return before > coveredRupiah ? finding(evidence, chainRemedy(context, chain)) : fine(evidence);
  },
};
