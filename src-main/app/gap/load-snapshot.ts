import {
  defaultAuthority,
  defaultBorders,
  defaultReportCalendar,
} from '../../../src-shared/data/defaults.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import {
  isPeriodDocument,
  type PlanLine,
  type PlanPart,
  type PlanVersion,
  type RealisationPart,
} from '../../../src-shared/domain/plan/plan.ts';
import { kinds, type Kind, type RecordOf, type ValuesOf } from '../../../src-shared/domain/register/kinds.ts';
import type { ReadDb } from '../../store/database.ts';
import { loadMeta } from '../../store/meta.ts';
import { listLines, listParts, listVersions, type VersionRow } from '../../store/plan-documents.ts';
import { listRealizationLines, listRealizationParts } from '../../store/realization.ts';
import { listRecords } from '../../store/records.ts';
import { loadSettings } from '../setup/settings.ts';

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
} as const satisfies Record<string, Kind>;

type RegisterPart = {
  readonly [N in keyof typeof registerKinds]: readonly RecordOf<(typeof registerKinds)[N]>[];
};

/** Lines by part id. A part never changes once it is imported, so what was read stays good as long as the part stands. */
export type LineCache = Map<string, readonly PlanLine[]>;

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

function loadPart(db: ReadDb, part: ReturnType<typeof listParts>[number], cache: LineCache): PlanPart {
  const lines = cache.get(part.id) ?? listLines(db, part.id);
  cache.set(part.id, lines);
  return { id: part.id, opdCode: part.opdCode, importedOn: part.importedOn, fileName: part.fileName, lines };
}

function loadPlan(db: ReadDb, year: number, cache: LineCache): readonly PlanVersion[] {
  const used = new Set<string>();
  const plan = listVersions(db, null)
    .filter((version) => isNeeded(version, year))
    .map((version) => {
      const parts = listParts(db, version.id).map((part) => loadPart(db, part, cache));
      for (const part of parts) used.add(part.id);
      return { ...version, parts };
    });
  for (const id of [...cache.keys()]) if (!used.has(id)) cache.delete(id);
  return plan;
}

const loadRealisation = (db: ReadDb, year: number): readonly RealisationPart[] =>
  listRealizationParts(db, year).map((part) => ({
    id: part.id,
    year: part.year,
    quarter: part.quarter,
    opdCode: part.opdCode,
    importedOn: part.importedOn,
    lines: listRealizationLines(db, part.id),
  }));

/** Everything that the evaluation of a year on a day reads. Call it inside one read transaction. */
export function loadSnapshot(
  db: ReadDb,
  at: { readonly year: number; readonly asOf: CivilDate },
  cache: LineCache,
): GapSnapshot {
  return {
    region: loadMeta(db, 'region') ?? '',
    year: at.year,
    asOf: at.asOf,
    settings: loadSettings(db),
    ...loadRegister(db),
    authority: overDefaults(db, 'authority', defaultAuthority),
    borders: overDefaults(db, 'border', defaultBorders),
    reportCalendar: overDefaults(db, 'reportDue', defaultReportCalendar),
    plan: loadPlan(db, at.year, cache),
    realisation: loadRealisation(db, at.year),
  };
}
