import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { party, record } from '../../../support/snapshot-builder.ts';
import type { AuthorityLevel } from '../../../support/snapshot-builder.ts';
import type { Agreement, Party } from '../../../../src-shared/domain/register/kinds.ts';

const held = (level: AuthorityLevel, parties: readonly Partial<Party>[], values: Partial<Agreement> = {}) =>
  withAgreement(
    { fieldCode: '2.15', subField: 'Terminal tipe B', ...values },
    {
      authority: [record('authority', { fieldCode: '02.15', subField: 'terminal  TIPE b', level })],
      parties: parties.map((values_) => party('PKS-1', values_)),
    },
  );
const province = { partyType: 'PEMDA', regionCode: '64' } as const;
const ministry = { partyType: 'KEMENTERIAN_LEMBAGA', regionCode: null } as const;

ruleCases('KEL-05', [
  ['the province holds it and is no party', held('PROVINSI', [{}]), 'TEMUAN M'],
  ['the province holds it and is a party', held('PROVINSI', [province]), 'SESUAI'],
  ['the province holds it and a ministry is a party', held('PROVINSI', [ministry]), 'SESUAI'],
  [
    'a two-digit code of something else is no province',
    held('PROVINSI', [{ partyType: 'LAIN', regionCode: '64' }]),
    'TEMUAN M',
  ],
  ['a PEMDA without a code', held('PROVINSI', [{ regionCode: null }]), 'TEMUAN M'],
  ['the state holds it and the province is a party', held('PUSAT', [province]), 'TEMUAN M'],
  ['the state holds it and a ministry is a party', held('PUSAT', [ministry]), 'SESUAI'],
  ['the kabupaten/kota holds it', held('KABKOTA', []), 'SESUAI'],
  ['a row without a level says nothing', held(null, []), 'BELUM sub-field'],
  ['sub urusan empty', held('PROVINSI', [], { subField: null }), 'BELUM sub-field'],
  ['sub urusan not in the table', held('PROVINSI', [], { subField: 'Parkir' }), 'BELUM sub-field'],
  ['under another urusan', held('PROVINSI', [], { fieldCode: '2.16' }), 'BELUM sub-field'],
  ['urusan empty', held('PROVINSI', [], { fieldCode: null }), 'BELUM sub-field'],
  ['ended before D', held('PROVINSI', [], { endsOn: '2026-07-14' }), 'TIDAK_BERLAKU ended'],
  ['ends on D', held('PROVINSI', [], { endsOn: '2026-07-15' }), 'TEMUAN M'],
  ['open-ended', held('PROVINSI', [], { endsOn: null }), 'TEMUAN M'],
]);
