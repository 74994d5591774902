import type { CopyCounts } from '../../../src-shared/contract/copy-year-channels.ts';
import { planCopy, type CopiedObligation } from '../../../src-shared/domain/copy-year/plan-copy.ts';
import type { CopyWish } from '../../../src-shared/domain/copy-year/copy-wish.ts';
import { toCodeKey } from '../../../src-shared/domain/codes.ts';
import { createCodeBook } from '../../../src-shared/domain/nomenclature/code-book.ts';
import type { Kind, RecordOf } from '../../../src-shared/domain/register/kinds.ts';
import { keyText, type CodedValues } from '../../../src-shared/domain/register/record-key.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { ChangeContext, FieldValues } from '../../store/changes.ts';
import { inSnapshot, inTransaction, type ReadDb, type WriteDb } from '../../store/database.ts';
import { loadNomenclatures } from '../../store/nomenclature.ts';
import { listCodeNames } from '../../store/plan-documents.ts';
import { insertRecord, isIdTaken, listRecords, loadRecord, updateRecord } from '../../store/records.ts';
import { listRunRecords } from '../../store/runs.ts';
import { reviveRecord, trashRecord } from '../../store/trash.ts';
import { RefusedInside, type JobHooks } from '../ports.ts';
import { nameBasedId } from '../register/write-register-plan.ts';
import { loadOffice } from '../setup/office.ts';
import { backUp, guardWrite, requireDb, type Session } from '../session.ts';

export interface CopyRequest {
  readonly fromYear: number;
  readonly toYear: number;
  readonly agreement: string | null;
  readonly amounts: 'keep' | 'empty';
}

/** What a copy would do, and whether a code list of the new year can say something of its codes. */
export interface PlannedCopy {
  readonly rows: readonly CopiedObligation[];
  readonly isCheckable: boolean;
}

/** The columns come back under the names of the field table. */
const rowsOf = <K extends Kind>(db: ReadDb, kind: K): readonly RecordOf<K>[] =>
  listRecords(db, kind) as unknown as readonly RecordOf<K>[];

/** Works out a copy. Errors: `request-invalid` (the years), `record-missing` (no such Kode). */
export function loadCopy(db: ReadDb, request: CopyRequest): Result<PlannedCopy> {
  const { fromYear, toYear, amounts } = request;
  if (toYear <= fromYear)
    return refuse({ code: 'request-invalid', channel: 'copyYear', detail: `${fromYear} ${toYear}` });
  const agreements = rowsOf(db, 'agreement');
  const wanted = request.agreement;
  const only = wanted === null ? undefined : agreements.find(({ code }) => code === wanted);
  if (wanted !== null && only === undefined)
    return refuse({ code: 'record-missing', kind: 'agreement', id: wanted });
  const book = createCodeBook(loadNomenclatures(db), rowsOf(db, 'codeReplacement'));
  const isCheckable = book.listsOf(toYear).length > 0;
  const names = new Map(
    isCheckable ? listCodeNames(db, fromYear).map(({ code, name }) => [toCodeKey(code), name]) : [],
  );
  const wish: CopyWish = {
    agreements,
    obligations: rowsOf(db, 'obligation'),
    links: rowsOf(db, 'budgetLink'),
    fromYear,
    toYear,
    agreementId: only?.id ?? null,
    amounts,
    book,
    nameOf: (key) => names.get(key) ?? null,
  };
  return ok({ rows: planCopy(wish), isCheckable });
}

/** How many rows a copy writes, passes over and leaves out. */
export function countCopy(rows: readonly CopiedObligation[]): CopyCounts {
  const links = rows.flatMap((row) => row.links);
  const obligation = (...outcomes: readonly string[]): number =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const link = (...outcomes: readonly string[]): number =>
    links.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    obligations: {
      copied: obligation('copied'),
      alreadyThere: obligation('already-there'),
      notRunning: obligation('ended', 'not-started'),
    },
    links: {
      copied: link('copied', 'unchecked', 'renamed'),
      mapped: link('mapped'),
      merged: link('merged'),
      alreadyThere: link('already-there'),
      left: link('unresolved', 'dropped'),
    },
  };
}

interface Writing {
  readonly db: WriteDb;
  readonly context: ChangeContext;
  readonly naming: Parameters<typeof nameBasedId>[0];
  readonly newId: () => string;
}

/** The same row copied on two PCs gets the same id; one that lies in the trash under it comes back with its new values. */
function place(writing: Writing, kind: 'obligation' | 'budgetLink', code: string, values: FieldValues): void {
  const { db, context, naming } = writing;
  const coded: CodedValues = { ...values, agreementId: code };
  const id = nameBasedId(naming, kind, keyText(kind, coded));
  const isTaken = isIdTaken(db, kind, id);
  // A row that once had this key and was given another one since is no longer this row.
  if (!isTaken || loadRecord(db, kind, id) !== null) {
    insertRecord(db, kind, { id: isTaken ? writing.newId() : id, values }, context);
    return;
  }
  reviveRecord(db, kind, id, context);
  updateRecord(db, kind, { id, changes: values }, context);
}

function write(writing: Writing, rows: readonly CopiedObligation[], job: JobHooks): void {
  rows.forEach(({ agreement, values, links }, index) => {
    const code = agreement.code ?? '';
    if (values !== null) place(writing, 'obligation', code, values);
    for (const link of links) if (link.values !== null) place(writing, 'budgetLink', code, link.values);
    if (index % 500 === 499) job.progress({ done: index + 1, total: rows.length });
  });
  job.progress({ done: rows.length, total: rows.length });
}

/**
 * Copies obligations and links into a later year, all in one transaction with its history.
 *
 * A copy of every agreement makes a backup first; where there is nothing to copy, nothing happens and there is no run.
 * Errors: those of `loadCopy` and of writing; `cancelled`.
 */
export function copyYear(
  session: Session,
  request: CopyRequest,
  job: JobHooks,
): Result<{ runId: string | null; counts: CopyCounts }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite<{ runId: string | null; counts: CopyCounts }>(session, () => {
    const planned = inSnapshot(db, () => loadCopy(db, request));
    if (!planned.ok) return planned;
    const { rows } = planned.value;
    const counts = countCopy(rows);
    if (counts.obligations.copied === 0) return ok({ runId: null, counts });
    const backup = request.agreement === null ? backUp(session, db, 'salin') : ok(null);
    if (!backup.ok) return backup;
    const runId = session.ports.newId();
    const context = { at: session.ports.now(), origin: session.options.origin, runId };
    const naming = { region: loadOffice(db).region, nameId: session.ports.nameId };
    inTransaction(db, () => {
      write({ db, context, naming, newId: session.ports.newId }, rows, job);
      if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
    });
    return ok({ runId, counts });
  });
}

/** Takes a copy back as a whole; what somebody has changed since then stays. Errors: `record-missing`. */
export function undoCopy(
  session: Session,
  request: { readonly runId: string },
): Result<{ undone: number; kept: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const { runId } = request;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const records = listRunRecords(db, runId).filter(
        ({ kind }) => kind === 'obligation' || kind === 'budgetLink',
      );
      if (records.length === 0) return refuse({ code: 'record-missing', kind: 'copyYear', id: runId });
      const context = { at: session.ports.now(), origin: session.options.origin, runId: null };
      const undone = records
        .filter(({ isChangedSince }) => !isChangedSince)
        .reduce((sum, { kind, id }) => sum + trashRecord(db, kind, { id, reason: '' }, context), 0);
      return ok({ undone, kept: records.length - undone });
    }),
  );
}
