import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { mustAsk } from '../support/bridge.ts';
import { cleanEnvironment, electronBinary, makeDataDir, sandboxFlags } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';
import { figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { memoryOfTreeMb } from './process-memory.ts';

const projectDir = join(import.meta.dirname, '..', '..');
const emptyApp = join(import.meta.dirname, 'empty-window');

interface Start {
  readonly usableMs: number;
  readonly memoryMb: number;
}

/**
 * When the page could be used, by the page's own clock: at its mark, or for a page without one when its document stood.
 *
 * The driver notices readiness only between the page's tasks; what it adds is its own time, not the program's.
 */
const usableAtMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [mark] = performance.getEntriesByName('usable');
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (mark?.startTime ?? loaded?.domContentLoadedEventEnd ?? Number.NaN);
  });

/**
 * Waits until the page says that it is usable, through the main process: what the driver puts into a page (a third of
 * a megabyte of script, in the page's own thread) stays out of the start that is measured.
 */
const untilUsable = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ app: program, BrowserWindow }) => {
    const opened = new Promise<Electron.BrowserWindow>((resolve) => {
      program.once('browser-window-created', (_event, window) => {
        resolve(window);
      });
    });
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? (await opened);
    await webContents.executeJavaScript(`new Promise((resolve) => {
      const look = () => { if (document.documentElement.dataset.ready === 'true') resolve(); };
      new MutationObserver(look).observe(document.documentElement, { attributes: true });
      look();
    })`);
  });

/** Starts an application, waits until its page says that it is usable, and closes it. */
async function start(appDir: string, dataDir: string): Promise<Start> {
  const startedAtMs = Date.now();
  const app = await _electron.launch({
    executablePath: electronBinary(),
    args: [...sandboxFlags(), appDir, `--user-data-dir=${dataDir}`],
    cwd: appDir,
    env: cleanEnvironment({ PADU_DATA_DIR: dataDir }),
  });
  try {
    await untilUsable(app);
    const page = await app.firstWindow();
    const usableMs = (await usableAtMs(page)) - startedAtMs;
    await waitUntilStill(page);
    return { usableMs, memoryMb: memoryOfTreeMb(app.process().pid ?? 0) };
  } finally {
    await app.close();
  }
}

/** A data folder with the sample region: an office's everyday start, not its first. */
async function prepareSample(dataDir: string): Promise<void> {
  const app = await _electron.launch({
    executablePath: electronBinary(),
    args: [...sandboxFlags(), projectDir],
    cwd: projectDir,
    env: cleanEnvironment({ PADU_DATA_DIR: dataDir }),
  });
  const page = await app.firstWindow();
  await page.waitForSelector('html[data-ready="true"]');
  await mustAsk(page, 'app.loadSample', { seed: 1 });
  await app.close();
}

const least = (starts: readonly Start[], of: keyof Start): number =>
  Math.min(...starts.map((one) => one[of]));

/** How soon the window can be used and what memory it takes, beside an empty Electron window. */
export async function windowFigures(runs: number): Promise<Figure[]> {
  const [ours, empty] = [makeDataDir(), makeDataDir()];
  await prepareSample(ours);
  const starts: { ours: Start[]; empty: Start[] } = { ours: [], empty: [] };
  // In turns, so that a busy minute of the machine touches both.
  for (let run = 0; run < runs; run += 1) {
    starts.empty.push(await start(emptyApp, empty));
    starts.ours.push(await start(projectDir, ours));
  }
  for (const dir of [ours, empty]) rmSync(dir, { recursive: true, force: true });
  const beside = (of: keyof Start) => ({ value: least(starts.ours, of), floor: least(starts.empty, of) });
  return [
    figure({ name: 'window-usable', unit: 'ms', limit: 1.5, ...beside('usableMs') }),
    figure({ name: 'window-memory', unit: 'MB', limit: 1.6, ...beside('memoryMb') }),
  ];
}
