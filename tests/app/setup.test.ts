import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { officeCore, testCore } from '../support/test-core.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('first start', () => {
  it('says that nothing is set up, then who the office is', async () => {
    const core = testCore();
    expect(await core.get('app.status', {})).toMatchObject({ state: 'empty', office: null });
    await core.get('app.initialize', { region: '64.11', name: '' });
    expect(await core.get('app.status', {})).toMatchObject({
      state: 'ready',
      office: { region: '64.11', name: 'Kabupaten Mahakam Ulu' },
      agreements: 0,
    });
  });

  it('refuses a region that does not exist and makes no file', async () => {
    const core = testCore();
    expect(await core.refusal('app.initialize', { region: '99.99', name: '' })).toEqual({
      code: 'region-unknown',
      region: '99.99',
    });
    expect(existsSync(core.databasePath)).toBe(false);
  });

  it('never makes a database over another', async () => {
    const core = await officeCore();
    expect((await core.refusal('app.initialize', { region: '64.07', name: '' })).code).toBe(
      'database-exists',
    );
  });
});

describe('a database that cannot be used', () => {
  it('is refused with the last good backup where it is damaged', async () => {
    const core = await officeCore();
    for (let index = 0; index < 200; index += 1)
      await core.get('record.save', {
        kind: 'agreement',
        id: null,
        revision: null,
        values: { code: `K-${index}`, note: 'x'.repeat(400) },
      });
    const backup = await core.get('backup.make', { path: null });
    core.close();
    const bytes = readFileSync(core.databasePath);
    bytes.fill(0x5a, 0, 100);
    writeFileSync(core.databasePath, bytes);
    const again = testCore({ databasePath: core.databasePath });
    expect(await again.refusal('app.status', {})).toMatchObject({
      code: 'database-damaged',
      lastGoodBackup: backup.path,
    });
    expect(await again.get('backup.restore', { path: backup.path, replace: true })).toEqual({
      restoredFrom: backup.path,
    });
    expect((await again.get('app.status', {})).agreements).toBe(200);
    expect(readdirSync(core.folder).some((name) => name.includes('.disisihkan-'))).toBe(true);
  });

  it('is refused where a page in the middle is damaged, when that page is read', async () => {
    const core = await officeCore();
    for (let index = 0; index < 400; index += 1)
      await core.get('record.save', {
        kind: 'agreement',
        id: null,
        revision: null,
        values: { code: `K-${index}`, note: 'x'.repeat(400) },
      });
    await core.get('backup.make', { path: null });
    core.close();
    const bytes = readFileSync(core.databasePath);
    bytes.fill(0x5a, Math.floor(bytes.length / 2), bytes.length);
    writeFileSync(core.databasePath, bytes);
    const again = testCore({ databasePath: core.databasePath });
    expect(await again.refusal('record.list', { kind: 'agreement', offset: 0, limit: 500 })).toMatchObject({
      code: 'database-damaged',
    });
  });

  it('is refused where it comes from a newer program', async () => {
    const core = await officeCore();
    core.close();
    const db = new Database(core.databasePath);
    db.pragma('user_version = 99990');
    db.close();
    const again = testCore({ databasePath: core.databasePath });
    expect(await again.refusal('app.status', {})).toMatchObject({ code: 'database-newer', found: 99990 });
  });
});

describe('settings', () => {
  it('gives the defaults, keeps what is set, and refuses what it cannot read', async () => {
    const core = await officeCore();
    const valueOf = async (key: string): Promise<string | undefined> =>
      (await core.get('settings.list', {})).find((row) => row.key === key)?.value;
    expect(await valueOf('aturan.dok-02.bulan-kuning')).toBe('3');
    expect(await core.get('settings.set', { values: { 'aturan.dok-02.bulan-kuning': '4' } })).toEqual({
      changed: 1,
    });
    expect(await core.get('settings.set', { values: { 'aturan.dok-02.bulan-kuning': '4' } })).toEqual({
      changed: 0,
    });
    expect(await valueOf('aturan.dok-02.bulan-kuning')).toBe('4');
    expect(
      (await core.refusal('settings.set', { values: { 'aturan.dok-02.bulan-kuning': 'banyak' } })).code,
    ).toBe('setting-invalid');
    expect((await core.refusal('settings.set', { values: { 'tidak.ada': '1' } })).code).toBe(
      'setting-unknown',
    );
  });
});

describe('automatic backups', () => {
  it('makes one a day at the start', async () => {
    const core = await officeCore();
    await core.get('app.status', {});
    await core.get('app.status', {});
    expect((await core.get('backup.list', {})).map((row) => row.reason)).toEqual(['harian']);
  });

  it('refuses to restore over an existing database unless told to replace it', async () => {
    const core = await officeCore();
    const { path: file } = await core.get('backup.make', { path: path.join(core.folder, 'salinan.db') });
    expect((await core.refusal('backup.restore', { path: file, replace: false })).code).toBe('file-exists');
  });
});

describe('a folder that cannot be written', () => {
  it('is refused with a sentence and without a half-made file', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'file-in-the-way');
    writeFileSync(file, '');
    // A path through a file cannot be created by anybody, root included.
    const core = testCore({ databasePath: path.join(file, 'padu.db') });
    expect(await core.refusal('app.initialize', { region: '64.11', name: '' })).toMatchObject({
      code: expect.stringMatching(/^file-|^read-only/) as string,
    });
    chmodSync(file, 0o600);
    expect(readdirSync(folder)).toEqual(['file-in-the-way']);
  });
});
