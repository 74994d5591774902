import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { createCodeBook } from '../../../src-shared/domain/nomenclature/code-book.ts';
import { replaceCode, type CodeReplacement } from '../../../src-shared/domain/nomenclature/replace-code.ts';
import { toSubActivityKey, toCodeKey } from '../../../src-shared/domain/codes.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { inSnapshot, type ReadDb } from '../../store/database.ts';
import { loadNomenclatures } from '../../store/nomenclature.ts';
import { findCodeName } from '../../store/plan-documents.ts';
import { listRecords } from '../../store/records.ts';
import { requireDb, type Session } from '../session.ts';

interface Question {
  readonly code: string;
  readonly opdCode: string | null;
  readonly year: number;
}

function find(db: ReadDb, { code, opdCode, year }: Question): ResponseOf<'nomenclature.replacement'> {
  const decisions = listRecords(db, 'codeReplacement') as unknown as readonly CodeReplacement[];
  const book = createCodeBook(loadNomenclatures(db), decisions);
  const key = toSubActivityKey(code, opdCode);
  const name = key === null ? null : findCodeName(db, year, (other) => toCodeKey(other) === key);
  const fate = replaceCode(book, year, { code, opdCode, name });
  const nothing = { name: null, oldName: null, replacement: null };
  if (fate.kind === 'listed') return { ...nothing, state: fate.kind, name: fate.name, oldName: fate.oldName };
  if (fate.kind !== 'replaced') return { ...nothing, state: fate.kind };
  const { code: newCode, name: newName, by } = fate;
  return { ...nothing, state: fate.kind, replacement: { code: newCode, name: newName, by } };
}

/** What becomes of a code in a year, for the form in which it is typed. */
export function findReplacement(
  session: Session,
  question: Question,
): Result<ResponseOf<'nomenclature.replacement'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  return ok(inSnapshot(opened.value, () => find(opened.value, question)));
}
