import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { obligation, record } from '../../../support/snapshot-builder.ts';
import type { Obligation } from '../../../../src-shared/domain/register/kinds.ts';

const problems = (rows: readonly Partial<Obligation>[], rest: object = {}) =>
  withAgreement(
    {},
    { obligations: rows.map((row) => obligation('PKS-1', { problem: 'ANGGARAN', ...row })), ...rest },
  );
const years = (...list: readonly number[]): readonly Partial<Obligation>[] => list.map((year) => ({ year }));
const followUp = (year: number, obligationNo: number | null) => ({
  followUps: [record('followUp', { agreementId: 'PKS-1', year, obligationNo, state: 'SELESAI' })],
});

ruleCases('REA-04', [
  ['the same problem in N − 1 and N', problems(years(2025, 2026)), 'TEMUAN M'],
  ['in N − 2 and N − 1', problems(years(2024, 2025)), 'TEMUAN M'],
  ['in N − 3 and N − 2', problems(years(2023, 2024)), 'SESUAI'],
  ['with a year between', problems(years(2024, 2026)), 'SESUAI'],
  ['one year', problems(years(2026)), 'SESUAI'],
  ['different problems', problems([{ year: 2025, problem: 'SDM' }, { year: 2026 }]), 'SESUAI'],
  [
    'LAIN does not count',
    problems([
      { year: 2025, problem: 'LAIN' },
      { year: 2026, problem: 'LAIN' },
    ]),
    'SESUAI',
  ],
  [
    'none',
    problems([
      { year: 2025, problem: null },
      { year: 2026, problem: null },
    ]),
    'SESUAI',
  ],
  [
    'one follow-up is SELESAI',
    problems([{ year: 2025, followUpState: 'SELESAI' }, { year: 2026 }]),
    'SESUAI',
  ],
  [
    'one follow-up is under way',
    problems([{ year: 2025, followUpState: 'BERJALAN' }, { year: 2026 }]),
    'TEMUAN M',
  ],
  ['a follow-up of its own is SELESAI', problems(years(2025, 2026), followUp(2026, 1)), 'SESUAI'],
  ['one for the whole year is SELESAI', problems(years(2025, 2026), followUp(2025, null)), 'SESUAI'],
  ['one of another obligation is SELESAI', problems(years(2025, 2026), followUp(2026, 2)), 'TEMUAN M'],
  [
    'solved in N, but not in the two years before',
    problems([{ year: 2024 }, { year: 2025 }, { year: 2026, followUpState: 'SELESAI' }]),
    'TEMUAN M',
  ],
  [
    'written down in Kemajuan',
    problems(years(2025), {
      progress: [
        record('progress', {
          agreementId: 'PKS-1',
          year: 2026,
          obligationNo: 1,
          quarter: 1,
          problem: 'ANGGARAN',
        }),
      ],
    }),
    'TEMUAN M',
  ],
  ['a row without a year', problems([{ year: null }, { year: 2026 }]), 'SESUAI'],
  [
    'three years of the setting',
    problems(years(2025, 2026), { stored: { 'aturan.rea-04.tahun': '3' } }),
    'SESUAI',
  ],
]);

it('REA-04 names the years, and takes its cause from the problem', () => {
  const [result] = resultsOf('REA-04', problems(years(2024, 2025, 2026)));
  expect(result?.evidence['years']).toEqual([2024, 2025, 2026]);
  expect(result?.cause).toBe('anggaran');
});
