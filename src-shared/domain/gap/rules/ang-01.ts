import { judgeLaterRung } from '../chain-verdicts.ts';
import type { ObligationRule } from '../rule.ts';

/** A linked obligation that is missing from the KUA-PPAS. */
export const ang01: ObligationRule = {
  id: 'ANG-01',
  version: 1,
  source: 'UU 23/2014 art. 310; docs/spec/gap-rules.md, ANG-01',
  severity: 'M',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => judgeLaterRung(context, subject, 1),
};
