import { chainRungs } from '../chain.ts';
import { documentsMissing, judgeRung, judgeStanding, lostAt, chainRemedy } from '../chain-verdicts.ts';
import { finding, notApplicable, type ObligationRule } from '../rule.ts';

/** An own budgeted obligation that no sub kegiatan of RKPD or Renja carries. */
export const ren01: ObligationRule = {
  id: 'REN-01',
  version: 1,
  source: 'PP 28/2018 art. 4(2), 16(2); UU 23/2014 art. 273; docs/spec/gap-rules.md, REN-01',
  severity: 'M',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { chain, entry } = subject;
    const early = judgeStanding(chain, true);
    if (early !== null) return early;
    if (entry.implementing.length > 0) return judgeRung(context, subject, 0);
    if (entry.links.length > 0) return notApplicable('facilitation-only');
    if (chain.documents.size === 0) return documentsMissing(chainRungs.flat(), entry.year);
    const imported = [...chain.documents.values()];
    const rung = { documents: chainRungs.flat(), imported, holds: false };
    return finding(lostAt(subject, rung, undefined), chainRemedy(context, chain));
  },
};
