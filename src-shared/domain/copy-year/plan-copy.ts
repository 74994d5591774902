import { endOf, startOf } from '../agreement/term.ts';
import { createRegisterGraph, type RegisterGraph } from '../gap/register-graph.ts';
import type { Agreement, BudgetLink, Obligation } from '../register/kinds.ts';
import { fold } from '../text-folding.ts';
import { compareText } from '../text-order.ts';
import { copyLinks, linkKey, type CopiedLink } from './copy-links.ts';
import type { CopyWish } from './copy-wish.ts';

/**
 * What happens to an obligation: `copied`, `already-there` (the new year has its No, or its text by the same party),
 * `ended` and `not-started` (the agreement does not run in the new year).
 */
export type ObligationOutcome = 'copied' | 'already-there' | 'ended' | 'not-started';

/** One obligation of the old year with what happens to it and to its links. */
export interface CopiedObligation {
  readonly agreement: Agreement;
  readonly source: Obligation;
  readonly outcome: ObligationOutcome;
  /** Its values in the new year; null where nothing is copied. */
  readonly values: Omit<Obligation, 'id'> | null;
  /** Its links, only where it is copied. */
  readonly links: readonly CopiedLink[];
}

/** A row as the new year begins with it: what happened in the old year stays there. */
function toNewYear(source: Obligation, { toYear, amounts }: CopyWish): Omit<Obligation, 'id'> {
  const { id: _id, ...values } = source;
  return {
    ...values,
    year: toYear,
    amountRupiah: amounts === 'keep' ? source.amountRupiah : null,
    achievement: null,
    problem: null,
    problemText: null,
    followUp: null,
    followUpOwner: null,
    followUpDueOn: null,
    followUpState: null,
  };
}

const textKey = ({ party, description }: Obligation): string | null =>
  description === null ? null : `${fold(party ?? '')}|${fold(description)}`;

/** Whether the new year has a row already: the same No of the same agreement, or the same text by the same party. */
function createThere(wish: CopyWish, graph: RegisterGraph): (source: Obligation) => boolean {
  const numbers = new Set<string>();
  const texts = new Set<string>();
  for (const row of wish.obligations) {
    if (row.year !== wish.toYear || row.agreementId === null) continue;
    numbers.add(`${row.agreementId} ${row.no}`);
    texts.add(`${graph.rootOf(row.agreementId)} ${textKey(row)}`);
  }
  return (source) => {
    const { agreementId } = source;
    if (agreementId === null) return false;
    const text = textKey(source);
    return (
      numbers.has(`${agreementId} ${source.no}`) ||
      (text !== null && texts.has(`${graph.rootOf(agreementId)} ${text}`))
    );
  };
}

/** Why an agreement does not run in the new year, or null; an unknown start is no reason. */
function whyNot(wish: CopyWish, graph: RegisterGraph, agreement: Agreement): ObligationOutcome | null {
  const lastDay = `${wish.toYear}-12-31`;
  const end = endOf(agreement, graph.addendaOf(agreement.id), lastDay);
  if (end !== null && end < `${wish.toYear}-01-01`) return 'ended';
  const start = startOf(agreement);
  return start !== null && start > lastDay ? 'not-started' : null;
}

const inOrder = (a: CopiedObligation, b: CopiedObligation): number =>
  compareText(a.agreement.code ?? '', b.agreement.code ?? '') ||
  (a.source.no ?? 0) - (b.source.no ?? 0) ||
  compareText(a.source.id, b.source.id);

/** The links of a year by the row that they hang on: the same agreement and No, else the same No in its family. */
function createLinkFinder(
  wish: CopyWish,
  graph: RegisterGraph,
): (source: Obligation) => readonly BudgetLink[] {
  const own = (row: { agreementId: string | null }, no: number | null): string => `${row.agreementId} ${no}`;
  const rows = new Set(
    wish.obligations.filter(({ year }) => year === wish.fromYear).map((row) => own(row, row.no)),
  );
  const byRow = new Map<string, BudgetLink[]>();
  for (const link of wish.links) {
    if (link.year !== wish.fromYear || link.agreementId === null) continue;
    const exact = own(link, link.obligationNo);
    const key = rows.has(exact) ? exact : `family ${graph.rootOf(link.agreementId)} ${link.obligationNo}`;
    byRow.set(key, [...(byRow.get(key) ?? []), link]);
  }
  return (source) => [
    ...(byRow.get(own(source, source.no)) ?? []),
    ...(byRow.get(`family ${graph.rootOf(source.agreementId ?? '')} ${source.no}`) ?? []),
  ];
}

/**
 * What copying the obligations of a year into a later one does, row by row; nothing is changed by asking.
 *
 * Rows stay on the agreement that they stand on, an addendum too; whether it runs is asked of the agreement at the end of
 * the line. Achievements, problems and follow-ups belong to the old year and are never copied.
 * Source: docs/spec/copy-year.md.
 */
export function planCopy(wish: CopyWish): readonly CopiedObligation[] {
  const graph = createRegisterGraph(wish.agreements);
  const isThere = createThere(wish, graph);
  const linksOf = createLinkFinder(wish, graph);
  const taken = new Set(wish.links.filter(({ year }) => year === wish.toYear).map(linkKey));
  const only = wish.agreementId === null ? null : graph.rootOf(wish.agreementId);
  const rows: CopiedObligation[] = [];
  for (const source of wish.obligations) {
    if (source.year !== wish.fromYear || source.agreementId === null) continue;
    const rootId = graph.rootOf(source.agreementId);
    const agreement = graph.byId.get(source.agreementId);
    const root = graph.byId.get(rootId);
    if (agreement === undefined || root === undefined || (only !== null && rootId !== only)) continue;
    const outcome = whyNot(wish, graph, root) ?? (isThere(source) ? 'already-there' : 'copied');
    const isCopied = outcome === 'copied';
    rows.push({
      agreement,
      source,
      outcome,
      values: isCopied ? toNewYear(source, wish) : null,
      links: isCopied
        ? copyLinks(linksOf(source), { wish, taken, opdCode: source.opdCode ?? root.opdCode })
        : [],
    });
  }
  return rows.sort(inOrder);
}
