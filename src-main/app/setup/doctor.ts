import { ok, type Result } from '../../../src-shared/result.ts';
import { describeDatabase } from '../../store/describe.ts';
import { requireDb, type Session } from '../session.ts';

export interface DoctorRow {
  readonly name: string;
  readonly value: string;
  readonly isFine: boolean;
}

/** What this machine and this program are, one line each; a database that does not open is one more line. */
export function examine(session: Session): Result<DoctorRow[]> {
  const opened = requireDb(session);
  const database: DoctorRow[] = opened.ok
    ? Object.entries(describeDatabase(opened.value)).map(([name, value]) => ({ name, value, isFine: true }))
    : [{ name: 'basis data', value: opened.error.code, isFine: opened.error.code === 'database-missing' }];
  return ok([
    { name: 'padu', value: session.options.appVersion, isFine: true },
    ...session.ports.machine(session.options.databasePath),
    { name: 'berkas', value: session.options.databasePath, isFine: true },
    ...database,
  ]);
}
