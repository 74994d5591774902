import type { RecordsByKind } from '../../src-shared/domain/register/coded-records.ts';
import { kindNames, type AnyRecord, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { listChangesAfter, loadTopSeq, type ChangeRow } from './changes.ts';
import type { ReadDb } from './database.ts';
import { listAllRows, listRecords } from './records.ts';

/** The records of every kind as they stand. */
export const listRegister = (db: ReadDb): RecordsByKind =>
  Object.fromEntries(kindNames.map((kind) => [kind, listRecords(db, kind)]));

interface Row {
  record: AnyRecord;
  isAlive: boolean;
}

function undo(row: Row, change: ChangeRow): void {
  if (change.action === 'create') row.isAlive = false;
  else if (change.action === 'trash') row.isAlive = true;
  else if (change.action === 'restore') row.isAlive = false;
  else row.record = { ...row.record, ...change.before };
}

/**
 * The register as it stood after the change `seq`: the base of a three-way merge with a workbook exported then.
 *
 * Today's rows with every later change undone, newest first. Null where this database has not come that far, because it
 * is not the one that wrote the workbook any more (an older backup was restored).
 */
export function loadRegisterAt(db: ReadDb, seq: number): RecordsByKind | null {
  if (seq > loadTopSeq(db)) return null;
  const rows = new Map<Kind, Map<string, Row>>(
    kindNames.map((kind) => [
      kind,
      new Map(
        listAllRows(db, kind).map(({ record, isTrashed }) => [record.id, { record, isAlive: !isTrashed }]),
      ),
    ]),
  );
  for (const change of listChangesAfter(db, seq).toReversed()) {
    const row = rows.get(change.kind as Kind)?.get(change.recordId);
    if (row !== undefined) undo(row, change);
  }
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      [...(rows.get(kind)?.values() ?? [])].filter((row) => row.isAlive).map((row) => row.record),
    ]),
  );
}
