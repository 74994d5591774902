import { fieldsOf, kindNames, kinds, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { listChangesOf } from '../../store/changes.ts';
import { inTransaction } from '../../store/database.ts';
import { listRecordPage, loadRecord, type StoredRecord } from '../../store/records.ts';
import { listReferring, listTrash, restoreRecord, trashRecord, type TrashedRow } from '../../store/trash.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** The kinds whose records belong to one agreement. */
export const childKinds: readonly Kind[] = kindNames.filter((kind) => 'agreementId' in kinds[kind].fields);

/** One record outside the trash. Errors: `record-missing`. */
export function showRecord(
  session: Session,
  request: { readonly kind: Kind; readonly id: string },
): Result<StoredRecord> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const found = loadRecord(opened.value, request.kind, request.id);
  return found === null ? refuse({ code: 'record-missing', ...request }) : ok(found);
}

/** A page of the records of a kind. */
export function listKind(
  session: Session,
  request: Page & { readonly kind: Kind },
): Result<{ total: number; rows: StoredRecord[] }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { total, rows } = listRecordPage(opened.value, request.kind, request);
  return ok({ total, rows: [...rows] });
}

/** Moves a record to the trash. Errors: `record-missing`, `record-changed`. */
export function moveToTrash(
  session: Session,
  request: { readonly kind: Kind; readonly id: string; readonly revision: number; readonly reason: string },
): Result<{ trashed: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const { kind, id } = request;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const current = loadRecord(db, kind, id);
      if (current === null) return refuse({ code: 'record-missing', kind, id });
      if (current.revision !== request.revision) return refuse({ code: 'record-changed', kind, id });
      const by = kind === 'agreement' ? listReferring(db, id) : [];
      if (by.length > 0) return refuse({ code: 'record-referred', by });
      return ok({ trashed: trashRecord(db, kind, { id, reason: request.reason }, changeContext(session)) });
    }),
  );
}

/** Takes a record out of the trash. Errors: `record-missing`. */
export function takeFromTrash(
  session: Session,
  request: { readonly kind: Kind; readonly id: string },
): Result<{ restored: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const restored = restoreRecord(db, request.kind, request.id, changeContext(session));
      return restored === 0 ? refuse({ code: 'record-missing', ...request }) : ok({ restored });
    }),
  );
}

/** A page of the trash, newest first. */
export function showTrash(session: Session, request: Page): Result<{ total: number; rows: TrashedRow[] }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { total, rows } = listTrash(opened.value, request);
  return ok({ total, rows: [...rows] });
}

const toText = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** What happened to a record and to what stands under it, newest first; fields by their column headings. */
export function showHistory(session: Session, request: { readonly id: string }): Result<HistoryEntry[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const headings = (kind: string): ReadonlyMap<string, string> =>
    new Map(
      (kindNames as readonly string[]).includes(kind)
        ? fieldsOf(kind as Kind).map(([name, spec]) => [name, spec.column])
        : [],
    );
  return ok(
    listChangesOf(opened.value, request.id).map((change) => ({
      kind: change.kind,
      at: change.at,
      action: change.action,
      origin: change.origin,
      changes: [...new Set([...Object.keys(change.before), ...Object.keys(change.after)])].map((field) => ({
        field: headings(change.kind).get(field) ?? field,
        before: toText(change.before[field]),
        after: toText(change.after[field]),
      })),
    })),
  );
}

export interface HistoryEntry {
  readonly kind: string;
  readonly at: string;
  readonly action: 'create' | 'update' | 'trash' | 'restore';
  readonly origin: string;
  readonly changes: {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}
