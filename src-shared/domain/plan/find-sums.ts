/** One row below the header as far as sums are concerned. */
export interface SumRow {
  /** A line that counts, or a row with an amount that names nothing it is for. */
  readonly kind: 'line' | 'candidate';
  /** Whole rupiah. */
  readonly amount: number;
  /** What the line is about: rows with the same text are of one sub kegiatan of one perangkat daerah. */
  readonly subject: string;
  readonly account: string | null;
  /** How many lines a candidate must sum up at least, to be no line that lost its code. */
  readonly leastLines: number;
}

const isBelow = (row: SumRow, above: SumRow): boolean =>
  row.kind === 'line' &&
  row.subject === above.subject &&
  row.account !== null &&
  (above.account === null || row.account.startsWith(`${above.account}.`));

/** The lines that repeat the sum of the accounts right below them (or, without an account, right above them). */
function findParents(rows: readonly SumRow[]): Set<number> {
  const parents = new Set<number>();
  const sumRun = (above: SumRow, from: number, step: 1 | -1): number | null => {
    let sum: number | null = null;
    for (let at = from; ; at += step) {
      const row = rows[at];
      if (row === undefined || !isBelow(row, above)) return sum;
      if (!parents.has(at)) sum = (sum ?? 0) + row.amount;
    }
  };
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || row.kind !== 'line' || row.amount === 0) continue;
    const isSum =
      sumRun(row, index + 1, 1) === row.amount ||
      (row.account === null && sumRun(row, index - 1, -1) === row.amount);
    if (isSum) parents.add(index);
  }
  return parents;
}

/**
 * The rows that are sums by their amounts alone, whatever their wording; a row that does not add up is none of them.
 *
 * A line whose accounts follow with the same sum; and a row that names nothing it is for, whose amount is the sum of
 * the lines right above it or right below it. Source: docs/spec/plan-files.md, sums.
 */
export function findSums(rows: readonly SumRow[]): ReadonlySet<number> {
  const sums = findParents(rows);
  const counts = (row: SumRow, index: number): boolean => row.kind === 'line' && !sums.has(index);
  // How many lines had been counted when the running total was so much; of equal totals the last.
  const linesAt = new Map<number, number>([[0, 0]]);
  let total = 0;
  let lines = 0;
  rows.forEach((row, index) => {
    if (!counts(row, index)) return;
    total += row.amount;
    lines += 1;
    linesAt.set(total, lines);
  });
  const linesSoFar = new Map<number, number>([[0, 0]]);
  total = 0;
  lines = 0;
  const found: number[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'candidate') {
      const above = lines - (linesSoFar.get(total - row.amount) ?? lines);
      const below = (linesAt.get(total + row.amount) ?? lines) - lines;
      if (row.amount !== 0 && Math.max(above, below) >= row.leastLines) found.push(index);
    } else if (counts(row, index)) {
      total += row.amount;
      lines += 1;
      linesSoFar.set(total, lines);
    }
  });
  for (const index of found) sums.add(index);
  return sums;
}
