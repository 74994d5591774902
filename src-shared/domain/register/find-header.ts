import { cellText, headingKey, isEmptyCell } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { fieldsOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { FieldSpec } from './field.ts';

/** Title rows may precede the header, but not more than this. */
const mostTitleRows = 50;

/** A field and the column that it stands in. */
export interface FoundColumn {
  readonly field: string;
  readonly spec: FieldSpec;
  readonly column: number;
}

/** Where a sheet's header stands and what its columns are. */
export interface FoundHeader {
  readonly rowIndex: number;
  readonly columns: readonly FoundColumn[];
  readonly warnings: readonly ImportWarning[];
}

/** The columns of one row read as a header; the first of two equal headings counts. */
function readHeader(table: Table, rowIndex: number, kind: Kind): FoundHeader {
  const byHeading = new Map(
    fieldsOf(kind).map(([name, spec]) => [headingKey(spec.column), { name, spec }] as const),
  );
  const taken = new Set<string>();
  const columns: FoundColumn[] = [];
  const warnings: ImportWarning[] = [];
  (table.rows[rowIndex] ?? []).forEach((cell, column) => {
    if (isEmptyCell(cell)) return;
    const heading = cellText(cell);
    const found = byHeading.get(headingKey(heading));
    if (found === undefined) warnings.push({ code: 'column-unknown', sheet: table.sheet, column: heading });
    else if (taken.has(found.name))
      warnings.push({ code: 'column-twice', sheet: table.sheet, column: heading });
    else {
      taken.add(found.name);
      columns.push({ field: found.name, spec: found.spec, column });
    }
  });
  return { rowIndex, columns, warnings };
}

/** The row among the first ones that names most columns of the kind, or null where none names any. */
export function findHeader(table: Table, kind: Kind): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let index = 0; index < Math.min(mostTitleRows, table.rows.length); index += 1) {
    const found = readHeader(table, index, kind);
    if (found.columns.length > (best?.columns.length ?? 0)) best = found;
  }
  return best;
}
