import type { ParsedRequestOf } from '../../../src-shared/contract/contract.ts';
import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { WriteDb } from '../../store/database.ts';
import {
  extendRealizationPart,
  insertRealizationPart,
  listRealizationParts,
  removeRealizationPart,
  type RealizationPartRow,
} from '../../store/realization.ts';
import type { JobHooks } from '../ports.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';
import { findCorrected, isAddition } from './correct-part.ts';
import { toPlanOutcome } from './outcome.ts';
import { chooseScope, namedScope, replacedBy, type PartScope } from './part-scopes.ts';
import { readPlan, type PlanRead } from './read-plan.ts';
import { writeRefused, type RejectedFile } from './refused-rows.ts';
import { lineWatch } from './watch-lines.ts';
import { writeImport } from './write-import.ts';

export type RealizationImport = ParsedRequestOf<'realization.import'>;

/**
 * Takes in cumulative realisation up to a quarter; the same quarter and scope again replaces what was there, corrected
 * rows are added to it.
 *
 * Errors: those of reading the file, `nothing-to-import`, `not-a-correction`, `correction-without-part`, those of
 * writing; `cancelled`.
 */
export async function importRealization(
  session: Session,
  request: RealizationImport,
  job: JobHooks,
): Promise<Result<PlanOutcome>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const { path, mapping, year } = request;
  const question = { ...request, document: 'REALISASI', endYear: year } as const;
  const read = await readPlan(session, { db, request: { path, mapping, question }, job });
  if (!read.ok) return read;
  const { file } = read.value;
  // A sum beyond what a number holds exactly could not be tied out to the rupiah.
  if (!Number.isSafeInteger(file.realisedRupiah)) return refuse({ code: 'sum-too-large', path });
  if (file.realisation.length === 0 && file.rejected.length === 0)
    return refuse({ code: 'nothing-to-import', path });
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  const rejectedFile = await writeRefused(session, read.value, request.rejectedPath);
  if (!rejectedFile.ok) return rejectedFile;
  const addition = isAddition(file, request);
  if (!addition.ok) return addition;
  const work = { session, db, request, job, read: read.value, rejectedFile: rejectedFile.value };
  return guardWrite(session, () => (addition.value ? addRows(work) : takeIn(work)));
}

interface Work {
  readonly session: Session;
  readonly db: WriteDb;
  readonly request: RealizationImport;
  readonly job: JobHooks;
  readonly read: PlanRead;
  readonly rejectedFile: RejectedFile;
}

const isWanted = ({ dryRun, acceptPartial }: RealizationImport, file: ParsedPlanFile): boolean =>
  !dryRun && (file.rejected.length === 0 || acceptPartial) && file.realisation.length > 0;

const ofQuarter = ({ db, request }: Work): readonly RealizationPartRow[] =>
  listRealizationParts(db, request.year).filter((part) => part.quarter === request.quarter);

/** A part of realisation as an outcome shows it. */
const shown = ({ fileName, lines, realised }: RealizationPartRow) => ({ fileName, lines, pagu: realised });

function takeIn(work: Work): Result<PlanOutcome> {
  const { db, request, read } = work;
  const { file } = read;
  const scope = chooseScope(request, file);
  if (!scope.ok) return scope;
  const replaced = replacedBy(ofQuarter(work), scope.value);
  const applied = isWanted(request, file);
  const outcome = toPlanOutcome(read, {
    ...{ applied, replaced: replaced.map(shown), movedFrom: null, addsTo: null },
    ...{ scope: scope.value, rejectedFile: work.rejectedFile, detailLimit: request.detailLimit },
  });
  if (!applied) return ok(outcome);
  return writeImport({ ...work, kind: 'realization', file, outcome }, (context) => {
    insertRealizationPart(db, newPart(work, scope.value), context);
    for (const old of replaced) removeRealizationPart(db, old, context);
  });
}

/** Adds corrected rows to the import that they come from; its scope stays as it is. */
function addRows(work: Work): Result<PlanOutcome> {
  const { db, request, read, session } = work;
  const found = findCorrected(db, read.file, {
    kind: 'realization',
    parts: ofQuarter(work),
    scope: namedScope(request),
  });
  if (!found.ok) return found;
  const { part, file, corrected } = found.value;
  const applied = isWanted(request, file);
  const outcome = toPlanOutcome(
    { ...read, file },
    {
      ...{ applied, replaced: [], movedFrom: null, addsTo: shown(part) },
      ...{ scope: part, rejectedFile: work.rejectedFile, detailLimit: request.detailLimit },
    },
  );
  if (!applied) return ok(outcome);
  return writeImport({ ...work, kind: 'realization', file, outcome }, (context) => {
    const addition = { part, id: session.ports.newId(), lines: file.realisation, corrected };
    extendRealizationPart(db, addition, context);
  });
}

function newPart({ session, request, read, job }: Work, scope: PartScope) {
  const { file, source } = read;
  return {
    id: session.ports.newId(),
    year: request.year,
    quarter: request.quarter,
    ...scope,
    fileName: source.name,
    fileSha256: source.sha256,
    format: file.format,
    importedOn: request.importedOn ?? session.ports.today(),
    lines: file.realisation,
    openRows: file.rejected,
    onLine: lineWatch(job, file.realisation.length),
  };
}
