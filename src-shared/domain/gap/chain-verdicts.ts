import type { ChainFacts, DocumentFacts, RungFacts } from './chain.ts';
import { chainRungs, coveredBy, paguOf } from './chain.ts';
import type { GapContext } from './context.ts';
import type { ObligationFile } from './obligation-file.ts';
import type { VersionIndex } from './plan-index.ts';
import { remedyByCalendar } from './remedy-calendar.ts';
import type { Evidence, RemedyCode } from './result.ts';
import type { Draft, ObligationSubject } from './rule.ts';
import { fine, finding, notApplicable, notCheckable } from './rule.ts';

/** A version and what it holds for an obligation, as evidence. */
export function describeCoverage(index: VersionIndex, entry: ObligationFile): Evidence {
  const pagu = entry.implementing.reduce((sum, link) => sum + paguOf(index, link), 0);
  return { ...index.fact, paguRupiah: pagu, coveredRupiah: coveredBy(index, entry) };
}

/** The codes that an obligation is linked to, as written: those that count, else the facilitation ones. */
export const linkedCodes = ({ implementing, links }: ObligationFile): readonly string[] => [
  ...new Set((implementing.length > 0 ? implementing : links).map((link) => link.code)),
];

/** What can still be done for an obligation of N on D. */
export const chainRemedy = (context: GapContext, chain: ChainFacts): RemedyCode =>
  remedyByCalendar({
    asOf: context.asOf,
    year: context.year,
    settings: context.settings,
    existsInBudget: ['RKA', 'APBD', 'DPA'].some(
      (document) => chain.documents.get(document as 'RKA')?.hasLine === true,
    ),
  });

/** What every rule over own budgeted obligations says of a row that is none or cannot be judged yet; else null. */
export function judgeStanding(chain: ChainFacts, needsAmount: boolean): Draft | null {
  switch (chain.standing) {
    case 'budgeted':
      return null;
    case 'amount-missing':
      return needsAmount ? notCheckable('amount') : notApplicable('no-cost');
    case 'form-missing':
      return notCheckable('form');
    default:
      return notApplicable(chain.standing);
  }
}

/** The answer "no document of the year that this needs is imported". */
export const documentsMissing = (documents: readonly string[], year: number): Draft =>
  notCheckable('document', { documents, year });

/** What rules after REN-01 say of an obligation without an implementing link: step 1 of the chain; else null. */
export function judgeUnlinked({ entry, chain }: ObligationSubject): Draft | null {
  if (entry.implementing.length > 0) return null;
  if (chain.documents.size === 0) return documentsMissing(chainRungs.flat(), entry.year);
  return notApplicable(entry.links.length > 0 ? 'facilitation-only' : 'no-links');
}

const describeAll = (rung: RungFacts, entry: ObligationFile): readonly Evidence[] =>
  rung.imported.map((facts) => describeCoverage(facts.index, entry));

/** The nearest rung before one that is imported, where the obligation was still found. */
const lastHeld = (chain: ChainFacts, at: number): RungFacts | undefined =>
  chain.rungs.slice(0, at).findLast((rung) => rung.holds);

/** The evidence of an obligation that is in none of the documents of a rung: all of it is lost there. */
export function lostAt(subject: ObligationSubject, rung: RungFacts, held: RungFacts | undefined): Evidence {
  const { entry, chain } = subject;
  return {
    codes: linkedCodes(entry),
    amountRupiah: chain.amountRupiah,
    coveredRupiah: 0,
    shortageRupiah: chain.amountRupiah,
    opd: entry.obligation.opdName ?? subject.file.agreement.opdName ?? entry.opdCode,
    title: subject.file.agreement.title,
    documents: describeAll(rung, entry),
    foundIn: held === undefined ? [] : describeAll(held, entry),
  };
}

/** Step 2 of the chain for one rung of a linked obligation. Source: docs/spec/gap-rules.md, the chain. */
export function judgeRung(context: GapContext, subject: ObligationSubject, at: number): Draft {
  const { chain, entry } = subject;
  const rung = chain.rungs[at];
  if (rung === undefined || (chain.brokenAt >= 0 && at > chain.brokenAt))
    return notApplicable('earlier-rung');
  if (rung.imported.length === 0) return documentsMissing(rung.documents, entry.year);
  if (rung.holds) return fine({ codes: linkedCodes(entry), documents: describeAll(rung, entry) });
  return finding(lostAt(subject, rung, lastHeld(chain, at)), chainRemedy(context, chain));
}

/** What a rung rule after REN-01 says of any obligation row. */
export const judgeLaterRung = (context: GapContext, subject: ObligationSubject, at: number): Draft =>
  judgeStanding(subject.chain, true) ?? judgeUnlinked(subject) ?? judgeRung(context, subject, at);

/** What step 3 of the chain finds for a linked obligation. */
export interface AmountVerdict {
  readonly kind: 'missing' | 'no-line' | 'short' | 'enough';
  readonly budget: DocumentFacts | null;
  readonly coveredRupiah: number;
}

/** Step 3 of the chain: the amount against the highest imported of DPA, APBD, RKA. */
export function judgeAmount({ entry, chain }: ObligationSubject): AmountVerdict {
  const { budget } = chain;
  if (budget === null) return { kind: 'missing', budget, coveredRupiah: 0 };
  if (!budget.hasLine) return { kind: 'no-line', budget, coveredRupiah: 0 };
  const coveredRupiah = coveredBy(budget.index, entry);
  return { kind: coveredRupiah < chain.amountRupiah ? 'short' : 'enough', budget, coveredRupiah };
}
