import { isImportedFor, paguOf, findGroups } from '../chain.ts';
import { documentsMissing, judgeStanding, judgeUnlinked, linkedCodes } from '../chain-verdicts.ts';
import type { ObligationFile } from '../obligation-file.ts';
import type { QuarterIndex } from '../realisation-index.ts';
import { fine, finding, notApplicable, notCheckable, type ObligationRule } from '../rule.ts';

/** The realisation of the rows that any implementing link takes, each row once. */
function realisedOn(quarter: QuarterIndex, entry: ObligationFile): number {
  const groups = new Set(entry.implementing.flatMap((link) => findGroups(quarter, link)));
  return [...groups].flatMap((group) => group.lines).reduce((sum, line) => sum + line.realisedRupiah, 0);
}

/** A sub kegiatan in the DPA of which nothing was spent by the second quarter. */
export const rea01: ObligationRule = {
  id: 'REA-01',
  version: 1,
  source: 'PP 12/2019; docs/spec/gap-rules.md, REA-01',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { chain, entry } = subject;
    const early = judgeStanding(chain, false) ?? judgeUnlinked(subject);
    if (early !== null) return early;
    const dpa = chain.documents.get('DPA');
    if (dpa === undefined) return documentsMissing(['DPA'], entry.year);
    if (!dpa.hasLine) return notApplicable('no-line');
    const { realisation } = context;
    if (realisation === null || !isImportedFor(realisation, entry))
      return notCheckable('realisation', { year: entry.year });
    const realisedRupiah = realisedOn(realisation, entry);
    const evidence = {
      codes: linkedCodes(entry),
      quarter: realisation.quarter,
      effective: realisation.effective,
      realisedRupiah,
      paguRupiah: entry.implementing.reduce((sum, link) => sum + paguOf(dpa.index, link), 0),
      documents: [{ ...dpa.index.fact }],
    };
    if (realisedRupiah > 0 || realisation.quarter < 2) return fine(evidence);
    return finding(evidence, 'speed-up', { severity: realisation.quarter >= 3 ? 'M' : 'K' });
  },
};
