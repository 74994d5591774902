import { describe, expect, it } from 'vitest';
import {
  agreementChain,
  agreementChains,
  chainFunnel,
  firstBroken,
  rungNames,
} from '../../../src-shared/domain/gap/chain-picture.ts';
import { evaluateGaps } from '../../../src-shared/domain/gap/engine.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import {
  agreement,
  exception,
  link,
  obligation,
  snapshot,
  version,
  versionOf,
} from '../../support/snapshot-builder.ts';
import { workedExample } from '../../support/worked-example.ts';

const chainOf = (input: GapSnapshot, id = 'PKS-A') => agreementChain(evaluateGaps(input).results, id);
const states = (input: GapSnapshot, id?: string) =>
  Object.fromEntries(chainOf(input, id).map(({ name, state }) => [name, state]));

describe('the chain of an agreement', () => {
  it('of the worked example breaks at the DPA and loses what is short there', () => {
    const chain = chainOf(workedExample());
    expect(chain.map(({ name }) => name)).toEqual([...rungNames]);
    expect(states(workedExample())).toEqual({
      RPJMD: 'not-checkable',
      RENSTRA: 'not-checkable',
      RKPD: 'holds',
      KUA_PPAS: 'holds',
      APBD: 'not-checkable',
      DPA: 'broken',
      REALISASI: 'broken',
      CAPAIAN: 'not-applicable',
    });
    expect(firstBroken(chain)).toMatchObject({
      name: 'DPA',
      findings: ['ANG-04', 'ANG-05'],
      lostRupiah: 200_000_000,
    });
    expect(chain.reduce((sum, { lostRupiah }) => sum + lostRupiah, 0)).toBe(200_000_000);
  });

  it('is the worst of its obligations, and sums what they lose', () => {
    const input = workedExample({
      obligations: [
        obligation('PKS-A'),
        obligation('PKS-A', { no: 2, amountRupiah: 7 }),
        obligation('PKS-A', { no: 3, nature: 'TANPA_BIAYA' }),
      ],
      links: [link('PKS-A'), link('PKS-A', { obligationNo: 2, subActivityCode: '1.02.02.2.02.0099' })],
      plan: [versionOf('RKPD', 500_000_000), version('DPA', [])],
    });
    expect(states(input)).toMatchObject({ RKPD: 'broken', KUA_PPAS: 'not-checkable', DPA: 'broken' });
    expect(firstBroken(chainOf(input))).toMatchObject({ name: 'RKPD', lostRupiah: 7 });
  });

  it('shows an exception as such, and an unbroken chain has no first broken rung', () => {
    const input = workedExample({
      exceptions: ['ANG-04', 'ANG-05', 'REA-01'].map((ruleId) => exception({ ruleId, agreementId: 'PKS-A' })),
    });
    expect(states(input)).toMatchObject({ DPA: 'excepted', REALISASI: 'excepted' });
    expect(firstBroken(chainOf(input))).toBeNull();
  });

  it('loses rupiah only where rupiah are counted', () => {
    const input = workedExample({ agreements: [agreement({ code: 'PKS-A', rpjmdPrograms: null })] });
    const chain = chainOf(input);
    expect(firstBroken(chain)).toMatchObject({ name: 'RPJMD', lostRupiah: 0 });
    expect(chain.find(({ name }) => name === 'DPA')?.lostRupiah).toBe(200_000_000);
  });
});

describe('the funnel of the year', () => {
  it('counts agreements and rupiah per rung, passing over those that no rung concerns', () => {
    const input = snapshot({
      agreements: [agreement({ code: 'A' }), agreement({ code: 'B' }), agreement({ code: 'KB', form: 'KB' })],
      obligations: [obligation('A'), obligation('B')],
      links: [link('A', { shareRupiah: 500_000_000 })],
      plan: [versionOf('RKPD', 500_000_000), versionOf('DPA', 300_000_000)],
    });
    const chains = agreementChains(evaluateGaps(input).results);
    expect([...chains.keys()].sort()).toEqual(['A', 'B', 'KB']);
    expect(chains.get('A')).toEqual(chainOf(input, 'A'));
    const funnel = chainFunnel(chains.values());
    const at = (name: string) => funnel.find((rung) => rung.name === name);
    expect(at('RPJMD')).toMatchObject({ reached: 2, lostRupiah: 0 });
    expect(at('RKPD')).toMatchObject({
      reached: 1,
      lostRupiah: 500_000_000,
      counts: { broken: 1, holds: 1 },
    });
    expect(at('DPA')).toMatchObject({
      reached: 0,
      lostRupiah: 200_000_000,
      counts: { broken: 1, 'not-applicable': 1 },
    });
  });
});
