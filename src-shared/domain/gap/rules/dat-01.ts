import { compareText } from '../../text-order.ts';
import type { AgreementFile } from '../agreement-file.ts';
import type { GapContext } from '../context.ts';
import { similarityAbove } from '../fingerprint.ts';
import { finding, type Draft, type EarlierDrafts, type RegisterRule } from '../rule.ts';

/** Two agreements, the one with the smaller Kode first, and how alike they are. */
interface Pair {
  readonly a: AgreementFile;
  readonly b: AgreementFile;
  readonly score: number;
}

const inOrder = (a: AgreementFile, b: AgreementFile, score: number): Pair =>
  compareText(a.code, b.code) <= 0 ? { a, b, score } : { a: b, b: a, score };

/** Adds a pair if two agreements are alike enough. */
function addPair(pairs: Pair[], a: AgreementFile, b: AgreementFile, limit: number): void {
  const score = similarityAbove(a.fingerprint(), b.fingerprint(), limit);
  if (score !== null) pairs.push(inOrder(a, b, score));
}

/** Every pair above the limit. */
function findPairs(files: readonly AgreementFile[], limit: number): readonly Pair[] {
  const pairs: Pair[] = [];
  const earlier: AgreementFile[] = [];
  for (const file of files) {
    for (const other of earlier) addPair(pairs, other, file, limit);
    earlier.push(file);
  }
  return pairs;
}

/** After an edit: the pairs that it cannot have touched, and each touched agreement against all. */
function updatePairs(context: GapContext, earlier: EarlierDrafts, limit: number): readonly Pair[] {
  const { changed } = earlier;
  const kept = earlier.drafts.flatMap(({ pair }) => {
    const a = pair === undefined || changed.has(pair.a) ? undefined : context.files.get(pair.a);
    const b = pair === undefined || changed.has(pair.b) ? undefined : context.files.get(pair.b);
    return a === undefined || b === undefined || pair === undefined ? [] : [inOrder(a, b, pair.score)];
  });
  const pairs = [...kept];
  for (const file of context.sortedFiles.filter(({ id }) => changed.has(id)))
    for (const other of context.sortedFiles)
      if (other.id !== file.id && (!changed.has(other.id) || file.id < other.id))
        addPair(pairs, file, other, limit);
  return pairs;
}

function judgePair(context: GapContext, { a, b, score }: Pair): Draft {
  const agreements = [a.code, b.code];
  const evidence = {
    agreements,
    percent: Math.round(score * 100),
    titles: [a.agreement.title, b.agreement.title],
  };
  const mark = context.office.notDuplicates.find(
    ({ agreementAId: one, agreementBId: other }) =>
      (one === a.id && other === b.id) || (one === b.id && other === a.id),
  );
  const place = { subject: agreements.join(' / '), about: a, pair: { a: a.id, b: b.id, score } };
  return mark === undefined
    ? { ...finding(evidence, 'check-duplicate'), ...place }
    : {
        status: 'DIKECUALIKAN',
        evidence: { ...evidence, notDuplicate: mark.reason ?? '' },
        remedy: null,
        ...place,
      };
}

/** Two records that may be one agreement: title, partners and signing day are nearly the same. */
export const dat01: RegisterRule = {
  id: 'DAT-01',
  version: 1,
  source: 'The limit is a setting; docs/spec/gap-rules.md, DAT-01',
  severity: 'B',
  cause: 'data',
  scope: 'register',
  evaluate: (context, earlier) => {
    const limit = context.settings['aturan.dat-01.ambang'] / 100;
    const pairs =
      earlier === null ? findPairs(context.sortedFiles, limit) : updatePairs(context, earlier, limit);
    return pairs.map((pair) => judgePair(context, pair));
  },
};
