import { kindSpec } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { CodedRecord } from './coded-records.ts';
import type { ParsedRow } from './parsed-register.ts';
import type { CodedValues } from './record-key.ts';

/** Which side wins where a field was changed on both; null leaves the conflict to the officer. */
export type Preference = 'workbook' | 'database' | null;

/** One field that the import changes; references to agreements as Kode. */
export interface FieldChange {
  readonly field: string;
  readonly old: string | number | null;
  readonly new: string | number | null;
}

/** A field that workbook and database changed differently since the export. */
export interface FieldConflict {
  readonly field: string;
  readonly base: string | number | null;
  readonly workbook: string | number | null;
  readonly database: string | number | null;
}

/** The three states of one row: as exported (null: unknown or new since), as it stands, as the workbook has it. */
export interface RowStates {
  readonly kind: Kind;
  readonly row: ParsedRow;
  readonly current: CodedRecord | null;
  readonly base: CodedValues | null;
  readonly isThreeWay: boolean;
}

/** What becomes of one row. `kept-deleted`: the database deleted the record and the workbook did not change it. */
export interface RowMerge {
  readonly outcome: 'create' | 'update' | 'unchanged' | 'kept-deleted' | 'conflict';
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
  /** The record after the import, every field of the kind. */
  readonly merged: CodedValues;
}

/** A row on its way through the merge. */
export interface Candidate extends RowMerge {
  readonly kind: Kind;
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
}

const valueOf = (values: CodedValues | null, field: string): string | number | null =>
  values?.[field] ?? null;

const withAllFields = (kind: Kind, values: CodedValues): CodedValues =>
  Object.fromEntries(Object.keys(kindSpec(kind).fields).map((field) => [field, values[field] ?? null]));

/** A row whose record the database does not have. */
function mergeMissing(states: RowStates, prefer: Preference): RowMerge {
  const merged = withAllFields(states.kind, states.row.values);
  if (states.base === null) return { outcome: 'create', changes: [], conflicts: [], merged };
  const conflicts = Object.entries(states.row.values)
    .filter(([field, value]) => value !== valueOf(states.base, field))
    .map(([field, value]) => ({ field, base: valueOf(states.base, field), workbook: value, database: null }));
  if (conflicts.length === 0 || prefer === 'database')
    return { outcome: 'kept-deleted', changes: [], conflicts: [], merged };
  return { outcome: prefer === 'workbook' ? 'create' : 'conflict', changes: [], conflicts, merged };
}

/**
 * Compares one row with the database, and with the exported state where that is known.
 *
 * Two ways: each cell that differs is a change. Three ways: only cells that differ from the export are changes, and a
 * field that both sides changed differently is a conflict. Source: docs/spec/register-workbook.md, merge.
 */
export function mergeRow(states: RowStates, prefer: Preference): RowMerge {
  const { kind, row, current, base, isThreeWay } = states;
  if (current === null) return mergeMissing(states, prefer);
  const changes: FieldChange[] = [];
  const conflicts: FieldConflict[] = [];
  for (const [field, workbook] of Object.entries(row.values)) {
    const database = valueOf(current.values, field);
    if (workbook === database) continue;
    const exported = valueOf(base, field);
    if (isThreeWay && workbook === exported) continue;
    const isConflict = isThreeWay && database !== exported;
    if (isConflict && prefer === 'database') continue;
    if (isConflict && prefer === null) conflicts.push({ field, base: exported, workbook, database });
    changes.push({ field, old: database, new: workbook });
  }
  const outcome = conflicts.length > 0 ? 'conflict' : changes.length > 0 ? 'update' : 'unchanged';
  const changed = Object.fromEntries(changes.map((change) => [change.field, change.new]));
  return { outcome, changes, conflicts, merged: withAllFields(kind, { ...current.values, ...changed }) };
}
