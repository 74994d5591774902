import { refuse, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow } from '../tables/rejected-row.ts';
import type { CellProblem, RejectedRow } from '../tables/rejected-row.ts';
import { cellText, headingKey, isEmptyRow, withMergedValues } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { findHeader } from './find-header.ts';
import type { FoundColumn, FoundHeader } from './find-header.ts';
import { kindNames, kindSpec } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { keyText, missingKeyFields } from './record-key.ts';
import type { ParsedRegister, ParsedRow, ParsedSheet } from './parsed-register.ts';
import { readField } from './read-field.ts';
import type { ListWords } from './read-field.ts';
import { guideSheet, infoSheet, readInfo } from './register-info.ts';

interface SheetReading {
  readonly parsed: ParsedSheet;
  readonly rejected: readonly RejectedRow[];
}

interface RowReading {
  readonly values: Record<string, string | number | null>;
  readonly problems: CellProblem[];
}

function readRow(columns: readonly FoundColumn[], cells: readonly Cell[], words: ListWords): RowReading {
  const values: Record<string, string | number | null> = {};
  const problems: CellProblem[] = [];
  for (const { field, spec, column } of columns) {
    const cell = cells[column] ?? null;
    const reading = readField(spec, cell, words);
    if (reading.ok) values[field] = reading.value;
    else problems.push({ column: spec.column, value: cellText(cell), reason: reading.problem });
  }
  return { values, problems };
}

/** Which key fields are missing, where the cell is not already reported as unreadable. */
function keyProblems(
  kind: Kind,
  values: Readonly<Record<string, string | number | null>>,
  problems: readonly CellProblem[],
): readonly CellProblem[] {
  const { fields } = kindSpec(kind);
  const reported = new Set(problems.map((problem) => problem.column));
  return missingKeyFields(kind, values)
    .map((field) => fields[field]?.column ?? field)
    .filter((column) => !reported.has(column))
    .map((column) => ({ column, value: '', reason: 'key-missing' as const }));
}

const isAmount = (found: FoundColumn): boolean =>
  found.spec.type === 'rupiah' || found.spec.type === 'measure';

/** Reads the rows below the header. Of two rows with one key the first counts, the later is rejected. */
function readSheet(table: Table, kind: Kind, header: FoundHeader, words: ListWords): SheetReading {
  const spread = new Set(header.columns.filter((found) => !isAmount(found)).map((found) => found.column));
  const cells = withMergedValues(table, spread);
  const keys = new Set<string>();
  const rows: ParsedRow[] = [];
  const rejected: RejectedRow[] = [];
  let read = 0;
  for (let index = header.rowIndex + 1; index < cells.length; index += 1) {
    const line = cells[index] ?? [];
    if (isEmptyRow(line)) continue;
    read += 1;
    const row = table.firstRowNumber + index;
    const { values, problems } = readRow(header.columns, line, words);
    problems.push(...keyProblems(kind, values, problems));
    const key = problems.some((problem) => isKeyColumn(kind, problem.column)) ? null : keyText(kind, values);
    if (key !== null && keys.has(key)) problems.unshift(keyTwice(kind, values));
    if (key !== null) keys.add(key);
    const [first, ...rest] = problems;
    if (first !== undefined) rejected.push(toRejectedRow(table.sheet, row, [first, ...rest]));
    else if (key !== null) rows.push({ row, key, values });
  }
  const fields = header.columns.map((found) => found.field);
  return { parsed: { kind, sheet: table.sheet, fields, read, rows, keys }, rejected };
}

const isKeyColumn = (kind: Kind, column: string): boolean => {
  const { key, fields } = kindSpec(kind);
  return key.some((field) => fields[field]?.column === column);
};

function keyTwice(kind: Kind, values: Readonly<Record<string, string | number | null>>): CellProblem {
  const { key, fields } = kindSpec(kind);
  const filled = key.filter((field) => (values[field] ?? null) !== null);
  const value = filled.map((field) => String(values[field])).join(' · ');
  return { column: fields[key[0] ?? '']?.column ?? '', value, reason: 'key-twice' };
}

/**
 * Reads the tables of a register workbook, without a look at any database.
 *
 * Sheets and columns are found by name, whatever their order; what is unknown is reported and kept out. Refused with
 * 'sheet-missing' where no sheet of the register is there, 'columns-missing' where `Naskah` has no Kode.
 * Source: docs/spec/register-workbook.md.
 */
export function parseRegister(tables: readonly Table[], words: ListWords): Result<ParsedRegister> {
  const kindBySheet = new Map(kindNames.map((kind) => [headingKey(kindSpec(kind).sheet), kind] as const));
  const sheets: ParsedSheet[] = [];
  const rejected: RejectedRow[] = [];
  const warnings: ImportWarning[] = [];
  let info: ParsedRegister['info'] = null;
  for (const table of tables) {
    const kind = kindBySheet.get(headingKey(table.sheet));
    if (headingKey(table.sheet) === headingKey(guideSheet)) continue;
    if (headingKey(table.sheet) === headingKey(infoSheet)) info = readInfo(table);
    else if (kind === undefined) {
      if (table.rows.some((row) => !isEmptyRow(row)))
        warnings.push({ code: 'sheet-unknown', sheet: table.sheet });
    } else {
      const header = findHeader(table, kind);
      if (kind === 'agreement' && header?.columns.some((found) => found.field === 'code') !== true) {
        return refuse({
          code: 'columns-missing',
          sheet: table.sheet,
          columns: [kindSpec(kind).fields['code']?.column ?? ''],
        });
      }
      if (header === null) {
        if (table.rows.some((row) => !isEmptyRow(row)))
          warnings.push({ code: 'sheet-unread', sheet: table.sheet });
        continue;
      }
      // Two tabs may differ by a blank only; reading both could bring one key in twice unseen.
      if (sheets.some((sheet) => sheet.kind === kind)) {
        warnings.push({ code: 'sheet-unread', sheet: table.sheet });
        continue;
      }
      const reading = readSheet(table, kind, header, words);
      sheets.push(reading.parsed);
      rejected.push(...reading.rejected);
      warnings.push(...header.warnings);
    }
  }
  if (sheets.length === 0) return refuse({ code: 'sheet-missing', sheet: kindSpec('agreement').sheet });
  return ok({ sheets, rejected, warnings, info });
}
