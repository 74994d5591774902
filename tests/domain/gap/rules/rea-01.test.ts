import { ruleCases, withAgreement, withObligation } from '../../../support/gap-cases.ts';
import {
  educationOpd,
  facilitationActivity,
  line,
  link,
  obligation,
  otherSubActivity,
  realisation,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { RealisationPart } from '../../../../src-shared/domain/plan/plan.ts';

const dpa = versionOf('DPA', 500_000_000);
const spent = (asOf: string, parts: readonly RealisationPart[], rest: object = {}) =>
  withObligation({}, { asOf, plan: [dpa], realisation: parts, ...rest });
const q = (quarter: number, ...amounts: readonly number[]) =>
  realisation(
    quarter,
    amounts.map((realisedRupiah) => ({ realisedRupiah })),
  );

ruleCases('REA-01', [
  ['nothing spent by the second quarter', spent('2026-07-15', [q(2, 0)]), 'TEMUAN K'],
  ['nothing spent by the third quarter', spent('2026-10-01', [q(3, 0)]), 'TEMUAN M'],
  ['nothing spent by the fourth quarter', spent('2027-01-10', [q(4, 0)]), 'TEMUAN M'],
  ['nothing spent by the first quarter', spent('2026-04-15', [q(1, 0)]), 'SESUAI'],
  ['something spent', spent('2026-07-15', [q(2, 1)]), 'SESUAI'],
  ['corrections take back what was spent', spent('2026-07-15', [q(2, 5, -5)]), 'TEMUAN K'],
  ['below zero', spent('2026-07-15', [q(2, -1)]), 'TEMUAN K'],
  [
    'a sub kegiatan without a row counts as 0',
    spent('2026-07-15', [realisation(2, [{ code: otherSubActivity, realisedRupiah: 9 }])]),
    'TEMUAN K',
  ],
  ['on the quarter’s last day it is known', spent('2026-06-30', [q(1, 5), q(2, 0)]), 'TEMUAN K'],
  ['the day before, the quarter before counts', spent('2026-06-29', [q(1, 5), q(2, 0)]), 'SESUAI'],
  ['the later quarter counts', spent('2026-07-15', [q(2, 1), q(1, 0)]), 'SESUAI'],
  ['no quarter has ended', spent('2026-03-30', [q(1, 0)]), 'BELUM realisation'],
  ['realisation not imported', spent('2026-07-15', []), 'BELUM realisation'],
  [
    'realisation of another year',
    spent('2026-07-15', [realisation(2, [], { year: 2025 })]),
    'BELUM realisation',
  ],
  [
    'it covers another perangkat daerah only',
    spent('2026-07-15', [realisation(2, [], { opdCode: educationOpd })]),
    'BELUM realisation',
  ],
  [
    'rows of two links are summed, a shared row once',
    spent('2026-07-15', [q(2, 5, -6)], { links: [link('PKS-1'), link('PKS-1', { accountCode: '5.1.02' })] }),
    'TEMUAN K',
  ],
  [
    'one of two links is spent',
    spent('2026-07-15', [realisation(2, [{ code: otherSubActivity, realisedRupiah: 9 }])], {
      links: [link('PKS-1'), link('PKS-1', { subActivityCode: otherSubActivity })],
    }),
    'SESUAI',
  ],
  [
    'money of facilitation does not count',
    spent('2026-07-15', [realisation(2, [{ code: facilitationActivity, realisedRupiah: 9 }])], {
      links: [link('PKS-1'), link('PKS-1', { subActivityCode: facilitationActivity })],
    }),
    'TEMUAN K',
  ],
  [
    'the DPA lacks it',
    spent('2026-07-15', [q(2, 0)], { plan: [version('DPA', [line({ code: otherSubActivity })])] }),
    'TIDAK_BERLAKU no-line',
  ],
  [
    'the DPA is not imported',
    spent('2026-07-15', [q(2, 0)], { plan: [versionOf('APBD', 1)] }),
    'BELUM document',
  ],
  ['no link', spent('2026-07-15', [q(2, 0)], { links: [] }), 'TIDAK_BERLAKU no-links'],
  ['no link, nothing imported', spent('2026-07-15', [q(2, 0)], { links: [], plan: [] }), 'BELUM document'],
  ['amount empty', withObligation({ amountRupiah: null }, { plan: [dpa] }), 'TIDAK_BERLAKU no-cost'],
  ['no form', withAgreement({ form: null }, { obligations: [obligation('PKS-1')] }), 'BELUM form'],
]);
