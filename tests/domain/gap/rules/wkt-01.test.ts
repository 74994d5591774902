import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { obligation } from '../../../support/snapshot-builder.ts';
import type { Agreement, Obligation } from '../../../../src-shared/domain/register/kinds.ts';

/** D is 15 July 2026: 13 September is 60 days later, 11 January 2027 180, 14 January 183. */
const ends = (
  endsOn: string | null,
  rows: readonly Partial<Obligation>[] = [],
  values: Partial<Agreement> = {},
) => withAgreement({ endsOn, ...values }, { obligations: rows.map((row) => obligation('PKS-1', row)) });
const missed = [{ target: '12', achievement: '11' }];

ruleCases('WKT-01', [
  ['60 days, no obligation row', ends('2026-09-13'), 'TEMUAN M'],
  ['61 days', ends('2026-09-14'), 'TEMUAN K'],
  ['180 days', ends('2027-01-11'), 'TEMUAN K'],
  ['181 days', ends('2027-01-12'), 'SESUAI'],
  ['ends on D', ends('2026-07-15'), 'TEMUAN M'],
  ['a target missed', ends('2026-09-14', missed), 'TEMUAN K'],
  ['a target without achievement', ends('2026-09-14', [{ target: 'terlaksana' }]), 'TEMUAN K'],
  ['a target reached', ends('2026-09-14', [{ target: '12', achievement: '12' }]), 'SESUAI'],
  [
    'a target that cannot be compared',
    ends('2026-09-14', [{ target: 'terlaksana', achievement: 'ya' }]),
    'SESUAI',
  ],
  ['a number promised, words achieved', ends('2026-09-14', [{ target: '12', achievement: 'ya' }]), 'SESUAI'],
  ['no target', ends('2026-09-14', [{}]), 'SESUAI'],
  ['a target of a year after the end', ends('2026-09-14', [{ year: 2027, target: '12' }]), 'SESUAI'],
  ['the partner’s target', ends('2026-09-14', [{ ...missed[0], party: '64.07' }]), 'SESUAI'],
  ['foreign, 183 days, all done', ends('2027-01-14', [{}], { kind: 'KSDPL' }), 'TEMUAN M'],
  ['foreign, 184 days', ends('2027-01-15', [], { kind: 'KSDLL' }), 'SESUAI'],
  ['no kind, within the foreign limit, all done', ends('2027-01-14', [{}], { kind: null }), 'BELUM kind'],
  ['no kind, within 180 days, targets open', ends('2027-01-11', [], { kind: null }), 'TEMUAN K'],
  ['no kind, later', ends('2027-06-30', [], { kind: null }), 'SESUAI'],
  ['open-ended', ends(null), 'TIDAK_BERLAKU no-term'],
  ['ended before D', ends('2026-07-14'), 'TIDAK_BERLAKU not-in-force'],
  ['not signed', ends('2026-09-13', [], { signedOn: null }), 'TIDAK_BERLAKU not-in-force'],
]);
