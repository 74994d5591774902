import { refuse, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import { columnMark } from '../tables/read-number.ts';
import type { DecimalMark } from '../tables/read-number.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow } from '../tables/rejected-row.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import { isEmptyRow, withMergedValues } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { isColumnNumbers, isRepeatedHeading, rowText } from './columns.ts';
import type { PlanLine, RealisationLine } from './plan.ts';
import type { PlanFileQuestion, SetAsideRow } from './plan-file.ts';
import type { OpenedTable, RowOutcome } from './plan-format.ts';
import { checkPrintedTotal } from './printed-total.ts';

/** What one sheet gave. */
export interface SheetLines {
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
}

/** The decimal mark of a sheet's amounts: as the officer chose, else as all its amount texts agree. */
function findDecimal(table: Table, opened: OpenedTable, question: PlanFileQuestion): Result<DecimalMark> {
  if (question.decimal !== null) return ok(question.decimal);
  for (const column of opened.amountColumns) {
    const texts: string[] = [];
    for (let row = opened.firstRow; row < table.rows.length; row += 1) {
      const cell = table.rows[row]?.[column];
      if (typeof cell === 'string') texts.push(cell);
    }
    if (texts.length === 0) continue;
    const mark = columnMark(texts);
    if (mark.kind === 'ambiguous') {
      const heading = opened.headings[column] ?? '';
      return refuse({ code: 'number-ambiguous', sheet: table.sheet, column: heading, example: mark.example });
    }
    return ok(mark.decimal);
  }
  return ok(',');
}

/** A sum of which no part was there so far is null, not zero. */
const addTo = (total: number | null, part: number | null | undefined): number | null =>
  part === null || part === undefined ? total : (total ?? 0) + part;

/** Gathers what the rows of a sheet turn out to be. */
class Gathering {
  read = 0;
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
  private readonly describe: (cells: readonly Cell[]) => string;

  constructor(table: Table, opened: OpenedTable) {
    this.table = table;
    this.describe = opened.describe ?? rowText;
  }

  add(outcome: RowOutcome, row: number, cells: readonly Cell[]): void {
    const { sheet } = this.table;
    if (outcome.kind === 'rejected') {
      this.rejected.push(toRejectedRow(sheet, row, outcome.problems));
      return;
    }
    if (outcome.kind === 'set-aside') {
      this.setAside.push({ sheet, row, reason: outcome.reason, text: this.describe(cells) });
      if (outcome.year !== undefined)
        this.otherYears.set(outcome.year, (this.otherYears.get(outcome.year) ?? 0) + 1);
      return;
    }
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
    };
  }
}

/** A row of column numbers below the heading, or the heading once more; null for a row of data. */
function headingOutcome(cells: readonly Cell[], opened: OpenedTable, isFirst: boolean): RowOutcome | null {
  if (isFirst && isColumnNumbers(cells)) return { kind: 'set-aside', reason: 'column-numbers' };
  return isRepeatedHeading(cells, opened.headings) ? { kind: 'set-aside', reason: 'repeated-heading' } : null;
}

/**
 * Reads the rows of a sheet below its header; each filled row is a line, set aside with a reason, or rejected.
 *
 * Refused with 'number-ambiguous' where nobody can tell the decimal mark.
 */
export function readSheet(table: Table, opened: OpenedTable, question: PlanFileQuestion): Result<SheetLines> {
  const decimal = findDecimal(table, opened, question);
  if (!decimal.ok) return decimal;
  const rows = withMergedValues(table, opened.spreadColumns);
  const gathering = new Gathering(table, opened);
  for (let index = opened.firstRow; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isEmptyRow(cells)) continue;
    gathering.read += 1;
    const row = table.firstRowNumber + index;
    gathering.add(
      headingOutcome(cells, opened, gathering.read === 1) ?? opened.readRow(cells, decimal.value, index),
      row,
      cells,
    );
  }
  const total = checkPrintedTotal(table, opened, { decimal: decimal.value, lines: gathering.lines });
  return ok(gathering.result([...opened.warnings, ...total]));
}
