import { reportFileTypes, type ReportName } from '../../../src-shared/domain/office/reports.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { fillHeading, reportHeadings } from '../../../src-shared/text/report-headings.ts';
import { inTransaction, type WriteDb } from '../../store/database.ts';
import { findByKey } from '../../store/keys.ts';
import { insertRecord, updateRecord } from '../../store/records.ts';
import {
  insertArchived,
  listArchive,
  loadArchived,
  loadArchivedBytes,
  saveSending,
  type ArchivedReport,
} from '../../store/report-archive.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';
import { loadHeadings } from './headings.ts';

/** A report's file that was just written, and the question that it answers. */
interface KeepRequest {
  readonly name: ReportName;
  readonly year: number;
  readonly asOf: string;
  readonly period: string | null;
  readonly opdCode: string | null;
  readonly paper: string;
  readonly path: string;
}

/** Keeps a report's file byte for byte. Errors: `output-type-unknown`, those of reading a file. */
export async function keepReport(
  session: Session,
  request: KeepRequest,
): Promise<Result<{ id: string; sha256: string; sizeBytes: number }>> {
  const { name, path } = request;
  if (!reportFileTypes.some((type) => path.toLowerCase().endsWith(`.${type}`)))
    return refuse({ code: 'output-type-unknown', path });
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const file = await session.ports.readFile(path);
  if (!file.ok) return file;
  const { bytes, sha256, name: fileName } = file.value;
  const title = loadHeadings(db).get(`${name}.title`) ?? reportHeadings[name].title;
  const id = session.ports.newId();
  const { year, asOf, period, opdCode, paper } = request;
  return guardWrite(session, () => {
    inTransaction(db, () => {
      insertArchived(db, {
        ...{ id, report: name, title: fillHeading(title, { tahun: String(year) }) },
        ...{ year, asOf, period, opdCode, paper, fileName, sha256, bytes },
        keptAt: session.ports.now(),
      });
    });
    return ok({ id, sha256, sizeBytes: bytes.length });
  });
}

/** A page of the archive, the newest first. */
export function showArchive(
  session: Session,
  page: { readonly offset: number; readonly limit: number },
): Result<{ total: number; rows: ArchivedReport[] }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { total, rows } = listArchive(opened.value, page);
  return ok({ total, rows: [...rows] });
}

/** Writes a kept report again, the same bytes. Errors: `archive-missing`, those of writing a file. */
export function saveArchived(
  session: Session,
  { id, path }: { readonly id: string; readonly path: string },
): Result<{ path: string; sha256: string }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const kept = loadArchived(opened.value, id);
  const bytes = loadArchivedBytes(opened.value, id);
  if (kept === null || bytes === null) return refuse({ code: 'archive-missing', id });
  const written = session.ports.writeFile(path, bytes);
  return written.ok ? ok({ path: written.value.path, sha256: kept.sha256 }) : written;
}

interface SentRequest {
  readonly id: string;
  readonly reportType: string;
  readonly period: string;
  readonly sentOn: string;
  readonly letterNumber: string;
}

/** The row of sheet `Laporan` for a report of a year and period, made or brought up to date. */
function recordSending(session: Session, db: WriteDb, year: number, request: SentRequest): void {
  const { reportType, period, sentOn } = request;
  const letterNumber = request.letterNumber === '' ? null : request.letterNumber;
  const found = findByKey(db, 'sentReport', { reportType, year, period });
  const context = changeContext(session);
  if (found !== null)
    updateRecord(db, 'sentReport', { id: found, changes: { sentOn, letterNumber } }, context);
  else
    insertRecord(
      db,
      'sentReport',
      { id: session.ports.newId(), values: { reportType, period, year, sentOn, letterNumber } },
      context,
    );
}

/** Marks a kept report as sent, in the archive and in the register's sheet `Laporan`. Errors: `archive-missing`. */
export function markSent(session: Session, request: SentRequest): Result<Record<string, never>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    inTransaction(db, () => {
      const kept = loadArchived(db, request.id);
      if (kept === null) return refuse({ code: 'archive-missing', id: request.id });
      const { reportType: sentType, period: sentPeriod, sentOn, letterNumber } = request;
      saveSending(db, request.id, {
        ...{ sentType, sentPeriod, sentOn },
        letterNumber: letterNumber === '' ? null : letterNumber,
      });
      recordSending(session, db, kept.year, request);
      return ok({});
    }),
  );
}
