import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { version, versionOf } from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });
const murni = (pagu: number) => versionOf('DPA', pagu);
const shift = (n: number, effectiveOn: string, pagu: number) =>
  versionOf('DPA', pagu, { label: `PERGESERAN ${n}`, effectiveOn });

ruleCases('ANG-05', [
  ['the version before covered more', plan(murni(450), shift(1, '2026-04-10', 300)), 'TEMUAN K'],
  ['the version before covered as much', plan(murni(300), shift(1, '2026-04-10', 300)), 'SESUAI'],
  ['the version before covered less', plan(murni(200), shift(1, '2026-04-10', 300)), 'SESUAI'],
  [
    'only the one immediately before counts',
    plan(murni(900), shift(1, '2026-02-01', 300), shift(2, '2026-04-10', 300)),
    'SESUAI',
  ],
  [
    'versions after D are not known',
    plan(murni(450), shift(1, '2026-07-16', 300)),
    'TIDAK_BERLAKU no-earlier-version',
  ],
  ['no earlier version', plan(murni(300)), 'TIDAK_BERLAKU no-earlier-version'],
  [
    'an earlier version of another document is none',
    plan(versionOf('APBD', 450), murni(300)),
    'TIDAK_BERLAKU no-earlier-version',
  ],
  [
    'enough in spite of the drop',
    plan(murni(900_000_000), shift(1, '2026-04-10', 500_000_000)),
    'TIDAK_BERLAKU enough',
  ],
  [
    'no line in force',
    plan(murni(450), version('DPA', [], { label: 'PERUBAHAN', effectiveOn: '2026-04-10' })),
    'TIDAK_BERLAKU no-line',
  ],
  ['none of the three imported', plan(versionOf('RKPD', 1)), 'BELUM document'],
  ['amount empty', withObligation({ amountRupiah: null }), 'BELUM amount'],
  ['no link', withObligation({}, { links: [], plan: [murni(1)] }), 'TIDAK_BERLAKU no-links'],
]);

it('ANG-05 names both versions and what each covered', () => {
  const [result] = resultsOf('ANG-05', plan(murni(450), shift(1, '2026-04-10', 300)));
  expect(result?.evidence).toMatchObject({
    coveredBeforeRupiah: 450,
    coveredRupiah: 300,
    documents: [{ label: 'MURNI' }, { label: 'PERGESERAN 1' }],
  });
});
