import { fold } from '../../text-folding.ts';
import { isSubActivityCode } from '../../codes.ts';
import type { Cell, Table } from '../../tables/table.ts';
import type { FoundColumns } from '../columns.ts';
import { readLedgerRow } from '../formats/format-c.ts';
import { listProgrammes, readPeriodRow } from '../formats/format-h.ts';
import type { YearColumn } from '../formats/format-h.ts';
import { readRecapRow, spreadOf } from '../formats/recap-row.ts';
import { setAside } from '../plan-format.ts';
import type { OpenedTable, PlanFormat } from '../plan-format.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { splitCode } from '../read-code.ts';
import { splitCodeReader } from '../split-code.ts';
import { listHeadings } from './layout-headings.ts';
import { columnNameOf, readYearColumn } from './plan-mapping.ts';
import type { PlanMapping } from './plan-mapping.ts';

const mostTitleRows = 200;
const levels = ['level1', 'level2', 'level3', 'level4', 'subActivityCode'] as const;

/** The headings that a mapping names and a header lacks. */
function missingIn(headings: readonly string[], mapping: PlanMapping): readonly string[] {
  const folded = new Set(headings.map(fold));
  return Object.values(mapping.columns).filter((heading) => !folded.has(fold(heading)));
}

/** Where the mapped header stands: in the row that the mapping names, else in the first that has all its headings. */
function findHeader(table: Table, mapping: PlanMapping): number | null {
  const { headerRows } = mapping;
  const named = mapping.headerRow - table.firstRowNumber;
  const isHeader = (rowIndex: number): boolean =>
    missingIn(listHeadings(table, rowIndex, headerRows), mapping).length === 0;
  if (table.rows[named] !== undefined && isHeader(named)) return named;
  for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length); rowIndex += 1)
    if (isHeader(rowIndex)) return rowIndex;
  return null;
}

/** What a file lacks of the headings that a mapping names. */
export function missingOfMapping(
  tables: readonly Table[],
  mapping: PlanMapping,
): { readonly sheet: string; readonly columns: readonly string[] } | null {
  const table = tables.find(({ sheet }) => sheet === mapping.sheet) ?? tables[0];
  if (table === undefined) return null;
  const headings = listHeadings(table, mapping.headerRow - table.firstRowNumber, mapping.headerRows);
  const missing = missingIn(headings, mapping);
  return { sheet: table.sheet, columns: missing.length > 0 ? missing : [lackOf(mapping)] };
}

/** The column without which no row says what it is, or how much. */
const lackOf = ({ columns }: PlanMapping): string =>
  columns['Kode Sub Kegiatan'] === undefined ? 'Kode Sub Kegiatan' : 'Pagu';

function toFound(table: Table, rowIndex: number, mapping: PlanMapping): FoundColumns {
  const headings = listHeadings(table, rowIndex, mapping.headerRows);
  const columnOf = new Map(headings.map((heading, column) => [fold(heading), column]));
  const at = new Map<string, number>();
  for (const [label, heading] of Object.entries(mapping.columns)) {
    const column = columnOf.get(fold(heading));
    if (column !== undefined) at.set(columnNameOf(label) ?? label, column);
  }
  const lastRow = rowIndex + mapping.headerRows - 1;
  const headingRows = table.rows.slice(rowIndex, lastRow + 1);
  return { rowIndex: lastRow, at, headings, headingRows, twice: [] };
}

const yearColumnsOf = ({ at }: FoundColumns): readonly YearColumn[] =>
  [...at].flatMap(([label, column]) => {
    const found = readYearColumn(label);
    return found === null ? [] : [{ ...found, column }];
  });

/** Rows with the code in one cell: put together from its levels where it stands over several columns. */
function codeJoiner({ at }: FoundColumns): (cells: readonly Cell[]) => readonly Cell[] | null {
  const own = at.get('subActivityCode') ?? -1;
  const columns = levels.map((level) => at.get(level) ?? -1);
  if (columns.slice(0, 4).every((column) => column < 0)) return (cells) => cells;
  const readCode = splitCodeReader(columns);
  return (cells) => {
    const { deepest, code } = readCode(cells);
    if (isSubActivityCode(splitCode(cells[own]).code)) return cells;
    if (deepest < 0) return cells;
    if (deepest < levels.length - 1) return null;
    const joined = [...cells];
    joined[own] = code;
    return joined;
  };
}

type ReadRow = OpenedTable['readRow'];

function rowReader(table: Table, found: FoundColumns, question: PlanFileQuestion): ReadRow | null {
  const { at, headings } = found;
  if (!at.has('subActivityCode')) return null;
  const years = yearColumnsOf(found);
  if (years.length > 0) {
    const code = at.get('subActivityCode') ?? -1;
    const named = new Map([
      ...at,
      ['code', code] as const,
      ['name', at.get('subActivityName') ?? -1] as const,
    ]);
    const columns = { at: named, years, headings };
    const programmes = listProgrammes(table, code);
    return (cells, decimal) => readPeriodRow(cells, { columns, question, programmes }, decimal);
  }
  if (question.document === 'REALISASI' && at.has('documentOn') && at.has('realised'))
    return (cells, decimal) => readLedgerRow(cells, found, { question, decimal });
  if (!at.has('pagu') && !at.has('realised')) return null;
  const opd = [[at.get('opdCode'), at.get('opdName')]] as const;
  return (cells, decimal) => readRecapRow(cells, { found, opd, question }, decimal);
}

/**
 * A layout of the office's own, read as the officer's mapping says: a recap, a ledger (with a date), or a column per year.
 *
 * Source: docs/spec/plan-files.md, mapping.
 */
export function ownFormat(mapping: PlanMapping): PlanFormat {
  const labels = Object.keys(mapping.columns);
  const hasPagu = 'Pagu' in mapping.columns || labels.some((label) => readYearColumn(label) !== null);
  return {
    name: 'own',
    gives: [
      ...(hasPagu ? (['plan'] as const) : []),
      ...('Realisasi' in mapping.columns ? (['realisation'] as const) : []),
    ],
    columns: null,
    required: [],
    open(table, question) {
      const rowIndex = findHeader(table, mapping);
      if (rowIndex === null) return null;
      const found = toFound(table, rowIndex, mapping);
      const read = rowReader(table, found, question);
      if (read === null) return null;
      const join = codeJoiner(found);
      const { at, headings, headingRows } = found;
      const amounts = ['pagu', 'realised', 'nextPagu', 'deposit'].flatMap((name) => at.get(name) ?? []);
      const years = yearColumnsOf(found).filter(({ kind }) => kind === 'pagu');
      return {
        firstRow: found.rowIndex + 1,
        headings,
        headingRows,
        amountColumns: [...amounts, ...years.map(({ column }) => column)],
        spreadColumns: spreadOf(found),
        keptColumns: new Set(at.values()),
        warnings: [],
        // Only what the mapping names: an own ledger may hold names and NIP too.
        describe: (cells) =>
          [...at.values()]
            .map((column) => cells[column] ?? null)
            .filter((cell) => cell !== null)
            .map((cell) => (typeof cell === 'object' ? cell.date : String(cell).trim()))
            .join(' · ')
            .slice(0, 200),
        readRow: (cells, decimal, index) => {
          const whole = join(cells);
          if (whole === null) return setAside('higher-level');
          const outcome = read(whole, decimal, index);
          return outcome.kind === 'rejected' ? { ...outcome, whole } : outcome;
        },
      };
    },
  };
}
