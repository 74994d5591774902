import { describe, expect, it } from 'vitest';
import { evaluateGaps } from '../../../src-shared/domain/gap/engine.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import {
  agreement,
  line,
  link,
  obligation,
  snapshot,
  version,
  versionOf,
} from '../../support/snapshot-builder.ts';

const findings = (input: GapSnapshot): readonly string[] =>
  evaluateGaps(input)
    .results.filter(({ status }) => status === 'TEMUAN')
    .map(({ rule }) => rule);
const statusOf = (input: GapSnapshot, ruleId: string): readonly string[] =>
  evaluateGaps(input)
    .results.filter(({ rule }) => rule === ruleId)
    .map(({ status }) => status);
const isChain = (rule: string): boolean => /^(REN-01|ANG|REA-01)/.test(rule);

describe('negative cases', () => {
  it('(a) an obligation without cost raises no REN-01 and no ANG', () => {
    const input = snapshot({
      agreements: [agreement({ code: 'PKS-1' })],
      obligations: [obligation('PKS-1', { nature: 'TANPA_BIAYA', amountRupiah: null })],
      plan: [version('RKPD', []), version('DPA', [])],
    });
    expect(findings(input).filter(isChain)).toEqual([]);
  });

  it('(b) a national strategic programme with evidence makes DOK-10 excepted', () => {
    const pks = agreement({
      rpjmdPrograms: null,
      exceptionGround: 'PSN',
      exceptionEvidence: 'Perpres 12 Tahun 2025',
    });
    expect(statusOf(snapshot({ agreements: [pks] }), 'DOK-10')).toEqual(['DIKECUALIKAN']);
  });

  it('(c) a KB alone raises DOK-02 but no REN and no ANG', () => {
    const input = snapshot({
      agreements: [agreement({ code: 'KB-1', form: 'KB' })],
      obligations: [obligation('KB-1')],
      plan: [version('RKPD', []), version('DPA', [])],
    });
    expect(findings(input)).toContain('DOK-02');
    expect(findings(input).filter((rule) => /^(REN|ANG)/.test(rule))).toEqual([]);
  });

  it('(d) an old code in a 2021 file and a new one in a link are the same sub kegiatan', () => {
    const input = snapshot({
      year: 2021,
      asOf: '2021-07-15',
      agreements: [agreement({ code: 'PKS-1', startsOn: '2021-01-01' })],
      obligations: [obligation('PKS-1', { year: 2021 })],
      links: [link('PKS-1', { year: 2021, subActivityCode: '1.02.02.2.01.0001' })],
      plan: [version('RKPD', [line({ code: '1.02.02.2.01.01' })], { year: 2021, effectiveOn: '2021-01-01' })],
    });
    expect(statusOf(input, 'REN-01')).toEqual(['SESUAI']);
  });

  it('(e) two agreements with shares of 300 and 300 of a pagu of 500 raise ANG-06', () => {
    const codes = ['PKS-1', 'PKS-2'];
    const input = snapshot({
      agreements: codes.map((code) => agreement({ code })),
      obligations: codes.map((code) => obligation(code, { amountRupiah: 300 })),
      links: codes.map((code) => link(code, { shareRupiah: 300 })),
      plan: [versionOf('DPA', 500)],
    });
    expect(findings(input)).toContain('ANG-06');
  });

  it('(f) an agreement that ends on 31 December is active on that day', () => {
    const input = snapshot({
      asOf: '2026-12-31',
      agreements: [agreement({ code: 'PKS-1', endsOn: '2026-12-31', rpjmdPrograms: null })],
    });
    expect(statusOf(input, 'DOK-10')).toEqual(['TEMUAN']);
    expect(statusOf(input, 'REN-06')).toEqual(['TEMUAN', 'TIDAK_BERLAKU']);
  });
});
