import type { Cell, Table } from './table.ts';

/** A sheet with the rows of a file that were refused, to be corrected and taken in again. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The rows as they stand in the file, each with why it was refused. */
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly reason: string }[];
}

/** A row that was refused, with its sentence. */
export interface RefusedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
}

/** The refused rows of a file by sheet, under the headings of the file. `headingsOf` gives null for sheets without a header. */
export function toRefusedSheets(
  tables: readonly Table[],
  headingsOf: (table: Table) => readonly string[] | null,
  refused: readonly RefusedPlace[],
): readonly RefusedSheet[] {
  return tables.flatMap((table) => {
    const places = refused.filter(({ sheet }) => sheet === table.sheet);
    const headings = places.length === 0 ? null : headingsOf(table);
    if (headings === null) return [];
    const rows = places.map(({ row, reason }) => ({
      cells: table.rows[row - table.firstRowNumber] ?? [],
      reason,
    }));
    return [{ sheet: table.sheet, headings, rows }];
  });
}
