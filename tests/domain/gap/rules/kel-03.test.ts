import { expect, it } from 'vitest';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import { snapshot, tkksdMember } from '../../../support/snapshot-builder.ts';

const team = (elements: readonly (string | null)[], values: Parameters<typeof tkksdMember>[0] = {}) =>
  snapshot({ tkksdMembers: elements.map((element) => tkksdMember({ element, ...values })) });
const whole = ['Kepala BAPPEDA', 'BPKAD', 'Kabag Hukum Setda'];

ruleCases('KEL-03', [
  ['all three units', team(whole), 'SESUAI'],
  ['under their other names', team(['Bapperida', 'BKAD', 'Bagian Hukum']), 'SESUAI'],
  ['no Bappeda', team(['BPKAD', 'Bagian Hukum', null]), 'TEMUAN K'],
  [
    'the members of two valid decrees together',
    snapshot({
      tkksdMembers: [
        tkksdMember({ decreeNumber: 'A', element: 'Bappeda; BPKAD' }),
        tkksdMember({ decreeNumber: 'B', element: 'Hukum' }),
      ],
    }),
    'SESUAI',
  ],
  ['no decree', snapshot(), 'TIDAK_BERLAKU no-decree'],
  ['the decree was made after D', team(whole, { decreeOn: '2026-07-16' }), 'TIDAK_BERLAKU no-decree'],
  ['the decree has no date', team(whole, { decreeOn: null }), 'TIDAK_BERLAKU no-decree'],
  ['the decree begins after D', team(whole, { validFrom: '2026-07-16' }), 'TIDAK_BERLAKU no-decree'],
  ['the decree ended before D', team(whole, { validUntil: '2026-07-14' }), 'TIDAK_BERLAKU no-decree'],
  [
    'the decree is valid from and to D',
    team(whole, { validFrom: '2026-07-15', validUntil: '2026-07-15' }),
    'SESUAI',
  ],
]);

it('KEL-03 lists all absent units in one finding', () => {
  expect(resultsOf('KEL-03', team(['Inspektorat']))[0]?.evidence['absent']).toEqual([
    'Bappeda',
    'BPKAD',
    'Bagian Hukum',
  ]);
});
