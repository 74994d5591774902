import { lifeField } from '../../src-shared/domain/exchange/merge.ts';
import type { AnyRecord, Kind } from '../../src-shared/domain/register/kinds.ts';
import { assert } from '../../src-shared/result.ts';
import { recordChange, type ChangeContext, type FieldValues } from './changes.ts';
import { columnOf, fieldNames, selectList, tableOf } from './columns.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { dropOthers, listFieldsWithOthers } from './field-entries.ts';

/** A record as stored: its values, and the revision that guards against overwriting a newer one. */
export interface StoredRecord {
  readonly id: string;
  readonly revision: number;
  readonly values: FieldValues;
}

type Row = Record<string, string | number | null> & { id: string; revision: number; stamps: string };

/** The agreement that a record belongs to, its own id for an agreement, null for a record of the office. */
export const agreementOf = (kind: Kind, id: string, values: FieldValues): string | null => {
  if (kind === 'agreement') return id;
  const owner = values['agreementId'] ?? values['agreementAId'] ?? null;
  return typeof owner === 'string' ? owner : null;
};

function toStored(row: Row): StoredRecord {
  const { id, revision, stamps: _stamps, ...values } = row;
  return { id, revision, values };
}

const selectRow = (kind: Kind): string =>
  `SELECT id, revision, stamps, ${selectList(kind)} FROM ${tableOf(kind)}`;

/** A record that is not in the trash, or null. */
export function loadRecord(db: ReadDb, kind: Kind, id: string): StoredRecord | null {
  const row = db.prepare<[string], Row>(`${selectRow(kind)} WHERE id = ? AND trashed_at IS NULL`).get(id);
  return row === undefined ? null : toStored(row);
}

/** The records of a kind outside the trash, in the order in which they were made. */
export const listRecords = (db: ReadDb, kind: Kind): readonly AnyRecord[] =>
  db
    .prepare<[], AnyRecord>(
      `SELECT id, ${selectList(kind)} FROM ${tableOf(kind)} WHERE trashed_at IS NULL ORDER BY rowid`,
    )
    .all();

/** A page of the records of a kind with their revisions; `total` counts all. */
export function listRecordPage(
  db: ReadDb,
  kind: Kind,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly StoredRecord[] } {
  const total = countRecords(db, kind);
  const rows = db
    .prepare<[number, number], Row>(
      `${selectRow(kind)} WHERE trashed_at IS NULL ORDER BY rowid LIMIT ? OFFSET ?`,
    )
    .all(page.limit, page.offset);
  return { total, rows: rows.map(toStored) };
}

/** How many records of a kind stand outside the trash. */
export const countRecords = (db: ReadDb, kind: Kind): number =>
  db
    .prepare<[], number>(`SELECT count(*) FROM ${tableOf(kind)} WHERE trashed_at IS NULL`)
    .pluck()
    .get() ?? 0;

/** The records of a kind that belong to an agreement, with their revisions, in the order in which they were made. */
export const listChildren = (db: ReadDb, kind: Kind, agreementId: string): readonly StoredRecord[] =>
  db
    .prepare<[string], Row>(`${selectRow(kind)} WHERE agreement_id = ? AND trashed_at IS NULL ORDER BY rowid`)
    .all(agreementId)
    .map(toStored);

/** Adds a record. Fields that `values` lacks are empty. Inside a transaction of the caller. */
export function insertRecord(
  db: WriteDb,
  kind: Kind,
  record: { readonly id: string; readonly values: FieldValues },
  context: ChangeContext,
): void {
  const fields = fieldNames(kind);
  const values = fields.map((field) => record.values[field] ?? null);
  const filled = Object.fromEntries(
    fields.map((field, index) => [field, values[index] ?? null]).filter(([, value]) => value !== null),
  ) as FieldValues;
  const agreementId = agreementOf(kind, record.id, record.values);
  const stamp = recordChange(
    db,
    { kind, recordId: record.id, agreementId, action: 'create', before: {}, after: filled },
    context,
  );
  const stamps = JSON.stringify(
    Object.fromEntries([lifeField, ...Object.keys(filled)].map((field) => [field, stamp])),
  );
  db.prepare(
    `INSERT INTO ${tableOf(kind)} (id, revision, stamps, ${fields.map(columnOf).join(', ')})
     VALUES (?, 1, ?, ${fields.map(() => '?').join(', ')})`,
  ).run(record.id, stamps, ...values);
}

/**
 * Changes fields of a record; fields whose value is the same are left out, unless other sides' values stand beside it:
 * writing the value then decides for it. True when anything changed.
 */
export function updateRecord(
  db: WriteDb,
  kind: Kind,
  record: { readonly id: string; readonly changes: FieldValues },
  context: ChangeContext,
): boolean {
  const row = db.prepare<[string], Row>(`${selectRow(kind)} WHERE id = ?`).get(record.id);
  assert(row !== undefined, `no ${kind} ${record.id} to update`);
  const contested = listFieldsWithOthers(db, kind, record.id);
  const changed = Object.entries(record.changes).filter(
    ([field, value]) => row[field] !== value || contested.has(field),
  );
  if (changed.length === 0) return false;
  const before = Object.fromEntries(changed.map(([field]) => [field, row[field] ?? null]));
  const after = Object.fromEntries(changed);
  const agreementId = agreementOf(kind, record.id, { ...row, ...after });
  const stamp = recordChange(
    db,
    { kind, recordId: record.id, agreementId, action: 'update', before, after },
    context,
  );
  const stamps = {
    ...(JSON.parse(row.stamps) as Record<string, string>),
    ...Object.fromEntries(changed.map(([field]) => [field, stamp])),
  };
  for (const [field] of changed) if (contested.has(field)) dropOthers(db, kind, record.id, field);
  const { changes } = db
    .prepare(
      `UPDATE ${tableOf(kind)} SET revision = revision + 1, stamps = ?, ${changed.map(([field]) => `${columnOf(field)} = ?`).join(', ')} WHERE id = ?`,
    )
    .run(JSON.stringify(stamps), ...changed.map(([, value]) => value), record.id);
  assert(changes === 1, `${kind} update touched ${changes}`);
  return true;
}

/** Whether a row with this id exists, in the trash or outside it. */
export const isIdTaken = (db: ReadDb, kind: Kind, id: string): boolean =>
  db
    .prepare<[string], number>(`SELECT 1 FROM ${tableOf(kind)} WHERE id = ?`)
    .pluck()
    .get(id) === 1;

/** Every row of a kind, those in the trash too, with whether it lies there. */
export const listAllRows = (
  db: ReadDb,
  kind: Kind,
): readonly { readonly record: AnyRecord; readonly isTrashed: boolean }[] =>
  db
    .prepare<[], AnyRecord & { readonly trashed_at: string | null }>(
      `SELECT id, trashed_at, ${selectList(kind)} FROM ${tableOf(kind)} ORDER BY rowid`,
    )
    .all()
    .map(({ trashed_at: trashedAt, ...record }) => ({ record, isTrashed: trashedAt !== null }));

/** The records of a kind that belong to an agreement (for the kind `agreement`: that one), or to none (`null`). */
export const listRecordsOfAgreement = (
  db: ReadDb,
  kind: Kind,
  agreementId: string | null,
): readonly AnyRecord[] =>
  db
    .prepare<[string | null], AnyRecord>(
      `SELECT id, ${selectList(kind)} FROM ${tableOf(kind)} WHERE ${kind === 'agreement' ? 'id' : 'agreement_id'} IS ? AND trashed_at IS NULL ORDER BY rowid`,
    )
    .all(agreementId);
