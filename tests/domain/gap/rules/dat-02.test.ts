import { describe, expect, it } from 'vitest';
import {
  evaluateGaps,
  prepareGaps,
  toGapReport,
  updateGaps,
} from '../../../../src-shared/domain/gap/engine.ts';
import { gapMessage } from '../../../../src-shared/text/rules.ts';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import {
  agreement,
  educationOpd,
  exception,
  line,
  nomenclature,
  otherSubActivity,
  realisation,
  snapshot,
  subActivity,
  version,
} from '../../../support/snapshot-builder.ts';

const current = nomenclature(2026, { [subActivity]: 'Layanan' });
const dpa = (...codes: readonly string[]) =>
  version(
    'DPA',
    codes.map((code) => line({ code })),
  );
const plan = (...versions: ReturnType<typeof version>[]) =>
  snapshot({ plan: versions, nomenclatures: [current] });

ruleCases('DAT-02', [
  ['the code is in the list', plan(dpa(subActivity)), 'SESUAI'],
  ['by integer segments', plan(dpa('1.2.2.2.2.12')), 'SESUAI'],
  ['it is not', plan(dpa(otherSubActivity)), 'TEMUAN B'],
  [
    'one result for each code',
    plan(dpa(subActivity, otherSubActivity, otherSubActivity)),
    ['SESUAI', 'TEMUAN B'],
  ],
  [
    'one for a code of several documents',
    plan(dpa(otherSubActivity), version('RKPD', [line({ code: otherSubActivity })])),
    'TEMUAN B',
  ],
  [
    'a version that is not in force any more',
    plan(
      dpa(otherSubActivity),
      version('DPA', [line()], { label: 'PERGESERAN 1', effectiveOn: '2026-04-10' }),
    ),
    'SESUAI',
  ],
  [
    'a version that is not in force yet',
    plan(version('DPA', [line({ code: otherSubActivity })], { effectiveOn: '2026-10-01' })),
    [],
  ],
  [
    'documents of another year',
    plan(version('DPA', [line({ code: otherSubActivity })], { year: 2025, effectiveOn: '2025-01-05' })),
    [],
  ],
  ['documents of a period', plan(version('RENSTRA', [line({ code: otherSubActivity })])), []],
  [
    'realisation of the quarter that counts',
    snapshot({ realisation: [realisation(2, [{ code: otherSubActivity }])], nomenclatures: [current] }),
    'TEMUAN B',
  ],
  ['nothing is imported', snapshot({ nomenclatures: [current] }), []],
  ['no list is imported', snapshot({ plan: [dpa(subActivity, otherSubActivity)] }), 'BELUM nomenclature'],
  [
    'the list is for later years',
    snapshot({ plan: [dpa(subActivity)], nomenclatures: [nomenclature(2027, {})] }),
    'BELUM nomenclature',
  ],
  [
    'a prefix in the list stands for the bidang of the line',
    snapshot({
      plan: [dpa('1.02.01.2.01.0001')],
      nomenclatures: [nomenclature(2026, { 'X.XX.01.2.01.0001': 'A' })],
    }),
    'SESUAI',
  ],
  [
    'and for no other: one line of two is of another perangkat daerah',
    snapshot({
      plan: [
        version('DPA', [
          line({ code: '1.02.01.2.01.0001' }),
          line({ code: '1.02.01.2.01.0001', opdCode: educationOpd }),
        ]),
      ],
      nomenclatures: [nomenclature(2026, { 'X.XX.01.2.01.0001': 'A' })],
    }),
    'TEMUAN B',
  ],
  [
    'a prefix in the line',
    snapshot({
      plan: [dpa('X.XX.01.2.01.0001')],
      nomenclatures: [nomenclature(2026, { '1.02.01.2.01.0001': 'A' })],
    }),
    'SESUAI',
  ],
  [
    'a prefix that stands for nobody known equals nothing',
    snapshot({
      plan: [version('DPA', [line({ code: 'X.XX.01.2.01.0001', opdCode: null, opdName: null })])],
      nomenclatures: [nomenclature(2026, { 'X.XX.01.2.01.0001': 'A' })],
    }),
    'TEMUAN B',
  ],
  [
    'a programme code that the list has',
    snapshot({ plan: [dpa('1.02.02')], nomenclatures: [nomenclature(2026, { '1.02.02': 'Program' })] }),
    'SESUAI',
  ],
  [
    'excepted by its code',
    snapshot({
      plan: [dpa(otherSubActivity)],
      nomenclatures: [current],
      exceptions: [exception({ ruleId: 'DAT-02', subject: '1.2.2.2.2.13' })],
    }),
    'DIKECUALIKAN',
  ],
]);

describe('DAT-02', () => {
  it('stands on the code as written, with every document that carries it', () => {
    const [result] = resultsOf(
      'DAT-02',
      plan(dpa('1.02.02.2.02.13'), version('APBD', [line({ code: otherSubActivity })])),
    );
    expect([result?.subject, result?.agreement]).toEqual([otherSubActivity, null]);
    expect(result === undefined ? '' : gapMessage(result)).toBe(
      `Kode ${otherSubActivity} dalam APBD 2026 Murni (1 Januari 2026) dan DPA 2026 Murni (1 Januari 2026) tidak ada dalam nomenklatur 900.1-1/2025, yang berlaku mulai tahun 2026.`,
    );
  });

  it('says after an edit of the register what a fresh evaluation says', () => {
    const before = plan(dpa(subActivity, otherSubActivity));
    const next = { ...before, agreements: [agreement({ code: 'PKS-9' })] };
    expect(toGapReport(updateGaps(prepareGaps(before), next, ['PKS-9']))).toEqual(evaluateGaps(next));
  });
});
