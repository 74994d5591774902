import type { ParsedRequestOf, ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { MadeRecord } from '../../../src-shared/contract/suggestion-channels.ts';
import { keyText } from '../../../src-shared/domain/register/record-key.ts';
import { suggestionWords } from '../../../src-shared/text/screens/suggestions.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { FieldValues } from '../../store/changes.ts';
import { inTransaction, type ReadDb, type WriteDb } from '../../store/database.ts';
import { insertRecord, loadRecord } from '../../store/records.ts';
import { trashRecord } from '../../store/trash.ts';
import { checkSave } from '../register/save-record.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

interface Pair {
  readonly obligationId: string;
  readonly code: string;
  readonly opdCode: string | null;
}

/** What a decision about an obligation and a sub kegiatan says in the register. Errors: `record-missing`. */
function toValues(db: ReadDb, { obligationId, code, opdCode }: Pair): Result<FieldValues> {
  const obligation = loadRecord(db, 'obligation', obligationId);
  if (obligation === null) return refuse({ code: 'record-missing', kind: 'obligation', id: obligationId });
  const { agreementId, year, no } = obligation.values;
  return ok({
    agreementId: agreementId ?? null,
    year: year ?? null,
    obligationNo: no ?? null,
    subActivityCode: code,
    opdCode,
  });
}

/** The links to be made, each once, without those that stand already. Errors: `record-missing`, `record-invalid`. */
function planLinks(
  db: ReadDb,
  picks: ParsedRequestOf<'suggestion.accept'>['picks'],
): Result<readonly FieldValues[]> {
  const wanted = new Map<string, FieldValues>();
  for (const pick of picks) {
    const pair = toValues(db, pick);
    if (!pair.ok) return pair;
    const values = { ...pair.value, accountCode: null, shareRupiah: pick.shareRupiah };
    const checked = checkSave(db, { kind: 'budgetLink', id: null }, { values, changes: values });
    if (checked.ok) wanted.set(keyText('budgetLink', values), values);
    else if (checked.error.code !== 'code-taken') return checked;
  }
  return ok([...wanted.values()]);
}

function make(session: Session, db: WriteDb, kind: MadeRecord['kind'], values: FieldValues): MadeRecord {
  const id = session.ports.newId();
  insertRecord(db, kind, { id, values }, changeContext(session));
  return { kind, id, revision: 1 };
}

/**
 * Links obligations to the sub kegiatan that a person chose, all or none; with `dryRun` it says only how many.
 *
 * The share stays empty unless it is chosen. Errors: `record-missing`, `record-invalid`.
 */
export function acceptSuggestions(
  session: Session,
  { picks, dryRun }: ParsedRequestOf<'suggestion.accept'>,
): Result<ResponseOf<'suggestion.accept'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const planned = planLinks(db, picks);
      if (!planned.ok) return planned;
      const links = planned.value;
      const made = dryRun ? [] : links.map((values) => make(session, db, 'budgetLink', values));
      return ok({ applied: !dryRun, made, linked: links.length, skipped: picks.length - links.length });
    }),
  );
}

/** Remembers "not this one". Errors: `record-missing`, `record-invalid`, `code-taken` (said before). */
export function rejectSuggestion(
  session: Session,
  request: ParsedRequestOf<'suggestion.reject'>,
): Result<ResponseOf<'suggestion.reject'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const pair = toValues(db, request);
      if (!pair.ok) return pair;
      const reason = request.reason.trim();
      const values = { ...pair.value, reason: reason === '' ? null : reason };
      const checked = checkSave(db, { kind: 'linkRefusal', id: null }, { values, changes: values });
      return checked.ok ? ok({ made: make(session, db, 'linkRefusal', values) }) : checked;
    }),
  );
}

/**
 * Takes back what a decision made: exactly that, in one transaction.
 *
 * Errors: `record-missing`, `record-changed` where one of them was edited since; then nothing is taken back.
 */
export function undoDecision(
  session: Session,
  { made }: ParsedRequestOf<'suggestion.undo'>,
): Result<ResponseOf<'suggestion.undo'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      for (const { kind, id, revision } of made) {
        const current = loadRecord(db, kind, id);
        if (current === null) return refuse({ code: 'record-missing', kind, id });
        if (current.revision !== revision) return refuse({ code: 'record-changed', kind, id });
      }
      const reason = suggestionWords.undoneReason;
      for (const { kind, id } of made) trashRecord(db, kind, { id, reason }, changeContext(session));
      return ok({ undone: made.length });
    }),
  );
}
