import { resolvePrefix, toCodeKey, toOpdKey, type OpdKey } from '../codes.ts';
import { fold } from '../text-folding.ts';
import type { CodeBook } from './code-book.ts';
import { parentKeyOf, type CodeList } from './code-list.ts';
import type { NomenclatureRow } from './nomenclature.ts';

/** What an officer decided: from a year on one code stands in the place of another, or (`newCode` null) none does. */
export interface CodeReplacement {
  readonly oldCode: string | null;
  readonly newCode: string | null;
  readonly fromYear: number | null;
}

/** A code as a link writes it, with the perangkat daerah that its `X.XX` prefix stands for. */
export interface UsedCode {
  readonly code: string;
  readonly opdCode: string | null;
  /** The name that another source (a planning document) gives, for a code that no earlier list has. */
  readonly name: string | null;
}

/**
 * What becomes of a code in a year.
 *
 * `unchecked`: no list is imported for the year · `listed`: it stands in the list, `oldName` is filled where an earlier list
 * gave the same code another name · `replaced`: by an officer's decision, or by the one row of the same name under the
 * same or the replaced parent · `dropped`: an officer decided that nothing replaces it · `unresolved`: nobody knows.
 */
export type CodeFate =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'listed'; readonly name: string; readonly oldName: string | null }
  | {
      readonly kind: 'replaced';
      readonly code: string;
      readonly name: string;
      readonly by: 'decision' | 'name';
    }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'unresolved' };

/** A key in the list in force, and how it was come by. */
type Target = {
  readonly key: string;
  readonly row: NomenclatureRow;
  readonly by: 'decision' | 'name' | null;
};
type Found = Target | 'dropped' | null;

interface Search {
  readonly lists: readonly [CodeList, ...CodeList[]];
  readonly opd: OpdKey | null;
  /** The latest decision about each key up to the year. */
  readonly decided: ReadonlyMap<string, { readonly target: string | null; readonly fromYear: number }>;
  readonly nameOf: (key: string) => string | null;
  readonly seen: Set<string>;
}

/** The decisions that count in a year, each code's latest; prefixes stand for the perangkat daerah asked about. */
function readDecisions(book: CodeBook, year: number, opd: OpdKey | null): Search['decided'] {
  const decided = new Map<string, { target: string | null; fromYear: number }>();
  for (const { oldCode, newCode, fromYear } of book.decisions) {
    if (oldCode === null || fromYear === null || fromYear > year) continue;
    const key = resolvePrefix(toCodeKey(oldCode), opd);
    const target = newCode === null ? null : resolvePrefix(toCodeKey(newCode), opd);
    if (key === null || (newCode !== null && target === null)) continue;
    if ((decided.get(key)?.fromYear ?? -Infinity) < fromYear) decided.set(key, { target, fromYear });
  }
  return decided;
}

/** The keys under which the children of a parent may stand now: its own, then the one that replaces it. */
function parentsNow(search: Search, parent: string): readonly string[] {
  if (parent === '') return [''];
  const moved = findTarget({ ...search, seen: new Set(search.seen) }, parent, false);
  const isMoved = moved !== null && moved !== 'dropped' && moved.key !== parent;
  return isMoved ? [parent, moved.key] : [parent];
}

function findByName(search: Search, key: string): Target | null {
  const name = fold(search.nameOf(key) ?? '');
  if (name === '') return null;
  const [list] = search.lists;
  for (const parent of parentsNow(search, parentKeyOf(key))) {
    const named = list.below(parent, search.opd).filter((row) => fold(row.name) === name);
    const [row] = named;
    if (named.length > 1) return null;
    const found = row === undefined ? null : resolvePrefix(toCodeKey(row.code), search.opd);
    if (row !== undefined && found !== null) return { key: found, row, by: 'name' };
  }
  return null;
}

/**
 * Follows a key into the list in force.
 *
 * A decision made for this list or later stands above everything; then the same code; then a decision made for an
 * earlier list; then the name. `takesSame` is false for parents: the same code has been tried by then.
 */
function findTarget(search: Search, key: string, takesSame: boolean): Found {
  if (search.seen.has(key)) return null;
  search.seen.add(key);
  const [list] = search.lists;
  const decision = search.decided.get(key);
  const follow = (target: string): Found => {
    const found = findTarget(search, target, true);
    return found === null || found === 'dropped' ? found : { ...found, by: 'decision' };
  };
  if (decision !== undefined && decision.fromYear >= list.nomenclature.fromYear)
    return decision.target === null ? 'dropped' : follow(decision.target);
  const same = list.find(key, search.opd);
  if (same !== null && takesSame) return { key, row: same, by: null };
  if (decision !== undefined && decision.target !== null) return follow(decision.target);
  return findByName(search, key);
}

/** The code of a row as one would write it in the place of another: a prefix stays only where one stood before. */
function inPlaceOf(row: NomenclatureRow, used: string): string {
  if (!/^x\./iu.test(row.code) || /^x\./iu.test(used)) return row.code;
  return [...used.split('.').slice(0, 2), ...row.code.split('.').slice(2)].join('.');
}

/** What becomes of a code in a year, by the lists and decisions known. Source: docs/spec/nomenclature.md. */
export function replaceCode(book: CodeBook, year: number, used: UsedCode): CodeFate {
  const [list, ...earlier] = book.listsOf(year);
  if (list === undefined) return { kind: 'unchecked' };
  const opd = used.opdCode === null ? null : toOpdKey(used.opdCode);
  const key = resolvePrefix(toCodeKey(used.code), opd);
  if (key === null) return { kind: 'unresolved' };
  const oldNameOf = (at: string): string | null =>
    earlier.map((old) => old.find(at, opd)).find((row) => row !== null)?.name ?? null;
  const found = findTarget(
    {
      lists: [list, ...earlier],
      opd,
      decided: readDecisions(book, year, opd),
      nameOf: (at) => oldNameOf(at) ?? (at === key ? used.name : null),
      seen: new Set(),
    },
    key,
    true,
  );
  if (found === null) return { kind: 'unresolved' };
  if (found === 'dropped') return { kind: 'dropped' };
  const { name } = found.row;
  if (found.by !== null)
    return { kind: 'replaced', code: inPlaceOf(found.row, used.code), name, by: found.by };
  const oldName = oldNameOf(key);
  const isRenamed = oldName !== null && fold(oldName) !== fold(name);
  return { kind: 'listed', name, oldName: isRenamed ? oldName : null };
}
