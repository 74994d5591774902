import {
  defaultAuthority,
  defaultBorders,
  defaultReportCalendar,
} from '../../../src-shared/data/defaults.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import { resolveOpdNames, unknownOpd, withoutDoubles } from '../../../src-shared/domain/plan/part-scope.ts';
import type { Nomenclature } from '../../../src-shared/domain/nomenclature/nomenclature.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import {
  isPeriodDocument,
  type PlanPart,
  type PlanVersion,
  type RealisationPart,
} from '../../../src-shared/domain/plan/plan.ts';
import {
  kinds,
  type AnyRecord,
  type Kind,
  type RecordOf,
  type ValuesOf,
} from '../../../src-shared/domain/register/kinds.ts';
import type { ReadDb } from '../../store/database.ts';
import { loadMeta } from '../../store/meta.ts';
import { loadNomenclatures } from '../../store/nomenclature.ts';
import {
  listLines,
  listLinesOfCodes,
  listParts,
  listVersions,
  type VersionRow,
} from '../../store/plan-documents.ts';
import {
  listRealizationLines,
  listRealizationLinesOfCodes,
  listRealizationParts,
} from '../../store/realization.ts';
import { listRecords } from '../../store/records.ts';
import { loadSettings } from '../setup/settings.ts';
import type { LineCache } from './gap-memo.ts';

/** The register's part of a snapshot, by the names that the snapshot gives to the kinds. */
export const registerKinds = {
  agreements: 'agreement',
  parties: 'party',
  obligations: 'obligation',
  links: 'budgetLink',
  tkksdMembers: 'tkksdMember',
  mappings: 'mapping',
  sentReports: 'sentReport',
  progress: 'progress',
  followUps: 'followUp',
  exceptions: 'exception',
  notDuplicates: 'notDuplicate',
  opds: 'opd',
  codeReplacements: 'codeReplacement',
} as const satisfies Record<string, Kind>;

type RegisterPart = {
  readonly [N in keyof typeof registerKinds]: readonly RecordOf<(typeof registerKinds)[N]>[];
};

/** The rows of a kind, for bringing a snapshot up to date. */
export const loadRegisterPart = (db: ReadDb, kind: Kind): readonly AnyRecord[] => listRecords(db, kind);

/** The rows of a kind under their domain type: the columns come back under the names of the field table. */
const rowsOf = <K extends Kind>(db: ReadDb, kind: K): readonly RecordOf<K>[] =>
  listRecords(db, kind) as unknown as readonly RecordOf<K>[];

const loadRegister = (db: ReadDb): RegisterPart =>
  Object.fromEntries(
    Object.entries(registerKinds).map(([name, kind]) => [name, rowsOf(db, kind)]),
  ) as unknown as RegisterPart;

/** The shipped rows with the office's own over them, matched by the kind's key. */
function overDefaults<K extends 'authority' | 'border' | 'reportDue'>(
  db: ReadDb,
  kind: K,
  defaults: readonly ValuesOf<K>[],
): readonly RecordOf<K>[] {
  const keyOf = (row: ValuesOf<K>): string =>
    (kinds[kind].key as readonly string[] as readonly (keyof ValuesOf<K>)[])
      .map((field) => String(row[field]))
      .join('|');
  const own = rowsOf(db, kind);
  const known = new Set(own.map(keyOf));
  const shipped = defaults
    .filter((row) => !known.has(keyOf(row)))
    .map((row, index) => ({ id: `default-${kind}-${index}`, ...row }));
  return [...own, ...(shipped as unknown as readonly RecordOf<K>[])];
}

/** Documents whose lines a year's evaluation can touch: its own, those of periods, and the budgets of signing years. */
const isNeeded = (version: VersionRow, year: number): boolean =>
  version.year === year ||
  isPeriodDocument(version.document) ||
  version.document === 'APBD' ||
  version.document === 'DPA';

/** Whether lines with a code are needed. */
export type CodeTest = (code: string) => boolean;

/** A part as it is stored; a name without a code is a scope too, which the register or another document may explain. */
interface LoadedPart extends PlanPart {
  readonly opdName: string | null;
}

function loadPart(db: ReadDb, part: ReturnType<typeof listParts>[number], cache: LineCache): LoadedPart {
  const lines = cache.get(part.id) ?? listLines(db, part.id);
  cache.set(part.id, lines);
  return toLoaded(part, lines);
}

/** A part with the lines of a few sub kegiatan only; nothing of it is kept for another evaluation. */
const loadPartOfCodes = (
  db: ReadDb,
  part: ReturnType<typeof listParts>[number],
  { cache, isWanted }: { readonly cache: LineCache; readonly isWanted: CodeTest },
): LoadedPart => toLoaded(part, cache.get(part.id) ?? listLinesOfCodes(db, part.id, isWanted));

function toLoaded(part: ReturnType<typeof listParts>[number], lines: LoadedPart['lines']): LoadedPart {
  const { id, opdCode, opdName, importedOn, fileName } = part;
  return { id, opdCode, opdName, importedOn, fileName, lines };
}

const isNamedOnly = (part: { readonly opdCode: string | null; readonly opdName: string | null }): boolean =>
  part.opdCode === null && part.opdName !== null;

/** What the register says of names and codes of perangkat daerah. */
const namedRows = (register: RegisterPart): readonly { code: string | null; name: string | null }[] => [
  ...register.opds.flatMap(({ code, name, abbreviation }) => [
    { code, name },
    { code, name: abbreviation },
  ]),
  ...[...register.agreements, ...register.obligations, ...register.mappings].map(({ opdCode, opdName }) => ({
    code: opdCode,
    name: opdName,
  })),
];

function loadPlan(
  db: ReadDb,
  year: number,
  { cache, register, isWanted }: { cache: LineCache; register: RegisterPart; isWanted: CodeTest | null },
): readonly PlanVersion[] {
  const versions = listVersions(db, null)
    .filter((version) => isNeeded(version, year))
    .map((version) => ({
      version,
      parts: listParts(db, version.id).map((part) =>
        isWanted === null || version.document === 'RPJMD'
          ? loadPart(db, part, cache)
          : loadPartOfCodes(db, part, { cache, isWanted }),
      ),
    }));
  const all = versions.flatMap(({ parts }) => parts);
  const used = new Set(all.map((part) => part.id));
  if (isWanted === null) for (const id of [...cache.keys()]) if (!used.has(id)) cache.delete(id);
  const codes = resolveOpdNames(
    all.filter(isNamedOnly).map((part) => part.opdName ?? ''),
    { register: namedRows(register), lines: all.map((part) => part.lines) },
  );
  const scoped = ({ opdName, ...part }: LoadedPart): PlanPart =>
    part.opdCode === null && opdName !== null
      ? { ...part, opdCode: codes.get(fold(opdName)) ?? unknownOpd }
      : part;
  return versions.map(({ version, parts }) => ({ ...version, parts: withoutDoubles(parts.map(scoped)) }));
}

/** Whether some imported file names its perangkat daerah without a code, so that a register edit can change its scope. */
export const hasNamedParts = (db: ReadDb): boolean =>
  listVersions(db, null).some((version) => listParts(db, version.id).some(isNamedOnly));

function loadRealisation(
  db: ReadDb,
  year: number,
  { register, isWanted }: { readonly register: RegisterPart; readonly isWanted: CodeTest | null },
): readonly RealisationPart[] {
  const rows = listRealizationParts(db, year);
  const codes = resolveOpdNames(
    rows.filter(isNamedOnly).map((row) => row.opdName ?? ''),
    { register: namedRows(register), lines: [] },
  );
  const parts = rows.map(({ id, quarter, opdCode, opdName, importedOn }) => ({
    id,
    year,
    quarter,
    opdCode: opdCode === null && opdName !== null ? (codes.get(fold(opdName)) ?? unknownOpd) : opdCode,
    importedOn,
    lines: isWanted === null ? listRealizationLines(db, id) : listRealizationLinesOfCodes(db, id, isWanted),
  }));
  return [1, 2, 3, 4].flatMap((quarter) => withoutDoubles(parts.filter((part) => part.quarter === quarter)));
}

/** What was read before and is still good; `nomenclatures` is null where they must be read anew. */
export interface KnownRows {
  readonly lines: LineCache;
  readonly nomenclatures: readonly Nomenclature[] | null;
}

/**
 * Everything that the evaluation of a year on a day reads. Call it inside one read transaction.
 *
 * With `isWanted` only the lines with such codes are read, for the chain of a few agreements; RPJMD are read whole.
 */
export function loadSnapshot(
  db: ReadDb,
  at: { readonly year: number; readonly asOf: CivilDate; readonly isWanted?: CodeTest },
  known: KnownRows,
): GapSnapshot {
  const { isWanted = null } = at;
  const register = loadRegister(db);
  return {
    region: loadMeta(db, 'region') ?? '',
    year: at.year,
    asOf: at.asOf,
    settings: loadSettings(db),
    ...register,
    authority: overDefaults(db, 'authority', defaultAuthority),
    borders: overDefaults(db, 'border', defaultBorders),
    reportCalendar: overDefaults(db, 'reportDue', defaultReportCalendar),
    plan: loadPlan(db, at.year, { cache: known.lines, register, isWanted }),
    realisation: loadRealisation(db, at.year, { register, isWanted }),
    nomenclatures: known.nomenclatures ?? loadNomenclatures(db),
  };
}
