import { judgeLaterRung } from '../chain-verdicts.ts';
import type { ObligationRule } from '../rule.ts';

/** A linked obligation that is missing from RKA and APBD. */
export const ang02: ObligationRule = {
  id: 'ANG-02',
  version: 1,
  source: 'UU 23/2014 art. 311; docs/spec/gap-rules.md, ANG-02',
  severity: 'M',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => judgeLaterRung(context, subject, 2),
};
