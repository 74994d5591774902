import { toRefusedSheets, type RefusedPlace } from '../../../src-shared/domain/tables/refused-rows.ts';
import { findHeader } from '../../../src-shared/domain/register/find-header.ts';
import { kindNames, kindSpec } from '../../../src-shared/domain/register/kinds.ts';
import { cellText, headingKey, type Table } from '../../../src-shared/domain/tables/table.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { Ports } from '../ports.ts';

/** What a workbook of refused rows is made from. */
export interface RefusedRows {
  readonly path: string | null;
  readonly tables: readonly Table[];
  readonly headingsOf: (table: Table) => readonly string[] | null;
  readonly refused: readonly RefusedPlace[];
}

/** Writes the refused rows as a workbook where a path is given and there are any; the path, or null. Errors: those of writing. */
export async function saveRefused(ports: Ports, rows: RefusedRows): Promise<Result<string | null>> {
  if (rows.path === null || rows.refused.length === 0) return ok(null);
  const sheets = toRefusedSheets(rows.tables, rows.headingsOf, rows.refused);
  const written = ports.writeFile(rows.path, await ports.writeRefused(sheets));
  return written.ok ? ok(written.value.path) : written;
}

/** The headings of a sheet of the register workbook, or null where it is none of its sheets. */
export function registerHeadings(table: Table): readonly string[] | null {
  const kind = kindNames.find((one) => headingKey(kindSpec(one).sheet) === headingKey(table.sheet));
  const header = kind === undefined ? null : findHeader(table, kind);
  return header === null ? null : (table.rows[header.rowIndex] ?? []).map(cellText);
}
