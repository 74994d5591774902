import { refuse, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import { closedLists } from '../register/lists.ts';
import { fold } from '../text-folding.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { OwnLayout } from './layout.ts';
import { ownColumns } from './own-columns.ts';

/** The mapping's headings as the sheet writes them; headings that the sheet lacks are listed. */
function matchHeadings(
  mapping: ColumnMapping,
  layout: OwnLayout,
): { readonly columns: Record<string, readonly string[]>; readonly missing: readonly string[] } {
  const byFolded = new Map(layout.headings.map((heading) => [fold(heading), heading] as const));
  const missing: string[] = [];
  const columns: Record<string, readonly string[]> = {};
  for (const [column, named] of Object.entries(mapping.columns)) {
    const wanted = typeof named === 'string' ? [named] : named;
    columns[column] = wanted.flatMap((heading) => {
      const found = byFolded.get(fold(heading));
      if (found === undefined || heading === '') missing.push(heading);
      return found === undefined ? [] : [found];
    });
  }
  return { columns, missing };
}

/** The first of our columns or codes that a mapping names and that does not exist, or null. */
function findUnknown(mapping: ColumnMapping): string | null {
  const columns = [...Object.keys(mapping.columns), ...Object.keys(mapping.values)];
  const unknown = columns.find((column) => !ownColumns.has(column));
  if (unknown !== undefined) return unknown;
  for (const [column, words] of Object.entries(mapping.values)) {
    const list = ownColumns.get(column)?.spec.list;
    const codes: readonly string[] = list === undefined ? [] : closedLists[list];
    const wrong = Object.values(words).find(
      (code) => code !== '' && list !== undefined && !codes.includes(code),
    );
    if (wrong !== undefined) return `${column}: ${wrong}`;
  }
  return null;
}

/**
 * A mapping with the headings as the sheet writes them.
 *
 * Refused: 'mapping-invalid' where a column of ours or a code does not exist, 'columns-missing' where the sheet lacks a
 * heading.
 */
export function checkMapping(mapping: ColumnMapping, layout: OwnLayout): Result<ColumnMapping> {
  const unknown = findUnknown(mapping);
  if (unknown !== null) return refuse({ code: 'mapping-invalid', detail: unknown });
  const { columns, missing } = matchHeadings(mapping, layout);
  if (missing.length > 0) return refuse({ code: 'columns-missing', sheet: layout.sheet, columns: missing });
  const byFolded = new Map(layout.headings.map((heading) => [fold(heading), heading] as const));
  return ok({
    ...mapping,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, headings]) => {
        const [only] = headings;
        return [column, headings.length === 1 && only !== undefined ? only : headings];
      }),
    ),
    ignored: mapping.ignored.flatMap((heading) => byFolded.get(fold(heading)) ?? []),
  });
}
