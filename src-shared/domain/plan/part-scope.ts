import { isSameOpd } from '../codes.ts';
import { fold } from '../text-folding.ts';
import { compareText } from '../text-order.ts';

/** Stands for a perangkat daerah that the file names and nobody gives a code for: it equals none. */
export const unknownOpd = '?';

/** A line as far as it says whose it is. */
export interface OwnedLine {
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

interface Named {
  readonly code: string | null;
  readonly name: string | null;
}

/** What says which code a perangkat daerah of a given name has. */
export interface NamedRows {
  readonly register: readonly Named[];
  readonly lines: Iterable<readonly OwnedLine[]>;
}

/**
 * The codes of perangkat daerah that files name without a code, by folded name.
 *
 * Asked of the register first, then of the other documents; of several codes the smallest, so that order decides nothing.
 * Source: docs/spec/gap-rules.md, lines and scope.
 */
export function resolveOpdNames(names: Iterable<string>, rows: NamedRows): ReadonlyMap<string, string> {
  const wanted = new Set([...names].map(fold));
  const found = new Map<string, string>();
  const note = ({ code, name }: Named): void => {
    if (code === null || name === null || !wanted.has(fold(name))) return;
    const known = found.get(fold(name));
    if (known === undefined || compareText(code, known) < 0) found.set(fold(name), code);
  };
  if (wanted.size === 0) return found;
  rows.register.forEach(note);
  const missing = [...wanted].filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  const pairs = new Map<string, Named>();
  for (const lines of rows.lines)
    for (const { opdCode, opdName } of lines)
      pairs.set(`${opdCode}|${opdName}`, { code: opdCode, name: opdName });
  for (const pair of pairs.values()) if (missing.includes(fold(pair.name ?? ''))) note(pair);
  return found;
}

interface ScopedPart<L extends OwnedLine> {
  readonly opdCode: string | null;
  readonly lines: readonly L[];
}

/**
 * The parts of a version with nothing counted twice: lines of the whole-region part that belong to a perangkat daerah
 * with a part of its own are left to that part, which was imported for it.
 *
 * Source: docs/decisions/0012-scope-of-imported-parts.md.
 */
export function withoutDoubles<L extends OwnedLine, P extends ScopedPart<L>>(
  parts: readonly P[],
): readonly P[] {
  const own = parts.map((part) => part.opdCode).filter((code) => code !== null);
  if (own.length === 0 || own.length === parts.length) return parts;
  const verdicts = new Map<string, boolean>();
  const isLeft = (code: string): boolean => {
    const known = verdicts.get(code);
    if (known !== undefined) return known;
    const verdict = own.some((other) => isSameOpd(other, code));
    verdicts.set(code, verdict);
    return verdict;
  };
  return parts.map((part) =>
    part.opdCode === null
      ? { ...part, lines: part.lines.filter((line) => line.opdCode === null || !isLeft(line.opdCode)) }
      : part,
  );
}
