import { readDate } from '../tables/read-date.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import { cellText, isEmptyCell } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { setAside } from './plan-format.ts';
import type { RowOutcome } from './plan-format.ts';
import { isMeantAsCode, isPageMark, isSubtotal } from './row-kinds.ts';

/** Longest value that a refused row shows; a cell may hold a whole page. */
const longestValue = 200;

/** What is wrong with a cell in which a code should stand: a spreadsheet may have made a number or a date of it. */
export function codeProblem(column: string, cell: Cell | undefined): CellProblem {
  const value = cellText(cell).slice(0, longestValue);
  if (isEmptyCell(cell)) return { column, value: '', reason: 'key-missing' };
  if (typeof cell === 'number') return { column, value, reason: 'code-as-number' };
  return { column, value, reason: readDate(cell ?? null) === null ? 'code-malformed' : 'code-as-date' };
}

interface CodelessRow {
  /** The heading of the code's column, and what stands there. */
  readonly column: string;
  readonly code: Cell | undefined;
  /** The amount that the row carries; null where it carries none. */
  readonly amount: Cell | undefined;
  /** The amount as rupiah, where the row may be the sum of so many lines around it. */
  readonly perhapsSum?: { readonly amount: number | null; readonly leastLines: number };
}

/** What a row without a usable code is: a sum, a page's mark, a remark, or a line that is refused and never lost. */
export function rowWithoutCode(cells: readonly Cell[], row: CodelessRow): RowOutcome {
  if (isSubtotal(cells)) return setAside('subtotal');
  if (isPageMark(cells)) return setAside('note');
  if (isEmptyCell(row.amount) && !isMeantAsCode(row.code)) return setAside('note');
  const { amount = null, leastLines = 1 } = row.perhapsSum ?? {};
  return {
    kind: 'rejected',
    problems: [codeProblem(row.column, row.code)],
    ...(amount === null ? {} : { perhapsSum: { amount, leastLines } }),
  };
}
