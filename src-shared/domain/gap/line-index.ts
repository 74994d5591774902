import { isSameOpdKey, resolvePrefix, toCodeKey, toOpdKey, type OpdKey } from '../codes.ts';
import type { LineOwner, OpdNames } from './opd-names.ts';
import { createOwnerReader } from './opd-names.ts';

interface AnyLine {
  readonly code: string;
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

interface AnyPart<L> {
  readonly opdCode: string | null;
  readonly lines: readonly L[];
}

/** The lines of one sub kegiatan and one perangkat daerah. */
export interface LineGroup<L> extends LineOwner {
  readonly lines: L[];
}

/** The lines of one version of a document, found by code. */
export interface LineIndex<L> {
  /** The groups whose code has this key. */
  readonly find: (key: string | null) => readonly LineGroup<L>[];
  /** The keys of all codes in the version. */
  readonly keys: () => Iterable<string>;
  /** The lines whose `X.XX` prefix stands for nobody known: their codes equal nothing. */
  readonly unresolved: readonly L[];
  /** Whether a part covers a perangkat daerah; one that nobody knows is covered by a whole-region part only. */
  readonly covers: (opd: OpdKey | null) => boolean;
  readonly isRegional: boolean;
}

const none: readonly never[] = [];

/** A reader of code keys that remembers what it has read: the rows of a sub kegiatan repeat its code. */
function createKeyReader(): (code: string, opd: OpdKey | null) => string | null {
  const known = new Map<string, string>();
  return (code, opd) => {
    let key = known.get(code);
    if (key === undefined) {
      key = toCodeKey(code);
      known.set(code, key);
    }
    return resolvePrefix(key, opd);
  };
}

/** Indexes the parts of a version by sub kegiatan and perangkat daerah, in one pass over its lines. */
export function indexLines<L extends AnyLine>(parts: readonly AnyPart<L>[], names: OpdNames): LineIndex<L> {
  const readOwner = createOwnerReader(names);
  const readKey = createKeyReader();
  const byKey = new Map<string, LineGroup<L>[]>();
  const unresolved: L[] = [];
  for (const part of parts) {
    for (const line of part.lines) {
      const owner = readOwner(line, part.opdCode);
      const key = readKey(line.code, owner.opd);
      if (key === null) {
        unresolved.push(line);
        continue;
      }
      const groups = byKey.get(key);
      if (groups === undefined) byKey.set(key, [{ ...owner, lines: [line] }]);
      else addTo(groups, owner, line);
    }
  }
  const scopes = parts.map((part) => (part.opdCode === null ? null : toOpdKey(part.opdCode)));
  const isRegional = scopes.includes(null);
  return {
    find: (key) => (key === null ? none : (byKey.get(key) ?? none)),
    keys: () => byKey.keys(),
    unresolved,
    covers: (opd) =>
      isRegional || (opd !== null && scopes.some((scope) => scope !== null && isSameOpdKey(scope, opd))),
    isRegional,
  };
}

/** Owners are interned by the reader, so the same office is the same array. */
function addTo<L>(groups: LineGroup<L>[], owner: LineOwner, line: L): void {
  const group = groups.find(({ opd, foldedName }) => opd === owner.opd && foldedName === owner.foldedName);
  if (group === undefined) groups.push({ ...owner, lines: [line] });
  else group.lines.push(line);
}

/**
 * Whether a line's owner is the perangkat daerah that a link names.
 *
 * A link that names none takes every line; a line that names none is taken by every link; a line with only a name that
 * no code is known for is taken by no link that names a code. Source: docs/spec/gap-rules.md, lines.
 */
export const isOwnedBy = (owner: LineOwner, opd: OpdKey | null): boolean =>
  opd === null || (owner.opd === null ? owner.foldedName === null : isSameOpdKey(owner.opd, opd));
