import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadColumnMapping, saveColumnMapping } from '../../src-main/store/column-mappings.ts';
import { inTransaction, type WriteDb } from '../../src-main/store/database.ts';
import { createDatabase } from '../../src-main/store/open.ts';
import { migrationsDir } from '../support/migrations.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = '2026-07-15T00:00:00.000Z';
const later = '2026-07-16T00:00:00.000Z';

function freshDb(): WriteDb {
  const made = createDatabase({
    path: path.join(tempFolder(), 'padu.db'),
    migrationsDir,
    nativeDriverDir: null,
    at,
    beforeMigration: () => undefined,
  });
  if (!made.ok) throw new Error(made.error.code);
  onTestFinished(() => {
    made.value.close();
  });
  return made.value;
}

describe('remembered mappings', () => {
  it('keeps one mapping per kind and layout, the last one', () => {
    const db = freshDb();
    const layout = { kind: 'register', fingerprint: 'no|judul|mitra' } as const;
    inTransaction(db, () => {
      saveColumnMapping(db, layout, { body: '{"a":1}', savedAt: at });
      saveColumnMapping(db, { ...layout, kind: 'plan' }, { body: '{"b":2}', savedAt: at });
      saveColumnMapping(db, layout, { body: '{"a":3}', savedAt: later });
    });
    expect(loadColumnMapping(db, layout)).toEqual({ body: '{"a":3}', savedAt: later });
    expect(loadColumnMapping(db, { ...layout, kind: 'plan' })).toEqual({ body: '{"b":2}', savedAt: at });
    expect(loadColumnMapping(db, { ...layout, fingerprint: 'no|judul' })).toBeNull();
  });

  it('refuses a kind that no one reads', () => {
    const db = freshDb();
    expect(() => {
      saveColumnMapping(db, { kind: 'other' as never, fingerprint: 'x' }, { body: '{}', savedAt: at });
    }).toThrow(/CHECK/);
  });
});
