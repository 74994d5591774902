import { findRegion } from '../../../src-shared/data/regions.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { WriteDb, ReadDb } from '../../store/database.ts';
import { inTransaction } from '../../store/database.ts';
import { insertOwnInstallation, loadMeta, loadOwnInstallation, saveMeta } from '../../store/meta.ts';
import { createDb, guardWrite, type Session } from '../session.ts';

export interface Office {
  readonly region: string;
  readonly name: string;
  readonly databaseId: string;
  readonly installation: string;
}

/** The office whose database this is. */
export function loadOffice(db: ReadDb): Office {
  return {
    region: loadMeta(db, 'region') ?? '',
    name: loadMeta(db, 'office_name') ?? '',
    databaseId: loadMeta(db, 'database_id') ?? '',
    installation: loadOwnInstallation(db).id,
  };
}

/** Makes the database of an office. Errors: `region-unknown`, `database-exists`, those of creating a file. */
export function initializeOffice(
  session: Session,
  request: { readonly region: string; readonly name: string },
): Result<Office> {
  const region = findRegion(request.region);
  if (region === undefined) return refuse({ code: 'region-unknown', region: request.region });
  return guardWrite(session, () => {
    const made = createDb(session);
    if (!made.ok) return made;
    writeOffice(session, made.value, { region: region.code, name: request.name.trim() || region.name });
    return ok(loadOffice(made.value));
  });
}

function writeOffice(
  session: Session,
  db: WriteDb,
  office: { readonly region: string; readonly name: string },
): void {
  const at = session.ports.now();
  inTransaction(db, () => {
    saveMeta(db, 'region', office.region);
    saveMeta(db, 'office_name', office.name);
    saveMeta(db, 'database_id', session.ports.newId());
    saveMeta(db, 'created_at', at);
    insertOwnInstallation(db, session.ports.newId(), at);
  });
}
