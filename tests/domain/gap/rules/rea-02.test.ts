import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import {
  line,
  link,
  otherSubActivity,
  realisation,
  record,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { RealisationLine } from '../../../../src-shared/domain/plan/plan.ts';

const dpa = versionOf('DPA', 100);
const progress = (realisedRupiah: number, physicalPercent: number | null, rest: object = {}) =>
  withObligation(
    {},
    { plan: [dpa], realisation: [realisation(2, [{ realisedRupiah, physicalPercent }])], ...rest },
  );
const written = (physicalPercent: string | null, quarter = 2) => ({
  progress: [
    record('progress', { agreementId: 'PKS-1', year: 2026, obligationNo: 1, quarter, physicalPercent }),
  ],
});
const rows = (...values: readonly Partial<RealisationLine>[]) => ({ realisation: [realisation(2, values)] });

ruleCases('REA-02', [
  ['money and work together', progress(50, 50), 'SESUAI'],
  ['exactly 20 points apart', progress(50, 70), 'SESUAI'],
  ['more than 20 points ahead', progress(50, 71), 'TEMUAN K'],
  ['more than 20 points behind', progress(71, 50), 'TEMUAN K'],
  ['points of the setting', progress(50, 60, { stored: { 'aturan.rea-02.poin': '5' } }), 'TEMUAN K'],
  ['physical percent unknown', progress(50, null), 'TIDAK_BERLAKU not-given'],
  ['known from Kemajuan of the same quarter', progress(50, null, written('90,5')), 'TEMUAN K'],
  ['Kemajuan of another quarter', progress(50, null, written('90', 1)), 'TIDAK_BERLAKU not-given'],
  ['Kemajuan without a percent', progress(50, null, written(null)), 'TIDAK_BERLAKU not-given'],
  [
    'several rows: money summed, work averaged',
    progress(
      0,
      0,
      rows({ realisedRupiah: 25, physicalPercent: 40 }, { realisedRupiah: 25, physicalPercent: 60 }),
    ),
    'SESUAI',
  ],
  ['pagu 0', progress(50, 50, { plan: [versionOf('DPA', 0)] }), 'TIDAK_BERLAKU no-pagu'],
  [
    'the DPA lacks it',
    progress(50, 50, { plan: [version('DPA', [line({ code: otherSubActivity })])] }),
    'TIDAK_BERLAKU no-line',
  ],
  [
    'the DPA lacks it, realisation not imported',
    withObligation({}, { plan: [version('DPA', [])] }),
    'TIDAK_BERLAKU no-line',
  ],
  ['realisation not imported', withObligation({}, { plan: [dpa] }), 'BELUM realisation'],
  ['DPA not imported', withObligation({}, { plan: [versionOf('APBD', 1)] }), 'BELUM document'],
  ['no link', withObligation({}, { links: [], plan: [dpa] }), 'TIDAK_BERLAKU no-links'],
  ['without cost', withObligation({ nature: 'TANPA_BIAYA' }), 'TIDAK_BERLAKU no-spending'],
]);

it('REA-02 speaks of each link by its code', () => {
  const input = withObligation(
    {},
    {
      links: [link('PKS-1', { subActivityCode: otherSubActivity }), link('PKS-1')],
      plan: [dpa],
      ...rows({ realisedRupiah: 0, physicalPercent: 90 }),
    },
  );
  expect(resultsOf('REA-02', input).map(({ subject, status }) => [subject, status])).toEqual([
    ['1.02.02.2.02.0012', 'TEMUAN'],
    ['1.02.02.2.02.0013', 'TIDAK_BERLAKU'],
  ]);
});
