import { keepOpenCorrections, type RowOrigin } from '../../../src-shared/domain/plan/correction.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { ReadDb } from '../../store/database.ts';
import { listOpenRows, type OpenRowKind } from '../../store/open-rows.ts';
import { isSameScope, type PartScope } from './part-scopes.ts';

/** Whether a file is added to an earlier import: as the officer says, else where it is a workbook of corrected rows. */
export function isAddition(
  file: ParsedPlanFile,
  { mode, path }: { readonly mode: 'add' | 'replace' | null; readonly path: string },
): Result<boolean> {
  if (mode === 'add' && file.origins === null) return refuse({ code: 'not-a-correction', path });
  return ok((mode ?? (file.origins === null ? 'replace' : 'add')) === 'add');
}

/** Corrected rows with the earlier import that they belong to. */
export interface Correction<P> {
  readonly part: P;
  readonly file: ParsedPlanFile;
  readonly corrected: readonly RowOrigin[];
}

interface Asked<P> {
  readonly kind: OpenRowKind;
  readonly parts: readonly P[];
  /** The scope that the officer names, or null. */
  readonly scope: PartScope | null;
}

/**
 * The earlier import that a workbook of corrected rows belongs to, and those of its rows that are still open there.
 *
 * Refused: 'correction-without-part'. Source: docs/spec/plan-files.md, corrected rows.
 */
export function findCorrected<P extends PartScope & { readonly id: string; readonly fileName: string }>(
  db: ReadDb,
  file: ParsedPlanFile,
  { kind, parts, scope }: Asked<P>,
): Result<Correction<P>> {
  const fileName = file.originFile ?? '';
  const candidates = parts
    .filter((part) => part.fileName === fileName && (scope === null || isSameScope(part, scope)))
    .map((part) => ({ part, open: listOpenRows(db, kind, part.id) }))
    .filter(({ open }) => open.length > 0);
  const [found] = candidates;
  if (found === undefined || candidates.length > 1)
    return refuse({ code: 'correction-without-part', fileName });
  const places = new Set(found.open.map(({ sheet, row }) => `${sheet}|${row}`));
  const { taken, ...kept } = keepOpenCorrections(
    file,
    (origin) => origin.file === fileName && places.has(`${origin.sheet}|${origin.row}`),
  );
  return ok({ part: found.part, file: kept, corrected: taken });
}
