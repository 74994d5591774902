import type { DecimalMark } from '../tables/read-number.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { cellText } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import type { PlanLine } from './plan.ts';
import type { OpenedTable } from './plan-format.ts';
import { readAmount } from './read-amount.ts';

const grandTotal = /^(grand\s*total|(jumlah|total)(\s*(total|seluruhnya|keseluruhan|belanja|pagu))?)\s*:?$/iu;

/** Below the total stand at most place, date, signatures and notes. */
const mostClosingRows = 40;
/** A total above the lines stands at most this far below the heading. */
const mostOpeningRows = 3;

/** What is needed to compare the printed total with the rows. */
export interface Counted {
  readonly decimal: DecimalMark;
  readonly lines: readonly PlanLine[];
}

/** The rows in which a total may stand: from the last upwards, then the first below the heading. */
function placesOfTotal(table: Table, { firstRow }: OpenedTable): readonly number[] {
  const last = table.rows.length - 1;
  const bottom = Math.max(firstRow, last - mostClosingRows);
  const closing = Array.from({ length: Math.max(0, last - bottom + 1) }, (_, step) => last - step);
  return [...closing, ...Array.from({ length: mostOpeningRows }, (_, step) => firstRow + step)];
}

/** A warning where the file prints a total at its end or its beginning and the kept rows do not add up to it. */
export function checkPrintedTotal(
  table: Table,
  opened: OpenedTable,
  { decimal, lines }: Counted,
): readonly ImportWarning[] {
  const [column] = opened.amountColumns;
  if (column === undefined || lines.length === 0) return [];
  const index = placesOfTotal(table, opened).find((place) =>
    (table.rows[place] ?? []).some((cell) => typeof cell === 'string' && grandTotal.test(cellText(cell))),
  );
  if (index === undefined) return [];
  const printed = readAmount(table.rows[index]?.[column] ?? null, decimal, true);
  if (!printed.ok || printed.rupiah === null) return [];
  const counted = lines.reduce((sum, line) => sum + line.ceilingRupiah, 0);
  if (printed.rupiah === counted) return [];
  const row = table.firstRowNumber + index;
  return [{ code: 'printed-total-differs', sheet: table.sheet, row, printed: printed.rupiah, counted }];
}
