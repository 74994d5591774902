import { isSameOpdKey } from '../../codes.ts';
import { compareText } from '../../text-order.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { findGroups, standingOf, type YearDocument } from '../chain.ts';
import type { GapContext } from '../context.ts';
import type { ChainLink, ObligationFile } from '../obligation-file.ts';
import type { VersionIndex } from '../plan-index.ts';
import { fine, finding, notCheckable, type Draft, type RegisterRule } from '../rule.ts';

/** A link that draws on a sub kegiatan, with the obligation that it pays for. */
interface Claim {
  readonly file: AgreementFile;
  readonly entry: ObligationFile;
  readonly link: ChainLink;
}

const documents: readonly YearDocument[] = ['DPA', 'APBD', 'RKA', 'KUA_PPAS', 'RKPD'];

function collectClaims(context: GapContext): ReadonlyMap<string, readonly Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const file of context.sortedFiles) {
    for (const entry of file.obligations) {
      if (entry.year !== context.year || standingOf(file, entry) !== 'budgeted') continue;
      for (const link of entry.implementing) {
        if (link.key === null) continue;
        const claims = byKey.get(link.key);
        if (claims === undefined) byKey.set(link.key, [{ file, entry, link }]);
        else claims.push({ file, entry, link });
      }
    }
  }
  return byKey;
}

const isTogether = (a: Claim, b: Claim): boolean =>
  a.link.opd === null || b.link.opd === null || isSameOpdKey(a.link.opd, b.link.opd);

/** Claims on one code, parted so that those of different perangkat daerah do not meet; a chain of equals is one group. */
function partClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  let groups: (readonly Claim[])[] = [];
  for (const claim of claims) {
    const meets = groups.filter((group) => group.some((other) => isTogether(claim, other)));
    groups = [...groups.filter((group) => !meets.includes(group)), [...meets.flat(), claim]];
  }
  return groups;
}

const countObligations = (claims: readonly Claim[]): number => new Set(claims.map(({ entry }) => entry)).size;

const smallest = (texts: readonly string[]): string => [...texts].sort(compareText)[0] ?? '';

function highestImported(context: GapContext, claims: readonly Claim[]): VersionIndex | null {
  for (const document of documents) {
    const index = context.plan.inForce(document, context.year, context.asOf);
    if (index !== null && claims.some(({ link }) => index.covers(link.scope))) return index;
  }
  return null;
}

function sumPagu(index: VersionIndex, claims: readonly Claim[]): number {
  const groups = new Set(claims.flatMap(({ link }) => findGroups(index, link)));
  return [...groups].flatMap((group) => group.lines).reduce((sum, line) => sum + line.ceilingRupiah, 0);
}

function judgeGroup(context: GapContext, claims: readonly Claim[]): Draft {
  const subject = smallest(claims.map(({ link }) => link.code));
  const agreements = [...new Set(claims.map(({ file }) => file.code))].sort(compareText);
  const index = highestImported(context, claims);
  if (index === null)
    return { ...notCheckable('document', { documents, year: context.year, agreements }), subject };
  const paguRupiah = sumPagu(index, claims);
  const shareRupiah = claims.reduce((sum, { link }) => sum + (link.shareRupiah ?? 0), 0);
  const evidence = {
    codes: [subject],
    agreements,
    obligations: countObligations(claims),
    shareRupiah,
    paguRupiah,
    shortageRupiah: Math.max(0, shareRupiah - paguRupiah),
    documents: [{ ...index.fact }],
  };
  return shareRupiah > paguRupiah
    ? finding(evidence, 'split-share', { subject })
    : { ...fine(evidence), subject };
}

/** Shares of several obligations that together exceed the pagu of the sub kegiatan that they all draw on. */
export const ang06: RegisterRule = {
  id: 'ANG-06',
  version: 1,
  source: 'Our reading of UU 23/2014 art. 311; docs/spec/gap-rules.md, ANG-06',
  severity: 'M',
  cause: 'anggaran',
  scope: 'register',
  evaluate: (context) =>
    [...collectClaims(context).values()]
      .flatMap(partClaims)
      .filter((claims) => countObligations(claims) >= 2)
      .map((claims) => judgeGroup(context, claims)),
};
