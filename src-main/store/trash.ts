import { kindNames, kinds, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import { tableOf } from './columns.ts';
import type { ReadDb, WriteDb } from './database.ts';

/** The kinds whose rows go to the trash together with their agreement. */
const childKinds: readonly Kind[] = kindNames.filter((kind) => 'agreementId' in kinds[kind].fields);

export interface TrashedRow {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
  readonly trashedAt: string;
  readonly reason: string;
}

function mark(
  db: WriteDb,
  kind: Kind,
  target: { readonly id: string; readonly owner: string | null },
  action: 'trash' | 'restore',
  reason: string,
  context: ChangeContext,
): void {
  recordChange(
    db,
    {
      kind,
      recordId: target.id,
      agreementId: target.owner,
      action,
      before: {},
      after: action === 'trash' ? { reason } : {},
    },
    context,
  );
}

const ownerOf = (db: ReadDb, kind: Kind, id: string): string | null => {
  if (kind === 'agreement') return id;
  if (!childKinds.includes(kind)) return null;
  return (
    db
      .prepare<[string], string | null>(`SELECT agreement_id FROM ${tableOf(kind)} WHERE id = ?`)
      .pluck()
      .get(id) ?? null
  );
};

/** Moves a record, and with an agreement all that belongs to it, to the trash; gives how many records went. */
export function trashRecord(
  db: WriteDb,
  kind: Kind,
  target: { readonly id: string; readonly reason: string },
  context: ChangeContext,
): number {
  const move = db.prepare(
    `UPDATE ${tableOf(kind)} SET trashed_at = ?, trash_reason = ?, revision = revision + 1 WHERE id = ? AND trashed_at IS NULL`,
  );
  let moved = move.run(context.at, target.reason, target.id).changes;
  if (moved === 0) return 0;
  mark(db, kind, { id: target.id, owner: ownerOf(db, kind, target.id) }, 'trash', target.reason, context);
  if (kind !== 'agreement') return moved;
  for (const child of childKinds) {
    const ids = db
      .prepare<[string], string>(
        `SELECT id FROM ${tableOf(child)} WHERE agreement_id = ? AND trashed_at IS NULL`,
      )
      .pluck()
      .all(target.id);
    const moveChild = db.prepare(
      `UPDATE ${tableOf(child)} SET trashed_at = ?, trash_reason = ?, trashed_with = ?, revision = revision + 1 WHERE id = ?`,
    );
    for (const id of ids) {
      moveChild.run(context.at, target.reason, target.id, id);
      mark(db, child, { id, owner: target.id }, 'trash', target.reason, context);
    }
    moved += ids.length;
  }
  return moved;
}

/** Takes one row out of the trash by itself: what an import brings back comes back alone. */
export function reviveRecord(db: WriteDb, kind: Kind, id: string, context: ChangeContext): void {
  db.prepare(
    `UPDATE ${tableOf(kind)} SET trashed_at = NULL, trash_reason = NULL, trashed_with = NULL, revision = revision + 1 WHERE id = ?`,
  ).run(id);
  mark(db, kind, { id, owner: ownerOf(db, kind, id) }, 'restore', '', context);
}

/** Takes a record out of the trash, and with an agreement all that went there together with it. */
export function restoreRecord(db: WriteDb, kind: Kind, id: string, context: ChangeContext): number {
  const clear = 'trashed_at = NULL, trash_reason = NULL, trashed_with = NULL, revision = revision + 1';
  let restored = db
    .prepare(`UPDATE ${tableOf(kind)} SET ${clear} WHERE id = ? AND trashed_at IS NOT NULL`)
    .run(id).changes;
  if (restored === 0) return 0;
  mark(db, kind, { id, owner: ownerOf(db, kind, id) }, 'restore', '', context);
  if (kind !== 'agreement') return restored;
  for (const child of childKinds) {
    const ids = db
      .prepare<[string], string>(`SELECT id FROM ${tableOf(child)} WHERE trashed_with = ?`)
      .pluck()
      .all(id);
    const restoreChild = db.prepare(`UPDATE ${tableOf(child)} SET ${clear} WHERE id = ?`);
    for (const childId of ids) {
      restoreChild.run(childId);
      mark(db, child, { id: childId, owner: id }, 'restore', '', context);
    }
    restored += ids.length;
  }
  return restored;
}

/** A page of what lies in the trash, newest first; what went with an agreement is not listed by itself. */
export function listTrash(
  db: ReadDb,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly TrashedRow[] } {
  const label = (kind: Kind): string =>
    kinds[kind].key.map((field) => columnText(kind, field)).join(" || ' · ' || ");
  const union = kindNames
    .map(
      (kind) =>
        `SELECT '${kind}' AS kind, id, ${label(kind)} AS label, trashed_at AS trashedAt, coalesce(trash_reason, '') AS reason FROM ${tableOf(kind)} AS t WHERE trashed_at IS NOT NULL AND trashed_with IS NULL`,
    )
    .join(' UNION ALL ');
  const total = db.prepare<[], number>(`SELECT count(*) FROM (${union})`).pluck().get() ?? 0;
  const rows = db
    .prepare<[number, number], TrashedRow>(`${union} ORDER BY trashedAt DESC LIMIT ? OFFSET ?`)
    .all(page.limit, page.offset);
  return { total, rows };
}

/** A key field as text; an agreement shows as its Kode and title instead of its id. */
function columnText(kind: Kind, field: string): string {
  const column = `t."${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
  const spec = (kinds[kind].fields as Readonly<Record<string, { readonly type: string }>>)[field];
  if (spec?.type === 'agreement')
    return `coalesce((SELECT a.code FROM agreement AS a WHERE a.id = ${column}), '')`;
  return field === 'code' && kind === 'agreement'
    ? `${column} || coalesce(' ' || t."title", '')`
    : `coalesce(CAST(${column} AS TEXT), '')`;
}
