import { once } from '../once.ts';
import type { CodeReplacement } from './replace-code.ts';
import { createCodeList, type CodeList } from './code-list.ts';
import { listInForce, type Nomenclature } from './nomenclature.ts';

/** Every list and every decision of the officers, by the year that they are asked for. */
export interface CodeBook {
  readonly decisions: readonly CodeReplacement[];
  /** The list in force in a year and what it replaced, newest first; empty where none is imported for the year. */
  readonly listsOf: (year: number) => readonly CodeList[];
}

/** A book over lists and decisions; a list is indexed when it is first asked for. */
export function createCodeBook(
  lists: readonly Nomenclature[],
  decisions: readonly CodeReplacement[],
): CodeBook {
  const indexed = new Map(lists.map((list) => [list, once(() => createCodeList(list))]));
  const byYear = new Map<number, readonly CodeList[]>();
  return {
    decisions,
    listsOf: (year) => {
      const known = byYear.get(year);
      if (known !== undefined) return known;
      const found = listInForce(lists, year).flatMap((list) => indexed.get(list)?.() ?? []);
      byYear.set(year, found);
      return found;
    },
  };
}
