import { listDecrees } from '../decrees.ts';
import { fine, finding, type OfficeRule } from '../rule.ts';

/** An office without a recorded TKKSD decree. */
export const kel01: OfficeRule = {
  id: 'KEL-01',
  version: 1,
  source: 'Permendagri 22/2020 (TKKSD, body text not verified); docs/spec/gap-rules.md, KEL-01',
  severity: 'M',
  cause: 'kelembagaan',
  scope: 'office',
  evaluate: ({ office }) => {
    const decrees = listDecrees(office.tkksdMembers);
    return decrees.length === 0 ? finding({}, 'record-decree') : fine({ decrees: decrees.length });
  },
};
