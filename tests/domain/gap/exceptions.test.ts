import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src-shared/domain/register/kinds.ts';
import { resultsOf } from '../../support/gap-cases.ts';
import {
  agreement,
  exception,
  link,
  obligation,
  snapshot,
  versionOf,
} from '../../support/snapshot-builder.ts';

/** PKS-1 with a shortage in obligation 2026/1; the exception as given. */
const statusWith = (values: Partial<RecordOf<'exception'>>, ruleId = 'ANG-04') =>
  resultsOf(
    ruleId,
    snapshot({
      agreements: [
        agreement({ code: 'PKS-1' }),
        agreement({ code: 'X', form: 'ADENDUM', parentId: 'PKS-1', endsOn: null }),
      ],
      obligations: [obligation('PKS-1')],
      links: [link('PKS-1')],
      plan: [versionOf('DPA', 1)],
      exceptions: [exception({ ruleId, agreementId: 'PKS-1', ...values })],
    }),
  ).find(({ subject }) => subject !== 'X')?.status;

/** Two agreements that share one sub kegiatan beyond its pagu, and an exception with the subject as written. */
const sharedStatus = (subject: string) =>
  resultsOf(
    'ANG-06',
    snapshot({
      agreements: [agreement({ code: 'PKS-1' }), agreement({ code: 'PKS-2' })],
      obligations: [obligation('PKS-1'), obligation('PKS-2')],
      links: [link('PKS-1'), link('PKS-2')],
      plan: [versionOf('DPA', 1)],
      exceptions: [exception({ ruleId: 'ANG-06', agreementId: null, subject })],
    }),
  )[0]?.status;

describe('an exception', () => {
  it('finds its subject by the code, however its segments are written', () => {
    expect(sharedStatus('1.02.02.2.02.12')).toBe('DIKECUALIKAN');
    expect(sharedStatus('1.02.02.2.02.0013')).toBe('TEMUAN');
  });

  it.each([
    ['of the rule and agreement', {}, 'DIKECUALIKAN'],
    ['whose rule is written in small letters', { ruleId: ' ang-04 ' }, 'DIKECUALIKAN'],
    ['of another rule', { ruleId: 'ANG-03' }, 'TEMUAN'],
    ['without a rule', { ruleId: null }, 'TEMUAN'],
    ['of another agreement', { agreementId: 'PKS-2' }, 'TEMUAN'],
    ['without an agreement, for a result that has one', { agreementId: null }, 'TEMUAN'],
    ['recorded under the addendum, for an obligation', { agreementId: 'X' }, 'DIKECUALIKAN'],
    ['of the year', { year: 2026 }, 'DIKECUALIKAN'],
    ['of another year', { year: 2027 }, 'TEMUAN'],
    ['of the obligation', { obligationNo: 1 }, 'DIKECUALIKAN'],
    ['of another obligation', { obligationNo: 2 }, 'TEMUAN'],
    ['of the subject', { subject: ' PKS-1' }, 'DIKECUALIKAN'],
    ['of another subject', { subject: 'PKS' }, 'TEMUAN'],
    ['with an empty subject', { subject: ' ' }, 'DIKECUALIKAN'],
    ['without a reason', { reason: ' ' }, 'TEMUAN'],
    ['without evidence', { evidence: null }, 'TEMUAN'],
    ['valid to D', { validUntil: '2026-07-15' }, 'DIKECUALIKAN'],
    ['valid to the day before D', { validUntil: '2026-07-14' }, 'TEMUAN'],
  ] as const)('%s', (_words, values, expected) => {
    expect(statusWith(values)).toBe(expected);
  });

  it('without an agreement covers a result of the office', () => {
    const input = snapshot({ exceptions: [exception({ ruleId: 'KEL-01' })] });
    expect(resultsOf('KEL-01', input)[0]?.status).toBe('DIKECUALIKAN');
  });

  it('under an addendum does not cover the parent’s own papers', () => {
    expect(statusWith({ agreementId: 'X', ruleId: 'DOK-01' }, 'DOK-01')).toBe('TEMUAN');
  });

  it('leaves what is no finding as it is', () => {
    const input = snapshot({
      agreements: [agreement({ code: 'PKS-1' })],
      exceptions: [exception({ ruleId: 'DOK-09', agreementId: 'PKS-1' })],
    });
    expect(resultsOf('DOK-09', input)[0]?.status).toBe('SESUAI');
  });

  it('travels with what was found, and takes the remedy away', () => {
    const input = snapshot({
      agreements: [agreement({ code: 'PKS-1' })],
      exceptions: [
        exception({ id: 'b', ruleId: 'DOK-01', agreementId: 'PKS-1', reason: 'kedua' }),
        exception({ id: 'a', ruleId: 'DOK-01', agreementId: 'PKS-1', reason: 'pertama', evidence: 'ND 1' }),
      ],
    });
    const [result] = resultsOf('DOK-01', input);
    expect(result).toMatchObject({ severity: 'M', remedy: null });
    expect(result?.evidence).toMatchObject({
      title: 'Pelayanan kesehatan perbatasan',
      exception: { id: 'a', reason: 'pertama', evidence: 'ND 1' },
    });
  });
});
