import { compareStamps, type Stamp } from '../../src-shared/domain/exchange/change.ts';
import type { DecodedRecord } from '../../src-shared/domain/exchange/decode-record.ts';
import { lifeOf } from '../../src-shared/domain/exchange/life.ts';
import {
  lifeField,
  shownValue,
  type Entry,
  type RecordState,
} from '../../src-shared/domain/exchange/merge.ts';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import { saveForeignChange, type ChangeAction, type ChangeContext, type FieldValues } from './changes.ts';
import { columnOf, fieldNames, tableOf } from './columns.ts';
import type { WriteDb } from './database.ts';
import { hasRow } from './shared-state.ts';
import { statementOf } from './statements.ts';
import { agreementOf } from './records.ts';

/** A record after a merge, ready to be stored. */
export interface MergedRecord {
  readonly before: RecordState | null;
  readonly after: RecordState;
  /** `after` in the register's terms, and `before` where it stood there. */
  readonly decoded: DecodedRecord;
  readonly valuesBefore: FieldValues;
  /** Whether it can stand in the register; otherwise it is kept whole among the parked entries. */
  readonly canStand: boolean;
}

const stampText = ({ installation, counter }: Stamp): string => `${installation}:${counter}`;

/** What a deletion says; null where it says nothing that we know. */
function readDeletion(text: string | null): { readonly reason: string; readonly with: string | null } | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { reason, with: along } = value as { readonly reason?: unknown; readonly with?: unknown };
  return {
    reason: typeof reason === 'string' ? reason : '',
    with: typeof along === 'string' ? along : null,
  };
}

/** Whether an entry is held by the record's own column and stamp rather than by a row of `field_entry`. */
function isInRow({ decoded, after, canStand }: MergedRecord, field: string, entry: Entry): boolean {
  if (!canStand || after.fields.get(field)?.[0] !== entry) return false;
  if (field !== lifeField) return Object.hasOwn(decoded.values, field);
  return (entry.value === 'null') === (lifeOf(after) !== 'trashed') && isOwnSpelling(entry.value);
}

/** Whether the row would give back a life entry in the same words. */
function isOwnSpelling(value: string): boolean {
  const deletion = readDeletion(value);
  return deletion === null
    ? value === 'null'
    : JSON.stringify({ reason: deletion.reason, with: deletion.with }) === value;
}

function saveEntries(db: WriteDb, merged: MergedRecord): void {
  const { kind, id, fields } = merged.after;
  statementOf(db, 'DELETE FROM field_entry WHERE kind = ? AND record_id = ?').run(kind, id);
  const insert = statementOf(
    db,
    'INSERT INTO field_entry (kind, record_id, field, installation, counter, value) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [field, entries] of fields)
    for (const entry of entries)
      if (!isInRow(merged, field, entry))
        insert.run(kind, id, field, entry.change.installation, entry.change.counter, entry.value);
}

function saveRow(db: WriteDb, kind: Kind, merged: MergedRecord, context: ChangeContext): void {
  const { after, decoded } = merged;
  const held = [...after.fields].filter(
    ([field, [first]]) => first !== undefined && isInRow(merged, field, first),
  );
  const stamps = JSON.stringify(
    Object.fromEntries(
      held.map(([field, [first]]) => [field, first === undefined ? '' : stampText(first.change)]),
    ),
  );
  const isTrashed = lifeOf(after) === 'trashed';
  const deletion = isTrashed ? readDeletion(shownValue(after.fields.get(lifeField))) : null;
  const columns: readonly (readonly [string, string | number | null])[] = [
    ['stamps', stamps],
    ['trash_reason', isTrashed ? (deletion?.reason ?? '') : null],
    ['trashed_with', deletion?.with ?? null],
    ...fieldNames(kind).map((field) => [columnOf(field), decoded.values[field] ?? null] as const),
  ];
  const names = columns.map(([name]) => name);
  statementOf(
    db,
    `INSERT INTO ${tableOf(kind)} (id, revision, trashed_at, ${names.join(', ')})
     VALUES (?, 1, ?, ${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET revision = revision + 1,
       trashed_at = CASE WHEN excluded.trashed_at IS NULL THEN NULL ELSE coalesce(trashed_at, excluded.trashed_at) END,
       ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  ).run(after.id, isTrashed ? context.at : null, ...columns.map(([, value]) => value));
}

type Brought = readonly (readonly [field: string, entry: Entry])[];

const isSameEntry = (left: Entry, right: Entry): boolean =>
  left.value === right.value && stampText(left.change) === stampText(right.change);

/** The entries that the merge brought, or all of them for a record that stood nowhere; by change, in order of stamps. */
function listBrought({ before, after }: MergedRecord, stood: boolean): readonly Brought[] {
  const groups = new Map<string, (readonly [string, Entry])[]>();
  for (const [field, entries] of after.fields) {
    const known = stood ? (before?.fields.get(field) ?? []) : [];
    for (const entry of entries) {
      if (known.some((one) => isSameEntry(one, entry))) continue;
      const stamp = stampText(entry.change);
      groups.set(stamp, [...(groups.get(stamp) ?? []), [field, entry]]);
    }
  }
  return [...groups.values()].toSorted(([left], [right]) =>
    left === undefined || right === undefined ? 0 : compareStamps(left[1].change, right[1].change),
  );
}

/** What happens to the record in this register by the merge. */
function actionOf({ before, after, canStand }: MergedRecord, stood: boolean): ChangeAction {
  if (!canStand) return 'update';
  if (!stood || before === null) return 'create';
  const [was, is] = [before, after].map((record) => lifeOf(record) === 'trashed');
  if (was === is) return 'update';
  return is === true ? 'trash' : 'restore';
}

/**
 * One row of history per change that the merge brought, with what it made visible here; so the register as it was can
 * be worked out from this database's own order of changes.
 */
function saveHistory(db: WriteDb, merged: MergedRecord, stood: boolean, context: ChangeContext): void {
  const { after, decoded, valuesBefore } = merged;
  const values: FieldValues = merged.canStand ? decoded.values : valuesBefore;
  const changed = Object.keys({ ...valuesBefore, ...values }).filter(
    (field) => (valuesBefore[field] ?? null) !== (values[field] ?? null),
  );
  const pick = (from: FieldValues, fields: readonly string[]): FieldValues =>
    Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  const groups = listBrought(merged, stood);
  const whole = actionOf(merged, stood);
  const lifeAt = groups.findIndex((group) => group.some(([field]) => field === lifeField));
  groups.forEach((group, at) => {
    const change = group[0]?.[1].change;
    if (change === undefined) return;
    const action = at === Math.max(lifeAt, 0) ? whole : 'update';
    const own = group
      .filter(([field, entry]) => after.fields.get(field)?.[0] === entry && changed.includes(field))
      .map(([field]) => field);
    const agreementId = decoded.kind === null ? null : agreementOf(decoded.kind, after.id, values);
    saveForeignChange(
      db,
      {
        ...change,
        kind: after.kind,
        recordId: after.id,
        agreementId,
        action,
        before: action === 'update' ? pick(valuesBefore, own) : {},
        after: action === 'restore' || action === 'trash' ? {} : pick(values, own),
      },
      context,
    );
  });
}

/** Stores a merged record with its other values and its history, inside a transaction of the caller. */
export function saveMerged(db: WriteDb, merged: MergedRecord, context: ChangeContext): void {
  const { after, decoded } = merged;
  const stood = hasRow(db, after);
  saveHistory(db, merged, stood, context);
  saveEntries(db, merged);
  if (merged.canStand && decoded.kind !== null) saveRow(db, decoded.kind, merged, context);
}

/** Notes how far the changes of an installation are known here; never backwards. */
export function raiseKnowledge(db: WriteDb, stamp: Stamp, at: string): void {
  db.prepare(
    `INSERT INTO installation (id, is_own, top_counter, created_at) VALUES (?, 0, ?, ?)
     ON CONFLICT (id) DO UPDATE SET top_counter = max(top_counter, excluded.top_counter)`,
  ).run(stamp.installation, stamp.counter, at);
}
