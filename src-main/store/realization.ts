import type { CivilDate } from '../../src-shared/domain/dates.ts';
import type { RealisationLine } from '../../src-shared/domain/plan/plan.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { wantedOrdinals } from './wanted-lines.ts';
import { insertOpenRows, moveOpenRows, type OpenRow } from './open-rows.ts';

export interface RealizationPartRow {
  readonly id: string;
  readonly year: number;
  readonly quarter: number;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly fileName: string;
  readonly importedOn: CivilDate;
  readonly lines: number;
  readonly realised: number;
}

export interface NewRealizationPart extends Omit<RealizationPartRow, 'lines' | 'realised'> {
  readonly fileSha256: string;
  readonly format: string;
  readonly lines: readonly RealisationLine[];
  /** Refused rows that may be corrected later. */
  readonly openRows?: readonly OpenRow[];
  /** Called before each line; may throw to stop. */
  readonly onLine?: (done: number) => void;
}

const selectPart = `SELECT id, year, quarter, opd_code AS opdCode, opd_name AS opdName, file_name AS fileName,
  imported_on AS importedOn, line_count AS lines, realised_rupiah AS realised FROM realization_part`;

const selectLine = `SELECT code, opd_code AS opdCode, opd_name AS opdName, realised_rupiah AS realisedRupiah,
  physical_percent AS physicalPercent FROM realization_line`;

/** The imported files of realisation of a year (all years with null), by year and quarter. */
export const listRealizationParts = (db: ReadDb, year: number | null): readonly RealizationPartRow[] =>
  year === null
    ? db.prepare<[], RealizationPartRow>(`${selectPart} ORDER BY year, quarter, rowid`).all()
    : db
        .prepare<[number], RealizationPartRow>(`${selectPart} WHERE year = ? ORDER BY quarter, rowid`)
        .all(year);

/** Adds an imported file of realisation; one row in the history stands for the whole file. */
export function insertRealizationPart(db: WriteDb, part: NewRealizationPart, context: ChangeContext): void {
  const realised = part.lines.reduce((sum, line) => sum + line.realisedRupiah, 0);
  db.prepare(
    `INSERT INTO realization_part (id, year, quarter, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count, realised_rupiah)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    part.id,
    part.year,
    part.quarter,
    part.opdCode,
    part.opdName,
    part.fileName,
    part.fileSha256,
    part.format,
    part.importedOn,
    part.lines.length,
    realised,
  );
  insertLines(db, { partId: part.id, lines: part.lines, first: 0, onLine: part.onLine });
  insertOpenRows(db, 'realization', { partId: part.id, rows: part.openRows ?? [] });
  const after = {
    year: part.year,
    quarter: part.quarter,
    fileName: part.fileName,
    lines: part.lines.length,
    realised,
  };
  recordChange(
    db,
    { kind: 'realization', recordId: part.id, agreementId: null, action: 'create', before: {}, after },
    context,
  );
}

interface NewLines {
  readonly partId: string;
  readonly lines: readonly RealisationLine[];
  /** The place of the first line within the part. */
  readonly first: number;
  readonly onLine?: ((done: number) => void) | undefined;
}

function insertLines(db: WriteDb, { partId, lines, first, onLine }: NewLines): void {
  const insert = db.prepare(
    'INSERT INTO realization_line (part_id, ordinal, code, opd_code, opd_name, realised_rupiah, physical_percent) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  lines.forEach((line, index) => {
    onLine?.(index);
    insert.run(
      partId,
      first + index,
      line.code,
      line.opdCode,
      line.opdName,
      line.realisedRupiah,
      line.physicalPercent,
    );
  });
}

/** Adds lines to an imported file of realisation: a new part takes its place with the lines of both. */
export function extendRealizationPart(
  db: WriteDb,
  {
    part,
    id,
    lines,
    corrected,
  }: {
    readonly part: RealizationPartRow;
    readonly id: string;
    readonly lines: readonly RealisationLine[];
    readonly corrected: readonly OpenRow[];
  },
  context: ChangeContext,
): void {
  const added = lines.reduce((sum, line) => sum + line.realisedRupiah, 0);
  db.prepare(
    `INSERT INTO realization_part (id, year, quarter, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count, realised_rupiah)
     SELECT ?, year, quarter, opd_code, opd_name, file_name, file_sha256, format, imported_on, line_count + ?, realised_rupiah + ?
     FROM realization_part WHERE id = ?`,
  ).run(id, lines.length, added, part.id);
  db.prepare('UPDATE realization_line SET part_id = ? WHERE part_id = ?').run(id, part.id);
  insertLines(db, { partId: id, lines, first: part.lines });
  moveOpenRows(db, 'realization', { from: part.id, to: id, corrected });
  const facts = { year: part.year, quarter: part.quarter, fileName: part.fileName };
  const before = { ...facts, lines: part.lines };
  const after = { ...facts, lines: part.lines + lines.length, realised: part.realised + added };
  const change = { kind: 'realization', agreementId: null } as const;
  recordChange(db, { ...change, recordId: part.id, action: 'trash', before, after: {} }, context);
  recordChange(db, { ...change, recordId: id, action: 'create', before: {}, after }, context);
  db.prepare('DELETE FROM realization_part WHERE id = ?').run(part.id);
}

/** Removes an imported file of realisation with its lines. */
export function removeRealizationPart(db: WriteDb, part: RealizationPartRow, context: ChangeContext): void {
  const before = { year: part.year, quarter: part.quarter, fileName: part.fileName, lines: part.lines };
  recordChange(
    db,
    { kind: 'realization', recordId: part.id, agreementId: null, action: 'trash', before, after: {} },
    context,
  );
  db.prepare('DELETE FROM realization_line WHERE part_id = ?').run(part.id);
  db.prepare('DELETE FROM realization_part WHERE id = ?').run(part.id);
}

/** The lines whose code is wanted, and one of each perangkat daerah, so that its names stay known. */
export function listRealizationLinesOfCodes(
  db: ReadDb,
  partId: string,
  isWanted: (code: string) => boolean,
): readonly RealisationLine[] {
  const ordinals = wantedOrdinals(
    db
      .prepare<[string]>(
        'SELECT ordinal, code, opd_code, opd_name FROM realization_line WHERE part_id = ? ORDER BY ordinal',
      )
      .raw()
      .iterate(partId) as IterableIterator<[number, string, string | null, string | null]>,
    isWanted,
  );
  return db
    .prepare<[string, string], RealisationLine>(
      `${selectLine} WHERE part_id = ? AND ordinal IN (SELECT value FROM json_each(?)) ORDER BY ordinal`,
    )
    .all(partId, JSON.stringify(ordinals));
}

/** The lines of an imported file of realisation in its order. */
export const listRealizationLines = (db: ReadDb, partId: string): readonly RealisationLine[] =>
  db.prepare<[string], RealisationLine>(`${selectLine} WHERE part_id = ? ORDER BY ordinal`).all(partId);
