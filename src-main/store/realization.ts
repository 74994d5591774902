import type { CivilDate } from '../../src-shared/domain/dates.ts';
import type { RealisationLine } from '../../src-shared/domain/plan/plan.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import type { ReadDb, WriteDb } from './database.ts';

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
}

const selectPart = `SELECT id, year, quarter, opd_code AS opdCode, opd_name AS opdName, file_name AS fileName,
  imported_on AS importedOn, line_count AS lines, realised_rupiah AS realised FROM realization_part`;

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
  const insert = db.prepare(
    'INSERT INTO realization_line (part_id, ordinal, code, opd_code, opd_name, realised_rupiah, physical_percent) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  part.lines.forEach((line, ordinal) => {
    insert.run(
      part.id,
      ordinal,
      line.code,
      line.opdCode,
      line.opdName,
      line.realisedRupiah,
      line.physicalPercent,
    );
  });
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

/** The lines of an imported file of realisation in its order. */
export const listRealizationLines = (db: ReadDb, partId: string): readonly RealisationLine[] =>
  db
    .prepare<[string], RealisationLine>(
      `SELECT code, opd_code AS opdCode, opd_name AS opdName, realised_rupiah AS realisedRupiah, physical_percent AS physicalPercent
       FROM realization_line WHERE part_id = ? ORDER BY ordinal`,
    )
    .all(partId);
