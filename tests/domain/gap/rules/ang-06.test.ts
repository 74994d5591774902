import { describe, expect, it } from 'vitest';
import { resultsOf, ruleCases } from '../../../support/gap-cases.ts';
import {
  agreement,
  educationOpd,
  facilitationActivity,
  healthOpd,
  line,
  link,
  obligation,
  otherSubActivity,
  snapshot,
  version,
  versionOf,
} from '../../../support/snapshot-builder.ts';
import type { GapSnapshot } from '../../../../src-shared/domain/gap/snapshot.ts';
import type { BudgetLink, Obligation } from '../../../../src-shared/domain/register/kinds.ts';

const share = 300_000_000;

interface Claim {
  readonly link?: Partial<BudgetLink>;
  readonly obligation?: Partial<Obligation>;
}

/** One agreement per claim (`PKS-1`, `PKS-2`, …), each with a share of Rp 300 million of the usual sub kegiatan. */
function sharing(claims: readonly Claim[], rest: Partial<GapSnapshot> = {}): GapSnapshot {
  const codes = claims.map((_claim, index) => `PKS-${index + 1}`);
  return snapshot({
    agreements: codes.map((code) => agreement({ code })),
    obligations: codes.map((code, index) => obligation(code, claims[index]?.obligation)),
    links: codes.map((code, index) => link(code, { shareRupiah: share, ...claims[index]?.link })),
    plan: [versionOf('DPA', 500_000_000)],
    ...rest,
  });
}

ruleCases('ANG-06', [
  ['300 + 300 of 500', sharing([{}, {}]), 'TEMUAN M'],
  ['300 + 200 of 500', sharing([{}, { link: { shareRupiah: 200_000_000 } }]), 'SESUAI'],
  ['one obligation alone is no group', sharing([{}]), []],
  ['different codes', sharing([{}, { link: { subActivityCode: otherSubActivity } }]), []],
  [
    'equal codes written differently',
    sharing([{ link: { subActivityCode: '1.02.02.2.02.12' } }, {}]),
    'TEMUAN M',
  ],
  ['an empty share is the amount', sharing([{}, { link: { shareRupiah: null } }]), 'TEMUAN M'],
  ['no line: pagu 0', sharing([{}, {}], { plan: [version('DPA', [])] }), 'TEMUAN M'],
  ['nothing imported', sharing([{}, {}], { plan: [] }), 'BELUM document'],
  [
    'the RKPD where nothing higher is imported',
    sharing([{}, {}], { plan: [versionOf('RKPD', 1)] }),
    'TEMUAN M',
  ],
  ['the Renja does not count', sharing([{}, {}], { plan: [versionOf('RENJA', 1)] }), 'BELUM document'],
  [
    'KUA-PPAS before RKPD',
    sharing([{}, {}], { plan: [versionOf('RKPD', 1), versionOf('KUA_PPAS', 600_000_000)] }),
    'SESUAI',
  ],
  [
    'DPA covers another perangkat daerah only: the APBD counts',
    sharing([{}, {}], {
      plan: [version('DPA', [], { opdCode: educationOpd }), versionOf('APBD', 600_000_000)],
    }),
    'SESUAI',
  ],
  [
    'not active in N',
    sharing([{}, {}], {
      agreements: [agreement({ code: 'PKS-1' }), agreement({ code: 'PKS-2', endsOn: '2025-12-31' })],
    }),
    [],
  ],
  ['one borne by the partner', sharing([{}, { obligation: { payer: 'APBD_MITRA' } }]), []],
  ['one of another year', sharing([{}, { obligation: { year: 2025 }, link: { year: 2025 } }]), []],
  [
    'facilitation is not shared out',
    sharing([
      { link: { subActivityCode: facilitationActivity } },
      { link: { subActivityCode: facilitationActivity } },
    ]),
    [],
  ],
  [
    'a code that cannot be resolved equals nothing',
    sharing(
      [
        { link: { subActivityCode: 'X.XX.01.2.01.0001' } },
        { link: { subActivityCode: 'X.XX.01.2.01.0001' } },
      ],
      {
        agreements: [
          agreement({ code: 'PKS-1', opdCode: null }),
          agreement({ code: 'PKS-2', opdCode: null }),
        ],
      },
    ),
    [],
  ],
  [
    'equal perangkat daerah',
    sharing([{ link: { opdCode: healthOpd } }, { link: { opdCode: '1.02.0.00.0.00.01.0000' } }]),
    'TEMUAN M',
  ],
  ['one names none', sharing([{ link: { opdCode: healthOpd } }, {}]), 'TEMUAN M'],
  [
    'different perangkat daerah',
    sharing([{ link: { opdCode: healthOpd } }, { link: { opdCode: educationOpd } }]),
    [],
  ],
  [
    'a link that names none brings two perangkat daerah into one group',
    sharing([{ link: { opdCode: healthOpd } }, { link: { opdCode: educationOpd } }, {}], {
      plan: [versionOf('DPA', 800_000_000)],
    }),
    'TEMUAN M',
  ],
  [
    'two groups of one code',
    sharing(
      [
        { link: { opdCode: healthOpd } },
        { link: { opdCode: educationOpd } },
        { link: { opdCode: healthOpd } },
        { link: { opdCode: educationOpd } },
      ],
      { plan: [version('DPA', [line({}), line({ opdCode: educationOpd, ceilingRupiah: 600_000_000 })])] },
    ),
    ['TEMUAN M', 'SESUAI'],
  ],
  [
    'two links of one obligation are one obligation',
    { ...sharing([{}]), links: [link('PKS-1', { opdCode: healthOpd }), link('PKS-1')] },
    [],
  ],
  [
    'two obligations of one agreement are a group',
    {
      ...sharing([{}]),
      obligations: [obligation('PKS-1'), obligation('PKS-1', { no: 2 })],
      links: [link('PKS-1'), link('PKS-1', { obligationNo: 2 })],
    },
    'TEMUAN M',
  ],
]);

describe('ANG-06', () => {
  it('names the sub kegiatan in full where every link writes it with X.XX', () => {
    const shortened = { subActivityCode: 'X.XX.02.2.02.0012' };
    const [result] = resultsOf('ANG-06', sharing([{ link: shortened }, { link: shortened }]));
    expect(result).toMatchObject({ status: 'TEMUAN', subject: '1.02.02.2.02.0012' });
  });

  it('has the code as subject, no agreement, and lists the agreements as evidence', () => {
    const [result] = resultsOf('ANG-06', sharing([{}, {}]));
    expect(result).toMatchObject({
      agreement: null,
      obligation: null,
      subject: '1.02.02.2.02.0012',
      year: 2026,
    });
    expect(result?.evidence).toMatchObject({
      agreements: ['PKS-1', 'PKS-2'],
      shareRupiah: 600_000_000,
      paguRupiah: 500_000_000,
    });
  });
});
