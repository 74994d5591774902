import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { CopyRow } from '../../../src-shared/contract/copy-year-channels.ts';
import type { CopiedObligation } from '../../../src-shared/domain/copy-year/plan-copy.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { inSnapshot } from '../../store/database.ts';
import { requireDb, type Session } from '../session.ts';
import { countCopy, loadCopy, type CopyRequest } from './copy-year.ts';

/** What an officer should look at: codes that change, and links that are left out. */
const noteworthy: ReadonlySet<string> = new Set(['mapped', 'merged', 'renamed', 'unresolved', 'dropped']);

function toRows({ agreement, source, outcome, values, links }: CopiedObligation): readonly CopyRow[] {
  const about = {
    agreementId: agreement.id,
    agreement: agreement.code ?? '',
    title: agreement.title,
    obligation: source.no,
  };
  return [
    {
      ...about,
      isLink: false,
      text: source.description ?? '',
      outcome,
      amountRupiah: values?.amountRupiah ?? null,
      opdCode: null,
      newCode: null,
      newName: null,
    },
    ...links.map((link) => ({
      ...about,
      isLink: true,
      text: link.source.subActivityCode ?? link.source.accountCode ?? '',
      outcome: link.outcome,
      amountRupiah: link.values?.shareRupiah ?? null,
      opdCode: link.source.opdCode,
      newCode: link.outcome === 'mapped' || link.outcome === 'merged' ? link.code : null,
      newName: link.name,
    })),
  ];
}

/** A page of what a copy would do, each obligation with its links behind it. Errors: those of `loadCopy`. */
export function previewCopy(
  session: Session,
  request: CopyRequest & {
    readonly show: 'all' | 'attention';
    readonly offset: number;
    readonly limit: number;
  },
): Result<ResponseOf<'copyYear.preview'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const planned = inSnapshot(db, () => loadCopy(db, request));
  if (!planned.ok) return planned;
  const { rows, isCheckable } = planned.value;
  const shown = rows.flatMap(toRows).filter((row) => request.show === 'all' || noteworthy.has(row.outcome));
  return ok({
    total: shown.length,
    rows: shown.slice(request.offset, request.offset + request.limit),
    counts: countCopy(rows),
    isCheckable,
  });
}
