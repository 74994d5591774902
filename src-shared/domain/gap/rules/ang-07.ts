import { judgeStanding, linkedCodes } from '../chain-verdicts.ts';
import { fine, finding, type ObligationRule } from '../rule.ts';

/** An obligation linked only to kegiatan that facilitate cooperation: meetings pay for no implementation. */
export const ang07: ObligationRule = {
  id: 'ANG-07',
  version: 1,
  source: 'Our reading of PP 28/2018 art. 6(1); docs/spec/gap-rules.md, ANG-07',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (_context, { chain, entry, file }) => {
    const early = judgeStanding(chain, false);
    if (early !== null) return early;
    const evidence = {
      codes: linkedCodes(entry),
      amountRupiah: chain.amountRupiah,
      title: file.agreement.title,
    };
    return entry.links.length > 0 && entry.implementing.length === 0
      ? finding(evidence, 'link-implementation')
      : fine(evidence);
  },
};
