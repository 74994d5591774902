import { describe, expect, it } from 'vitest';
import { evaluateGaps } from '../../../src-shared/domain/gap/engine.ts';
import type { GapResult } from '../../../src-shared/domain/gap/result.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import { workedExample } from '../../support/worked-example.ts';

const inChain = ({ rule }: GapResult): boolean => /^(REN-0[16]|ANG-0[1-7]|REA-01)$/.test(rule);
const isMoney = ({ rule }: GapResult): boolean => /^(REN|ANG|REA|WKT|LAP|DAT)/.test(rule);
const shape = ({ rule, severity, year, status }: GapResult): string =>
  `${rule} ${severity} ${year} ${status}`;

const chainResults = (snapshot: GapSnapshot): readonly GapResult[] =>
  evaluateGaps(snapshot).results.filter(inChain);

describe('the worked example', () => {
  it('on 15 July 2026 gives exactly REN-06 for 2027, ANG-04, ANG-05 and REA-01', () => {
    const found = chainResults(workedExample()).filter(({ status }) => status === 'TEMUAN');
    expect(found.map(shape)).toEqual([
      'ANG-04 M 2026 TEMUAN',
      'ANG-05 K 2026 TEMUAN',
      'REA-01 K 2026 TEMUAN',
      'REN-06 K 2027 TEMUAN',
    ]);
    const shortage = found.find(({ rule }) => rule === 'ANG-04');
    expect(shortage?.evidence).toMatchObject({
      amountRupiah: 500_000_000,
      coveredRupiah: 300_000_000,
      shortageRupiah: 200_000_000,
      documents: [{ document: 'DPA', label: 'PERGESERAN 1', effective: '2026-04-10' }],
    });
    expect(shortage?.remedy).toBe('propose-apbd-revision');
  });

  it('leaves RKA/APBD unchecked, where nothing was imported, without a finding', () => {
    const open = chainResults(workedExample()).filter(({ status }) => status === 'BELUM_DAPAT_DIPERIKSA');
    expect(open.map(({ rule }) => rule)).toEqual(['ANG-02']);
  });

  it('finds nothing else about plan, money, time and data', () => {
    const found = evaluateGaps(workedExample()).results.filter(
      (result) => isMoney(result) && !inChain(result),
    );
    expect(found.filter(({ status }) => status === 'TEMUAN')).toEqual([]);
  });

  it('for 2025, of which no file was imported, can check no rule of the chain', () => {
    const results = chainResults(workedExample({ year: 2025 })).filter(
      ({ obligation }) => obligation !== null,
    );
    const open = results.filter(({ status }) => status === 'BELUM_DAPAT_DIPERIKSA').map(({ rule }) => rule);
    expect(open).toEqual(['ANG-01', 'ANG-02', 'ANG-03', 'ANG-04', 'REN-01', 'ANG-05', 'REA-01']);
    expect(results.filter(({ status }) => status === 'TEMUAN')).toEqual([]);
  });
});
