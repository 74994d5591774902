import { isSameOpdKey, toOpdKey, type OpdKey } from '../codes.ts';
import type { LinkCandidate, LinkTask } from './candidate.ts';
import type { SuggestionReason } from './reason.ts';

/** What one piece of evidence adds to a score of about 100, and how it is told. */
export interface Evidence {
  readonly points: number;
  readonly reasons: readonly SuggestionReason[];
}

const nothing: Evidence = { points: 0, reasons: [] };

/**
 * What each piece of evidence is worth, in points. A perfect fit of words is worth 100.
 *
 * Set by hand and checked by the measurement in tests/domain/suggest/quality.test.ts; see docs/decisions.
 */
export const worth = {
  words: 100,
  sameOpd: 22,
  supportingOpd: 10,
  otherOpd: -12,
  field: 5,
  programme: 8,
  equalAmount: 14,
  nearAmount: 5,
  lessAmount: -3,
  earlier: 60,
  alike: 30,
  refused: -40,
} as const;

/** A pagu up to this many percent above the amount is near it: documents round up and add a reserve. */
const nearPercent = 130;

const isUnder = (key: string, above: string): boolean => key === above || key.startsWith(`${above}.`);

function judgeOpd(opd: OpdKey | null, own: OpdKey | null, supporting: readonly OpdKey[]): Evidence {
  if (opd === null || (own === null && supporting.length === 0)) return nothing;
  if (own !== null && isSameOpdKey(own, opd))
    return { points: worth.sameOpd, reasons: [{ kind: 'opd', match: 'same' }] };
  if (supporting.some((one) => isSameOpdKey(one, opd)))
    return { points: worth.supportingOpd, reasons: [{ kind: 'opd', match: 'supporting' }] };
  return { points: worth.otherOpd, reasons: [{ kind: 'opd', match: 'other' }] };
}

const byProgramme: Evidence = { points: worth.programme, reasons: [{ kind: 'programme' }] };
const byField: Evidence = { points: worth.field, reasons: [{ kind: 'field' }] };

function judgeCode(key: string, task: LinkTask): Evidence {
  if (task.programmes.some((programme) => isUnder(key, programme))) return byProgramme;
  return task.fieldCode !== null && isUnder(key, task.fieldCode) ? byField : nothing;
}

const byAmount = (match: 'equal' | 'near' | 'less', points: number): Evidence => ({
  points,
  reasons: [{ kind: 'amount', match }],
});
const equalAmount = byAmount('equal', worth.equalAmount);
const nearAmount = byAmount('near', worth.nearAmount);
const lessAmount = byAmount('less', worth.lessAmount);

function judgeAmount(paguRupiah: number | null, amount: number | null): Evidence {
  if (paguRupiah === null || paguRupiah === 0 || amount === null || amount === 0) return nothing;
  if (paguRupiah === amount) return equalAmount;
  if (paguRupiah < amount) return lessAmount;
  return paguRupiah * 100 <= amount * nearPercent ? nearAmount : nothing;
}

/** What perangkat daerah, codes and amounts say of candidates for one obligation. */
export interface Facts {
  readonly pointsOf: (candidate: LinkCandidate) => number;
  readonly reasonsFor: (candidate: LinkCandidate) => readonly SuggestionReason[];
}

/** Opens the facts of one obligation; each perangkat daerah is compared once, for few carry many sub kegiatan. */
export function openFacts(task: LinkTask): Facts {
  const own = task.opdCode === null ? null : toOpdKey(task.opdCode);
  const supporting = task.supportingOpds.map(toOpdKey);
  const known = new Map<string | null, Evidence>();
  const ofOpd = ({ opdCode, opd }: LinkCandidate): Evidence => {
    const found = known.get(opdCode) ?? judgeOpd(opd, own, supporting);
    known.set(opdCode, found);
    return found;
  };
  const all = (candidate: LinkCandidate): readonly Evidence[] => [
    ofOpd(candidate),
    judgeCode(candidate.key, task),
    judgeAmount(candidate.paguRupiah, task.amountRupiah),
  ];
  return {
    pointsOf: (candidate) =>
      ofOpd(candidate).points +
      judgeCode(candidate.key, task).points +
      judgeAmount(candidate.paguRupiah, task.amountRupiah).points,
    reasonsFor: (candidate) => all(candidate).flatMap((evidence) => evidence.reasons),
  };
}
