import type { FieldProblem } from '../../../src-shared/errors.ts';
import { checkRecord } from '../../../src-shared/domain/register/check-record.ts';
import { checkValues } from '../../../src-shared/domain/register/check-value.ts';
import { fieldsOf, kinds, kindSpec, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import { assert, ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { ReadDb, WriteDb } from '../../store/database.ts';
import { inTransaction } from '../../store/database.ts';
import { findByKey, leadsTo } from '../../store/keys.ts';
import { insertRecord, loadRecord, updateRecord, type StoredRecord } from '../../store/records.ts';
import type { FieldValues } from '../../store/changes.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

export interface SaveRequest {
  readonly kind: Kind;
  readonly id: string | null;
  readonly revision: number | null;
  readonly values: FieldValues;
}

/** Texts lose the blanks at their ends; an empty text is no value. Unknown fields are a bug of the window. */
function tidy(kind: Kind, values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (!Object.hasOwn(kinds[kind].fields, field)) throw new Error(`${kind} has no field ${field}`);
      const text = typeof value === 'string' ? value.trim() : value;
      return [field, text === '' ? null : text];
    }),
  );
}

/** References that lead nowhere or back to the agreement itself. */
function checkReferences(
  db: ReadDb,
  kind: Kind,
  record: { readonly id: string | null; readonly values: FieldValues },
): readonly FieldProblem[] {
  return fieldsOf(kind).flatMap(([field, spec]): readonly FieldProblem[] => {
    const target = record.values[field] ?? null;
    if (spec.type !== 'agreement' || typeof target !== 'string') return [];
    if (loadRecord(db, 'agreement', target) === null)
      return [{ field, problem: 'reference-unknown', value: target }];
    const isCircle = kind === 'agreement' && record.id !== null && leadsTo(db, field, target, record.id);
    return isCircle ? [{ field, problem: 'reference-circular', value: target }] : [];
  });
}

/** What stands against a record as it would be saved. Errors: `record-invalid`, `code-taken`. */
export function checkSave(
  db: ReadDb,
  request: Pick<SaveRequest, 'kind' | 'id'>,
  { values, changes }: { readonly values: FieldValues; readonly changes: FieldValues },
): Result<null> {
  const problems = [
    ...checkValues(request.kind, values),
    ...checkRecord(request.kind, values),
    ...checkReferences(db, request.kind, { id: request.id, values: changes }),
  ];
  if (problems.length > 0) return refuse({ code: 'record-invalid', problems });
  const { key } = kindSpec(request.kind);
  const twin = findByKey(
    db,
    request.kind,
    Object.fromEntries(key.map((field) => [field, values[field] ?? null])),
  );
  if (twin === null || twin === request.id) return ok(null);
  return refuse({ code: 'code-taken', taken: key.map((field) => String(values[field] ?? '')).join(' · ') });
}

/**
 * Creates or changes one record, with its history, in one transaction.
 *
 * Errors: `record-missing`, `record-changed` (not at `revision` any more), `record-invalid`, `code-taken`.
 */
export function saveRecord(session: Session, request: SaveRequest): Result<StoredRecord> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () => inTransaction(db, () => save(session, db, request)));
}

/** Refuses before its first write only: what follows a write may only throw. */
function save(session: Session, db: WriteDb, request: SaveRequest): Result<StoredRecord> {
  const { kind, id } = request;
  const changes = tidy(kind, request.values);
  const current = id === null ? null : loadRecord(db, kind, id);
  if (id !== null && current === null) return refuse({ code: 'record-missing', kind, id });
  if (current !== null && current.revision !== request.revision)
    return refuse({ code: 'record-changed', kind, id: current.id });
  const values = { ...current?.values, ...changes };
  // A row never moves to another agreement: the results of the one that it left would not be recomputed.
  assert(
    current === null || values['agreementId'] === current.values['agreementId'],
    `${kind} cannot change its agreement`,
  );
  const checked = checkSave(db, request, { values, changes });
  if (!checked.ok) return checked;
  const savedId = current?.id ?? session.ports.newId();
  if (current === null) insertRecord(db, kind, { id: savedId, values }, changeContext(session));
  else updateRecord(db, kind, { id: savedId, changes }, changeContext(session));
  const saved = loadRecord(db, kind, savedId);
  if (saved === null) throw new Error(`${kind} ${savedId} is gone after saving it`);
  return ok(saved);
}
