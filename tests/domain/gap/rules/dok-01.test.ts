import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { agreement, snapshot } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';

/** A PKS under a parent; only what the rule says of the PKS is of interest, so the parent is of another form. */
const under = (parent: Partial<Agreement>, values: Partial<Agreement> = {}) =>
  snapshot({
    agreements: [agreement({ code: 'PKS-1', parentId: 'A', ...values }), agreement({ code: 'A', ...parent })],
  });

ruleCases('DOK-01', [
  ['a PKS of KSDD without Kode Induk', withAgreement(), 'TEMUAN M'],
  ['a KONTRAK of KSDPK without Kode Induk', withAgreement({ form: 'KONTRAK', kind: 'KSDPK' }), 'TEMUAN M'],
  ['an RK of any kind without Kode Induk', withAgreement({ form: 'RK', kind: 'SINERGI' }), 'TEMUAN M'],
  ['an RK without a kind', withAgreement({ form: 'RK', kind: null }), 'TEMUAN M'],
  ['under a KB', under({ form: 'KB' }), ['TIDAK_BERLAKU other-form', 'SESUAI']],
  ['under a legacy form', under({ form: 'LAIN' }), ['TIDAK_BERLAKU other-form', 'SESUAI']],
  ['under another PKS', under({ form: 'PKS', kind: 'KSDPL' }), ['TIDAK_BERLAKU other-form', 'TEMUAN M']],
  [
    'under an ADENDUM, which is no umbrella',
    under({ form: 'ADENDUM' }),
    ['TIDAK_BERLAKU other-form', 'TEMUAN M'],
  ],
  [
    'the parent has no form',
    under({ form: null, kind: 'KSDPL', endsOn: '2025-12-31' }),
    ['TIDAK_BERLAKU ended', 'BELUM parent-form'],
  ],
  ['Kode Induk names a record that is gone', withAgreement({ parentId: 'gone' }), 'TEMUAN M'],
  ['a PKS of another kind', withAgreement({ kind: 'SINERGI' }), 'TIDAK_BERLAKU other-form'],
  ['an umbrella itself', withAgreement({ form: 'NK' }), 'TIDAK_BERLAKU other-form'],
  ['an ADENDUM', withAgreement({ form: 'ADENDUM' }), 'TIDAK_BERLAKU other-form'],
  ['a PKS without a kind', withAgreement({ kind: null }), 'BELUM kind'],
  ['no form', withAgreement({ form: null }), 'BELUM form'],
  ['ended before N', withAgreement({ endsOn: '2025-12-31' }), 'TIDAK_BERLAKU ended'],
  ['ends on the first day of N', withAgreement({ endsOn: '2026-01-01' }), 'TEMUAN M'],
  ['open-ended', withAgreement({ endsOn: null, isOpenEnded: 'Ya' }), 'TEMUAN M'],
]);
