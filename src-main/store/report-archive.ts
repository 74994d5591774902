import type { ReadDb, WriteDb } from './database.ts';

/** What was written, for which question, without the bytes. */
export interface ArchivedReport {
  readonly id: string;
  readonly report: string;
  readonly title: string;
  readonly year: number;
  readonly asOf: string;
  readonly period: string | null;
  readonly opdCode: string | null;
  readonly paper: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly keptAt: string;
  readonly sentType: string | null;
  readonly sentPeriod: string | null;
  readonly sentOn: string | null;
  readonly letterNumber: string | null;
}

/** How a kept report was sent. */
export interface Sending {
  readonly sentType: string;
  readonly sentPeriod: string;
  readonly sentOn: string;
  readonly letterNumber: string | null;
}

const columns = `id, report, title, year, as_of AS asOf, period, opd_code AS opdCode, paper, file_name AS fileName,
  size_bytes AS sizeBytes, sha256, kept_at AS keptAt, sent_type AS sentType, sent_period AS sentPeriod,
  sent_on AS sentOn, letter_number AS letterNumber`;

/** A page of the archive, the newest first; `total` counts all. */
export function listArchive(
  db: ReadDb,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly ArchivedReport[] } {
  const total = db.prepare<[], number>('SELECT count(*) FROM report_archive').pluck().get() ?? 0;
  const rows = db
    .prepare<[number, number], ArchivedReport>(
      `SELECT ${columns} FROM report_archive ORDER BY kept_at DESC, rowid DESC LIMIT ? OFFSET ?`,
    )
    .all(page.limit, page.offset);
  return { total, rows };
}

/** One kept report without its bytes, or null. */
export const loadArchived = (db: ReadDb, id: string): ArchivedReport | null =>
  db.prepare<[string], ArchivedReport>(`SELECT ${columns} FROM report_archive WHERE id = ?`).get(id) ?? null;

/** The bytes of a kept report, or null where there is none with this id. */
export function loadArchivedBytes(db: ReadDb, id: string): Uint8Array | null {
  const bytes = db.prepare<[string], Buffer>('SELECT bytes FROM report_archive WHERE id = ?').pluck().get(id);
  return bytes === undefined ? null : new Uint8Array(bytes);
}

type NewReport = Omit<ArchivedReport, 'sizeBytes' | keyof Sending> & { readonly bytes: Uint8Array };

/** Keeps the bytes of a report's file. */
export function insertArchived(db: WriteDb, one: NewReport): void {
  db.prepare(
    `INSERT INTO report_archive
       (id, report, title, year, as_of, period, opd_code, paper, file_name, size_bytes, sha256, bytes, kept_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[one.id, one.report, one.title, one.year, one.asOf, one.period, one.opdCode, one.paper, one.fileName],
    ...[one.bytes.length, one.sha256, one.bytes, one.keptAt],
  );
}

/** Notes how a kept report was sent. */
export function saveSending(db: WriteDb, id: string, sending: Sending): void {
  db.prepare(
    'UPDATE report_archive SET sent_type = ?, sent_period = ?, sent_on = ?, letter_number = ? WHERE id = ?',
  ).run(sending.sentType, sending.sentPeriod, sending.sentOn, sending.letterNumber, id);
}
