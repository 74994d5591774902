import type { PlanVersionView } from '../../../src-shared/contract/plan-channels.ts';
import { yearDocuments } from '../../../src-shared/domain/plan/plan.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction, type ReadDb } from '../../store/database.ts';
import {
  listLinePage,
  listParts,
  listVersions,
  loadPart,
  removePart,
  type LineView,
  type VersionRow,
} from '../../store/plan-documents.ts';
import { countOpenRows } from '../../store/open-rows.ts';
import { listRealizationParts } from '../../store/realization.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

function toView(db: ReadDb, version: VersionRow): PlanVersionView {
  const parts = listParts(db, version.id).map(
    ({ id, opdCode, opdName, fileName, importedOn, lines, pagu }) => ({
      id,
      opdCode,
      opdName,
      fileName,
      importedOn,
      lines,
      pagu,
      openRows: countOpenRows(db, 'plan', id),
    }),
  );
  const sum = (pick: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + pick(part), 0);
  return { ...version, lines: sum((part) => part.lines), pagu: sum((part) => part.pagu), parts };
}

/** The imported versions of a year (all with null), with their parts. */
export function listPlanVersions(
  session: Session,
  request: { readonly year: number | null },
): Result<PlanVersionView[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  return ok(listVersions(opened.value, request.year).map((version) => toView(opened.value, version)));
}

/** Takes an imported file out again. Errors: `record-missing`. */
export function removePlanPart(
  session: Session,
  request: { readonly partId: string },
): Result<{ removedLines: number }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const part = loadPart(db, request.partId);
      if (part === null) return refuse({ code: 'record-missing', kind: 'plan', id: request.partId });
      return ok({ removedLines: removePart(db, part, changeContext(session)) });
    }),
  );
}

/** A page of the lines of a version. */
export function listPlanLines(
  session: Session,
  request: {
    readonly versionId: string;
    readonly search: string;
    readonly offset: number;
    readonly limit: number;
  },
): Result<{ total: number; pagu: number; rows: LineView[] }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { total, pagu, rows } = listLinePage(opened.value, request);
  return ok({ total, pagu, rows: [...rows] });
}

/** The imported files of realisation of a year (all with null). */
export function listRealizations(
  session: Session,
  request: { readonly year: number | null },
): Result<RealizationView[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  return ok(listRealizationParts(opened.value, request.year).map(({ opdName: _name, ...part }) => part));
}

export type RealizationView = Omit<ReturnType<typeof listRealizationParts>[number], 'opdName'>;

export interface Coverage {
  readonly document: string;
  readonly latest: string | null;
  readonly effectiveOn: string | null;
  readonly importedOn: string | null;
  readonly lines: number;
  readonly pagu: number;
}

/** Which documents of a year are here and which are missing: the two of the period, the six of the year, realisation. */
export function showCoverage(session: Session, request: { readonly year: number }): Result<Coverage[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const versions = listVersions(db, request.year).map((version) => toView(db, version));
  const documents = ['RPJMD', 'RENSTRA', ...yearDocuments].map((document): Coverage => {
    const latest = versions.filter((version) => version.document === document).at(-1);
    const importedOn =
      latest?.parts
        .map((part) => part.importedOn)
        .sort()
        .at(-1) ?? null;
    return {
      document,
      latest: latest?.label ?? null,
      effectiveOn: latest?.effectiveOn ?? null,
      importedOn,
      lines: latest?.lines ?? 0,
      pagu: latest?.pagu ?? 0,
    };
  });
  const quarters = listRealizationParts(db, request.year);
  const last = quarters.filter((part) => part.quarter === quarters.at(-1)?.quarter);
  const realised: Coverage = {
    document: 'REALISASI',
    latest: last[0] === undefined ? null : `TW ${last[0].quarter}`,
    effectiveOn: null,
    importedOn: last.at(-1)?.importedOn ?? null,
    lines: last.reduce((sum, part) => sum + part.lines, 0),
    pagu: last.reduce((sum, part) => sum + part.realised, 0),
  };
  return ok([...documents, realised]);
}
