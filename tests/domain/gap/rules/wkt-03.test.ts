import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { agreement, snapshot } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';

/** An agreement from 5 July 2026 that continues an old one, which itself continues none. */
const renewal = (old: Partial<Agreement>, values: Partial<Agreement> = {}, more: readonly Agreement[] = []) =>
  snapshot({
    agreements: [
      agreement({ code: 'NEW', continuesId: 'OLD', startsOn: '2026-07-05', ...values }),
      agreement({ code: 'OLD', startsOn: '2020-01-01', ...old }),
      ...more,
    ],
  });
const none = 'TIDAK_BERLAKU no-predecessor';
const addendum = agreement({
  code: 'A',
  form: 'ADENDUM',
  parentId: 'OLD',
  startsOn: '2025-12-01',
  endsOn: '2026-07-04',
});

ruleCases('WKT-03', [
  ['one whole day between', renewal({ endsOn: '2026-07-03' }), ['TEMUAN K', none]],
  ['the day after', renewal({ endsOn: '2026-07-04' }), ['SESUAI', none]],
  ['overlapping', renewal({ endsOn: '2027-01-01' }), ['SESUAI', none]],
  ['the old one is open-ended', renewal({ endsOn: null }), ['SESUAI', none]],
  [
    'the old one actually ended earlier',
    renewal({ endsOn: '2026-07-04', endedOn: '2026-03-16' }),
    ['TEMUAN K', none],
  ],
  [
    'the old one was extended by an addendum',
    renewal({ endsOn: '2025-12-31' }, {}, [addendum]),
    [none, 'SESUAI', none],
  ],
  [
    'the new one has no start but a signing date',
    renewal({ endsOn: '2026-07-03' }, { startsOn: null, signedOn: '2026-07-04' }),
    ['SESUAI', none],
  ],
  [
    'the new one has neither',
    renewal({ endsOn: '2026-07-03' }, { startsOn: null, signedOn: null }),
    ['TIDAK_BERLAKU no-term', none],
  ],
  [
    'the old one has neither',
    renewal({ startsOn: null, signedOn: null, endsOn: '2025-12-31' }),
    ['TIDAK_BERLAKU no-term', none],
  ],
  ['continues a record that is gone', withAgreement({ continuesId: 'gone' }), none],
]);
