import { isPeriodDocument, isVersionLabel, type PlanDocument } from '../../../src-shared/domain/plan/plan.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction, type WriteDb } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import {
  insertPart,
  listParts,
  loadVersion,
  removePart,
  saveVersion,
  type VersionRow,
} from '../../store/plan-documents.ts';
import type { FileBytes, JobHooks } from '../ports.ts';
import { RefusedInside } from '../ports.ts';
import { backUp, changeContext, guardWrite, requireDb, type Session } from '../session.ts';
import { countKept, toPlanOutcome } from './outcome.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';

export interface PlanImport {
  readonly path: string;
  readonly document: PlanDocument;
  readonly year: number;
  readonly endYear: number;
  readonly label: string;
  readonly effectiveOn: string;
  readonly scope: 'region' | 'opd' | null;
  readonly opdCode: string | null;
  readonly importedOn: string | null;
  readonly decimal: ',' | '.' | null;
  readonly dryRun: boolean;
  readonly acceptPartial: boolean;
  readonly detailLimit: number | null;
}

const asked = (detail: string): Result<never> =>
  refuse({ code: 'request-invalid', channel: 'plan.import', detail });

/** What the officer said that cannot be so. */
function checkRequest(request: PlanImport): Result<null> {
  if (!isVersionLabel(request.label)) return asked(`label ${request.label}`);
  if (request.endYear < request.year) return asked(`period ${request.year}-${request.endYear}`);
  if (!isPeriodDocument(request.document) && request.endYear !== request.year) return asked('period');
  return ok(null);
}

/** The scope of a part: whole region (both null), a perangkat daerah by code, or by the name that the file gives. */
export interface PartScope {
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

/** The scope of the part: as the officer says, else as the rows show. */
export function chooseScope(
  request: { readonly scope: 'region' | 'opd' | null; readonly opdCode: string | null },
  file: ParsedPlanFile,
): Result<PartScope> {
  if (request.scope === 'region') return ok({ opdCode: null, opdName: null });
  const opdCode = request.opdCode ?? file.opd?.code ?? null;
  const opdName = file.opd?.name ?? null;
  if (request.scope === 'opd' && opdCode === null && opdName === null)
    return refuse({ code: 'request-invalid', channel: 'plan.import', detail: 'opd' });
  return ok({ opdCode, opdName });
}

/** Whether two parts are of the same scope. */
export function isSameScope(a: PartScope, b: PartScope): boolean {
  if (a.opdCode !== null && b.opdCode !== null) return isSameOpd(a.opdCode, b.opdCode);
  return a.opdCode === b.opdCode && fold(a.opdName ?? '') === fold(b.opdName ?? '');
}

const isRegion = (scope: PartScope): boolean => scope.opdCode === null && scope.opdName === null;

/** The parts that a new one takes the place of: the same scope, or all where it covers the whole region. */
export const replacedBy = <P extends PartScope>(parts: readonly P[], scope: PartScope): readonly P[] =>
  parts.filter((part) => isRegion(scope) || isSameScope(part, scope));

/**
 * Takes in one planning or budget file, or (`dryRun`) says what would be done.
 *
 * A version is found by document, year and label; importing it with another date moves it. Refused rows stop the import
 * unless `acceptPartial`. Errors: those of reading the file, `request-invalid`, those of writing; `cancelled`.
 */
export async function importPlan(
  session: Session,
  request: PlanImport,
  job: JobHooks,
): Promise<Result<PlanOutcome>> {
  const checked = checkRequest(request);
  if (!checked.ok) return checked;
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const read = await session.ports.readPlanFile(source.value, { ...request, quarter: null });
  if (!read.ok) return read;
  const scope = chooseScope(request, read.value);
  if (!scope.ok) return scope;
  // A sum beyond what a number holds exactly could not be tied out to the rupiah.
  if (!Number.isSafeInteger(read.value.paguRupiah))
    return refuse({ code: 'sum-too-large', path: request.path });
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  return guardWrite(session, () =>
    apply(
      { session, db: opened.value, request, source: source.value, file: read.value, scope: scope.value },
      job,
    ),
  );
}

interface Work {
  readonly session: Session;
  readonly db: WriteDb;
  readonly request: PlanImport;
  readonly source: FileBytes;
  readonly file: ParsedPlanFile;
  readonly scope: PartScope;
}

function apply(work: Work, job: JobHooks): Result<PlanOutcome> {
  const { session, db, request, source, file, scope } = work;
  const known = loadVersion(db, request);
  const replaced = known === null ? [] : replacedBy(listParts(db, known.id), scope);
  const movedFrom = known !== null && known.effectiveOn !== request.effectiveOn ? known.effectiveOn : null;
  const isWanted =
    !request.dryRun && (file.rejected.length === 0 || request.acceptPartial) && file.lines.length > 0;
  const outcome = toPlanOutcome(file, {
    applied: isWanted,
    scope,
    replaced,
    movedFrom,
    detailLimit: request.detailLimit,
  });
  if (file.lines.length === 0 && file.rejected.length === 0)
    return refuse({ code: 'nothing-to-import', path: request.path });
  if (!isWanted) return ok(outcome);
  const backup = backUp(session, db, 'impor');
  if (!backup.ok) return backup;
  const runId = session.ports.newId();
  const version: VersionRow = {
    id: known?.id ?? session.ports.newId(),
    document: request.document,
    year: request.year,
    endYear: request.endYear,
    label: request.label,
    effectiveOn: request.effectiveOn,
  };
  inTransaction(db, () => {
    const context = changeContext(session, runId);
    saveVersion(db, version);
    const part = {
      id: session.ports.newId(),
      versionId: version.id,
      ...scope,
      fileName: source.name,
      fileSha256: source.sha256,
      format: file.format,
      importedOn: request.importedOn ?? session.ports.today(),
      lines: file.lines,
    };
    insertPart(db, part, context);
    for (const old of replaced) removePart(db, old, context);
    insertImportRun(db, {
      id: runId,
      kind: 'plan',
      fileName: source.name,
      fileSha256: source.sha256,
      at: context.at,
      counts: countKept(file),
    });
    if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
  });
  job.progress({ done: file.lines.length, total: file.lines.length });
  return ok(outcome);
}
