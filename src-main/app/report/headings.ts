import type { ReportName } from '../../../src-shared/domain/office/reports.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { reportHeadings } from '../../../src-shared/text/report-headings.ts';
import { inTransaction, type ReadDb } from '../../store/database.ts';
import { insertRecord, listRecords, updateRecord } from '../../store/records.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

/** Headings travel as settings, with history and in the register workbook: `judul.daftar.kind`. */
const keyStart = 'judul.';
const settingKey = (name: ReportName, key: string): string => `${keyStart}${name}.${key}`;

const rowsOf = (db: ReadDb): ReadonlyMap<string, { readonly id: string; readonly value: string }> =>
  new Map(
    listRecords(db, 'setting')
      .filter((row) => String(row['key']).startsWith(keyStart))
      .map((row) => [String(row['key']), { id: row.id, value: String(row['value'] ?? '') }]),
  );

/** The office's own titles and headings, by report and column. */
export const loadHeadings = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    [...rowsOf(db)]
      .filter(([, { value }]) => value !== '')
      .map(([key, { value }]) => [key.slice(keyStart.length), value]),
  );

/** The title and the headings of a report: as the program has them, and the office's own where it has any. */
export function showHeadings(
  session: Session,
  { name }: { readonly name: ReportName },
): Result<{ key: string; initial: string; own: string }[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const known = loadHeadings(opened.value);
  return ok(
    Object.entries(reportHeadings[name]).map(([key, initial]) => ({
      key,
      initial,
      own: known.get(`${name}.${key}`) ?? '',
    })),
  );
}

/**
 * Sets headings of a report; an empty text, or the program's own, goes back to the program's. Errors: `heading-unknown`.
 */
export function saveHeadings(
  session: Session,
  { name, headings }: { readonly name: ReportName; readonly headings: Readonly<Record<string, string>> },
): Result<{ changed: number }> {
  const initial: Readonly<Record<string, string>> = reportHeadings[name];
  const unknown = Object.keys(headings).find((key) => !Object.hasOwn(initial, key));
  if (unknown !== undefined) return refuse({ code: 'heading-unknown', key: unknown });
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    ok(
      inTransaction(db, () => {
        const known = rowsOf(db);
        const context = changeContext(session);
        const changed = Object.entries(headings).filter(([key, text]) => {
          const value = text.trim() === initial[key] ? '' : text.trim();
          const own = settingKey(name, key);
          const found = known.get(own);
          if (found !== undefined)
            return updateRecord(
              db,
              'setting',
              { id: found.id, changes: { value: value === '' ? null : value } },
              context,
            );
          if (value === '') return false;
          const id = session.ports.nameId(`Pengaturan|${own}`);
          insertRecord(db, 'setting', { id, values: { key: own, value } }, context);
          return true;
        });
        return { changed: changed.length };
      }),
    ),
  );
}
