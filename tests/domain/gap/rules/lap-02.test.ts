import { ruleCases, withAgreement } from '../../../support/gap-cases.ts';
import { record } from '../../../support/snapshot-builder.ts';
import type { Agreement } from '../../../../src-shared/domain/register/kinds.ts';

const foreign = (asOf: string, values: Partial<Agreement> = {}, rest: object = {}) =>
  withAgreement({ kind: 'KSDPL', form: 'NASKAH_LN', ...values }, { asOf, ...rest });
const sent = (year: number, reportType: 'LUAR_NEGERI' | 'KSD' = 'LUAR_NEGERI') => ({
  sentReports: [record('sentReport', { reportType, year, period: 'TAHUNAN' })],
});

ruleCases('LAP-02', [
  ['after 7 January, not recorded', foreign('2026-01-08'), 'TEMUAN M'],
  ['on 7 January', foreign('2026-01-07'), 'SESUAI'],
  ['the report of N − 1 recorded', foreign('2026-07-15', {}, sent(2025)), 'SESUAI'],
  ['the report of N recorded', foreign('2026-07-15', {}, sent(2026)), 'TEMUAN M'],
  ['another report recorded', foreign('2026-07-15', {}, sent(2025, 'KSD')), 'TEMUAN M'],
  ['cooperation with an institution abroad', foreign('2026-07-15', { kind: 'KSDLL' }), 'TEMUAN M'],
  ['not active in N − 1', foreign('2026-07-15', { startsOn: '2026-01-01' }), 'TIDAK_BERLAKU no-foreign'],
  ['no foreign cooperation', withAgreement(), 'TIDAK_BERLAKU no-foreign'],
]);
