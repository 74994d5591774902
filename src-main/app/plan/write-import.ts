import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { ChangeContext } from '../../store/changes.ts';
import { inTransaction, type WriteDb } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import type { JobHooks } from '../ports.ts';
import { backUp, changeContext, type Session } from '../session.ts';
import { countKept } from './outcome.ts';
import { rememberMapping, type PlanRead } from './read-plan.ts';

interface PlanWrite {
  readonly session: Session;
  readonly db: WriteDb;
  readonly job: JobHooks;
  readonly kind: 'plan' | 'realization';
  readonly read: PlanRead;
  /** What is taken in of the file that was read. */
  readonly file: ParsedPlanFile;
  readonly outcome: PlanOutcome;
}

/** Writes in one transaction, behind a backup, with the run and the mapping that the file was read by. */
export function writeImport(
  { session, db, job, kind, read, file, outcome }: PlanWrite,
  change: (context: ChangeContext) => void,
): Result<PlanOutcome> {
  const backup = backUp(session, db, 'impor');
  if (!backup.ok) return backup;
  const runId = session.ports.newId();
  const { name: fileName, sha256: fileSha256 } = read.source;
  inTransaction(db, () => {
    const context = changeContext(session, runId);
    change(context);
    rememberMapping(db, read, context.at);
    insertImportRun(db, { id: runId, kind, fileName, fileSha256, at: context.at, counts: countKept(file) });
  });
  const total = Math.max(file.lines.length, file.realisation.length);
  job.progress({ done: total, total });
  return ok(outcome);
}
