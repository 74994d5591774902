import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { levelOf } from '../../../src-shared/domain/nomenclature/nomenclature.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction } from '../../store/database.ts';
import {
  listCodePage,
  listNomenclatures,
  loadNomenclature,
  removeNomenclature,
} from '../../store/nomenclature.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

/** The imported lists, in the order in which they replace one another. */
export function showNomenclatures(session: Session): Result<ResponseOf<'nomenclature.list'>> {
  const opened = requireDb(session);
  return opened.ok ? ok([...listNomenclatures(opened.value)]) : opened;
}

/** A page of the codes of a list. */
export function showCodes(
  session: Session,
  request: { readonly id: string; readonly search: string; readonly offset: number; readonly limit: number },
): Result<ResponseOf<'nomenclature.codes'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { total, rows } = listCodePage(opened.value, request);
  return ok({ total, rows: rows.map(({ code, name }) => ({ code, name, level: levelOf(code) })) });
}

/** Takes an imported list out again. Errors: `record-missing`. */
export function takeOutNomenclature(
  session: Session,
  request: { readonly id: string },
): Result<{ removedCodes: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const head = loadNomenclature(db, request.id);
      if (head === null) return refuse({ code: 'record-missing', kind: 'nomenclature', id: request.id });
      return ok({ removedCodes: removeNomenclature(db, head, changeContext(session)) });
    }),
  );
}
