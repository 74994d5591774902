import type { ParsedRequestOf } from '../../../src-shared/contract/contract.ts';
import { rememberedOwnList, type OwnListOutcome } from '../../../src-shared/contract/own-list-channels.ts';
import type { ColumnMapping } from '../../../src-shared/domain/own-list/column-mapping.ts';
import { countRows, mergedRejections } from '../../../src-shared/domain/own-list/count-rows.ts';
import type { OpdName } from '../../../src-shared/domain/own-list/entry-draft.ts';
import { reasonColumnOf } from '../../../src-shared/domain/own-list/layout.ts';
import { findSimilar } from '../../../src-shared/domain/own-list/find-similar.ts';
import { readOwnList, type OwnListReading } from '../../../src-shared/domain/own-list/read-own-list.ts';
import {
  toParsedRegister,
  type OwnListRecords,
  type RowAlias,
} from '../../../src-shared/domain/own-list/to-parsed-register.ts';
import type { RecordsByKind } from '../../../src-shared/domain/register/coded-records.ts';
import { planRegisterMerge, type RegisterPlan } from '../../../src-shared/domain/register/merge.ts';
import type { Table } from '../../../src-shared/domain/tables/table.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { ownListWords } from '../../../src-shared/text/own-list.ts';
import { loadTopSeq } from '../../store/changes.ts';
import { loadColumnMapping, saveColumnMapping } from '../../store/column-mappings.ts';
import { inSnapshot, inTransaction, type ReadDb, type WriteDb } from '../../store/database.ts';
import { insertImportRun } from '../../store/import-runs.ts';
import { listRegister, loadRegisterAt } from '../../store/register-at.ts';
import { limited, toRejectedView, toWarningViews } from '../import-words.ts';
import { RefusedInside, type FileBytes, type JobHooks } from '../ports.ts';
import { backUp, changeContext, guardWrite, requireDb, type Session } from '../session.ts';
import { loadOffice } from '../setup/office.ts';
import { toHeadings, toMappingView, toPairView, toSuggestions, toTopics, toWords } from './own-list-view.ts';
import { saveRefused } from './refused-workbook.ts';
import { similarSearch, toSimilarRecords } from './similar-records.ts';
import { writeRegisterPlan } from './write-register-plan.ts';

type Request = ParsedRequestOf<'register.importOwn'>;

/** What this database remembers of a layout. */
interface Remembered {
  readonly mapping: ColumnMapping;
  readonly seq: number;
  readonly aliases: Readonly<Record<string, RowAlias>>;
}

/** A body that an older program wrote and this one cannot read is as good as none. */
function recall(db: ReadDb, fingerprint: string): Remembered | null {
  const found = loadColumnMapping(db, { kind: 'register', fingerprint });
  if (found === null) return null;
  const parsed = rememberedOwnList.safeParse(JSON.parse(found.body));
  return parsed.success ? parsed.data : null;
}

/** Perangkat daerah by name: those of the register's list, and those that its agreements name with their code. */
function listOpdNames(records: RecordsByKind): readonly OpdName[] {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const listed = (records.opd ?? []).flatMap((opd) => {
    const code = text(opd['code']);
    return code === null ? [] : [{ code, name: text(opd['name']), abbreviation: text(opd['abbreviation']) }];
  });
  const named = [...(records.agreement ?? []), ...(records.obligation ?? [])].flatMap((record) => {
    const [code, name] = [text(record['opdCode']), text(record['opdName'])];
    return code === null || name === null ? [] : [{ code, name, abbreviation: null }];
  });
  return [...listed, ...named];
}

/** Everything that is known before anything is written. */
interface Prepared {
  readonly reading: OwnListReading;
  readonly records: OwnListRecords;
  readonly plan: RegisterPlan;
  readonly outcome: Omit<OwnListOutcome, 'applied' | 'rejectedFile'>;
  readonly fingerprint: string;
  readonly aliases: Readonly<Record<string, RowAlias>>;
}

function prepare(db: ReadDb, request: Request, tables: readonly Table[]): Result<Prepared> {
  const given = request.mapping === 'auto' ? null : request.mapping;
  const current = listRegister(db);
  const read = readOwnList(
    {
      tables,
      mappingFor: (fingerprint) =>
        given ?? (fingerprint === '' ? null : (recall(db, fingerprint)?.mapping ?? null)),
      words: ownListWords,
      opds: listOpdNames(current),
      acceptedTopics: new Set(request.acceptedTopics),
      decisions: request.decisions,
    },
    request.path,
  );
  if (!read.ok) return read;
  const reading = read.value;
  const fingerprint = reading.sheets[0]?.layout.fingerprint ?? '';
  const remembered = recall(db, fingerprint);
  const similar = toSimilarRecords(current);
  const codes = new Set(similar.map(({ code }) => code));
  const records = toParsedRegister(reading, {
    duplicates: request.duplicates,
    aliases: Object.fromEntries(
      Object.entries(remembered?.aliases ?? {}).filter(([, { code }]) => codes.has(code)),
    ),
    withParties: new Set(similar.flatMap(({ code, parties }) => (parties.length > 0 ? [code] : []))),
  });
  const plan = planRegisterMerge({
    parsed: records.parsed,
    current,
    base: remembered === null ? null : loadRegisterAt(db, remembered.seq),
    prefer: request.prefer,
    region: loadOffice(db).region,
  });
  return ok({
    reading,
    records,
    plan,
    fingerprint,
    aliases: { ...remembered?.aliases, ...newAliases(reading, request) },
    outcome: {
      ...countsOf(request, { reading, records, plan, codes }),
      ...viewsOf(request, reading),
      ...similarOf(db, request, { records, current }),
      mappingSource: given !== null ? 'given' : remembered === null ? 'guessed' : 'remembered',
    },
  });
}

interface Planned {
  readonly reading: OwnListReading;
  readonly records: OwnListRecords;
  readonly plan: RegisterPlan;
  /** The codes of the agreements in the register. */
  readonly codes: ReadonlySet<string>;
}

function countsOf(request: Request, { reading, records, plan, codes }: Planned) {
  const rejected = mergedRejections(plan);
  const placed = new Set(records.placed.map(({ code }) => code));
  return {
    ...countRows(reading, records, plan),
    absent: [...codes].filter((code) => !placed.has(code)).length,
    rejected: limited(rejected, request.detailLimit).map(toRejectedView),
    rejectedTotal: rejected.length,
    warnings: limited(toWarningViews(plan.warnings), request.detailLimit),
    pagu: null,
    realization: null,
  };
}

const viewsOf = (request: Request, reading: OwnListReading) => ({
  mapping: toMappingView(reading.mapping),
  headings: toHeadings(reading),
  words: toWords(reading),
  topics: toTopics(reading),
  suggestions: toSuggestions(reading, request.detailLimit),
  suggestionsTotal: reading.suggestions.length,
});

/** The similar pairs about which the officer has said nothing yet. */
function similarOf(
  db: ReadDb,
  request: Request,
  { records, current }: { readonly records: OwnListRecords; readonly current: RecordsByKind },
) {
  const register = toSimilarRecords(current);
  const idOf = new Map(register.map(({ code, id }) => [code, id] as const));
  const rows = records.placed.map(({ row, code, values, parties }) => ({
    ...{ sheet: row.sheet, row: row.row, id: idOf.get(code) ?? null },
    ...{ code, values, parties },
  }));
  const decided = new Set(
    request.duplicates.map(({ sheet, row, code }) => `${sheet}\u001f${row}\u001f${code}`),
  );
  const pairs = findSimilar(rows, register, similarSearch(db, current)).filter(
    ({ a, b }) => !decided.has(`${b.sheet}\u001f${b.row}\u001f${a.code}`),
  );
  return {
    duplicates: limited(pairs, request.detailLimit).map(toPairView),
    duplicatesTotal: pairs.length,
  };
}

/** The rows that the officer said are another record, by the Kode that they have by themselves. */
const newAliases = (reading: OwnListReading, request: Request): Readonly<Record<string, RowAlias>> =>
  Object.fromEntries(
    request.duplicates.flatMap((decision) => {
      const row = reading.rows.find(
        ({ sheet, row: number }) => sheet === decision.sheet && number === decision.row,
      );
      return decision.action === 'same' && row !== undefined
        ? [[row.code, { code: decision.code, keep: decision.keep }]]
        : [];
    }),
  );

function write(
  session: Session,
  db: WriteDb,
  prepared: Prepared,
  { job, source }: { readonly job: JobHooks; readonly source: FileBytes },
): void {
  const { plan, outcome } = prepared;
  const runId = session.ports.newId();
  inTransaction(db, () => {
    const context = changeContext(session, runId);
    const region = loadOffice(db).region;
    writeRegisterPlan(db, plan, { context, region, nameId: session.ports.nameId, job });
    const { created, updated, unchanged, absent, read } = outcome;
    insertImportRun(db, {
      id: runId,
      kind: 'register',
      fileName: source.name,
      fileSha256: source.sha256,
      at: context.at,
      counts: { read, created, updated, unchanged, absent, rejected: outcome.rejectedTotal },
    });
    // The next file of this layout may have its sheet under another name and its header in another row.
    const mapping = { ...prepared.reading.mapping, sheet: null, headerRow: null };
    saveColumnMapping(
      db,
      { kind: 'register', fingerprint: prepared.fingerprint },
      {
        body: JSON.stringify({ mapping, seq: loadTopSeq(db), aliases: prepared.aliases }),
        savedAt: context.at,
      },
    );
    if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
  });
}

/**
 * Takes in an office's own list through a mapping, or (`dryRun`) says what would be done.
 *
 * All good rows in one transaction, after a backup; the mapping is remembered for the layout with them. Refused rows stop
 * it unless `acceptPartial`; similar records never do. Errors: those of reading and writing files; `header-not-found`,
 * `sheet-missing`, `columns-missing`, `mapping-invalid`, `cancelled`. Source: docs/spec/own-register.md.
 */
export async function importOwnList(
  session: Session,
  request: Request,
  job: JobHooks,
): Promise<Result<OwnListOutcome>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const tables = await session.ports.readTables(source.value);
  if (!tables.ok) return tables;
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  const applied = guardWrite(session, () => {
    const prepared = inSnapshot(db, () => prepare(db, request, tables.value));
    if (!prepared.ok) return prepared;
    const { plan, outcome } = prepared.value;
    const isWanted = !request.dryRun && (outcome.rejectedTotal === 0 || request.acceptPartial);
    if (isWanted && plan.creates.length + plan.updates.length > 0) {
      const backup = backUp(session, db, 'impor');
      if (!backup.ok) return backup;
      write(session, db, prepared.value, { job, source: source.value });
    }
    return ok({ prepared: prepared.value, isWanted });
  });
  if (!applied.ok) return applied;
  const { prepared, isWanted } = applied.value;
  const files = await saveFiles(session, request, tables.value, prepared);
  return files.ok ? ok({ ...prepared.outcome, applied: isWanted, rejectedFile: files.value }) : files;
}

/** The mapping and the refused rows as files, where they were asked for. */
async function saveFiles(
  session: Session,
  request: Request,
  tables: readonly Table[],
  { reading, plan }: Prepared,
): Promise<Result<string | null>> {
  if (request.mappingPath !== null) {
    const text = `${JSON.stringify(reading.mapping, null, 2)}\n`;
    const written = session.ports.writeFile(request.mappingPath, new TextEncoder().encode(text));
    if (!written.ok) return written;
  }
  const headings = new Map(
    reading.sheets.map(({ table, layout: { headings: all } }) => {
      const reason = reasonColumnOf(all);
      return [table.sheet, reason === null ? all : all.slice(0, reason)] as const;
    }),
  );
  return saveRefused(session.ports, {
    path: request.rejectedPath,
    tables,
    headingsOf: ({ sheet }) => headings.get(sheet) ?? null,
    refused: mergedRejections(plan).map(toRejectedView),
  });
}
