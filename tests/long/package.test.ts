import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBridge, mustAsk } from '../support/bridge.ts';
import { cleanEnvironment, makeDataDir } from '../support/padu-window.ts';

const projectDir = join(import.meta.dirname, '..', '..');
const release = join(projectDir, 'release');
/** The package is tried as an ordinary user: it keeps its sandbox, which root cannot have. */
const nobody = 65534;

let program: string;
let home: string;

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'dist'], { cwd: projectDir, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const archive = readdirSync(release).find((name) => name.endsWith('.tar.gz'));
  if (archive === undefined) throw new Error('no archive was made');
  home = makeDataDir();
  chmodSync(home, 0o755);
  execFileSync('tar', ['-xzf', join(release, archive), '-C', home]);
  program = join(home, archive.replace(/\.tar\.gz$/, ''));
  for (const name of ['data', 'user']) {
    mkdirSync(join(home, name));
    if (process.getuid?.() === 0) chownSync(join(home, name), nobody, nobody);
  }
}, 600_000);

afterAll(() => {
  // As large as the program itself: too much to leave behind.
  rmSync(program, { recursive: true, force: true });
});

const environment = () => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = cleanEnvironment();
  return { ...rest, HOME: join(home, 'user'), PADU_DATA_DIR: join(home, 'data') };
};

/** A command line as the ordinary user runs it. */
const asUser = (words: readonly string[]): readonly [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', 'nobody', '--', ...words]] : [words[0] ?? '', words.slice(1)];

function padu(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const [command, args] = asUser([join(program, 'padu'), ...words]);
  return spawnSync(command, args, { encoding: 'utf8', env: environment() });
}

describe('the fuses of the packed program', () => {
  it('forbid what would turn it into another program', async () => {
    const fuses = await getCurrentFuseWire(join(program, 'padu-desktop'));
    const stateOf = (option: FuseV1Options) => fuses[option];
    expect(stateOf(FuseV1Options.RunAsNode)).toBe(FuseState.DISABLE);
    expect(stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE);
    expect(stateOf(FuseV1Options.EnableNodeCliInspectArguments)).toBe(FuseState.DISABLE);
    expect(stateOf(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE);
    expect(stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE);
  });

  it('leave no launcher behind that would open another folder', () => {
    expect(existsSync(join(program, 'resources', 'app'))).toBe(false);
  });
});

describe('the files of the packed program', () => {
  it('are the build and the SQLite driver for this platform, and no source', () => {
    const files = listPackage(join(program, 'resources', 'app.asar'), { isPack: false });
    const outside = files.filter((file) => !/^\/(dist|package\.json|node_modules)(\/|$)/.test(file));
    expect(outside).toEqual([]);
    expect(files.filter((file) => file.endsWith('.ts') || file.endsWith('.map'))).toEqual([]);
    const modules = files.filter((file) => /^\/node_modules\/[^/]+$/.test(file));
    expect(modules).toEqual(['/node_modules/better-sqlite3']);
    expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
  });
});

describe('the command of the packed program, without a display', () => {
  it('makes the sample region and reports its gaps', () => {
    const db = join(home, 'user', 'contoh.db');
    expect(padu('sample', '--db', db, '--region', '64.11')).toMatchObject({ status: 0 });
    const gaps = padu('gaps', '--db', db, '--year', '2026', '--as-of', '2026-07-15', '--json');
    expect(gaps.status).toBe(0);
    expect(JSON.parse(gaps.stdout)).toMatchObject({ region: '64.11', year: 2026 });
  });

  it('prints a PDF', () => {
    const out = join(home, 'user', 'temuan.pdf');
    const db = join(home, 'user', 'contoh.db');
    const day = ['--year', '2026', '--as-of', '2026-07-15'];
    const printed = padu('report', 'temuan', '--db', db, ...day, '--out', out, '--paper', 'F4');
    expect(printed.status).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says with status 2 that a command line is wrong', () => {
    expect(padu('terbang').status).toBe(2);
  });
});

describe('the window of the packed program', () => {
  let running: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const words = ['xvfb-run', '-a', join(program, 'padu-desktop'), '--remote-debugging-port=0'];
    const [command, args] = asUser(words);
    // A group of its own: ending it ends the display and every process of the program.
    running = spawn(command, args, {
      env: environment(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    browser = await chromium.connectOverCDP(await debuggingAddress(running));
    page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]!.waitForEvent('page'));
    await page.waitForSelector('html[data-ready="true"]');
  });

  afterAll(async () => {
    await browser.close();
    if (running.pid !== undefined) process.kill(-running.pid);
  });

  it('opens at its first start and takes the sample region', async () => {
    expect(page.url()).toBe('app://padu/');
    await mustAsk(page, 'app.loadSample', { seed: 1 });
    const status = await mustAsk(page, 'app.status', {});
    expect(status.state).toBe('ready');
    expect(status.agreements).toBeGreaterThanOrEqual(60);
  });

  it('keeps its pages in the sandbox of the system', () => {
    const pages = processesOf(program).filter(({ command }) => command.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    // 2 = system calls are filtered; without the sandbox it is 0.
    for (const { status } of pages) expect(status).toMatch(/^Seccomp:\s+2$/m);
    for (const { command } of processesOf(program)) expect(command).not.toContain('--no-sandbox');
  });
});

describe('a data folder that the user may not write', () => {
  it('is said on the screen, and the folder is left as it is', async () => {
    const folder = join(home, 'terkunci');
    mkdirSync(folder, { mode: 0o555 });
    const words = ['xvfb-run', '-a', join(program, 'padu-desktop'), '--remote-debugging-port=0'];
    const [command, args] = asUser(words);
    const running = spawn(command, args, {
      env: { ...environment(), PADU_DATA_DIR: folder },
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const browser = await chromium.connectOverCDP(await debuggingAddress(running));
      const context = browser.contexts()[0]!;
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.waitForSelector('html[data-ready="true"]');
      const reply = await askBridge(page, 'app.initialize', { region: '64.11', name: '' });
      expect(reply).toMatchObject({
        ok: false,
        error: { path: join(folder, 'padu.db'), reason: 'no-rights' },
      });
      expect(readdirSync(folder)).toEqual([]);
      await browser.close();
    } finally {
      if (running.pid !== undefined) process.kill(-running.pid);
    }
  });
});

/** The address that the program writes on its error stream when it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(said));
    });
  });
}

/** The running processes of the program in a folder, with what the system knows of them. */
function processesOf(folder: string): { command: string; status: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const isOurs = command.startsWith(folder);
        return isOurs ? [{ command, status: readFileSync(`/proc/${pid}/status`, 'utf8') }] : [];
      } catch {
        // It ended between the two looks.
        return [];
      }
    });
}
