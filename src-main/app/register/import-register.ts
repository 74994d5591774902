import type { ImportOutcome } from '../../../src-shared/contract/shapes.ts';
import { planRegisterMerge, type RegisterPlan } from '../../../src-shared/domain/register/merge.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inSnapshot, inTransaction, type ReadDb } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import { listRegister, loadRegisterAt } from '../../store/register-at.ts';
import type { ParsedRegister } from '../../../src-shared/domain/register/parsed-register.ts';
import { loadOffice } from '../setup/office.ts';
import { limited, toRejectedView, toWarningViews } from '../import-words.ts';
import { RefusedInside, type FileBytes, type JobHooks } from '../ports.ts';
import { backUp, changeContext, guardWrite, requireDb, type Session } from '../session.ts';
import { registerHeadings, saveRefused } from './refused-workbook.ts';
import { writeRegisterPlan } from './write-register-plan.ts';

export interface RegisterImport {
  readonly path: string;
  readonly dryRun: boolean;
  readonly acceptPartial: boolean;
  readonly prefer: 'workbook' | 'database' | null;
  readonly rejectedPath: string | null;
  readonly detailLimit: number | null;
}

/** The state that the workbook was exported from, where this database can still tell. */
function loadBase(db: ReadDb, parsed: ParsedRegister): ReturnType<typeof loadRegisterAt> {
  const { info } = parsed;
  return info === null || info.databaseId !== loadOffice(db).databaseId
    ? null
    : loadRegisterAt(db, info.counter);
}

/** The answer to the officer: counts, the refused rows with their sentences, the warnings. */
function toOutcome(plan: RegisterPlan, applied: boolean, limit: number | null): ImportOutcome {
  return {
    applied,
    read: plan.read,
    created: plan.creates.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged,
    absent: plan.absent,
    rejected: limited(plan.rejected, limit).map(toRejectedView),
    rejectedTotal: plan.rejected.length,
    warnings: limited(toWarningViews(plan.warnings), limit),
    pagu: null,
    realization: null,
  };
}

/**
 * Takes in a register workbook, or (`dryRun`) says what would be done.
 *
 * All good rows in one transaction, after a backup; refused rows stop it unless `acceptPartial`.
 * Errors: those of reading the file and of writing; `nothing-to-import`, `cancelled`.
 */
export async function importRegister(
  session: Session,
  request: RegisterImport,
  job: JobHooks,
): Promise<Result<ImportOutcome>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const parsed = await session.ports.readRegister(source.value);
  if (!parsed.ok) return parsed;
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  const done = guardWrite(session, () => {
    const plan = inSnapshot(db, () =>
      planRegisterMerge({
        parsed: parsed.value,
        current: listRegister(db),
        base: loadBase(db, parsed.value),
        prefer: request.prefer,
        region: loadOffice(db).region,
      }),
    );
    const isWanted = !request.dryRun && (plan.rejected.length === 0 || request.acceptPartial);
    const outcome = toOutcome(plan, isWanted, request.detailLimit);
    if (!isWanted || plan.creates.length + plan.updates.length === 0) return ok({ plan, outcome });
    const backup = backUp(session, db, 'impor');
    if (!backup.ok) return backup;
    const runId = session.ports.newId();
    inTransaction(db, () => {
      const context = changeContext(session, runId);
      writeRegisterPlan(db, plan, {
        context,
        region: loadOffice(db).region,
        nameId: session.ports.nameId,
        job,
      });
      const { created, updated, unchanged, absent, read } = outcome;
      const counts = { read, created, updated, unchanged, absent, rejected: outcome.rejectedTotal };
      insertImportRun(db, {
        id: runId,
        kind: 'register',
        fileName: source.value.name,
        fileSha256: source.value.sha256,
        at: context.at,
        counts,
      });
      if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
    });
    return ok({ plan, outcome });
  });
  if (!done.ok) return done;
  const refused = await saveRefusedRows(session, request, source.value, done.value.plan);
  return refused.ok ? ok(done.value.outcome) : refused;
}

/** The refused rows under the headings of their sheets, where a file for them was asked for. */
async function saveRefusedRows(
  session: Session,
  request: RegisterImport,
  source: FileBytes,
  plan: RegisterPlan,
): Promise<Result<string | null>> {
  if (request.rejectedPath === null || plan.rejected.length === 0) return ok(null);
  const tables = await session.ports.readTables(source);
  if (!tables.ok) return tables;
  return saveRefused(session.ports, {
    path: request.rejectedPath,
    tables: tables.value,
    headingsOf: registerHeadings,
    refused: plan.rejected.map(toRejectedView),
  });
}
