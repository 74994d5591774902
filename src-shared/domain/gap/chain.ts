import { isOperational } from '../agreement/forms.ts';
import { isActiveIn } from '../agreement/term.ts';
import type { CivilDate } from '../dates.ts';
import type { PlanDocument } from '../plan/plan.ts';
import { yearDocuments } from '../plan/plan.ts';
import type { AgreementFile } from './agreement-file.ts';
import type { LineGroup, LineIndex } from './line-index.ts';
import { isOwnedBy } from './line-index.ts';
import type { ChainLink, ObligationFile } from './obligation-file.ts';
import type { PlanIndex, VersionIndex } from './plan-index.ts';
import type { NotApplicableReason } from './rule.ts';

export type YearDocument = (typeof yearDocuments)[number];

/** The groups of lines of a version that a link takes. Source: docs/spec/gap-rules.md, lines. */
export const findGroups = <L>(index: LineIndex<L>, link: ChainLink): readonly LineGroup<L>[] =>
  index.find(link.key).filter((group) => isOwnedBy(group, link.opd));

/** Whether a link has at least one line in a version, also one with pagu 0. */
export const hasLine = (index: LineIndex<unknown>, link: ChainLink): boolean =>
  index.find(link.key).some((group) => isOwnedBy(group, link.opd));

/** The ceilings of a link's lines in a version, summed. */
export function paguOf(index: VersionIndex, link: ChainLink): number {
  let sum = 0;
  for (const group of findGroups(index, link)) for (const line of group.lines) sum += line.ceilingRupiah;
  return sum;
}

/** What a version covers of an obligation: per implementing link the smaller of share and pagu, summed. */
export const coveredBy = (index: VersionIndex, entry: ObligationFile): number =>
  entry.implementing.reduce((sum, link) => sum + Math.min(link.shareRupiah ?? 0, paguOf(index, link)), 0);

/**
 * Whether a version counts as imported for an obligation: a part covers the perangkat daerah of one of its links.
 *
 * Without any link the obligation's own perangkat daerah, else the agreement's, decides.
 */
export const isImportedFor = (index: LineIndex<unknown>, entry: ObligationFile): boolean =>
  entry.links.length === 0 ? index.covers(entry.scope) : entry.links.some((link) => index.covers(link.scope));

/** Whether an obligation is an own budgeted one of its year, what it lacks to be judged, or why it is none. */
export type Standing = 'budgeted' | 'amount-missing' | 'form-missing' | NotApplicableReason;

/** The standing of an obligation row. Source: docs/spec/gap-rules.md, own budgeted obligation. */
export function standingOf(file: AgreementFile, entry: ObligationFile): Standing {
  const { nature, payer, amountRupiah } = entry.obligation;
  const operational = isOperational(file.agreement.form);
  if (!entry.isOwn) return 'not-own';
  if (nature !== 'BELANJA' && nature !== 'BANTUAN_KEUANGAN') return 'no-spending';
  if (payer !== 'APBD_SENDIRI' && payer !== 'BERSAMA') return 'other-payer';
  if (operational === 'no') return 'other-form';
  if (!isActiveIn(file.term, entry.year)) return 'inactive';
  if (amountRupiah === null) return 'amount-missing';
  if (amountRupiah <= 0) return 'no-cost';
  return operational === 'unknown' ? 'form-missing' : 'budgeted';
}

/** A document of the year that is imported for an obligation, and what its version in force says. */
export interface DocumentFacts {
  readonly document: YearDocument;
  readonly index: VersionIndex;
  readonly hasLine: boolean;
}

/** One rung: its documents of which either may carry it. */
export interface RungFacts {
  readonly documents: readonly YearDocument[];
  readonly imported: readonly DocumentFacts[];
  readonly holds: boolean;
}

/** What the documents of the year say of one obligation; worked out once for all rules of the chain. */
export interface ChainFacts {
  readonly standing: Standing;
  readonly amountRupiah: number;
  readonly documents: ReadonlyMap<YearDocument, DocumentFacts>;
  readonly rungs: readonly RungFacts[];
  /** The first imported rung that does not hold, or -1. Means something only with an implementing link. */
  readonly brokenAt: number;
  /** The highest imported of DPA, APBD, RKA. */
  readonly budget: DocumentFacts | null;
}

/** The rungs of the chain in their order, each with the documents that may carry it. */
export const chainRungs: readonly (readonly YearDocument[])[] = [
  ['RKPD', 'RENJA'],
  ['KUA_PPAS'],
  ['RKA', 'APBD'],
  ['DPA'],
];

/** Budget documents from the highest down. */
export const budgetDocuments: readonly YearDocument[] = ['DPA', 'APBD', 'RKA'];

/** What the chain is traced with. */
export interface ChainReading {
  readonly plan: PlanIndex;
  readonly asOf: CivilDate;
}

/** The version in force of a document if it is imported for an obligation, else null. */
export function importedFor(
  reading: ChainReading,
  document: PlanDocument,
  entry: ObligationFile,
): VersionIndex | null {
  const index = reading.plan.inForce(document, entry.year, reading.asOf);
  return index !== null && isImportedFor(index, entry) ? index : null;
}

function readDocuments(
  reading: ChainReading,
  entry: ObligationFile,
): ReadonlyMap<YearDocument, DocumentFacts> {
  const facts = new Map<YearDocument, DocumentFacts>();
  for (const document of yearDocuments) {
    const index = importedFor(reading, document, entry);
    if (index === null) continue;
    const holds = entry.implementing.some((link) => hasLine(index, link));
    facts.set(document, { document, index, hasLine: holds });
  }
  return facts;
}

/** Traces an obligation through the documents of its year as known on D. */
export function traceChain(reading: ChainReading, file: AgreementFile, entry: ObligationFile): ChainFacts {
  const standing = standingOf(file, entry);
  const documents =
    standing === 'budgeted' ? readDocuments(reading, entry) : new Map<YearDocument, DocumentFacts>();
  const rungs = chainRungs.map((names): RungFacts => {
    const imported = names.map((name) => documents.get(name)).filter((facts) => facts !== undefined);
    return { documents: names, imported, holds: imported.some((facts) => facts.hasLine) };
  });
  return {
    standing,
    amountRupiah: entry.obligation.amountRupiah ?? 0,
    documents,
    rungs,
    brokenAt: rungs.findIndex((rung) => rung.imported.length > 0 && !rung.holds),
    budget: budgetDocuments.map((name) => documents.get(name)).find((facts) => facts !== undefined) ?? null,
  };
}
