import { fieldsOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import type { CodedValues } from './record-key.ts';

/** A row that would be taken over: its values after the merge, references as Kode. */
export interface ReferringRow {
  readonly kind: Kind;
  readonly merged: CodedValues;
}

/** What an agreement refers to; both may be empty. */
export interface AgreementEdges {
  readonly parentId: string | null;
  readonly continuesId: string | null;
}

const textOf = (values: CodedValues, field: string): string | null => {
  const value = values[field] ?? null;
  return value === null ? null : String(value);
};

const edgesOf = (values: CodedValues): AgreementEdges => ({
  parentId: textOf(values, 'parentId'),
  continuesId: textOf(values, 'continuesId'),
});

/** References of a row to agreements that nobody knows. */
function unknownReferences(row: ReferringRow, isKnown: (code: string) => boolean): readonly CellProblem[] {
  return fieldsOf(row.kind).flatMap(([field, spec]) => {
    const code = spec.type === 'agreement' ? textOf(row.merged, field) : null;
    return code === null || isKnown(code)
      ? []
      : [{ column: spec.column, value: code, reason: 'reference-unknown' as const }];
  });
}

/** Whether following one kind of edge from `start` leads back to it. */
function isCircular(
  start: string,
  edges: ReadonlyMap<string, AgreementEdges>,
  edge: keyof AgreementEdges,
): boolean {
  const seen = new Set<string>();
  let at = edges.get(start)?.[edge] ?? null;
  while (at !== null && at !== start && !seen.has(at)) {
    seen.add(at);
    at = edges.get(at)?.[edge] ?? null;
  }
  return at === start;
}

/** Edges of a row that close a circle. */
function circularReferences(
  row: ReferringRow,
  edges: ReadonlyMap<string, AgreementEdges>,
): readonly CellProblem[] {
  const code = textOf(row.merged, 'code');
  if (row.kind !== 'agreement' || code === null) return [];
  return fieldsOf('agreement').flatMap(([field, spec]) =>
    (field === 'parentId' || field === 'continuesId') && isCircular(code, edges, field)
      ? [
          {
            column: spec.column,
            value: textOf(row.merged, field) ?? '',
            reason: 'reference-circular' as const,
          },
        ]
      : [],
  );
}

/**
 * Which rows refer to an agreement that is neither in the workbook nor in the database, or close a circle.
 *
 * The order of rows does not matter. What refers to a row that is itself refused is refused too, unless the database
 * knows the code. Source: docs/spec/register-workbook.md, refused rows.
 */
export function checkReferences<R extends ReferringRow>(
  rows: readonly R[],
  current: ReadonlyMap<string, AgreementEdges>,
): ReadonlyMap<R, readonly CellProblem[]> {
  const refused = new Map<R, readonly CellProblem[]>();
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    const alive = rows.filter((row) => !refused.has(row));
    const edges = new Map(current);
    for (const { kind, merged } of alive) {
      const code = kind === 'agreement' ? textOf(merged, 'code') : null;
      if (code !== null) edges.set(code, edgesOf(merged));
    }
    for (const row of alive) {
      const problems = [
        ...unknownReferences(row, (code) => edges.has(code)),
        ...circularReferences(row, edges),
      ];
      if (problems.length === 0) continue;
      refused.set(row, problems);
      isSettled = false;
    }
  }
  return refused;
}

/** The edges of the agreements in the database by Kode. */
export const toEdges = (agreements: Iterable<CodedValues>): ReadonlyMap<string, AgreementEdges> =>
  new Map([...agreements].map((values) => [textOf(values, 'code') ?? '', edgesOf(values)]));
