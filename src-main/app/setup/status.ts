import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { countRecords } from '../../store/records.ts';
import { listVersions } from '../../store/plan-documents.ts';
import { requireDb, type Session } from '../session.ts';
import { makeDailyBackup } from './backups.ts';
import { loadOffice, type Office } from './office.ts';

export interface Status {
  readonly state: 'empty' | 'ready';
  readonly office: Office | null;
  readonly version: string;
  readonly databasePath: string;
  readonly today: CivilDate;
  readonly agreements: number;
  readonly documents: number;
}

/**
 * Where the program stands when the window opens; makes the day's backup.
 *
 * Errors: those of opening, except that a missing database is the state `empty`.
 */
export function loadStatus(session: Session): Result<Status> {
  const common = {
    version: session.options.appVersion,
    databasePath: session.options.databasePath,
    today: session.ports.today(),
  };
  const opened = requireDb(session);
  if (!opened.ok && opened.error.code === 'database-missing')
    return ok({ ...common, state: 'empty', office: null, agreements: 0, documents: 0 });
  if (!opened.ok) return opened;
  const db = opened.value;
  const backup = makeDailyBackup(session, db);
  if (!backup.ok) return backup;
  return ok({
    ...common,
    state: 'ready',
    office: loadOffice(db),
    agreements: countRecords(db, 'agreement'),
    documents: listVersions(db, null).length,
  });
}
