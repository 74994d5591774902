import { toCodeKey } from '../codes.ts';
import { fold } from '../text-folding.ts';
import type { NamedOpd } from './own-opd.ts';

/** Anything that names its perangkat daerah: a line or a realisation. */
interface OfOpd {
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

const officeKey = (code: string): string => toCodeKey(code).split('.').slice(0, 7).join('.');

/**
 * The one perangkat daerah that all rows share, sub units counted to their SKPD; null where there are several or none.
 *
 * Only a proposal for the scope of the file. Source: docs/spec/plan-files.md, scope.
 */
export function sharedOpd(rows: readonly OfOpd[]): NamedOpd | null {
  const [first] = rows;
  if (first === undefined) return null;
  if (first.opdCode === null) {
    if (first.opdName === null) return null;
    const name = fold(first.opdName);
    const isShared = rows.every(
      (row) => row.opdCode === null && row.opdName !== null && fold(row.opdName) === name,
    );
    return isShared ? { code: null, name: first.opdName } : null;
  }
  const key = officeKey(first.opdCode);
  const seen = new Set<string>();
  for (const { opdCode } of rows) {
    if (opdCode === null || (!seen.has(opdCode) && officeKey(opdCode) !== key)) return null;
    seen.add(opdCode);
  }
  if (seen.size === 1) return { code: first.opdCode, name: first.opdName };
  const whole = `${first.opdCode.split('.').slice(0, 7).join('.')}.0000`;
  return { code: whole, name: rows.find((row) => row.opdCode === whole)?.opdName ?? null };
}
