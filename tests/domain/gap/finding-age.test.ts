import { describe, expect, it } from 'vitest';
import {
  ageOf,
  compareWithRecord,
  identityKey,
  identityOf,
  toKept,
  type KeptFinding,
} from '../../../src-shared/domain/gap/finding-age.ts';
import type { GapResult } from '../../../src-shared/domain/gap/result.ts';

const today = '2026-07-15';

const result = (given: Partial<GapResult> = {}): GapResult => ({
  rule: 'ANG-04',
  version: 1,
  status: 'TEMUAN',
  severity: 'M',
  year: 2026,
  cause: 'anggaran',
  agreement: 'PKS-1',
  agreementId: 'a1',
  obligation: 1,
  subject: 'PKS-1',
  evidence: {},
  remedy: null,
  ...given,
});

const recorded = (...results: readonly (readonly [GapResult, string])[]): ReadonlyMap<string, KeptFinding> =>
  new Map(
    results.map(([one, since]) => {
      const identity = identityOf(one);
      return [identityKey(identity), { ...identity, severity: one.severity, since }];
    }),
  );

describe('the identity of a finding', () => {
  it('survives a new Kode of its agreement', () => {
    const renamed = result({ agreement: 'PKS-9', subject: 'PKS-9' });
    expect(identityKey(identityOf(renamed))).toBe(identityKey(identityOf(result())));
  });

  it.each([
    ['another rule', { rule: 'ANG-05' }],
    ['another year', { year: 2027 }],
    ['another agreement', { agreementId: 'a2' }],
    ['another obligation', { obligation: 2 }],
    ['no obligation', { obligation: null }],
    ['another subject', { subject: '1.02.02.2.02.0012' }],
  ])('is another for %s', (_what, given) => {
    expect(identityKey(identityOf(result(given)))).not.toBe(identityKey(identityOf(result())));
  });

  it('does not take severity or evidence in', () => {
    const changed = result({ severity: 'K', evidence: { shortage: 1 } });
    expect(identityKey(identityOf(changed))).toBe(identityKey(identityOf(result())));
  });
});

describe('the age of a finding', () => {
  it('is unknown where nothing is recorded', () => {
    expect(ageOf(result(), today, { before: null, isRecorded: false })).toEqual({ since: null, state: null });
  });

  it('begins with the first record, which makes nothing new', () => {
    expect(ageOf(result(), today, { before: null, isRecorded: true })).toEqual({
      since: today,
      state: 'TERBUKA',
    });
  });

  it('goes on from the record before', () => {
    const before = recorded([result(), '2026-06-01']);
    expect(ageOf(result(), today, { before, isRecorded: true })).toEqual({
      since: '2026-06-01',
      state: 'TERBUKA',
    });
  });

  it('begins on the day where the record before does not know it', () => {
    const before = recorded([result({ rule: 'DOK-01' }), '2026-06-01']);
    expect(ageOf(result(), today, { before, isRecorded: false })).toEqual({ since: today, state: 'BARU' });
  });

  it('is not given to what is no finding', () => {
    const before = recorded([result(), '2026-06-01']);
    expect(ageOf(result({ status: 'DIKECUALIKAN' }), today, { before, isRecorded: true })).toEqual({
      since: null,
      state: null,
    });
  });
});

describe('what is recorded', () => {
  it('are findings only, each once, with the day since which they stand', () => {
    const before = recorded([result(), '2026-06-01']);
    const kept = toKept(
      [result(), result(), result({ rule: 'DOK-01' }), result({ rule: 'KEL-01', status: 'SESUAI' })],
      today,
      before,
    );
    expect(kept.map(({ rule, since }) => [rule, since])).toEqual([
      ['ANG-04', '2026-06-01'],
      ['DOK-01', today],
    ]);
  });
});

describe('what changed since a record', () => {
  it('tells new, open and closed apart, and says what the rule says now', () => {
    const gone = result({ rule: 'REN-06', year: 2027 });
    const before = recorded(
      [result(), '2026-06-01'],
      [result({ rule: 'DOK-01' }), '2026-06-02'],
      [result({ rule: 'REA-01' }), '2026-06-03'],
      [gone, '2026-06-04'],
    );
    const compared = compareWithRecord(
      [
        result(),
        result({ rule: 'DOK-01', status: 'SESUAI' }),
        result({ rule: 'REA-01', status: 'BELUM_DAPAT_DIPERIKSA' }),
        result({ rule: 'WKT-01' }),
      ],
      before,
    );
    expect(compared).toMatchObject({ fresh: 1, open: 1 });
    expect(compared.closed.map(({ rule, now, since }) => [rule, now, since])).toEqual([
      ['DOK-01', 'SESUAI', '2026-06-02'],
      ['REA-01', 'BELUM_DAPAT_DIPERIKSA', '2026-06-03'],
      ['REN-06', null, '2026-06-04'],
    ]);
  });

  it('keeps a gap open as long as one of its results is a finding', () => {
    const before = recorded([result(), '2026-06-01']);
    const compared = compareWithRecord([result({ status: 'SESUAI' }), result()], before);
    expect(compared).toEqual({ fresh: 0, open: 1, closed: [] });
  });
});
