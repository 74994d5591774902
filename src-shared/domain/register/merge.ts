import type { FieldProblem } from '../../errors.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { toRejectedRow } from '../tables/rejected-row.ts';
import type { CellProblem, RejectedRow } from '../tables/rejected-row.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences, toEdges } from './check-references.ts';
import { indexRecords } from './coded-records.ts';
import type { CodedIndex, RecordsByKind } from './coded-records.ts';
import { kindSpec } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { mergeRow } from './merge-row.ts';
import type { Candidate, FieldChange, FieldConflict, Preference } from './merge-row.ts';
import { mergeWarnings } from './merge-warnings.ts';
import type { ParsedRegister, ParsedSheet } from './parsed-register.ts';
import type { CodedValues } from './record-key.ts';

/** A record that the import makes; every field of the kind, references as Kode. */
export interface PlannedCreate {
  readonly kind: Kind;
  readonly sheet: string;
  readonly row: number;
  readonly values: CodedValues;
}

/** A record that the import changes, field by field; references as Kode. */
export interface PlannedUpdate {
  readonly kind: Kind;
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly changes: readonly FieldChange[];
}

/** Fields of one record that workbook and database changed differently since the export. */
export interface PlannedConflict {
  readonly kind: Kind;
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
  readonly key: CodedValues;
  readonly fields: readonly FieldConflict[];
}

/** What an import would do. `read = creates + updates + unchanged + rejected`. */
export interface RegisterPlan {
  readonly read: number;
  readonly creates: readonly PlannedCreate[];
  readonly updates: readonly PlannedUpdate[];
  readonly unchanged: number;
  /** Records that the database has and a sheet of the workbook lacks; they stay as they are. */
  readonly absent: number;
  readonly conflicts: readonly PlannedConflict[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
}

/** What a merge is made from. `base` is the exported state that the workbook's `Info` names, null where unknown. */
export interface MergeInput {
  readonly parsed: ParsedRegister;
  readonly current: RecordsByKind;
  readonly base: RecordsByKind | null;
  readonly prefer: Preference;
  /** The database's kode wilayah, where it is set up. */
  readonly region: string | null;
}

const text = (value: string | number | null): string => (value === null ? '' : String(value));

const columnOf = (kind: Kind, field: string): string => kindSpec(kind).fields[field]?.column ?? field;

const toCellProblem = (kind: Kind, { field, value, problem }: FieldProblem): CellProblem => ({
  column: columnOf(kind, field),
  value,
  reason: problem,
});

const toConflictProblem = (kind: Kind, { field, workbook }: FieldConflict): CellProblem => ({
  column: columnOf(kind, field),
  value: text(workbook),
  reason: 'conflict',
});

function toCandidates(
  sheet: ParsedSheet,
  input: MergeInput,
  current: CodedIndex,
  base: CodedIndex | null,
): readonly Candidate[] {
  return sheet.rows.map((row) => {
    const found = current(sheet.kind).get(row.key) ?? null;
    const states = {
      kind: sheet.kind,
      row,
      current: found,
      base: base?.(sheet.kind).get(row.key)?.values ?? null,
      isThreeWay: base !== null,
    };
    return {
      kind: sheet.kind,
      sheet: sheet.sheet,
      row: row.row,
      id: found?.id ?? null,
      ...mergeRow(states, input.prefer),
    };
  });
}

/** What is wrong with a row itself, before its references are looked at. */
function ownProblems(candidate: Candidate): readonly CellProblem[] {
  if (candidate.outcome === 'conflict')
    return candidate.conflicts.map((conflict) => toConflictProblem(candidate.kind, conflict));
  if (candidate.outcome !== 'create' && candidate.outcome !== 'update') return [];
  return checkRecord(candidate.kind, candidate.merged).map((problem) =>
    toCellProblem(candidate.kind, problem),
  );
}

const toRejected = (candidate: Candidate, problems: readonly CellProblem[]): readonly RejectedRow[] => {
  const [first, ...rest] = problems;
  return first === undefined ? [] : [toRejectedRow(candidate.sheet, candidate.row, [first, ...rest])];
};

function countAbsent(sheets: readonly ParsedSheet[], current: CodedIndex): number {
  return sheets.reduce(
    (sum, { kind, keys }) => sum + [...current(kind).keys()].filter((key) => !keys.has(key)).length,
    0,
  );
}

/** The order in which an officer goes through a workbook: sheets as they stand in it, then rows. */
function inFileOrder(
  rejected: readonly RejectedRow[],
  sheets: readonly ParsedSheet[],
): readonly RejectedRow[] {
  const place = new Map(sheets.map(({ sheet }, index) => [sheet, index]));
  return rejected.toSorted((a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) || a.row - b.row);
}

/**
 * What importing a workbook would do to a register; nothing is written.
 *
 * Pure: same workbook, same records, same plan. Records of the database that the workbook lacks are kept and counted.
 * Source: docs/spec/register-workbook.md, merge.
 */
export function planRegisterMerge(input: MergeInput): RegisterPlan {
  const { sheets, info } = input.parsed;
  const current = indexRecords(input.current);
  const base = input.base === null ? null : indexRecords(input.base);
  // 1. each row against its record
  const candidates = sheets.flatMap((sheet) => toCandidates(sheet, input, current, base));
  const wrong = new Map(candidates.map((candidate) => [candidate, ownProblems(candidate)] as const));
  const passing = candidates.filter((candidate) => wrong.get(candidate)?.length === 0);
  // 2. references among what is left and what the database has; a record that stays deleted refers to nothing
  const referring = passing.filter((candidate) => candidate.outcome !== 'kept-deleted');
  const refused = checkReferences(
    referring,
    toEdges([...current('agreement').values()].map((record) => record.values)),
  );
  const accepted = passing.filter((candidate) => !refused.has(candidate));
  // 3. the plan
  const rejected = [
    ...input.parsed.rejected,
    ...candidates.flatMap((candidate) =>
      toRejected(candidate, [...(wrong.get(candidate) ?? []), ...(refused.get(candidate) ?? [])]),
    ),
  ];
  return {
    read: sheets.reduce((sum, sheet) => sum + sheet.read, 0),
    creates: accepted
      .filter(({ outcome }) => outcome === 'create')
      .map(({ kind, sheet, row, merged }) => ({ kind, sheet, row, values: merged })),
    updates: accepted.flatMap(({ outcome, kind, sheet, row, id, changes }) =>
      outcome === 'update' && id !== null ? [{ kind, sheet, row, id, changes }] : [],
    ),
    unchanged: accepted.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'kept-deleted').length,
    absent: countAbsent(sheets, current),
    conflicts: candidates.flatMap(({ outcome, kind, sheet, row, id, merged, conflicts }) =>
      outcome === 'conflict'
        ? [{ kind, sheet, row, id, key: keyValues(kind, merged), fields: conflicts }]
        : [],
    ),
    rejected: inFileOrder(rejected, sheets),
    warnings: [
      ...input.parsed.warnings,
      ...(info !== null && input.base === null
        ? [{ code: 'base-unknown' as const, database: info.databaseId }]
        : []),
      ...(info !== null && input.region !== null && info.region !== '' && info.region !== input.region
        ? [{ code: 'other-region' as const, found: info.region, expected: input.region }]
        : []),
      ...mergeWarnings(accepted, current),
    ],
  };
}

const keyValues = (kind: Kind, values: CodedValues): CodedValues =>
  Object.fromEntries(kindSpec(kind).key.map((field) => [field, values[field] ?? null]));
