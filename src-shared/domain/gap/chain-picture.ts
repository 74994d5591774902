import type { GapResult, GapStatus } from './result.ts';

/** The rungs of the Rantai Keterpaduan, in their order. */
export const rungNames = [
  'RPJMD',
  'RENSTRA',
  'RKPD',
  'KUA_PPAS',
  'APBD',
  'DPA',
  'REALISASI',
  'CAPAIAN',
] as const;
export type RungName = (typeof rungNames)[number];

/** What a rung shows, the worst first. */
export const rungStates = ['broken', 'not-checkable', 'excepted', 'holds', 'not-applicable'] as const;
export type RungState = (typeof rungStates)[number];

/** One rung of an agreement's year: the worst of its results. */
export interface Rung {
  readonly name: RungName;
  readonly state: RungState;
  /** The ids of the rules that found something on this rung. */
  readonly findings: readonly string[];
  /** Whole rupiah that obligations lose here; above 0 on the first broken rung that counts money only. */
  readonly lostRupiah: number;
}

/** One rung over many agreements. */
export interface FunnelRung {
  readonly name: RungName;
  readonly counts: Readonly<Record<RungState, number>>;
  /** Agreements whose chain is unbroken up to and with this rung. */
  readonly reached: number;
  readonly lostRupiah: number;
}

/** Which rules speak of which rung. Source: docs/spec/gap-rules.md, the chain as a picture. */
const rungOfRule: Readonly<Record<string, RungName>> = {
  'DOK-10': 'RPJMD',
  'REN-02': 'RPJMD',
  'REN-03': 'RPJMD',
  'REN-04': 'RENSTRA',
  'REN-05': 'RENSTRA',
  'REN-01': 'RKPD',
  'ANG-01': 'KUA_PPAS',
  'ANG-02': 'APBD',
  'ANG-03': 'DPA',
  'ANG-04': 'DPA',
  'ANG-05': 'DPA',
  'REA-01': 'REALISASI',
  'REA-02': 'REALISASI',
  'REA-03': 'CAPAIAN',
};

const stateOf: Readonly<Record<GapStatus, RungState>> = {
  TEMUAN: 'broken',
  BELUM_DAPAT_DIPERIKSA: 'not-checkable',
  DIKECUALIKAN: 'excepted',
  SESUAI: 'holds',
  TIDAK_BERLAKU: 'not-applicable',
};

const worst = (states: readonly RungState[]): RungState =>
  rungStates.find((state) => states.includes(state)) ?? 'not-applicable';

const shortageOf = ({ evidence }: GapResult): number =>
  typeof evidence['shortageRupiah'] === 'number' ? evidence['shortageRupiah'] : 0;

/** What the obligations lose on a rung: of two findings about one obligation the larger, not their sum. */
function sumShortages(findings: readonly GapResult[]): number {
  const byObligation = new Map<number | null, number>();
  for (const result of findings)
    byObligation.set(
      result.obligation,
      Math.max(byObligation.get(result.obligation) ?? 0, shortageOf(result)),
    );
  return [...byObligation.values()].reduce((sum, shortage) => sum + shortage, 0);
}

/** The results on each rung; those that say nothing of the rung are passed over. */
function partByRung(results: readonly GapResult[]): ReadonlyMap<RungName, readonly GapResult[]> {
  const rungs = new Map<RungName, GapResult[]>();
  for (const result of results) {
    const name = result.status === 'TIDAK_BERLAKU' ? undefined : rungOfRule[result.rule];
    if (name === undefined) continue;
    const here = rungs.get(name);
    if (here === undefined) rungs.set(name, [result]);
    else here.push(result);
  }
  return rungs;
}

function drawChain(results: readonly GapResult[]): readonly Rung[] {
  const byRung = partByRung(results);
  const rungs = rungNames.map((name) => {
    const here = byRung.get(name) ?? [];
    const findings = here.filter(({ status }) => status === 'TEMUAN');
    return { name, state: worst(here.map(({ status }) => stateOf[status])), findings };
  });
  // Programmes carry no amount of the obligation: rupiah are lost on the first broken rung that counts money.
  const losing = rungs.findIndex(({ findings }) => sumShortages(findings) > 0);
  return rungs.map(({ name, state, findings }, index) => ({
    name,
    state,
    findings: [...new Set(findings.map(({ rule }) => rule))],
    lostRupiah: index === losing ? sumShortages(findings) : 0,
  }));
}

/** The chain of one agreement in the year of its results; `results` may hold those of others too. */
export const agreementChain = (results: readonly GapResult[], agreementId: string): readonly Rung[] =>
  drawChain(results.filter((result) => result.agreementId === agreementId && result.rule in rungOfRule));

/** The chains of every agreement that results speak of, by id, in one pass. */
export function agreementChains(results: readonly GapResult[]): ReadonlyMap<string, readonly Rung[]> {
  const byAgreement = new Map<string, GapResult[]>();
  for (const result of results) {
    if (result.agreementId === null || !(result.rule in rungOfRule)) continue;
    const own = byAgreement.get(result.agreementId);
    if (own === undefined) byAgreement.set(result.agreementId, [result]);
    else own.push(result);
  }
  return new Map([...byAgreement].map(([id, own]) => [id, drawChain(own)]));
}

/** The first broken rung of a chain, or null. */
export const firstBroken = (chain: readonly Rung[]): Rung | null =>
  chain.find(({ state }) => state === 'broken') ?? null;

const isConcerned = (chain: readonly Rung[]): boolean =>
  chain.some(({ state }) => state !== 'not-applicable');

/** The funnel of the year: how many agreements reach which rung, and how much rupiah is lost at which. */
export function chainFunnel(chains: Iterable<readonly Rung[]>): readonly FunnelRung[] {
  const concerned = [...chains].filter(isConcerned);
  return rungNames.map((name, at) => {
    const here = concerned.map((chain) => chain[at]).filter((rung) => rung !== undefined);
    const count = (state: RungState): number => here.filter((rung) => rung.state === state).length;
    return {
      name,
      counts: {
        broken: count('broken'),
        'not-checkable': count('not-checkable'),
        excepted: count('excepted'),
        holds: count('holds'),
        'not-applicable': count('not-applicable'),
      },
      reached: concerned.filter((chain) => chain.slice(0, at + 1).every(({ state }) => state !== 'broken'))
        .length,
      lostRupiah: here.reduce((sum, rung) => sum + rung.lostRupiah, 0),
    };
  });
}
