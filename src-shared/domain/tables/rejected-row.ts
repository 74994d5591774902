import type { ProblemCode } from '../../errors.ts';

/** One cell that is wrong: the column's heading and the value as the file has it. */
export interface CellProblem {
  readonly column: string;
  readonly value: string;
  readonly reason: ProblemCode;
}

/**
 * A row that is not taken over, with its first problem; `more` holds what else is wrong in the same row.
 *
 * One row is one entry, so that the counts of an import add up.
 */
export interface RejectedRow extends CellProblem {
  readonly sheet: string;
  readonly row: number;
  readonly more: readonly CellProblem[];
}

/** The entry for a row with at least one problem. */
export function toRejectedRow(
  sheet: string,
  row: number,
  problems: readonly [CellProblem, ...CellProblem[]],
): RejectedRow {
  const [first, ...more] = problems;
  return { sheet, row, ...first, more };
}
