import type { ParsedRegister } from '../../src-shared/domain/register/parsed-register.ts';
import { parseRegister } from '../../src-shared/domain/register/parse-register.ts';
import type { Cell, Merge, Table } from '../../src-shared/domain/tables/table.ts';
import { listWords } from '../../src-shared/text/list-words.ts';

/** A sheet from rows of cells, as a workbook would give it. */
export const table = (
  sheet: string,
  rows: readonly (readonly Cell[])[],
  more: { readonly isHidden?: boolean; readonly merges?: readonly Merge[] } = {},
): Table => ({ sheet, rows, firstRowNumber: 1, isHidden: false, merges: [], ...more });

/** A sheet whose rows are objects by heading; the headings are those of all rows in the order of appearance. */
export function sheetOf(sheet: string, ...rows: readonly Readonly<Record<string, Cell>>[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table(sheet, [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))]);
}

/** The register in tables that must be one. */
export function parsed(...tables: readonly Table[]): ParsedRegister {
  const result = parseRegister(tables, listWords);
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}
