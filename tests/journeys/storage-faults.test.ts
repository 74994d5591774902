import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { errorWords } from '../../src-shared/text/errors.ts';
import { problemWords, shellWords } from '../../src-shared/text/screens/shell.ts';
import { askBridge, mustAsk } from '../support/bridge.ts';
import { runPadu, takeSample } from '../support/officer.ts';
import { makeDataDir, startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';

const Driver = createRequire(import.meta.url)('better-sqlite3') as typeof Database;

const open: PaduWindow[] = [];
const mounts: string[] = [];
afterEach(async () => {
  for (const padu of open.splice(0)) await padu.close();
  for (const folder of mounts.splice(0)) execFileSync('umount', [folder]);
});

async function start(dataDir: string): Promise<PaduWindow> {
  const padu = await startPadu({ dataDir });
  open.push(padu);
  return padu;
}

/** A data folder with the sample region in it. */
function sampleFolder(): { dataDir: string; database: string } {
  const dataDir = makeDataDir();
  const database = join(dataDir, 'padu.db');
  runPadu('sample', '--db', database);
  return { dataDir, database };
}

describe('data that cannot be opened', () => {
  it('from a newer program: is left as it is, and said', async () => {
    const { dataDir, database } = sampleFolder();
    const db = new Driver(database);
    db.pragma('user_version = 9990');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(database);
    const { page } = await start(dataDir);
    await page.getByRole('heading', { name: problemWords.title }).waitFor();
    const reply = await askBridge(page, 'app.status', {});
    if (reply.ok) throw new Error('a newer database was opened');
    expect(reply.error.code).toBe('database-newer');
    await page.getByText(errorWords(reply.error).what).waitFor();
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('damaged: the last good backup is offered, and one click brings it back', async () => {
    const { dataDir, database } = sampleFolder();
    const first = await start(dataDir);
    await mustAsk(first.page, 'backup.make', { path: null });
    const { agreements } = await mustAsk(first.page, 'app.status', {});
    open.pop();
    await first.close();
    damage(database);
    const { page } = await start(dataDir);
    await page.getByRole('heading', { name: problemWords.title }).waitFor();
    await page.getByRole('button', { name: problemWords.restore }).click();
    await page.getByRole('navigation', { name: shellWords.navigation }).waitFor();
    expect((await mustAsk(page, 'app.status', {})).agreements).toBe(agreements);
  });

  it('something else under its name: is refused and not touched', async () => {
    const dataDir = makeDataDir();
    writeFileSync(join(dataDir, 'padu.db'), 'Ini bukan basis data. '.repeat(400));
    const before = readFileSync(join(dataDir, 'padu.db'));
    const { page } = await start(dataDir);
    await page.getByRole('heading', { name: problemWords.title }).waitFor();
    expect(readFileSync(join(dataDir, 'padu.db')).equals(before)).toBe(true);
  });
});

describe('a full disk', () => {
  it('refuses the save, says so, and loses nothing that was saved', async (context) => {
    const dataDir = makeDataDir();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', dataDir]).status !== 0)
      context.skip('this machine lets nobody mount a small disk');
    mounts.push(dataDir);
    const padu = await start(dataDir);
    await takeSample(padu.page);
    const before = await mustAsk(padu.page, 'app.status', {});
    fill(join(dataDir, 'filler'));
    const refused = await saveMany(padu);
    expect(refused).toBe('disk-full');
    rmSync(join(dataDir, 'filler'));
    expect((await mustAsk(padu.page, 'database.check', {})).isSound).toBe(true);
    expect((await mustAsk(padu.page, 'app.status', {})).agreements).toBe(before.agreements);
  });
});

/** Overwrites pages in the middle of the file, as a failing disk does. */
function damage(database: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  const file = openSync(database, 'r+');
  writeSync(file, Buffer.alloc(60_000, 0x5a), 0, 60_000, 100);
  closeSync(file);
}

/** Leaves no byte free. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(file, block);
  } catch {
    closeSync(file);
  }
}

/** Keeps drafts until the disk refuses one; answers the refusal's code. */
async function saveMany({ page }: PaduWindow): Promise<string | undefined> {
  for (let n = 0; n < 50; n += 1) {
    const reply = await askBridge(page, 'draft.save', {
      key: `draft-${n.toString()}`,
      body: 'x'.repeat(400_000),
    });
    if (!reply.ok) return reply.error.code;
  }
  return undefined;
}
