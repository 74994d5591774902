import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import {
  insertRealizationPart,
  listRealizationParts,
  removeRealizationPart,
} from '../../store/realization.ts';
import type { FileBytes, JobHooks } from '../ports.ts';
import { backUp, changeContext, guardWrite, requireDb, type Session } from '../session.ts';
import { chooseScope, replacedBy, type PartScope } from './import-plan.ts';
import { countKept, toPlanOutcome } from './outcome.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';

export interface RealizationImport {
  readonly path: string;
  readonly year: number;
  readonly quarter: number;
  readonly scope: 'region' | 'opd' | null;
  readonly opdCode: string | null;
  readonly importedOn: string | null;
  readonly decimal: ',' | '.' | null;
  readonly dryRun: boolean;
  readonly acceptPartial: boolean;
  readonly detailLimit: number | null;
}

/**
 * Takes in cumulative realisation up to a quarter; the same quarter and scope again replaces what was there.
 *
 * Errors: those of reading the file, `nothing-to-import`, those of writing; `cancelled`.
 */
export async function importRealization(
  session: Session,
  request: RealizationImport,
  job: JobHooks,
): Promise<Result<PlanOutcome>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const read = await session.ports.readPlanFile(source.value, {
    ...request,
    document: 'REALISASI',
    endYear: request.year,
  });
  if (!read.ok) return read;
  const file: ParsedPlanFile = read.value;
  const scope = chooseScope(request, file);
  if (!scope.ok) return scope;
  // A sum beyond what a number holds exactly could not be tied out to the rupiah.
  if (!Number.isSafeInteger(file.realisedRupiah))
    return refuse({ code: 'sum-too-large', path: request.path });
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  if (file.realisation.length === 0 && file.rejected.length === 0)
    return refuse({ code: 'nothing-to-import', path: request.path });
  return guardWrite(session, () => {
    const db = opened.value;
    const replaced = replacedBy(
      listRealizationParts(db, request.year).filter((part) => part.quarter === request.quarter),
      scope.value,
    );
    const isWanted =
      !request.dryRun && (file.rejected.length === 0 || request.acceptPartial) && file.realisation.length > 0;
    const shown = replaced.map((part) => ({
      fileName: part.fileName,
      lines: part.lines,
      pagu: part.realised,
    }));
    const outcome = toPlanOutcome(file, {
      applied: isWanted,
      scope: scope.value,
      replaced: shown,
      movedFrom: null,
      detailLimit: request.detailLimit,
    });
    if (!isWanted) return ok(outcome);
    const backup = backUp(session, db, 'impor');
    if (!backup.ok) return backup;
    inTransaction(db, () => {
      write(session, { request, source: source.value, file, scope: scope.value, replaced });
    });
    job.progress({ done: file.realisation.length, total: file.realisation.length });
    return ok(outcome);
  });
}

interface Work {
  readonly request: RealizationImport;
  readonly source: FileBytes;
  readonly file: ParsedPlanFile;
  readonly scope: PartScope;
  readonly replaced: ReturnType<typeof listRealizationParts>;
}

function write(session: Session, work: Work): void {
  const db = session.db;
  if (db === null) throw new Error('the database was closed during an import');
  const { request, source, file } = work;
  const runId = session.ports.newId();
  const context = changeContext(session, runId);
  const part = {
    id: session.ports.newId(),
    year: request.year,
    quarter: request.quarter,
    ...work.scope,
    fileName: source.name,
    fileSha256: source.sha256,
    format: file.format,
    importedOn: request.importedOn ?? session.ports.today(),
    lines: file.realisation,
  };
  insertRealizationPart(db, part, context);
  for (const old of work.replaced) removeRealizationPart(db, old, context);
  insertImportRun(db, {
    id: runId,
    kind: 'realization',
    fileName: source.name,
    fileSha256: source.sha256,
    at: context.at,
    counts: countKept(file),
  });
}
