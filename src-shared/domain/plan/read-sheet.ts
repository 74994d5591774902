import { refuse, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import { columnMark } from '../tables/read-number.ts';
import type { DecimalMark } from '../tables/read-number.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow } from '../tables/rejected-row.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import { cellText, isEmptyRow, withMergedValues } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { originReader } from './correction.ts';
import type { RefusedRow, RefusedSheet, RowOrigin } from './correction.ts';
import { findSums } from './find-sums.ts';
import type { SumRow } from './find-sums.ts';
import type { PlanLine, RealisationLine } from './plan.ts';
import type { ParsedPlanFile, PlanFileQuestion, SetAsideRow } from './plan-file.ts';
import { setAside } from './plan-format.ts';
import type { OpenedTable, RowOutcome } from './plan-format.ts';
import { checkPrintedTotal } from './printed-total.ts';
import { isColumnNumbers, isRepeatedHeading, rowText } from './row-kinds.ts';

/** What one sheet gave. */
export interface SheetLines extends Pick<ParsedPlanFile, 'origins' | 'originFile'> {
  readonly sheet: string;
  readonly read: number;
  readonly lines: PlanLine[];
  readonly realisation: RealisationLine[];
  readonly setAside: SetAsideRow[];
  readonly rejected: RejectedRow[];
  readonly warnings: ImportWarning[];
  readonly nextYearRupiah: number | null;
  readonly depositRupiah: number | null;
  readonly sen: { readonly count: number; readonly difference: number };
  readonly otherYears: ReadonlyMap<number, number>;
  readonly refused: RefusedSheet;
}

/** The decimal mark of a sheet's amounts: as the officer chose, else as all its amount texts agree. */
function findDecimal(table: Table, opened: OpenedTable, question: PlanFileQuestion): Result<DecimalMark> {
  if (question.decimal !== null) return ok(question.decimal);
  const columnOf = new Map<string, number>();
  const texts: string[] = [];
  for (const column of opened.amountColumns) {
    for (let row = opened.firstRow; row < table.rows.length; row += 1) {
      const cell = table.rows[row]?.[column];
      if (typeof cell !== 'string') continue;
      texts.push(cell);
      if (!columnOf.has(cell.trim())) columnOf.set(cell.trim(), column);
    }
  }
  const mark = columnMark(texts);
  if (mark.kind === 'known') return ok(mark.decimal);
  const { example } = mark;
  const column = opened.headings[columnOf.get(example) ?? -1] ?? '';
  return refuse({ code: 'number-ambiguous', sheet: table.sheet, column, example });
}

/** A sum of which no part was there so far is null, not zero. */
const addTo = (total: number | null, part: number | null | undefined): number | null =>
  part === null || part === undefined ? total : (total ?? 0) + part;

/** Gathers what the rows of a sheet turn out to be. */
class Gathering {
  read = 0;
  private originFile: string | null = null;
  readonly lines: PlanLine[] = [];
  readonly realisation: RealisationLine[] = [];
  readonly setAside: SetAsideRow[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly otherYears = new Map<number, number>();
  private nextYear: number | null = null;
  private deposit: number | null = null;
  private senCount = 0;
  private senDifference = 0;
  private readonly emptyAmounts: number[] = [];
  private readonly badOpds: { readonly row: number; readonly value: string }[] = [];
  private readonly table: Table;
  private readonly opened: OpenedTable;
  private readonly describe: (cells: readonly Cell[]) => string;
  private readonly refusedRows: RefusedRow[] = [];
  private readonly origins: { sheet: string; row: number; origin: RowOrigin | null }[] = [];
  private readonly originOf: ((cells: readonly Cell[]) => RowOrigin | null) | null;

  constructor(table: Table, opened: OpenedTable) {
    this.table = table;
    this.opened = opened;
    this.describe = opened.describe ?? rowText;
    this.originOf = originReader((opened.headingRows.at(-1) ?? []).map(cellText));
  }

  /** A row without the columns that may hold names of persons. */
  private keptOf(cells: readonly Cell[]): readonly Cell[] {
    const { keptColumns } = this.opened;
    return keptColumns === undefined
      ? cells
      : cells.map((cell, column) => (keptColumns.has(column) ? cell : null));
  }

  add(outcome: RowOutcome, row: number, cells: readonly Cell[]): void {
    this.read += 1;
    const { sheet } = this.table;
    const origin = this.originOf?.(cells) ?? null;
    this.originFile ??= origin?.file ?? null;
    if (outcome.kind === 'rejected') {
      const rejected = toRejectedRow(sheet, row, outcome.problems);
      this.rejected.push(rejected);
      const below = (outcome.below ?? []).map((index) => this.table.rows[index] ?? []);
      this.refusedRows.push({ rejected, cells: this.keptOf(outcome.whole ?? cells), below });
      return;
    }
    if (outcome.kind === 'set-aside') {
      this.setAside.push({ sheet, row, reason: outcome.reason, text: this.describe(cells) });
      if (outcome.year !== undefined)
        this.otherYears.set(outcome.year, (this.otherYears.get(outcome.year) ?? 0) + 1);
      return;
    }
    if (this.originOf !== null) this.origins.push({ sheet, row, origin });
    this.addLine(outcome, row);
  }

  private addLine(outcome: Extract<RowOutcome, { kind: 'line' }>, row: number): void {
    if (outcome.line !== null) this.lines.push(outcome.line);
    if (outcome.realisation !== null) this.realisation.push(outcome.realisation);
    this.nextYear = addTo(this.nextYear, outcome.nextYearRupiah);
    this.deposit = addTo(this.deposit, outcome.depositRupiah);
    if (outcome.sen !== 0) {
      this.senCount += 1;
      this.senDifference += outcome.sen;
    }
    if (outcome.isEmptyAmount) this.emptyAmounts.push(row);
    if (outcome.badOpdCode !== null) this.badOpds.push({ row, value: outcome.badOpdCode });
  }

  warnings(): readonly ImportWarning[] {
    const { sheet } = this.table;
    const [firstRow] = this.emptyAmounts;
    const [bad] = this.badOpds;
    return [
      ...(firstRow === undefined
        ? []
        : [{ code: 'amount-empty' as const, sheet, count: this.emptyAmounts.length, firstRow }]),
      ...(bad === undefined
        ? []
        : [{ code: 'opd-code-malformed' as const, sheet, ...bad, count: this.badOpds.length }]),
    ];
  }

  result(warnings: readonly ImportWarning[]): SheetLines {
    return {
      sheet: this.table.sheet,
      read: this.read,
      lines: this.lines,
      realisation: this.realisation,
      setAside: this.setAside,
      rejected: this.rejected,
      warnings: [...warnings, ...this.warnings()],
      nextYearRupiah: this.nextYear,
      depositRupiah: this.deposit,
      sen: { count: this.senCount, difference: this.senDifference },
      otherYears: this.otherYears,
      origins: this.originOf === null ? null : this.origins,
      originFile: this.originFile,
      refused: {
        sheet: this.table.sheet,
        head: this.table.rows.slice(0, this.opened.firstRow),
        headings: this.opened.headings,
        refused: this.refusedRows,
      },
    };
  }
}

/** A row of column numbers below a heading, or the heading once more; null for a row of data. */
function headingOutcome(
  cells: readonly Cell[],
  opened: OpenedTable,
  isBelowHeading: boolean,
): RowOutcome | null {
  if (isBelowHeading && isColumnNumbers(cells)) return setAside('column-numbers');
  return isRepeatedHeading(cells, opened.headingRows) ? setAside('repeated-heading') : null;
}

interface ReadRow {
  readonly outcome: RowOutcome;
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** What each filled row below the header turns out to be by itself. */
function readRows(table: Table, opened: OpenedTable, decimal: DecimalMark): readonly ReadRow[] {
  const rows = withMergedValues(table, opened.spreadColumns);
  const read: ReadRow[] = [];
  let isBelowHeading = true;
  for (let index = opened.firstRow; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isEmptyRow(cells)) continue;
    const heading = headingOutcome(cells, opened, isBelowHeading);
    isBelowHeading = heading !== null;
    read.push({ outcome: heading ?? opened.readRow(cells, decimal, index), index, cells });
  }
  return read;
}

/** Warnings about rows and columns that were read although the sheet does not show them. */
function checkHidden(table: Table, opened: OpenedTable, read: readonly ReadRow[]): readonly ImportWarning[] {
  const { sheet, firstRowNumber } = table;
  const hidden = new Set(table.hiddenRows);
  const rows = read.filter(({ index }) => hidden.has(index)).map(({ index }) => firstRowNumber + index);
  const columns = (table.hiddenColumns ?? []).flatMap((column) => opened.headings[column] || []);
  return [
    ...(rows.length === 0 ? [] : [{ code: 'rows-hidden' as const, sheet, rows }]),
    ...(columns.length === 0 ? [] : [{ code: 'columns-hidden' as const, sheet, columns }]),
  ];
}

const noSum: SumRow = { kind: 'candidate', amount: 0, subject: '', account: null, leastLines: 1 };

/** A row as far as it may be a sum or part of one. */
function toSumRow(outcome: RowOutcome): SumRow {
  if (outcome.kind === 'rejected' && outcome.perhapsSum !== undefined)
    return { ...noSum, ...outcome.perhapsSum };
  if (outcome.kind !== 'line' || outcome.line === null) return noSum;
  const { code, opdCode, opdName, accountCode, ceilingRupiah } = outcome.line;
  return {
    ...noSum,
    kind: 'line',
    amount: ceilingRupiah,
    subject: `${code}|${opdCode ?? opdName ?? ''}`,
    account: accountCode,
  };
}

/**
 * Reads the rows of a sheet below its header; each filled row is a line, set aside with a reason, or rejected.
 *
 * Refused with 'number-ambiguous' where nobody can tell the decimal mark.
 */
export function readSheet(table: Table, opened: OpenedTable, question: PlanFileQuestion): Result<SheetLines> {
  const decimal = findDecimal(table, opened, question);
  if (!decimal.ok) return decimal;
  const read = readRows(table, opened, decimal.value);
  const sums = findSums(read.map(({ outcome }) => toSumRow(outcome)));
  const gathering = new Gathering(table, opened);
  read.forEach(({ outcome, index, cells }, at) => {
    gathering.add(sums.has(at) ? setAside('subtotal') : outcome, table.firstRowNumber + index, cells);
  });
  const hidden = checkHidden(table, opened, read);
  const total = checkPrintedTotal(table, opened, { decimal: decimal.value, lines: gathering.lines });
  return ok(gathering.result([...opened.warnings, ...hidden, ...total]));
}
