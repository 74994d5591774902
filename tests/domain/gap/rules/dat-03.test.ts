import { expect, it } from 'vitest';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import { snapshot, version, versionOf } from '../../../support/snapshot-builder.ts';

const imported = (importedOn: string, rest: object = {}) =>
  snapshot({ plan: [versionOf('DPA', 1, { importedOn })], ...rest });

ruleCases('DAT-03', [
  ['six months before D', imported('2026-01-15'), 'SESUAI'],
  ['six months and a day before D', imported('2026-01-14'), 'TEMUAN B'],
  ['D is not in N', imported('2026-01-14', { asOf: '2027-01-10' }), 'TIDAK_BERLAKU other-year'],
  [
    'an old version that is no longer in force',
    snapshot({
      plan: [
        versionOf('DPA', 1, { importedOn: '2026-01-02' }),
        versionOf('DPA', 1, { label: 'PERUBAHAN', effectiveOn: '2026-06-01' }),
      ],
    }),
    'SESUAI',
  ],
  [
    'several parts: the latest import counts',
    snapshot({
      plan: [
        version('DPA', [], {
          parts: ['2026-06-01', '2025-12-01'].map((importedOn, index) => ({
            id: String(index),
            opdCode: `1.0${index}`,
            importedOn,
            fileName: 'a.xlsx',
            lines: [],
          })),
        }),
      ],
    }),
    'SESUAI',
  ],
  [
    'a version without parts',
    snapshot({ plan: [version('DPA', [], { parts: [] })] }),
    'TIDAK_BERLAKU not-given',
  ],
  [
    'documents of a period are not asked',
    snapshot({ plan: [version('RPJMD', [], { importedOn: '2025-01-01' })] }),
    [],
  ],
  ['months of the setting', imported('2026-05-01', { stored: { 'aturan.dat-03.bulan': '1' } }), 'TEMUAN B'],
]);

it('DAT-03 speaks of each document in force', () => {
  const plan = [versionOf('RKPD', 1, { importedOn: '2026-01-02' }), versionOf('DPA', 1)];
  expect(resultsOf('DAT-03', snapshot({ plan })).map(({ subject, status }) => [subject, status])).toEqual([
    ['DPA', 'SESUAI'],
    ['RKPD', 'TEMUAN'],
  ]);
});
