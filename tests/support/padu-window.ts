import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';

const projectDir = join(import.meta.dirname, '..', '..');

/** A running program with its window, on a data folder of its own. */
export interface PaduWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** Closes the program as an officer does, and keeps the data folder. */
  readonly close: () => Promise<void>;
}

/** How a program is started for a test. */
export interface PaduStart {
  /** A folder of an earlier start; without it a fresh one is made. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment without what this test runner put into it: Electron would obey some of it. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined && !/^(VITEST|NODE_OPTIONS|ELECTRON_RUN_AS_NODE|NODE_ENV|TEST$)/.test(name),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...extra };
}

/** Electron refuses to run as root with its sandbox on. */
export const sandboxFlags = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The Electron that the journeys' set-up found. */
export function electronBinary(): string {
  const binary = process.env['PADU_ELECTRON'];
  if (binary === undefined)
    throw new Error('PADU_ELECTRON is not set: run this test in the project "journeys"');
  return binary;
}

const made = new Set<string>();

/** A data folder that is removed when the tests end. */
export function makeDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'padu-test-'));
  made.add(dir);
  return dir;
}

process.on('exit', () => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** Starts the built program and waits until its page says that it is ready to be used. */
export async function startPadu(start: PaduStart = {}): Promise<PaduWindow> {
  const dataDir = start.dataDir ?? makeDataDir();
  const app = await _electron.launch({
    executablePath: electronBinary(),
    args: [...sandboxFlags(), projectDir],
    cwd: projectDir,
    env: cleanEnvironment({ PADU_DATA_DIR: dataDir, ...start.env }),
  });
  const page = await app.firstWindow();
  const close = (): Promise<void> => app.close();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  try {
    await page.waitForSelector('html[data-ready="true"]');
  } catch (cause) {
    await close();
    throw new Error(`the page did not become ready; it said:\n${said.join('\n')}`, { cause });
  }
  return { app, page, dataDir, close };
}
