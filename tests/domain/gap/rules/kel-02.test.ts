import { ruleCases } from '../../../support/gap-cases.ts';
import { snapshot, tkksdMember } from '../../../support/snapshot-builder.ts';

const decrees = (...members: readonly Parameters<typeof tkksdMember>[0][]) =>
  snapshot({ tkksdMembers: members.map((values) => tkksdMember(values)) });

ruleCases('KEL-02', [
  ['no decree', snapshot(), 'TIDAK_BERLAKU no-decree'],
  ['an empty Berlaku Sampai never ends', decrees({ validUntil: null }), 'SESUAI'],
  ['the last day is D itself', decrees({ validUntil: '2026-07-15' }), 'SESUAI'],
  ['ended the day before D', decrees({ validUntil: '2026-07-14' }), 'TEMUAN K'],
  [
    'an ended decree, followed by a later one',
    decrees(
      { decreeNumber: 'B', decreeOn: '2025-01-01', validUntil: '2025-12-31' },
      { decreeNumber: 'A', decreeOn: '2026-01-05', validUntil: '2026-12-31' },
    ),
    'SESUAI',
  ],
  [
    'the later decree has ended, an older one has not',
    decrees(
      { decreeNumber: 'B', decreeOn: '2020-01-01', validUntil: null },
      { decreeNumber: 'A', decreeOn: '2025-01-05', validUntil: '2025-12-31' },
    ),
    'TEMUAN K',
  ],
  [
    'two decrees of one day: the one that begins later counts',
    decrees(
      { decreeNumber: 'A', validFrom: '2025-01-01', validUntil: null },
      { decreeNumber: 'B', validFrom: '2025-02-01', validUntil: '2025-12-31' },
    ),
    'TEMUAN K',
  ],
  [
    'two decrees of one day and beginning: the one that lasts longer counts',
    decrees(
      { decreeNumber: 'B', validFrom: '2025-01-01', validUntil: '2025-12-31' },
      { decreeNumber: 'A', validFrom: '2025-01-01', validUntil: null },
    ),
    'SESUAI',
  ],
  [
    'two decrees alike in every date',
    decrees({ decreeNumber: 'B', validUntil: '2025-12-31' }, { decreeNumber: 'A', validUntil: '2025-12-31' }),
    'TEMUAN K',
  ],
  [
    'the dates stand on one row of the decree only',
    decrees({ validUntil: '2025-12-31' }, { decreeOn: null, validUntil: null }),
    'TEMUAN K',
  ],
  [
    'a decree without a date comes before one with a date',
    decrees(
      { decreeNumber: null, decreeOn: null, validUntil: '2025-12-31' },
      { decreeNumber: 'A', decreeOn: '2020-01-01', validUntil: null },
    ),
    'SESUAI',
  ],
]);
