import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import {
  educationOpd,
  facilitationActivity,
  healthOpd,
  line,
  link,
  otherSubActivity,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { PlanVersion } from '../../../../src-shared/domain/plan/plan.ts';

const full = 500_000_000;
const plan = (...versions: readonly PlanVersion[]) => withObligation({}, { plan: versions });
const linked = (links: readonly Parameters<typeof link>[1][], ...versions: readonly PlanVersion[]) =>
  withObligation({}, { links: links.map((values) => link('PKS-1', values)), plan: versions });

ruleCases('ANG-04', [
  ['the DPA covers the amount', plan(versionOf('DPA', full)), 'SESUAI'],
  ['the DPA covers more', plan(versionOf('DPA', full + 1)), 'SESUAI'],
  ['the DPA covers one rupiah less', plan(versionOf('DPA', full - 1)), 'TEMUAN M'],
  ['a line with pagu 0', plan(versionOf('DPA', 0)), 'TEMUAN M'],
  ['no line in the DPA', plan(versionOf('APBD', 1), version('DPA', [])), 'TIDAK_BERLAKU no-line'],
  ['DPA before APBD', plan(versionOf('DPA', full), versionOf('APBD', 1)), 'SESUAI'],
  ['APBD before RKA', plan(versionOf('APBD', 1), versionOf('RKA', full)), 'TEMUAN M'],
  ['only the RKA', plan(versionOf('RKA', 1)), 'TEMUAN M'],
  ['only RKPD and KUA-PPAS', plan(versionOf('RKPD', 1), versionOf('KUA_PPAS', 1)), 'BELUM document'],
  ['it does not depend on earlier rungs', plan(version('RKPD', []), versionOf('DPA', 1)), 'TEMUAN M'],
  [
    'several lines are summed',
    plan(version('DPA', [line({ ceilingRupiah: 1 }), line({ ceilingRupiah: full - 1 })])),
    'SESUAI',
  ],
  [
    'a line that two parts repeat counts twice, as rows of one version do',
    plan(version('DPA', [line({ ceilingRupiah: full / 2 }), line({ ceilingRupiah: full / 2 })])),
    'SESUAI',
  ],
  [
    'a share below the pagu counts as it is',
    linked([{ shareRupiah: full - 1 }], versionOf('DPA', full * 2)),
    'TEMUAN M',
  ],
  [
    'shares of two links are summed',
    linked(
      [{ shareRupiah: 200_000_000 }, { subActivityCode: otherSubActivity, shareRupiah: 300_000_000 }],
      version('DPA', [line({}), line({ code: otherSubActivity })]),
    ),
    'SESUAI',
  ],
  [
    'an empty share is the whole amount for each link by itself',
    linked(
      [{}, { subActivityCode: otherSubActivity }],
      version('DPA', [
        line({ ceilingRupiah: 300_000_000 }),
        line({ code: otherSubActivity, ceilingRupiah: 200_000_000 }),
      ]),
    ),
    'SESUAI',
  ],
  [
    'money of a facilitation link does not count',
    linked(
      [{ shareRupiah: 1 }, { subActivityCode: facilitationActivity }],
      version('DPA', [line({}), line({ code: facilitationActivity })]),
    ),
    'TEMUAN M',
  ],
  [
    'facilitation only',
    linked([{ subActivityCode: facilitationActivity }], versionOf('DPA', full)),
    'TIDAK_BERLAKU facilitation-only',
  ],
  ['no link', linked([], versionOf('DPA', full)), 'TIDAK_BERLAKU no-links'],
  ['no link, nothing imported', linked([]), 'BELUM document'],
  ['amount empty', withObligation({ amountRupiah: null }), 'BELUM amount'],
  ['amount 0', withObligation({ amountRupiah: 0 }), 'TIDAK_BERLAKU no-cost'],

  [
    'the link names the perangkat daerah of the line',
    linked([{ opdCode: healthOpd }], versionOf('DPA', full)),
    'SESUAI',
  ],
  [
    'the link names another',
    linked([{ opdCode: educationOpd }], versionOf('DPA', full)),
    'TIDAK_BERLAKU no-line',
  ],
  [
    'the link names none: lines of every perangkat daerah',
    linked([{}], version('DPA', [line({ opdCode: educationOpd })])),
    'SESUAI',
  ],
  [
    'the whole SKPD stands for its sub unit',
    linked(
      [{ opdCode: '1.02.0.00.0.00.01.0000' }],
      version('DPA', [line({ opdCode: '1.02.0.00.0.00.01.0003' })]),
    ),
    'SESUAI',
  ],
  [
    'a line without any perangkat daerah matches any link',
    linked([{ opdCode: healthOpd }], version('DPA', [line({ opdCode: null, opdName: null })])),
    'SESUAI',
  ],
  [
    'the code given at import counts where the line has none',
    linked(
      [{ opdCode: healthOpd }],
      version('DPA', [line({ opdCode: null, opdName: 'Dinas Lain' })], { opdCode: healthOpd }),
    ),
    'SESUAI',
  ],
  [
    'a name that nobody knows a code for matches no link that names one',
    linked([{ opdCode: healthOpd }], version('DPA', [line({ opdCode: null, opdName: 'Dinas Lain' })])),
    'TIDAK_BERLAKU no-line',
  ],
  [
    'a name that the register knows a code for, however written',
    linked([{ opdCode: healthOpd }], version('DPA', [line({ opdCode: null, opdName: 'DINAS  KESEHATAN' })])),
    'SESUAI',
  ],
  [
    'a name that another document gives a code for',
    linked(
      [{ opdCode: educationOpd }],
      version('DPA', [line({ opdCode: null, opdName: 'Dinas Pendidikan' })]),
      version('RKPD', [line({ opdCode: educationOpd, opdName: 'Dinas Pendidikan' })]),
    ),
    'SESUAI',
  ],
  [
    'an old code and a new one are one',
    linked([{ subActivityCode: '1.02.02.2.01.01' }], version('DPA', [line({ code: '1.02.02.2.01.0001' })])),
    'SESUAI',
  ],
  [
    'X.XX of a line is its perangkat daerah’s bidang',
    linked([{ subActivityCode: '1.02.01.2.01.0001' }], version('DPA', [line({ code: 'X.XX.01.2.01.0001' })])),
    'SESUAI',
  ],
  [
    'X.XX of a link is the agreement’s',
    linked([{ subActivityCode: 'X.XX.01.2.01.0001' }], version('DPA', [line({ code: '1.02.01.2.01.01' })])),
    'SESUAI',
  ],
  [
    'X.XX of a link is the link’s own first',
    linked(
      [{ subActivityCode: 'x.xx.01.2.01.0001', opdCode: educationOpd }],
      version('DPA', [line({ code: '1.01.01.2.01.01', opdCode: educationOpd })]),
    ),
    'SESUAI',
  ],
  [
    'X.XX of a line of nobody equals nothing',
    linked(
      [{ subActivityCode: '1.02.01.2.01.0001' }],
      version('DPA', [line({ code: 'X.XX.01.2.01.0001', opdCode: null, opdName: null })]),
    ),
    'TIDAK_BERLAKU no-line',
  ],
]);

it('ANG-04 takes the version in force on D: by date, then MURNI < PERGESERAN n < PERUBAHAN', () => {
  const at = (label: string, effectiveOn: string, pagu: number) =>
    versionOf('DPA', pagu, { label, effectiveOn });
  const [result] = resultsOf(
    'ANG-04',
    plan(
      at('PERUBAHAN', '2026-05-01', 5),
      at('PERGESERAN 10', '2026-05-01', 4),
      at('PERGESERAN 2', '2026-05-01', 3),
      at('PERGESERAN 11', '2026-07-16', 6),
      at('MURNI', '2026-01-01', 1),
    ),
  );
  expect(result?.evidence).toMatchObject({ coveredRupiah: 5, documents: [{ label: 'PERUBAHAN' }] });
});

it('X.XX of a link without any perangkat daerah equals nothing', () => {
  const input = withObligation(
    {},
    { links: [link('PKS-1', { subActivityCode: 'X.XX.01.2.01.0001' })], plan: [versionOf('DPA', 1)] },
  );
  const nobody = { ...input, agreements: input.agreements.map((row) => ({ ...row, opdCode: null })) };
  expect(resultsOf('ANG-04', nobody)[0]?.status).toBe('TIDAK_BERLAKU');
});
