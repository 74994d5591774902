import { lifeField } from '../../src-shared/domain/exchange/merge.ts';
import { fieldsOf, kindNames, kinds, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import { columnOf, tableOf } from './columns.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { dropOthers } from './field-entries.ts';

/** The columns by which the rows of a kind belong to an agreement and go to the trash with it. */
const ownersOf = (kind: Kind): readonly string[] =>
  kind === 'agreement'
    ? []
    : fieldsOf(kind)
        .filter(([, spec]) => spec.type === 'agreement')
        .map(([field]) => columnOf(field));

const ownedKinds: readonly Kind[] = kindNames.filter((kind) => ownersOf(kind).length > 0);

export interface TrashedRow {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
  readonly trashedAt: string;
  readonly reason: string;
}

interface Move {
  readonly kind: Kind;
  readonly id: string;
  /** The agreement with which the row moves, or null where it moves by itself. */
  readonly along: string | null;
  readonly reason: string;
}

function ownerOf(db: ReadDb, kind: Kind, id: string): string | null {
  if (kind === 'agreement') return id;
  const [owner] = ownersOf(kind);
  if (owner === undefined) return null;
  return (
    db
      .prepare<[string], string | null>(`SELECT ${owner} FROM ${tableOf(kind)} WHERE id = ?`)
      .pluck()
      .get(id) ?? null
  );
}

/** Notes which change let the record live or die; it has seen whatever other sides said of that. */
function stampLife(db: WriteDb, kind: Kind, id: string, stamp: string): void {
  db.prepare(`UPDATE ${tableOf(kind)} SET stamps = json_set(stamps, '$."${lifeField}"', ?) WHERE id = ?`).run(
    stamp,
    id,
  );
  dropOthers(db, kind, id, lifeField);
}

function moveOut(db: WriteDb, { kind, id, along, reason }: Move, context: ChangeContext): boolean {
  const { changes } = db
    .prepare(
      `UPDATE ${tableOf(kind)} SET trashed_at = ?, trash_reason = ?, trashed_with = ?, revision = revision + 1
       WHERE id = ? AND trashed_at IS NULL`,
    )
    .run(context.at, reason, along, id);
  if (changes === 0) return false;
  const agreementId = ownerOf(db, kind, id);
  const stamp = recordChange(
    db,
    { kind, recordId: id, agreementId, action: 'trash', before: {}, after: { reason } },
    context,
  );
  stampLife(db, kind, id, stamp);
  return true;
}

function moveIn(db: WriteDb, kind: Kind, id: string, context: ChangeContext): boolean {
  const { changes } = db
    .prepare(
      `UPDATE ${tableOf(kind)} SET trashed_at = NULL, trash_reason = NULL, trashed_with = NULL, revision = revision + 1
       WHERE id = ? AND trashed_at IS NOT NULL`,
    )
    .run(id);
  if (changes === 0) return false;
  const agreementId = ownerOf(db, kind, id);
  const stamp = recordChange(
    db,
    { kind, recordId: id, agreementId, action: 'restore', before: {}, after: {} },
    context,
  );
  stampLife(db, kind, id, stamp);
  return true;
}

const listIds = (db: ReadDb, sql: string, ...bound: readonly string[]): readonly string[] =>
  db
    .prepare<string[], string>(sql)
    .pluck()
    .all(...bound);

/** Moves a record, and with an agreement all that belongs to it, to the trash; gives how many records went. */
export function trashRecord(
  db: WriteDb,
  kind: Kind,
  target: { readonly id: string; readonly reason: string },
  context: ChangeContext,
): number {
  if (!moveOut(db, { kind, ...target, along: null }, context)) return 0;
  if (kind !== 'agreement') return 1;
  const moved = ownedKinds.flatMap((owned) => {
    const owners = ownersOf(owned);
    const where = owners.map((owner) => `${owner} = ?`).join(' OR ');
    const ids = listIds(
      db,
      `SELECT id FROM ${tableOf(owned)} WHERE trashed_at IS NULL AND (${where})`,
      ...owners.map(() => target.id),
    );
    return ids.filter((id) =>
      moveOut(db, { kind: owned, id, along: target.id, reason: target.reason }, context),
    );
  });
  return 1 + moved.length;
}

/** Takes one row out of the trash by itself: what an import brings back comes back alone. */
export function reviveRecord(db: WriteDb, kind: Kind, id: string, context: ChangeContext): void {
  moveIn(db, kind, id, context);
}

/** Takes a record out of the trash, and with an agreement all that went there together with it. */
export function restoreRecord(db: WriteDb, kind: Kind, id: string, context: ChangeContext): number {
  if (!moveIn(db, kind, id, context)) return 0;
  if (kind !== 'agreement') return 1;
  const back = ownedKinds.flatMap((owned) =>
    listIds(db, `SELECT id FROM ${tableOf(owned)} WHERE trashed_with = ?`, id).filter((child) =>
      moveIn(db, owned, child, context),
    ),
  );
  return 1 + back.length;
}

/** The codes of the agreements outside the trash that name an agreement as their parent or predecessor. */
export const listReferring = (db: ReadDb, agreementId: string): readonly string[] =>
  listIds(
    db,
    'SELECT code FROM agreement WHERE trashed_at IS NULL AND (parent_id = ? OR continues_id = ?) ORDER BY code',
    agreementId,
    agreementId,
  );

/** A page of what lies in the trash, newest first; what went with an agreement is not listed by itself. */
export function listTrash(
  db: ReadDb,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly TrashedRow[] } {
  const union = kindNames
    .map(
      (
        kind,
      ) => `SELECT '${kind}' AS kind, id, ${labelOf(kind)} AS label, trashed_at AS trashedAt, coalesce(trash_reason, '') AS reason
        FROM ${tableOf(kind)} AS t WHERE trashed_at IS NOT NULL AND trashed_with IS NULL`,
    )
    .join(' UNION ALL ');
  const total = db.prepare<[], number>(`SELECT count(*) FROM (${union})`).pluck().get() ?? 0;
  const rows = db
    .prepare<[number, number], TrashedRow>(`${union} ORDER BY trashedAt DESC LIMIT ? OFFSET ?`)
    .all(page.limit, page.offset);
  return { total, rows };
}

/** What an officer knows a row by: its key, an agreement as its Kode and title. */
function labelOf(kind: Kind): string {
  if (kind === 'agreement') return "t.code || coalesce(' ' || t.title, '')";
  const specs = new Map(fieldsOf(kind));
  return kinds[kind].key
    .map((field) => {
      const column = `t.${columnOf(field)}`;
      return specs.get(field)?.type === 'agreement'
        ? `coalesce((SELECT a.code FROM agreement AS a WHERE a.id = ${column}), '')`
        : `coalesce(CAST(${column} AS TEXT), '')`;
    })
    .join(" || ' · ' || ");
}
