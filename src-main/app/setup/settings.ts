import {
  isSettingKey,
  isSettingValue,
  settingKeys,
  settingSpecs,
  toSettings,
  type Settings,
} from '../../../src-shared/domain/settings.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { ReadDb } from '../../store/database.ts';
import { inTransaction } from '../../store/database.ts';
import { insertRecord, listRecords, updateRecord } from '../../store/records.ts';
import { changeContext, guardWrite, requireDb, type Session } from '../session.ts';

const stored = (db: ReadDb): ReadonlyMap<string, { readonly id: string; readonly value: string }> =>
  new Map(
    listRecords(db, 'setting').map((row) => [
      String(row['key']),
      { id: row.id, value: String(row['value'] ?? '') },
    ]),
  );

/** The settings in force: what the office set, and the defaults for the rest. */
export const loadSettings = (db: ReadDb): Settings =>
  toSettings(Object.fromEntries([...stored(db)].map(([key, { value }]) => [key, value])));

/** Every setting with its value as text and its default, in the order of the screen. */
export function listSettings(session: Session): Result<{ key: string; value: string; initial: string }[]> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const known = stored(opened.value);
  return ok(
    settingKeys.map((key) => ({
      key,
      value: known.get(key)?.value ?? settingSpecs[key].initial,
      initial: settingSpecs[key].initial,
    })),
  );
}

/** Sets some settings at once, all or none. Errors: `setting-unknown`, `setting-invalid`. */
export function saveSettings(
  session: Session,
  request: { readonly values: Readonly<Record<string, string>> },
): Result<{ readonly changed: number }> {
  for (const [key, value] of Object.entries(request.values)) {
    if (!isSettingKey(key)) return refuse({ code: 'setting-unknown', key });
    if (!isSettingValue(key, value)) return refuse({ code: 'setting-invalid', key, value });
  }
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () =>
    ok(
      inTransaction(db, () => {
        const known = stored(db);
        const context = changeContext(session);
        const changed = Object.entries(request.values).filter(([key, value]) => {
          const found = known.get(key);
          if (found !== undefined)
            return updateRecord(db, 'setting', { id: found.id, changes: { value } }, context);
          insertRecord(
            db,
            'setting',
            { id: session.ports.nameId(`Pengaturan|${key}`), values: { key, value } },
            context,
          );
          return true;
        });
        return { changed: changed.length };
      }),
    ),
  );
}
