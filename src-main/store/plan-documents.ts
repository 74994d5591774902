import type { CivilDate } from '../../src-shared/domain/dates.ts';
import { labelRank, type PlanDocument, type PlanLine } from '../../src-shared/domain/plan/plan.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { wantedOrdinals } from './wanted-lines.ts';
import { insertOpenRows, moveOpenRows, type OpenRow } from './open-rows.ts';

export interface VersionKey {
  readonly document: PlanDocument;
  readonly year: number;
  readonly endYear: number;
  readonly label: string;
}

export interface VersionRow extends VersionKey {
  readonly id: string;
  readonly effectiveOn: CivilDate;
}

export interface PartRow {
  readonly id: string;
  readonly versionId: string;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly fileName: string;
  readonly format: string;
  readonly importedOn: CivilDate;
  readonly lines: number;
  readonly pagu: number;
}

export interface NewPart {
  readonly id: string;
  readonly versionId: string;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly format: string;
  readonly importedOn: CivilDate;
  readonly lines: readonly PlanLine[];
  /** Refused rows that may be corrected later. */
  readonly openRows?: readonly OpenRow[];
  /** Called before each line; may throw to stop. */
  readonly onLine?: (done: number) => void;
}

const selectVersion =
  'SELECT id, document, year, end_year AS endYear, label, effective_on AS effectiveOn FROM plan_version';
const selectPart = `SELECT id, version_id AS versionId, opd_code AS opdCode, opd_name AS opdName, file_name AS fileName,
  format, imported_on AS importedOn, line_count AS lines, ceiling_rupiah AS pagu FROM plan_part`;

/** The version with this document, year (or period) and label, or null. */
export const loadVersion = (db: ReadDb, key: VersionKey): VersionRow | null =>
  db
    .prepare<[string, number, number, string], VersionRow>(
      `${selectVersion} WHERE document = ? AND year = ? AND end_year = ? AND label = ?`,
    )
    .get(key.document, key.year, key.endYear, key.label) ?? null;

/** Every version whose year or period touches `year` (all with null), in the order of versions. */
export function listVersions(db: ReadDb, year: number | null): readonly VersionRow[] {
  const rows =
    year === null
      ? db.prepare<[], VersionRow>(selectVersion).all()
      : db
          .prepare<[number, number], VersionRow>(`${selectVersion} WHERE year <= ? AND end_year >= ?`)
          .all(year, year);
  return rows.sort(
    (a, b) =>
      a.document.localeCompare(b.document) ||
      a.year - b.year ||
      a.effectiveOn.localeCompare(b.effectiveOn) ||
      labelRank(a.label) - labelRank(b.label),
  );
}

/** The parts of a version. */
export const listParts = (db: ReadDb, versionId: string): readonly PartRow[] =>
  db.prepare<[string], PartRow>(`${selectPart} WHERE version_id = ? ORDER BY rowid`).all(versionId);

/** One part, or null. */
export const loadPart = (db: ReadDb, id: string): PartRow | null =>
  db.prepare<[string], PartRow>(`${selectPart} WHERE id = ?`).get(id) ?? null;

/** Adds a version, or moves its effective date. */
export function saveVersion(db: WriteDb, version: VersionRow): void {
  db.prepare(
    `INSERT INTO plan_version (id, document, year, end_year, label, effective_on) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (document, year, end_year, label) DO UPDATE SET effective_on = excluded.effective_on`,
  ).run(version.id, version.document, version.year, version.endYear, version.label, version.effectiveOn);
}

/** Adds a part with its lines; one row in the history stands for the whole file. */
export function insertPart(db: WriteDb, part: NewPart, context: ChangeContext): void {
  const ceiling = part.lines.reduce((sum, line) => sum + line.ceilingRupiah, 0);
  db.prepare(
    `INSERT INTO plan_part (id, version_id, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count, ceiling_rupiah)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    part.id,
    part.versionId,
    part.opdCode,
    part.opdName,
    part.fileName,
    part.fileSha256,
    part.format,
    part.importedOn,
    part.lines.length,
    ceiling,
  );
  insertLines(db, { partId: part.id, lines: part.lines, first: 0, onLine: part.onLine });
  insertOpenRows(db, 'plan', { partId: part.id, rows: part.openRows ?? [] });
  const after = {
    versionId: part.versionId,
    fileName: part.fileName,
    lines: part.lines.length,
    pagu: ceiling,
  };
  recordChange(
    db,
    { kind: 'plan', recordId: part.id, agreementId: null, action: 'create', before: {}, after },
    context,
  );
}

interface NewLines {
  readonly partId: string;
  readonly lines: readonly PlanLine[];
  /** The place of the first line within the part. */
  readonly first: number;
  readonly onLine?: ((done: number) => void) | undefined;
}

function insertLines(db: WriteDb, { partId, lines, first, onLine }: NewLines): void {
  const insert = db.prepare(
    `INSERT INTO plan_line (part_id, ordinal, code, name, opd_code, opd_name, account_code, funding_source, location, ceiling_rupiah, years)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  lines.forEach((line, index) => {
    onLine?.(index);
    insert.run(
      partId,
      first + index,
      line.code,
      line.name,
      line.opdCode,
      line.opdName,
      line.accountCode,
      line.fundingSource,
      line.location,
      line.ceilingRupiah,
      line.years === null ? null : line.years.join(','),
    );
  });
}

/**
 * Adds lines to an imported file: a part never changes, so a new one takes its place with the lines of both.
 *
 * Gives how many lines the new part has.
 */
export function extendPart(
  db: WriteDb,
  {
    part,
    id,
    lines,
    corrected,
  }: {
    readonly part: PartRow;
    readonly id: string;
    readonly lines: readonly PlanLine[];
    readonly corrected: readonly OpenRow[];
  },
  context: ChangeContext,
): void {
  const added = lines.reduce((sum, line) => sum + line.ceilingRupiah, 0);
  db.prepare(
    `INSERT INTO plan_part (id, version_id, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count, ceiling_rupiah)
     SELECT ?, version_id, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count + ?, ceiling_rupiah + ?
     FROM plan_part WHERE id = ?`,
  ).run(id, lines.length, added, part.id);
  db.prepare('UPDATE plan_line SET part_id = ? WHERE part_id = ?').run(id, part.id);
  insertLines(db, { partId: id, lines, first: part.lines });
  moveOpenRows(db, 'plan', { from: part.id, to: id, corrected });
  const facts = { versionId: part.versionId, fileName: part.fileName };
  const before = { ...facts, lines: part.lines, pagu: part.pagu };
  const after = { ...facts, lines: part.lines + lines.length, pagu: part.pagu + added };
  recordChange(
    db,
    { kind: 'plan', recordId: part.id, agreementId: null, action: 'trash', before, after: {} },
    context,
  );
  recordChange(
    db,
    { kind: 'plan', recordId: id, agreementId: null, action: 'create', before: {}, after },
    context,
  );
  db.prepare('DELETE FROM plan_part WHERE id = ?').run(part.id);
}

/** Removes a part with its lines, and its version when nothing is left of it; gives how many lines went. */
export function removePart(db: WriteDb, part: PartRow, context: ChangeContext): number {
  const before = { versionId: part.versionId, fileName: part.fileName, lines: part.lines, pagu: part.pagu };
  recordChange(
    db,
    { kind: 'plan', recordId: part.id, agreementId: null, action: 'trash', before, after: {} },
    context,
  );
  const { changes } = db.prepare('DELETE FROM plan_line WHERE part_id = ?').run(part.id);
  db.prepare('DELETE FROM plan_part WHERE id = ?').run(part.id);
  db.prepare(
    'DELETE FROM plan_version WHERE id = ? AND NOT EXISTS (SELECT 1 FROM plan_part WHERE version_id = plan_version.id)',
  ).run(part.versionId);
  return changes;
}

type RawLine = [
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number,
  string | null,
];

const selectLine = `SELECT code, name, opd_code, opd_name, account_code, funding_source, location, ceiling_rupiah, years
  FROM plan_line`;

/** The lines of a part in the order of the file. */
export const listLines = (db: ReadDb, partId: string): readonly PlanLine[] =>
  toLines(
    db.prepare<[string]>(`${selectLine} WHERE part_id = ? ORDER BY ordinal`).raw().all(partId) as RawLine[],
  );

/**
 * The lines of a part whose code is wanted, and one of each perangkat daerah, so that its names stay known.
 *
 * A document of 60,000 lines is looked through once; only what is wanted is made a line of.
 */
export function listLinesOfCodes(
  db: ReadDb,
  partId: string,
  isWanted: (code: string) => boolean,
): readonly PlanLine[] {
  const ordinals = wantedOrdinals(
    db
      .prepare<[string]>(
        'SELECT ordinal, code, opd_code, opd_name FROM plan_line WHERE part_id = ? ORDER BY ordinal',
      )
      .raw()
      .iterate(partId) as IterableIterator<[number, string, string | null, string | null]>,
    isWanted,
  );
  return toLines(
    db
      .prepare<[string, string]>(
        `${selectLine} WHERE part_id = ? AND ordinal IN (SELECT value FROM json_each(?)) ORDER BY ordinal`,
      )
      .raw()
      .all(partId, JSON.stringify(ordinals)) as RawLine[],
  );
}

function toLines(rows: readonly RawLine[]): readonly PlanLine[] {
  return rows.map(
    ([code, name, opdCode, opdName, accountCode, fundingSource, location, ceilingRupiah, years]) => ({
      code,
      name,
      opdCode,
      opdName,
      accountCode,
      fundingSource,
      location,
      ceilingRupiah,
      years: years === null ? null : years.split(',').map(Number),
    }),
  );
}

/** Codes with the names that the documents of a year give them. */
export const listCodeNames = (
  db: ReadDb,
  year: number,
): readonly { readonly code: string; readonly name: string }[] =>
  db
    .prepare<[number], { code: string; name: string }>(
      `SELECT DISTINCT l.code, l.name FROM plan_line AS l JOIN plan_part AS p ON p.id = l.part_id
       JOIN plan_version AS v ON v.id = p.version_id
       WHERE v.year = ? AND v.end_year = v.year AND l.name IS NOT NULL ORDER BY l.code, l.name`,
    )
    .all(year);

/** The name that a document of a year gives the first code that fits, or null. */
export const findCodeName = (db: ReadDb, year: number, fits: (code: string) => boolean): string | null =>
  listCodeNames(db, year).find(({ code }) => fits(code))?.name ?? null;

export type LineView = Omit<PlanLine, 'years'>;

/** A page of the lines of a version whose code, name or perangkat daerah contains `search`, with the sum of all found. */
export function listLinePage(
  db: ReadDb,
  query: {
    readonly versionId: string;
    readonly search: string;
    readonly offset: number;
    readonly limit: number;
  },
): { readonly total: number; readonly pagu: number; readonly rows: readonly LineView[] } {
  const pattern = `%${query.search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const from = `FROM plan_line AS l JOIN plan_part AS p ON p.id = l.part_id
    WHERE p.version_id = ? AND (l.code LIKE ? ESCAPE '\\' OR l.name LIKE ? ESCAPE '\\' OR l.opd_name LIKE ? ESCAPE '\\')`;
  const bound = [query.versionId, pattern, pattern, pattern] as const;
  const sums = db
    .prepare<[string, string, string, string], { total: number; pagu: number }>(
      `SELECT count(*) AS total, coalesce(sum(l.ceiling_rupiah), 0) AS pagu ${from}`,
    )
    .get(...bound);
  const rows = db
    .prepare<[string, string, string, string, number, number], LineView>(
      `SELECT l.code, l.name, l.opd_code AS opdCode, l.opd_name AS opdName, l.account_code AS accountCode,
         l.funding_source AS fundingSource, l.location, l.ceiling_rupiah AS ceilingRupiah
       ${from} ORDER BY p.rowid, l.ordinal LIMIT ? OFFSET ?`,
    )
    .all(...bound, query.limit, query.offset);
  return { total: sums?.total ?? 0, pagu: sums?.pagu ?? 0, rows };
}
