import type { DecimalMark } from '../tables/read-number.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import { cellText } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { readAmount } from './read-amount.ts';

/** Columns of amounts to read from a row; a column of -1 is not there and reads as empty. */
export interface AmountColumns {
  readonly columns: readonly { readonly column: number; readonly mayBeNegative: boolean }[];
  readonly headings: readonly string[];
  readonly decimal: DecimalMark;
}

/** The amounts in the order of the columns, what rounding added, and the cells that hold none. */
export interface AmountsRead {
  readonly values: readonly (number | null)[];
  readonly sen: number;
  readonly problems: readonly CellProblem[];
}

/** Reads several amounts of one row. */
export function readAmounts(
  cells: readonly Cell[],
  { columns, headings, decimal }: AmountColumns,
): AmountsRead {
  const problems: CellProblem[] = [];
  let sen = 0;
  const values = columns.map(({ column, mayBeNegative }) => {
    const reading = readAmount(cells[column] ?? null, decimal, mayBeNegative);
    if (reading.ok) {
      sen += reading.sen;
      return reading.rupiah;
    }
    problems.push({
      column: headings[column] ?? '',
      value: cellText(cells[column]),
      reason: reading.problem,
    });
    return null;
  });
  return { values, sen, problems };
}
