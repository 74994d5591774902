import type { ImportOutcome } from '../../src-shared/contract/shapes.ts';
import type { ImportWarning } from '../../src-shared/domain/tables/import-warning.ts';
import type { RejectedRow } from '../../src-shared/domain/tables/rejected-row.ts';
import { problemText } from '../../src-shared/text/problems.ts';
import { warningText } from '../../src-shared/text/warnings.ts';

/** The first `limit` rows, or all (null). */
export const limited = <T>(rows: readonly T[], limit: number | null): T[] =>
  limit === null ? [...rows] : rows.slice(0, limit);

/** A refused row with the sentence of everything that is wrong with it. */
export const toRejectedView = (row: RejectedRow): ImportOutcome['rejected'][number] => ({
  sheet: row.sheet,
  row: row.row,
  column: row.column,
  value: row.value,
  reason: [row, ...row.more].map((problem) => problemText[problem.reason]).join(' '),
});

/** Warnings as sentences, each once. */
export const toWarningViews = (warnings: readonly ImportWarning[]): string[] => [
  ...new Set(warnings.map(warningText)),
];
