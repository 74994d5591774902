import { ruleCases } from '../../../support/gap-cases.ts';
import { agreement, snapshot } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';

const kb = (values: Partial<Agreement> = {}) =>
  agreement({ code: 'KB-1', form: 'KB', signedOn: '2026-01-10', startsOn: null, ...values });
const follower = (values: Partial<Agreement>) => agreement({ code: 'PKS-1', parentId: 'KB-1', ...values });
const on = (asOf: string, ...agreements: readonly Agreement[]) => snapshot({ asOf, agreements });
const other = 'TIDAK_BERLAKU other-form';

ruleCases('DOK-02', [
  ['one day less than three months after signing', on('2026-04-09', kb()), 'SESUAI'],
  ['three months after signing', on('2026-04-10', kb()), 'TEMUAN K'],
  ['one day less than six months', on('2026-07-09', kb()), 'TEMUAN K'],
  ['six months after signing', on('2026-07-10', kb()), 'TEMUAN M'],
  [
    'signed on the 31st: three months later is the last day of a shorter month',
    on('2026-04-30', kb({ signedOn: '2026-01-31' })),
    'TEMUAN K',
  ],
  ['a PKS follows', on('2026-12-31', kb(), follower({})), ['SESUAI', other]],
  ['a KONTRAK follows', on('2026-12-31', kb(), follower({ form: 'KONTRAK' })), ['SESUAI', other]],
  [
    'a PKS follows whatever its dates and state',
    on('2026-07-15', kb(), follower({ signedOn: '2027-01-01', startsOn: '2027-01-01', status: 'DICABUT' })),
    ['SESUAI', 'TIDAK_BERLAKU not-in-force'],
  ],
  [
    'only an ADENDUM and a NK follow',
    on('2026-12-31', kb(), follower({ form: 'ADENDUM' }), follower({ code: 'NK-1', form: 'NK' })),
    ['TEMUAN M', other, other],
  ],
  [
    'only a record without a form follows',
    on('2026-12-31', kb(), follower({ form: null, signedOn: null })),
    ['BELUM form', 'TIDAK_BERLAKU not-signed'],
  ],
  [
    'a PKS follows the KB that this one continues through another',
    on(
      '2026-12-31',
      kb({ continuesId: 'KB-0' }),
      kb({ code: 'KB-0', continuesId: 'KB-00', endsOn: '2025-12-31' }),
      kb({ code: 'KB-00', endsOn: '2024-12-31' }),
      follower({ parentId: 'KB-00' }),
    ),
    ['TIDAK_BERLAKU not-in-force', 'TIDAK_BERLAKU not-in-force', 'SESUAI', other],
  ],
  [
    'not signed',
    on('2026-12-31', kb({ signedOn: null, startsOn: '2026-01-01' })),
    'TIDAK_BERLAKU not-signed',
  ],
  ['not yet begun on D', on('2026-07-15', kb({ startsOn: '2026-07-16' })), 'TIDAK_BERLAKU not-in-force'],
  ['ended before D', on('2026-07-15', kb({ endsOn: '2026-07-14' })), 'TIDAK_BERLAKU not-in-force'],
  ['its last day is D', on('2026-07-15', kb({ endsOn: '2026-07-15' })), 'TEMUAN M'],
  ['a NK', on('2026-12-31', kb({ form: 'NK' })), other],
  ['no form', on('2026-12-31', kb({ form: null })), 'BELUM form'],
  [
    'months of the setting',
    snapshot({
      asOf: '2026-07-15',
      agreements: [kb()],
      stored: { 'aturan.dok-02.bulan-kuning': '6', 'aturan.dok-02.bulan-merah': '9' },
    }),
    'TEMUAN K',
  ],
]);
