import { toCodeKey, toSubActivityKey } from '../codes.ts';
import { replaceCode, type CodeFate } from '../nomenclature/replace-code.ts';
import type { BudgetLink } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';
import type { CopyWish } from './copy-wish.ts';

/**
 * What happens to a link: `copied`, `unchecked` (copied; no code list for the new year), `renamed` (copied; the code has
 * another name now), `mapped` (copied with the code that took its place), `merged` (its share joins another link that was
 * mapped to the same code), `already-there`, `unresolved` and `dropped` (left out: nobody knows the new code, or an
 * officer decided that there is none).
 */
export type LinkOutcome =
  'copied' | 'unchecked' | 'renamed' | 'mapped' | 'merged' | 'already-there' | 'unresolved' | 'dropped';

/** One link of the old year with what happens to it. */
export interface CopiedLink {
  readonly source: BudgetLink;
  readonly outcome: LinkOutcome;
  /** The code in the new year and its name; null where there is none. */
  readonly code: string | null;
  readonly name: string | null;
  /** Its values in the new year; null where nothing is written for it. */
  readonly values: Omit<BudgetLink, 'id'> | null;
}

/** What makes a link the same as another of its year and agreement. */
export const linkKey = (link: Omit<BudgetLink, 'id'>): string =>
  [
    link.agreementId,
    link.obligationNo,
    toCodeKey(link.subActivityCode ?? ''),
    link.opdCode,
    link.accountCode,
  ].join('|');

interface LinkReading {
  readonly wish: CopyWish;
  /** Keys of links that the new year has; what is copied joins them. */
  readonly taken: Set<string>;
  /** The obligation's perangkat daerah, else the agreement's, for an `X.XX` prefix. */
  readonly opdCode: string | null;
}

interface CodeNow {
  readonly outcome: LinkOutcome;
  readonly code: string | null;
  readonly name: string | null;
}

function readFate(fate: CodeFate, code: string): CodeNow {
  switch (fate.kind) {
    case 'unchecked':
      return { outcome: 'unchecked', code, name: null };
    case 'listed':
      return { outcome: fate.oldName === null ? 'copied' : 'renamed', code, name: fate.name };
    case 'replaced':
      return { outcome: 'mapped', code: fate.code, name: fate.name };
    default:
      return { outcome: fate.kind, code: null, name: null };
  }
}

function codeNow(link: BudgetLink, { wish, opdCode }: LinkReading): CodeNow {
  const { subActivityCode } = link;
  if (subActivityCode === null) return { outcome: 'copied', code: null, name: null };
  const owner = link.opdCode ?? opdCode;
  const key = toSubActivityKey(subActivityCode, owner);
  const name = key === null ? null : wish.nameOf(key);
  const used = { code: subActivityCode, opdCode: owner, name };
  return readFate(replaceCode(wish.book, wish.toYear, used), subActivityCode);
}

/** Two shares on one code; an empty one is the whole amount, and so is their sum. */
const addShares = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b;

type Draft = { -readonly [K in keyof CopiedLink]: CopiedLink[K] };

/** The links of one obligation in the new year, in the order of their codes. */
export function copyLinks(links: readonly BudgetLink[], reading: LinkReading): readonly CopiedLink[] {
  const { wish, taken } = reading;
  const written = new Map<string, Draft>();
  const sorted = links.toSorted(
    (a, b) => compareText(a.subActivityCode ?? '', b.subActivityCode ?? '') || compareText(a.id, b.id),
  );
  return sorted.map((source): CopiedLink => {
    const now = codeNow(source, reading);
    if (now.outcome === 'unresolved' || now.outcome === 'dropped') return { source, ...now, values: null };
    const { id: _id, ...old } = source;
    const shareRupiah = wish.amounts === 'keep' ? source.shareRupiah : null;
    const values = { ...old, year: wish.toYear, subActivityCode: now.code, shareRupiah };
    const key = linkKey(values);
    const twin = written.get(key);
    if (twin?.values !== undefined && twin.values !== null) {
      twin.values = { ...twin.values, shareRupiah: addShares(twin.values.shareRupiah, shareRupiah) };
      return { source, ...now, outcome: 'merged', values: null };
    }
    if (taken.has(key)) return { source, ...now, outcome: 'already-there', values: null };
    taken.add(key);
    const draft: Draft = { source, ...now, values };
    written.set(key, draft);
    return draft;
  });
}
