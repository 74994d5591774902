import { ruleCases } from '../../../support/gap-cases.ts';
import { snapshot, tkksdMember } from '../../../support/snapshot-builder.ts';

ruleCases('KEL-01', [
  ['no TKKSD decree recorded', snapshot(), 'TEMUAN M'],
  ['a decree recorded', snapshot({ tkksdMembers: [tkksdMember()] }), 'SESUAI'],
  [
    'a decree recorded, though it has ended',
    snapshot({ tkksdMembers: [tkksdMember({ validUntil: '2020-12-31' })] }),
    'SESUAI',
  ],
]);
