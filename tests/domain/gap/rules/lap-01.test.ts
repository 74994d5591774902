import { expect, it } from 'vitest';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import { agreement, record, snapshot } from '../../../support/snapshot-builder.ts';
import type { GapSnapshot } from '../../../../src-shared/domain/gap/snapshot.ts';
import type { RecordOf } from '../../../../src-shared/domain/register/kinds.ts';

const due = (
  text: string | null,
  rest: Partial<GapSnapshot> = {},
  values: Partial<RecordOf<'reportDue'>> = {},
) =>
  snapshot({
    asOf: '2026-08-01',
    reportCalendar: [record('reportDue', { reportType: 'KSD', period: 'S1', due: text, ...values })],
    ...rest,
  });
const sent = (values: Partial<RecordOf<'sentReport'>>) => ({
  sentReports: [record('sentReport', { reportType: 'KSD', period: 'S1', year: 2026, ...values })],
});
const foreign = { reportType: 'LUAR_NEGERI', period: 'TAHUNAN' } as const;

ruleCases('LAP-01', [
  ['due the day before D, not recorded', due('07-31'), 'TEMUAN K'],
  ['due on D', due('08-01'), 'SESUAI'],
  ['recorded', due('07-31', sent({})), 'SESUAI'],
  ['another period recorded', due('07-31', sent({ period: 'S2' })), 'TEMUAN K'],
  ['another type recorded', due('07-31', sent({ reportType: 'LKPJ' })), 'TEMUAN K'],
  ['another year recorded', due('07-31', sent({ year: 2025 })), 'TEMUAN K'],
  ['due in the year after', due('01-31 N+1'), 'SESUAI'],
  ['due in the year after, and past', due('01-31 n + 1', { asOf: '2027-02-01' }), 'TEMUAN K'],
  ['a calendar that cannot be read', due('akhir Juli'), 'TIDAK_BERLAKU not-given'],
  ['a day that does not exist', due('02-30'), 'TIDAK_BERLAKU not-given'],
  ['an empty day', due(null), 'TIDAK_BERLAKU not-given'],
  ['no calendar', snapshot(), []],
  ['foreign cooperation, none in the year', due('07-31', {}, foreign), 'TIDAK_BERLAKU no-foreign'],
  [
    'foreign cooperation in the year',
    due('07-31', { agreements: [agreement({ kind: 'KSDPL' })] }, foreign),
    'TEMUAN K',
  ],
]);

it('LAP-01 names each report that is due', () => {
  const rows = [
    record('reportDue', { reportType: 'LKPJ', period: 'TAHUNAN', due: '03-31' }),
    record('reportDue', { reportType: 'KSD', period: 'S2', due: '07-01' }),
    record('reportDue', { reportType: 'KSD', period: 'S1', due: '07-01' }),
    record('reportDue', { reportType: null, period: null, due: null }),
    record('reportDue', { reportType: null, period: null, due: '07-01' }),
  ];
  const results = resultsOf('LAP-01', snapshot({ reportCalendar: rows }));
  expect(
    results
      .filter(({ status }) => status === 'TEMUAN')
      .map(({ evidence }) => [evidence['type'], evidence['period']]),
  ).toEqual([
    [null, null],
    ['KSD', 'S1'],
    ['KSD', 'S2'],
    ['LKPJ', 'TAHUNAN'],
  ]);
});
