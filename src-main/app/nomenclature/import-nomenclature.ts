import type { NomenclatureOutcome } from '../../../src-shared/contract/nomenclature-channels.ts';
import {
  planNomenclature,
  type NomenclaturePlan,
} from '../../../src-shared/domain/nomenclature/merge-nomenclature.ts';
import { nomenclatureNotes } from '../../../src-shared/text/nomenclature-notes.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inSnapshot, inTransaction } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import {
  findNomenclature,
  listCodes,
  saveNomenclature,
  type NomenclatureHead,
} from '../../store/nomenclature.ts';
import { limited, toRejectedView, toWarningViews } from '../import-words.ts';
import { RefusedInside, type FileBytes, type JobHooks } from '../ports.ts';
import { backUp, changeContext, guardWrite, requireDb, type Session } from '../session.ts';

export interface NomenclatureImport {
  readonly path: string;
  readonly regulation: string;
  readonly fromYear: number;
  readonly importedOn: string | null;
  readonly dryRun: boolean;
  readonly detailLimit: number | null;
}

interface Planned {
  readonly plan: NomenclaturePlan;
  readonly known: NomenclatureHead | null;
}

function toOutcome(
  request: NomenclatureImport,
  { plan, known }: Planned,
  applied: boolean,
): NomenclatureOutcome {
  const movedFrom = known === null || known.fromYear === request.fromYear ? null : known.fromYear;
  const notes = nomenclatureNotes({ movedFrom, movedTo: request.fromYear });
  return {
    applied,
    read: plan.read,
    created: plan.creates.length,
    updated: 0,
    unchanged: plan.unchanged,
    absent: plan.absent,
    rejected: limited(plan.rejected, request.detailLimit).map(toRejectedView),
    rejectedTotal: plan.rejected.length,
    warnings: limited([...notes, ...toWarningViews(plan.warnings)], request.detailLimit),
    pagu: null,
    realization: null,
    regulation: known?.regulation ?? request.regulation.replace(/\s+/gu, ' ').trim(),
    fromYear: request.fromYear,
    movedFrom,
    sample: plan.creates.slice(0, 8).map(({ code, name }) => ({ code, name })),
  };
}

/**
 * Takes a code list into the list of its regulation, or (`dryRun`) says what would be done.
 *
 * Good rows are kept and the others named; a row is never lost. Errors: those of reading the file, `request-invalid`
 * (no regulation), `nothing-to-import` (no row is a code with its name), those of writing; `cancelled`.
 */
export async function importNomenclature(
  session: Session,
  request: NomenclatureImport,
  job: JobHooks,
): Promise<Result<NomenclatureOutcome>> {
  if (request.regulation.trim() === '')
    return refuse({ code: 'request-invalid', channel: 'nomenclature.import', detail: 'regulation' });
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const parsed = await session.ports.readNomenclature(source.value);
  if (!parsed.ok) return parsed;
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  return guardWrite(session, () => {
    const planned = inSnapshot(db, (): Planned => {
      const known = findNomenclature(db, request.regulation);
      return { known, plan: planNomenclature(known === null ? [] : listCodes(db, known.id), parsed.value) };
    });
    const { creates, unchanged } = planned.plan;
    if (creates.length + unchanged === 0) return refuse({ code: 'nothing-to-import', path: request.path });
    const outcome = toOutcome(request, planned, !request.dryRun);
    if (request.dryRun) return ok(outcome);
    const backup = backUp(session, db, 'impor');
    if (!backup.ok) return backup;
    write(session, { request, planned, source: source.value, job });
    return ok(outcome);
  });
}

interface Work {
  readonly request: NomenclatureImport;
  readonly planned: Planned;
  readonly source: FileBytes;
  readonly job: JobHooks;
}

function write(session: Session, { request, planned, source, job }: Work): void {
  const { db } = session;
  if (db === null) throw new Error('the database was closed during an import');
  const { plan, known } = planned;
  const runId = session.ports.newId();
  inTransaction(db, () => {
    const context = changeContext(session, runId);
    const change = {
      id: known?.id ?? session.ports.newId(),
      regulation: known?.regulation ?? request.regulation.replace(/\s+/gu, ' ').trim(),
      fromYear: request.fromYear,
      fileName: source.name,
      fileSha256: source.sha256,
      importedOn: request.importedOn ?? session.ports.today(),
      added: plan.creates,
    };
    saveNomenclature(db, change, known, context);
    insertImportRun(db, {
      id: runId,
      kind: 'nomenclature',
      fileName: source.name,
      fileSha256: source.sha256,
      at: context.at,
      counts: {
        read: plan.read,
        created: plan.creates.length,
        unchanged: plan.unchanged,
        rejected: plan.rejected.length,
      },
    });
    if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
  });
  job.progress({ done: plan.read, total: plan.read });
}
