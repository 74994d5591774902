import { toCodeKey } from '../codes.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow, type RejectedRow } from '../tables/rejected-row.ts';
import { foldHeading } from '../text-folding.ts';
import { parentKeyOf } from './code-list.ts';
import type { NomenclatureRow } from './nomenclature.ts';
import type { ParsedNomenclature, ReadCode } from './read-nomenclature.ts';

/** What taking a file into the list of its regulation would do. `read = creates + unchanged + rejected`. */
export interface NomenclaturePlan {
  readonly read: number;
  readonly creates: readonly NomenclatureRow[];
  readonly unchanged: number;
  /** In the order of the file. */
  readonly rejected: readonly RejectedRow[];
  /** How many codes of the list the file lacks; they stay. */
  readonly absent: number;
  readonly warnings: readonly ImportWarning[];
}

const differing = (row: ReadCode): RejectedRow =>
  toRejectedRow(row.sheet, row.rowNumber, [
    { column: row.nameColumn, value: row.name, reason: 'name-differs' },
  ]);

/** Codes whose parent stands neither in the list nor in the file, in one warning. */
function warnOrphans(
  names: ReadonlyMap<string, string>,
  rows: readonly ReadCode[],
): readonly ImportWarning[] {
  const orphans = rows.filter(({ key }) => {
    const parent = parentKeyOf(key);
    return parent !== '' && !names.has(parent);
  });
  const [first] = orphans;
  if (first === undefined) return [];
  return [{ code: 'code-without-parent', count: orphans.length, example: first.code, row: first.rowNumber }];
}

/**
 * What a file adds to the list of its regulation, which only grows: a code is never renamed by an import.
 *
 * A code that is known by its integer segments is unchanged under an equal name (but for case and blanks), and refused
 * under another one. Source: docs/spec/nomenclature.md.
 */
export function planNomenclature(
  known: readonly NomenclatureRow[],
  parsed: ParsedNomenclature,
): NomenclaturePlan {
  const names = new Map(known.map(({ code, name }) => [toCodeKey(code), name]));
  const creates: ReadCode[] = [];
  const rejected: RejectedRow[] = [...parsed.rejected];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const row of parsed.rows) {
    const name = names.get(row.key);
    seen.add(row.key);
    if (name === undefined) {
      names.set(row.key, row.name);
      creates.push(row);
    } else if (foldHeading(name) === foldHeading(row.name)) unchanged += 1;
    else rejected.push(differing(row));
  }
  const order = new Map<string, number>();
  for (const { sheet } of [...parsed.rows, ...parsed.rejected])
    if (!order.has(sheet)) order.set(sheet, order.size);
  return {
    read: parsed.read,
    creates: creates.map(({ code, name }) => ({ code, name })),
    unchanged,
    rejected: rejected.toSorted(
      (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row,
    ),
    absent: known.filter(({ code }) => !seen.has(toCodeKey(code))).length,
    warnings: [...parsed.warnings, ...warnOrphans(names, creates)],
  };
}
