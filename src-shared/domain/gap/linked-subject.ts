import { judgeStanding, documentsMissing } from './chain-verdicts.ts';
import { isImportedFor, type DocumentFacts, type YearDocument } from './chain.ts';
import type { GapContext } from './context.ts';
import type { LineGroup } from './line-index.ts';
import type { ObligationFile } from './obligation-file.ts';
import type { VersionIndex } from './plan-index.ts';
import type { PlanLine } from '../plan/plan.ts';
import { notApplicable, type Draft, type ObligationSubject } from './rule.ts';

/** What rules over linked own budgeted obligations say of any other row; else null. */
export function judgeLinked({ chain, entry }: ObligationSubject): Draft | null {
  const early = judgeStanding(chain, false);
  if (early !== null || entry.implementing.length > 0) return early;
  return notApplicable(entry.links.length > 0 ? 'facilitation-only' : 'no-links');
}

/** The first imported of some documents, given from the highest down; else null. */
export const highestImported = (
  { chain }: ObligationSubject,
  documents: readonly YearDocument[],
): DocumentFacts | null =>
  documents.map((document) => chain.documents.get(document)).find((facts) => facts !== undefined) ?? null;

/** The groups of lines that have the code of an implementing link, whatever their perangkat daerah. */
export const findByCode = (index: VersionIndex, entry: ObligationFile): readonly LineGroup<PlanLine>[] => [
  ...new Set(entry.implementing.flatMap((link) => index.find(link.key))),
];

/** The Renstra of the year if it is imported for an obligation, or what is said where it is not. */
export function openRenstra(context: GapContext, subject: ObligationSubject): VersionIndex | Draft {
  const early = judgeLinked(subject);
  if (early !== null) return early;
  const renstra = context.plan.ofPeriod('RENSTRA', context.year, context.asOf);
  return renstra !== null && isImportedFor(renstra, subject.entry)
    ? renstra
    : documentsMissing(['RENSTRA'], context.year);
}

/** Whether `openRenstra` answered with a draft. */
export const isDraft = (answer: VersionIndex | Draft): answer is Draft => 'status' in answer;
