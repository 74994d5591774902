import { expect, it } from 'vitest';
import { resultsOf, ruleCases, withObligation } from '../../../support/gap-cases.ts';
import { record } from '../../../support/snapshot-builder.ts';
import type { Obligation, RecordOf } from '../../../../src-shared/domain/register/kinds.ts';

const reached = (
  target: string | null,
  achievement: string | null,
  values: Partial<Obligation> = {},
  rest: object = {},
) => withObligation({ target, achievement, ...values }, { asOf: '2026-10-01', ...rest });
const followUp = (values: Partial<RecordOf<'followUp'>>) => ({
  followUps: [record('followUp', { agreementId: 'PKS-1', year: 2026, obligationNo: 1, ...values })],
});

ruleCases('REA-03', [
  ['missed', reached('12', '11'), 'TEMUAN K'],
  ['missed by a fraction', reached('12,5', '12,4'), 'TEMUAN K'],
  ['reached', reached('12', '12'), 'SESUAI'],
  ['numbers with a unit', reached('1.200 orang', '900 orang'), 'TEMUAN K'],
  ['missed, with a follow-up in the row', reached('12', '11', { followUp: 'Rapat TKKSD' }), 'SESUAI'],
  ['missed, with a follow-up of its own', reached('12', '11', {}, followUp({})), 'SESUAI'],
  ['missed, with a follow-up of another year', reached('12', '11', {}, followUp({ year: 2025 })), 'TEMUAN K'],
  [
    'missed, with a follow-up of another obligation',
    reached('12', '11', {}, followUp({ obligationNo: 2 })),
    'TEMUAN K',
  ],
  ['target no number', reached('terlaksana', '1'), 'TIDAK_BERLAKU no-target'],
  ['achievement empty', reached('12', null), 'TIDAK_BERLAKU no-target'],
  ['the last day of September', reached('12', '11', {}, { asOf: '2026-09-30' }), 'TIDAK_BERLAKU not-due'],
  ['the year after', reached('12', '11', {}, { asOf: '2027-01-01' }), 'TEMUAN K'],
  ['before the year', reached('12', '11', {}, { asOf: '2025-12-31' }), 'TIDAK_BERLAKU not-due'],
  ['the partner’s', reached('12', '11', { party: '64.07' }), 'TIDAK_BERLAKU not-own'],
]);

it.each([
  ['KEWENANGAN', 'kewenangan'],
  ['ANGGARAN', 'anggaran'],
  ['DOKUMEN', 'dokumen'],
  ['MITRA', 'kelembagaan'],
  [null, 'kelembagaan'],
] as const)('REA-03 with the problem %s has the cause %s', (problem, cause) => {
  expect(resultsOf('REA-03', reached('12', '11', { problem }))[0]?.cause).toBe(cause);
});
