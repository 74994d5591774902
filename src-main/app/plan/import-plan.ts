import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import type { ParsedRequestOf } from '../../../src-shared/contract/contract.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { isPeriodDocument, isVersionLabel } from '../../../src-shared/domain/plan/plan.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { WriteDb } from '../../store/database.ts';
import {
  extendPart,
  insertPart,
  listParts,
  loadVersion,
  removePart,
  saveVersion,
  type PartRow,
  type VersionRow,
} from '../../store/plan-documents.ts';
import type { JobHooks } from '../ports.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';
import { findCorrected, isAddition, type Correction } from './correct-part.ts';
import { toPlanOutcome } from './outcome.ts';
import { chooseScope, namedScope, replacedBy, type PartScope } from './part-scopes.ts';
import { readPlan, type PlanRead } from './read-plan.ts';
import { writeRefused, type RejectedFile } from './refused-rows.ts';
import { lineWatch } from './watch-lines.ts';
import { writeImport } from './write-import.ts';

export type PlanImport = ParsedRequestOf<'plan.import'>;

const asked = (detail: string): Result<never> =>
  refuse({ code: 'request-invalid', channel: 'plan.import', detail });

/** What the officer said that cannot be so. */
function checkRequest(request: PlanImport): Result<null> {
  if (!isVersionLabel(request.label)) return asked(`label ${request.label}`);
  if (request.endYear < request.year) return asked(`period ${request.year}-${request.endYear}`);
  if (!isPeriodDocument(request.document) && request.endYear !== request.year) return asked('period');
  return ok(null);
}

/**
 * Takes in one planning or budget file, or (`dryRun`) says what would be done.
 *
 * A version is found by document, year and label; importing it with another date moves it. Refused rows stop the import
 * unless `acceptPartial`. Corrected rows are added to the import that they come from. Errors: those of reading the file,
 * `request-invalid`, `not-a-correction`, `correction-without-part`, those of writing; `cancelled`.
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
  const db = opened.value;
  const { path, mapping } = request;
  const read = await readPlan(session, {
    db,
    request: { path, mapping, question: { ...request, quarter: null } },
    job,
  });
  if (!read.ok) return read;
  const { file } = read.value;
  // A sum beyond what a number holds exactly could not be tied out to the rupiah.
  if (!Number.isSafeInteger(file.paguRupiah)) return refuse({ code: 'sum-too-large', path });
  if (file.lines.length === 0 && file.rejected.length === 0)
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
  readonly request: PlanImport;
  readonly job: JobHooks;
  readonly read: PlanRead;
  readonly rejectedFile: RejectedFile;
}

const isWanted = ({ dryRun, acceptPartial }: PlanImport, file: ParsedPlanFile): boolean =>
  !dryRun && (file.rejected.length === 0 || acceptPartial) && file.lines.length > 0;

function takeIn(work: Work): Result<PlanOutcome> {
  const { db, request, read } = work;
  const { file } = read;
  const scope = chooseScope(request, file);
  if (!scope.ok) return scope;
  const known = loadVersion(db, request);
  const replaced = known === null ? [] : replacedBy(listParts(db, known.id), scope.value);
  const movedFrom = known !== null && known.effectiveOn !== request.effectiveOn ? known.effectiveOn : null;
  const applied = isWanted(request, file);
  const outcome = toPlanOutcome(read, {
    ...{ applied, replaced, movedFrom, addsTo: null },
    ...{ scope: scope.value, rejectedFile: work.rejectedFile, detailLimit: request.detailLimit },
  });
  if (!applied) return ok(outcome);
  return writeImport({ ...work, kind: 'plan', file, outcome }, (context) => {
    const version = versionOf(work, known);
    saveVersion(db, version);
    insertPart(db, newPart(work, { versionId: version.id, scope: scope.value }), context);
    for (const old of replaced) removePart(db, old, context);
  });
}

/** Adds corrected rows to the import that they come from; version, date and scope stay as they are. */
function addRows(work: Work): Result<PlanOutcome> {
  const { db, request, read, session } = work;
  const known = loadVersion(db, request);
  const found: Result<Correction<PartRow>> = findCorrected(db, read.file, {
    kind: 'plan',
    parts: known === null ? [] : listParts(db, known.id),
    scope: namedScope(request),
  });
  if (!found.ok) return found;
  const { part, file, corrected } = found.value;
  const applied = isWanted(request, file);
  const outcome = toPlanOutcome(
    { ...read, file },
    {
      ...{ applied, replaced: [], movedFrom: null, addsTo: part },
      ...{ scope: part, rejectedFile: work.rejectedFile, detailLimit: request.detailLimit },
    },
  );
  if (!applied) return ok(outcome);
  return writeImport({ ...work, kind: 'plan', file, outcome }, (context) => {
    extendPart(db, { part, id: session.ports.newId(), lines: file.lines, corrected }, context);
  });
}

const versionOf = ({ request, session }: Work, known: VersionRow | null): VersionRow => ({
  id: known?.id ?? session.ports.newId(),
  document: request.document,
  year: request.year,
  endYear: request.endYear,
  label: request.label,
  effectiveOn: request.effectiveOn,
});

function newPart(
  { session, request, read, job }: Work,
  { versionId, scope }: { readonly versionId: string; readonly scope: PartScope },
) {
  const { file, source } = read;
  return {
    id: session.ports.newId(),
    versionId,
    ...scope,
    fileName: source.name,
    fileSha256: source.sha256,
    format: file.format,
    importedOn: request.importedOn ?? session.ports.today(),
    lines: file.lines,
    openRows: file.rejected,
    onLine: lineWatch(job, file.lines.length),
  };
}
