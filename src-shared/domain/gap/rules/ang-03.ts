import { judgeLaterRung } from '../chain-verdicts.ts';
import type { ObligationRule } from '../rule.ts';

/** A linked obligation that is missing from the DPA. */
export const ang03: ObligationRule = {
  id: 'ANG-03',
  version: 1,
  source: 'PP 12/2019; docs/spec/gap-rules.md, ANG-03',
  severity: 'M',
  cause: 'anggaran',
  scope: 'obligation',
  evaluate: (context, subject) => judgeLaterRung(context, subject, 3),
};
