import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src-shared/result.ts';
import { makeBackup, restoreBackup } from '../../src-main/store/backup.ts';
import { listChangesOf, loadTopSeq } from '../../src-main/store/changes.ts';
import { checkDatabase, checkFile } from '../../src-main/store/check.ts';
import { inTransaction, type WriteDb } from '../../src-main/store/database.ts';
import { insertOwnInstallation } from '../../src-main/store/meta.ts';
import { createDatabase, openDatabase, type OpenOptions } from '../../src-main/store/open.ts';
import { insertRecord, listRecords, loadRecord, updateRecord } from '../../src-main/store/records.ts';
import { listRegister, loadRegisterAt } from '../../src-main/store/register-at.ts';
import { listTrash, restoreRecord, trashRecord } from '../../src-main/store/trash.ts';
import { migrationsDir } from '../support/migrations.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = '2026-07-15T00:00:00.000Z';
const context = { at, origin: 'window', runId: null };

const options = (file: string, dir = migrationsDir): OpenOptions => ({
  path: file,
  migrationsDir: dir,
  nativeDriverDir: null,
  at,
  beforeMigration: () => undefined,
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function freshDb(file = path.join(tempFolder(), 'padu.db')): WriteDb {
  const db = valueOf(createDatabase(options(file)));
  onTestFinished(() => {
    db.close();
  });
  insertOwnInstallation(db, 'here', at);
  return db;
}

const addAgreement = (db: WriteDb, id: string, values: Record<string, string | number | null>): void => {
  inTransaction(db, () => {
    insertRecord(db, 'agreement', { id, values }, context);
  });
};

describe('opening a database', () => {
  it('keeps WAL, FULL synchronous and foreign keys', () => {
    const db = freshDb();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('makes every table STRICT', () => {
    const db = freshDb();
    const tables = db
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
      )
      .all() as { name: string; strict: number }[];
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => table.strict !== 1)).toEqual([]);
  });

  it.each([
    ['a missing file', () => undefined, 'database-missing'],
    [
      'an empty file',
      (file: string) => {
        writeFileSync(file, '');
      },
      'file-empty',
    ],
    [
      'a text file',
      (file: string) => {
        writeFileSync(file, 'bukan basis data '.repeat(500));
      },
      'database-not-ours',
    ],
    [
      'another program’s database',
      (file: string) => {
        new Database(file).exec('CREATE TABLE x (y)').close();
      },
      'database-not-ours',
    ],
  ])('refuses %s', (_name, prepare, code) => {
    const file = path.join(tempFolder(), 'padu.db');
    prepare(file);
    const opened = openDatabase(options(file));
    expect(opened.ok ? null : opened.error.code).toBe(code);
  });

  it('refuses a database from a newer program and leaves it as it was', () => {
    const file = path.join(tempFolder(), 'padu.db');
    const db = freshDb(file);
    db.pragma('user_version = 9990');
    db.close();
    const before = readFileSync(file);
    const opened = openDatabase(options(file));
    expect(opened).toMatchObject({ ok: false, error: { code: 'database-newer', found: 9990 } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a migration that was edited after it had been applied', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'padu.db');
    freshDb(file).close();
    const edited = path.join(folder, 'migrations');
    mkdirSync(edited);
    for (const name of readdirSync(migrationsDir).filter((file) => file.endsWith('.sql')))
      copyFileSync(path.join(migrationsDir, name), path.join(edited, name));
    writeFileSync(
      path.join(edited, '0020-register.sql'),
      `${readFileSync(path.join(edited, '0020-register.sql'), 'utf8')}\n-- x`,
    );
    expect(openDatabase(options(file, edited))).toMatchObject({
      ok: false,
      error: { code: 'migration-changed', name: '0020-register.sql' },
    });
  });

  it('gives the same schema to a fresh and to an upgraded database', () => {
    const folder = tempFolder();
    const early = path.join(folder, 'early');
    mkdirSync(early);
    copyFileSync(
      path.join(migrationsDir, '0010-installation-and-history.sql'),
      path.join(early, '0010-installation-and-history.sql'),
    );
    const upgradedPath = path.join(folder, 'upgraded.db');
    valueOf(createDatabase(options(upgradedPath, early))).close();
    let backups = 0;
    const upgraded = valueOf(
      openDatabase({
        ...options(upgradedPath),
        beforeMigration: () => {
          backups += 1;
        },
      }),
    );
    const schema = (db: WriteDb): unknown =>
      db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
    expect(schema(upgraded)).toEqual(schema(freshDb()));
    expect(backups).toBe(1);
    upgraded.close();
  });

  it('rolls every pending migration back when one of them fails', () => {
    const folder = tempFolder();
    const broken = path.join(folder, 'migrations');
    mkdirSync(broken);
    writeFileSync(path.join(broken, '0010-good.sql'), 'CREATE TABLE good (x TEXT) STRICT;');
    const file = path.join(folder, 'padu.db');
    valueOf(createDatabase(options(file, broken))).close();
    writeFileSync(path.join(broken, '0020-fine.sql'), 'CREATE TABLE fine (x TEXT) STRICT;');
    writeFileSync(path.join(broken, '0030-bad.sql'), 'CREATE TABLE bad (');
    expect(() => openDatabase(options(file, broken))).toThrow(/syntax|incomplete/);
    const db = new Database(file);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name IN ('good', 'fine')").pluck().all()).toEqual(
      ['good'],
    );
    expect(db.pragma('user_version', { simple: true })).toBe(10);
    db.close();
  });
});

describe('records and their history', () => {
  it('keeps what is written and tells who wrote it', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'PKS-1', title: 'Judul', isOpenEnded: 'Tidak' });
    inTransaction(db, () =>
      updateRecord(db, 'agreement', { id: 'a', changes: { title: 'Judul baru', code: 'PKS-1' } }, context),
    );
    expect(loadRecord(db, 'agreement', 'a')).toMatchObject({
      revision: 2,
      values: { code: 'PKS-1', title: 'Judul baru', note: null },
    });
    expect(listChangesOf(db, 'a').map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'update', before: { title: 'Judul' }, after: { title: 'Judul baru' } },
      { action: 'create', before: {}, after: { code: 'PKS-1', title: 'Judul', isOpenEnded: 'Tidak' } },
    ]);
  });

  it('gives each change its own counter and what it had seen', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'A' });
    addAgreement(db, 'b', { code: 'B' });
    expect(db.prepare('SELECT installation, counter, seen FROM change ORDER BY seq').all()).toEqual([
      { installation: 'here', counter: 1, seen: '{"here":0}' },
      { installation: 'here', counter: 2, seen: '{"here":1}' },
    ]);
    expect(db.prepare("SELECT stamps FROM agreement WHERE id = 'b'").pluck().get()).toBe(
      '{"@life":"here:2","code":"here:2"}',
    );
  });

  it('writes nothing where nothing differs', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'A', title: null });
    const seq = loadTopSeq(db);
    expect(updateRecord(db, 'agreement', { id: 'a', changes: { code: 'A', title: null } }, context)).toBe(
      false,
    );
    expect(loadTopSeq(db)).toBe(seq);
  });

  it('refuses amounts that no number holds exactly, even from below', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'A' });
    const add = (amountRupiah: number): void => {
      inTransaction(db, () => {
        insertRecord(
          db,
          'obligation',
          { id: `o${amountRupiah}`, values: { agreementId: 'a', year: 2026, no: 1, amountRupiah } },
          context,
        );
      });
    };
    expect(() => {
      add(-1);
    }).toThrow(/CHECK/);
    expect(() => {
      add(2 ** 53);
    }).toThrow(/CHECK/);
    add(2 ** 53 - 1);
    expect(listRecords(db, 'obligation').map((row) => row['amountRupiah'])).toEqual([9007199254740991]);
  });

  it('takes the children of an agreement to the trash and back, but not what lay there before', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'A', title: 'Jalan' });
    inTransaction(db, () => {
      insertRecord(db, 'party', { id: 'p1', values: { agreementId: 'a', position: 1 } }, context);
      insertRecord(db, 'party', { id: 'p2', values: { agreementId: 'a', position: 2 } }, context);
      trashRecord(db, 'party', { id: 'p2', reason: 'salah' }, context);
    });
    expect(trashRecord(db, 'agreement', { id: 'a', reason: 'dobel' }, context)).toBe(2);
    expect(
      listTrash(db, { offset: 0, limit: 10 })
        .rows.map((row) => [row.kind, row.label, row.reason])
        .sort(),
    ).toEqual([
      ['agreement', 'A Jalan', 'dobel'],
      ['party', 'A · 2', 'salah'],
    ]);
    expect(restoreRecord(db, 'agreement', 'a', context)).toBe(2);
    expect(listRecords(db, 'party').map((row) => row.id)).toEqual(['p1']);
  });

  it('tells how the register stood after an earlier change', () => {
    const db = freshDb();
    addAgreement(db, 'a', { code: 'A', title: 'lama' });
    addAgreement(db, 'b', { code: 'B' });
    const before = listRegister(db);
    const seq = loadTopSeq(db);
    inTransaction(db, () => {
      updateRecord(db, 'agreement', { id: 'a', changes: { title: 'baru' } }, context);
      updateRecord(db, 'agreement', { id: 'a', changes: { title: 'lebih baru', note: 'x' } }, context);
      trashRecord(db, 'agreement', { id: 'b', reason: '' }, context);
      insertRecord(db, 'agreement', { id: 'c', values: { code: 'C' } }, context);
    });
    expect(loadRegisterAt(db, seq)).toEqual(before);
    expect(loadRegisterAt(db, loadTopSeq(db))).toEqual(listRegister(db));
    expect(loadRegisterAt(db, loadTopSeq(db) + 1)).toBeNull();
  });
});

describe('backup and restore', () => {
  it('gives back the same rows from a copy that was verified', () => {
    const folder = tempFolder();
    const db = freshDb(path.join(folder, 'padu.db'));
    addAgreement(db, 'a', { code: 'A', title: 'Judul' });
    const target = path.join(folder, 'salinan', 'cadangan.db');
    expect(valueOf(makeBackup(db, { target, nativeDriverDir: null })).bytes).toBeGreaterThan(0);
    const restored = path.join(folder, 'pulih.db');
    valueOf(restoreBackup(target, { target: restored, nativeDriverDir: null }));
    const again = valueOf(openDatabase(options(restored)));
    expect(listRecords(again, 'agreement')).toEqual(listRecords(db, 'agreement'));
    again.close();
  });

  it('never writes over a file', () => {
    const folder = tempFolder();
    const db = freshDb(path.join(folder, 'padu.db'));
    const target = path.join(folder, 'ada.db');
    writeFileSync(target, 'penting');
    expect(makeBackup(db, { target, nativeDriverDir: null })).toMatchObject({
      ok: false,
      error: { code: 'file-exists' },
    });
    expect(readFileSync(target, 'utf8')).toBe('penting');
  });

  it('refuses to restore a damaged backup and leaves no half file', () => {
    const folder = tempFolder();
    const db = freshDb(path.join(folder, 'padu.db'));
    for (let index = 0; index < 300; index += 1)
      addAgreement(db, `a${index}`, { code: `K-${index}`, note: 'x'.repeat(500) });
    const target = path.join(folder, 'cadangan.db');
    valueOf(makeBackup(db, { target, nativeDriverDir: null }));
    const bytes = readFileSync(target);
    bytes.fill(0x5a, 8192, 8192 + 4096 * 6);
    writeFileSync(target, bytes);
    const restored = path.join(folder, 'pulih.db');
    expect(restoreBackup(target, { target: restored, nativeDriverDir: null })).toMatchObject({
      ok: false,
      error: { code: 'backup-damaged' },
    });
    expect(() => readFileSync(restored)).toThrow(/ENOENT/);
    expect(() => readFileSync(`${restored}.sebagian`)).toThrow(/ENOENT/);
  });

  it('finds nothing wrong with a sound database, and counts what is in it', () => {
    const folder = tempFolder();
    const db = freshDb(path.join(folder, 'padu.db'));
    addAgreement(db, 'a', { code: 'A' });
    expect(checkDatabase(db)).toMatchObject({
      isSound: true,
      problems: [],
      counts: { agreement: 1, change: 1 },
    });
    db.close();
    expect(checkFile(path.join(folder, 'padu.db'), null).isSound).toBe(true);
  });
});
