import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { FieldProblem } from '../../../src-shared/errors.ts';
import { checkRecord } from '../../../src-shared/domain/register/check-record.ts';
import { checkValues } from '../../../src-shared/domain/register/check-value.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction } from '../../store/database.ts';
import { findByKey } from '../../store/keys.ts';
import { insertRecord, loadRecord, updateRecord, type StoredRecord } from '../../store/records.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

export interface DecreeRequest {
  /** The members on the screen, with the revisions that were shown. */
  readonly members: readonly { readonly id: string; readonly revision: number }[];
  /** True: the members are taken over into a new decree, and the old one stays. */
  readonly isCopy: boolean;
  readonly decree: {
    readonly decreeNumber: string;
    readonly decreeOn: string | null;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
  };
}

/**
 * Changes the decree of some members of the TKKSD, or takes them over into a new one, in one transaction.
 *
 * Errors: `record-missing`, `record-changed`, `record-invalid`, `code-taken` (a member stands in that decree already).
 */
export function saveDecree(session: Session, request: DecreeRequest): Result<ResponseOf<'decree.save'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const kind = 'tkksdMember';
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const members: StoredRecord[] = [];
      for (const { id, revision } of request.members) {
        const member = loadRecord(db, kind, id);
        if (member === null) return refuse({ code: 'record-missing', kind, id });
        if (member.revision !== revision) return refuse({ code: 'record-changed', kind, id });
        members.push(member);
      }
      const { decree, isCopy } = request;
      const problems: readonly FieldProblem[] = [
        ...checkValues(kind, decree),
        ...checkRecord(kind, { name: '-', ...decree }),
      ];
      if (problems.length > 0) return refuse({ code: 'record-invalid', problems });
      for (const { id, values } of members) {
        const name = values['name'] ?? null;
        const twin = findByKey(db, kind, { decreeNumber: decree.decreeNumber, name });
        if (twin !== null && (isCopy || twin !== id))
          return refuse({ code: 'code-taken', taken: `${decree.decreeNumber} · ${name ?? ''}` });
      }
      const context = changeContext(session);
      for (const { id, values } of members) {
        if (isCopy)
          insertRecord(db, kind, { id: session.ports.newId(), values: { ...values, ...decree } }, context);
        else updateRecord(db, kind, { id, changes: { ...decree } }, context);
      }
      return ok({ members: members.length });
    }),
  );
}
