import { listDecrees } from '../decrees.ts';
import { fine, finding, notApplicable, type OfficeRule } from '../rule.ts';

/** A TKKSD decree that has ended and that no later one follows. */
export const kel02: OfficeRule = {
  id: 'KEL-02',
  version: 1,
  source: 'Permendagri 22/2020 (TKKSD, body text not verified); docs/spec/gap-rules.md, KEL-02',
  severity: 'K',
  cause: 'kelembagaan',
  scope: 'office',
  evaluate: ({ office, asOf }) => {
    const decree = listDecrees(office.tkksdMembers).at(-1);
    if (decree === undefined) return notApplicable('no-decree');
    const { number, decreeOn, validUntil } = decree;
    const evidence = { decree: number, decreeOn, validUntil };
    return validUntil !== null && validUntil < asOf ? finding(evidence, 'renew-decree') : fine(evidence);
  },
};
