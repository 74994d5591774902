import { linkedCodes } from '../chain-verdicts.ts';
import { findByCode, isDraft, openRenstra } from '../linked-subject.ts';
import { fine, finding, type ObligationRule } from '../rule.ts';

/** A linked obligation of which no sub kegiatan stands in the Renstra. */
export const ren04: ObligationRule = {
  id: 'REN-04',
  version: 1,
  source: 'UU 23/2014 art. 272; docs/spec/gap-rules.md, REN-04',
  severity: 'K',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const renstra = openRenstra(context, subject);
    if (isDraft(renstra)) return renstra;
    const { entry, file } = subject;
    const evidence = {
      codes: linkedCodes(entry),
      opd: entry.obligation.opdName ?? file.agreement.opdName,
      documents: [{ ...renstra.fact }],
    };
    return findByCode(renstra, entry).length > 0 ? fine(evidence) : finding(evidence, 'add-renstra');
  },
};
