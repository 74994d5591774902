import type { Change, Knowledge, Stamp } from '../../src-shared/domain/exchange/change.ts';
import {
  lifeField,
  mergeField,
  type FieldState,
  type RecordState,
} from '../../src-shared/domain/exchange/merge.ts';
import { kinds, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { assert } from '../../src-shared/result.ts';
import type { FieldValues } from './changes.ts';
import { selectList, tableOf } from './columns.ts';
import type { ReadDb } from './database.ts';
import { statementOf } from './statements.ts';

/** Which record: kinds that this program does not know have records too. */
export interface RecordName {
  readonly kind: string;
  readonly id: string;
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(kinds, kind);

/** What is known here of every installation's changes. */
export const loadKnowledge = (db: ReadDb): Knowledge =>
  new Map(
    db
      .prepare<[], { id: string; top: number }>('SELECT id, top_counter AS top FROM installation')
      .all()
      .map(({ id, top }) => [id, top]),
  );

type Row = Record<string, string | number | null> & {
  stamps: string;
  trashed_at: string | null;
  trash_reason: string | null;
  trashed_with: string | null;
};

interface EntryRow extends Stamp {
  readonly field: string;
  readonly value: string;
}

/** How the trash stands in the exchange: why, and with which agreement. */
const lifeOfRow = (row: Row): string =>
  row.trashed_at === null
    ? 'null'
    : JSON.stringify({ reason: row.trash_reason ?? '', with: row.trashed_with });

const toStamp = (text: string): Stamp => {
  const at = text.lastIndexOf(':');
  return { installation: text.slice(0, at), counter: Number(text.slice(at + 1)) };
};

/** Looks up what changes had seen; each change and each knowledge is read once. */
function createChangeFinder(db: ReadDb): (stamp: Stamp) => Change {
  const find = db.prepare<[string, number], { seen: string; at: string }>(
    'SELECT seen, at FROM change WHERE installation = ? AND counter = ?',
  );
  const changes = new Map<string, Change>();
  const toKnowledge = (text: string): Knowledge =>
    new Map(Object.entries(JSON.parse(text) as Record<string, number>));
  return ({ installation, counter }) => {
    const name = `${installation}:${counter}`;
    const known = changes.get(name);
    if (known !== undefined) return known;
    const row = find.get(installation, counter);
    assert(row !== undefined, `no change ${name}`);
    const change = { installation, counter, seen: toKnowledge(row.seen), at: row.at };
    changes.set(name, change);
    return change;
  };
}

const findRow = (db: ReadDb, { kind, id }: RecordName): Row | undefined =>
  isKind(kind)
    ? statementOf<[string], Row>(
        db,
        `SELECT stamps, trashed_at, trash_reason, trashed_with, ${selectList(kind)} FROM ${tableOf(kind)} WHERE id = ?`,
      ).get(id)
    : undefined;

/** Reads records of this office as the exchange sees them, those in the trash and the parked ones too. */
export function createStateReader(db: ReadDb, region: string): (name: RecordName) => RecordState | null {
  const changeOf = createChangeFinder(db);
  const selectEntries = db.prepare<[string, string], EntryRow>(
    'SELECT field, installation, counter, value FROM field_entry WHERE kind = ? AND record_id = ?',
  );
  return (name) => {
    const { kind, id } = name;
    const row = findRow(db, name);
    const fields = new Map<string, FieldState>();
    for (const [field, stamp] of Object.entries(JSON.parse(row?.stamps ?? '{}') as Record<string, string>)) {
      const isLife = field === lifeField && row !== undefined;
      const value = isLife ? lifeOfRow(row) : JSON.stringify(row?.[field] ?? null);
      fields.set(field, [{ value, change: changeOf(toStamp(stamp)) }]);
    }
    for (const { field, value, ...stamp } of selectEntries.all(kind, id))
      fields.set(field, mergeField(fields.get(field) ?? [], [{ value, change: changeOf(stamp) }]));
    return fields.size === 0 ? null : { region, kind, id, fields };
  };
}

/** The records that a change touched which somebody with this knowledge does not know, those in the trash too. */
export function listNamesSince(db: ReadDb, base: Knowledge): readonly RecordName[] {
  const since = db.prepare<[string, number], RecordName>(
    'SELECT DISTINCT kind, record_id AS id FROM change WHERE installation = ? AND counter > ?',
  );
  const names = new Map<string, RecordName>();
  for (const installation of loadKnowledge(db).keys())
    for (const name of since.all(installation, base.get(installation) ?? 0))
      names.set(`${name.kind}/${name.id}`, name);
  return [...names.values()];
}

/** The values of a record's row in the trash or outside it, or null where it has none. */
export const loadRowValues = (db: ReadDb, kind: Kind, id: string): FieldValues | null =>
  db
    .prepare<[string], FieldValues>(`SELECT ${selectList(kind)} FROM ${tableOf(kind)} WHERE id = ?`)
    .get(id) ?? null;

/** The records that are parked whole: they have no row, because something of them is not known here yet. */
export const listParkedNames = (db: ReadDb): readonly RecordName[] =>
  db
    .prepare<[], RecordName>('SELECT DISTINCT kind, record_id AS id FROM field_entry')
    .all()
    .filter(({ kind, id }) => !hasRow(db, { kind, id }));

/** Whether a record stands in the register, in the trash or outside it. */
export const hasRow = (db: ReadDb, { kind, id }: RecordName): boolean =>
  isKind(kind) &&
  statementOf<[string], object>(db, `SELECT 1 FROM ${tableOf(kind)} WHERE id = ?`).get(id) !== undefined;
