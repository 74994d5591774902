import type { Change } from '../../src-shared/domain/exchange/change.ts';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import { assert } from '../../src-shared/result.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { statementOf } from './statements.ts';

/** Who makes a change, and when (shown only). */
export interface ChangeContext {
  readonly at: string;
  /** `window`, `command`, `sample` or `import:<run>`. */
  readonly origin: string;
  readonly runId: string | null;
}

export type FieldValues = Readonly<Record<string, string | number | null>>;
export type ChangeAction = 'create' | 'update' | 'trash' | 'restore';

export interface NewChange {
  readonly kind: Kind | 'plan' | 'realization' | 'nomenclature';
  readonly recordId: string;
  readonly agreementId: string | null;
  readonly action: ChangeAction;
  readonly before: FieldValues;
  readonly after: FieldValues;
}

/** What one change had seen: installation -> highest counter known when it was made. */
function loadSeen(db: ReadDb): Record<string, number> {
  const rows = db
    .prepare<[], { id: string; top: number }>('SELECT id, top_counter AS top FROM installation')
    .all();
  return Object.fromEntries(rows.map((row) => [row.id, row.top]));
}

const insertChange = `INSERT INTO change
    (installation, counter, kind, record_id, agreement_id, action, before, after, seen, at, origin, run_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Records a change and gives its stamp (`installation:counter`). Must run inside the transaction that makes the change,
 * so that record and history can never part. Source: docs/spec/change-history.md.
 */
export function recordChange(db: WriteDb, change: NewChange, context: ChangeContext): string {
  const own = db
    .prepare<[], { id: string; counter: number }>(
      'UPDATE installation SET top_counter = top_counter + 1 WHERE is_own = 1 RETURNING id, top_counter AS counter',
    )
    .get();
  assert(own !== undefined, 'database without an own installation');
  const seen = { ...loadSeen(db), [own.id]: own.counter - 1 };
  db.prepare(insertChange).run(
    own.id,
    own.counter,
    change.kind,
    change.recordId,
    change.agreementId,
    change.action,
    JSON.stringify(change.before),
    JSON.stringify(change.after),
    JSON.stringify(seen),
    context.at,
    context.origin,
    context.runId,
  );
  return `${own.id}:${own.counter}`;
}

/** A change that another installation made, with what it had seen. */
export interface ForeignChange extends Omit<NewChange, 'kind'>, Change {
  readonly kind: string;
}

/**
 * Keeps a change that came in a bundle, in the place that it takes in this database's order.
 *
 * One that came before, while its record could not stand here yet, takes the new place. A stamp that an edit made here
 * or another record has already (a copied database) keeps its row.
 */
export function saveForeignChange(db: WriteDb, change: ForeignChange, context: ChangeContext): void {
  statementOf(
    db,
    `DELETE FROM change
      WHERE installation = ? AND counter = ? AND kind = ? AND record_id = ? AND origin LIKE 'bundle:%'`,
  ).run(change.installation, change.counter, change.kind, change.recordId);
  statementOf(db, `${insertChange} ON CONFLICT (installation, counter) DO NOTHING`).run(
    change.installation,
    change.counter,
    change.kind,
    change.recordId,
    change.agreementId,
    change.action,
    JSON.stringify(change.before),
    JSON.stringify(change.after),
    JSON.stringify(Object.fromEntries(change.seen)),
    change.at,
    context.origin,
    context.runId,
  );
}

export interface ChangeRow {
  readonly seq: number;
  readonly kind: string;
  readonly recordId: string;
  readonly agreementId: string | null;
  readonly action: ChangeAction;
  readonly before: FieldValues;
  readonly after: FieldValues;
  readonly at: string;
  readonly origin: string;
}

interface RawChange extends Omit<ChangeRow, 'before' | 'after'> {
  readonly before: string;
  readonly after: string;
}

const selectChange =
  'SELECT seq, kind, record_id AS recordId, agreement_id AS agreementId, action, before, after, at, origin FROM change';

const toChange = (row: RawChange): ChangeRow => ({
  ...row,
  before: JSON.parse(row.before) as FieldValues,
  after: JSON.parse(row.after) as FieldValues,
});

/** The changes of a record and, for an agreement, of everything under it; newest first, at most 500. */
export const listChangesOf = (db: ReadDb, id: string): readonly ChangeRow[] =>
  db
    .prepare<[string, string], RawChange>(
      `${selectChange} WHERE record_id = ? OR agreement_id = ? ORDER BY seq DESC LIMIT 500`,
    )
    .all(id, id)
    .map(toChange);

/** The changes after a place in this database's order, oldest first. */
export const listChangesAfter = (db: ReadDb, seq: number): readonly ChangeRow[] =>
  db.prepare<[number], RawChange>(`${selectChange} WHERE seq > ? ORDER BY seq`).all(seq).map(toChange);

/** The newest place in this database's order of changes; 0 before the first. */
export const loadTopSeq = (db: ReadDb): number =>
  db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM change').pluck().get() ?? 0;

/** Which kinds and agreements changed after a place in the order; cheaper than the changes themselves. */
export const listTouchedAfter = (
  db: ReadDb,
  seq: number,
): readonly { readonly kind: string; readonly agreementId: string | null }[] =>
  db
    .prepare<[number], { kind: string; agreementId: string | null }>(
      'SELECT DISTINCT kind, agreement_id AS agreementId FROM change WHERE seq > ?',
    )
    .all(seq);
