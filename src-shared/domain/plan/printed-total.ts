import type { DecimalMark } from '../tables/read-number.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { cellText } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import type { PlanLine } from './plan.ts';
import type { OpenedTable } from './plan-format.ts';
import { readAmount } from './read-amount.ts';

const grandTotal = /^(grand\s*total|(jumlah|total)(\s*(total|seluruhnya|keseluruhan|belanja|pagu))?)\s*:?$/iu;

/** Below the total stand at most place, date and signature. */
const mostClosingRows = 15;

/** What is needed to compare the printed total with the rows. */
export interface Counted {
  readonly decimal: DecimalMark;
  readonly lines: readonly PlanLine[];
}

/** A warning where the file prints a total at its end and the kept rows do not add up to it. */
export function checkPrintedTotal(
  table: Table,
  opened: OpenedTable,
  { decimal, lines }: Counted,
): readonly ImportWarning[] {
  const [column] = opened.amountColumns;
  if (column === undefined || lines.length === 0) return [];
  const last = Math.max(opened.firstRow, table.rows.length - mostClosingRows);
  for (let index = table.rows.length - 1; index >= last; index -= 1) {
    const cells = table.rows[index] ?? [];
    if (!cells.some((cell) => typeof cell === 'string' && grandTotal.test(cellText(cell)))) continue;
    const printed = readAmount(cells[column] ?? null, decimal, true);
    if (!printed.ok || printed.rupiah === null) return [];
    const counted = lines.reduce((sum, line) => sum + line.ceilingRupiah, 0);
    if (printed.rupiah === counted) return [];
    const row = table.firstRowNumber + index;
    return [{ code: 'printed-total-differs', sheet: table.sheet, row, printed: printed.rupiah, counted }];
  }
  return [];
}
