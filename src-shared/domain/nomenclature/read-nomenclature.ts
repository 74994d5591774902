import { isPlanCode, toCodeKey } from '../codes.ts';
import { cellOf, columnKey, findColumns, type FoundColumns } from '../plan/columns.ts';
import { splitCode, textOrNull } from '../plan/read-code.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow, type CellProblem, type RejectedRow } from '../tables/rejected-row.ts';
import { cellText, isEmptyRow, type Cell, type Table } from '../tables/table.ts';
import { levelOf, type NomenclatureRow } from './nomenclature.ts';

/** A row of the file that can be taken in, with where it stands, for what is said of it later. */
export interface ReadCode extends NomenclatureRow {
  readonly key: string;
  readonly sheet: string;
  readonly rowNumber: number;
  readonly nameColumn: string;
}

/** What a file of codes and names holds: `read` counts its rows of data, `rows` and `rejected` together are all of them. */
export interface ParsedNomenclature {
  readonly read: number;
  readonly rows: readonly ReadCode[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
}

const columns = {
  code: ['Kode', 'Kode Nomenklatur', 'Kode Sub Kegiatan', 'Kode Rekening'],
  name: [
    'Nama',
    'Nomenklatur',
    'Nama Nomenklatur',
    'Uraian',
    'Nama Sub Kegiatan',
    'Nomenklatur Urusan Kabupaten/Kota',
    'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  ],
};

/**
 * The code in a cell; a number cell that lost its last zero (2.10 became 2.1) reads as nothing.
 *
 * Nobody can tell such a number from the shorter code, and the two are different bidang.
 */
function codeIn(cell: Cell): { readonly code: string; readonly name: string | null } {
  const read = splitCode(cell);
  const isCut = typeof cell === 'number' && /^\d\.\d$/u.test(read.code);
  return isCut ? { ...read, code: '' } : read;
}

const isLevel = (code: string): boolean => isPlanCode(code) && levelOf(code) !== null;

interface Place {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly found: FoundColumns;
}

function readRow(cells: readonly Cell[], { sheet, rowNumber, found }: Place): ReadCode | RejectedRow {
  const heading = (column: string): string => found.headings[found.at.get(column) ?? -1] ?? '';
  const codeCell = cellOf(cells, found.at, 'code');
  const { code, name: behind } = codeIn(codeCell);
  const nameText = textOrNull(cellOf(cells, found.at, 'name'));
  const name = nameText ?? behind;
  const problems: CellProblem[] = [];
  const add = (column: string, value: string, reason: CellProblem['reason']): void => {
    problems.push({ column: heading(column), value, reason });
  };
  if (cellText(codeCell) === '') add('code', '', 'value-missing');
  else if (!isLevel(code)) add('code', cellText(codeCell), 'code-malformed');
  if (name === null) add('name', '', 'value-missing');
  else if (!/\p{L}/u.test(name)) add('name', name, 'no-name');
  const [first, ...more] = problems;
  if (first !== undefined) return toRejectedRow(sheet, rowNumber, [first, ...more]);
  return {
    code,
    name: name ?? '',
    key: toCodeKey(code),
    sheet,
    rowNumber,
    nameColumn: heading('name'),
  };
}

const isHeading = (cells: readonly Cell[], { at, headings }: FoundColumns): boolean =>
  ['code', 'name'].every(
    (column) =>
      columnKey(cellText(cellOf(cells, at, column))) === columnKey(headings[at.get(column) ?? -1] ?? ''),
  );

/**
 * Reads the code lists in a file: every visible sheet with a column of codes and one of names.
 *
 * Refused with 'header-not-found' where no sheet has both. Rows that repeat the heading are no data.
 * Source: docs/spec/nomenclature.md.
 */
export function readNomenclature(tables: readonly Table[], path: string): Result<ParsedNomenclature> {
  const rows: ReadCode[] = [];
  const rejected: RejectedRow[] = [];
  const warnings: ImportWarning[] = [];
  let isFound = false;
  for (const table of tables) {
    const found = table.isHidden ? null : findColumns(table, columns, ['code', 'name']);
    if (found === null) {
      if (table.rows.some((cells) => !isEmptyRow(cells)))
        warnings.push({ code: table.isHidden ? 'sheet-hidden' : 'sheet-unread', sheet: table.sheet });
      continue;
    }
    isFound = true;
    table.rows.forEach((cells, index) => {
      if (index <= found.rowIndex || isEmptyRow(cells) || isHeading(cells, found)) return;
      const rowNumber = table.firstRowNumber + index;
      const row = readRow(cells, { sheet: table.sheet, rowNumber, found });
      if ('key' in row) rows.push(row);
      else rejected.push(row);
    });
  }
  if (!isFound) return refuse({ code: 'header-not-found', path });
  return ok({ read: rows.length + rejected.length, rows, rejected, warnings });
}
