import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { mustAsk } from '../support/bridge.ts';
import { makeDataDir, startPadu } from '../support/padu-window.ts';
import { figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { planImport } from './import-figures.ts';
import { writePlanWorkbook } from './plan-workbook.ts';

const rows = 20_000;
/** A pause that an officer does not notice. */
const unnoticedMs = 50;

/** Watches how long a thread is kept from its next turn; the answer of the second call is the longest pause. */
const watchPauses = (): void => {
  const watch = { longestMs: 0, isOn: true };
  let lastAtMs = performance.now();
  const turn = (): void => {
    const nowMs = performance.now();
    watch.longestMs = Math.max(watch.longestMs, nowMs - lastAtMs);
    lastAtMs = nowMs;
    if (watch.isOn) setTimeout(turn, 0);
  };
  Object.assign(globalThis, { paduPauses: watch });
  turn();
};

const endWatch = (): number => {
  const watch = (globalThis as unknown as { paduPauses: { longestMs: number; isOn: boolean } }).paduPauses;
  watch.isOn = false;
  return watch.longestMs;
};

interface Pauses {
  readonly main: number;
  readonly page: number;
}

async function during(app: ElectronApplication, page: Page, work: () => Promise<unknown>): Promise<Pauses> {
  await app.evaluate(watchPauses);
  await page.evaluate(watchPauses);
  await work();
  return { page: await page.evaluate(endWatch), main: await app.evaluate(endWatch) };
}

/** An import of 20,000 rows and the evaluation after it, asked by the page as a screen does. */
async function run(workbook: string): Promise<Pauses> {
  const { app, page, close } = await startPadu({ dataDir: makeDataDir() });
  try {
    await mustAsk(page, 'app.loadSample', { seed: 1 });
    return await during(app, page, async () => {
      await mustAsk(page, 'plan.import', planImport(workbook));
      await mustAsk(page, 'gap.summary', { year: 2026, asOf: '2026-07-15' });
    });
  } finally {
    await close();
  }
}

/** The longest pause of the window's and of the main thread while the core works, beside what nobody notices. */
export async function responsivenessFigures(runs: number): Promise<Figure[]> {
  const workbook = join(makeDataDir(), 'dpa.xlsx');
  writePlanWorkbook(workbook, rows);
  const seen: Pauses[] = [];
  for (let n = 0; n < runs; n += 1) seen.push(await run(workbook));
  const least = (of: keyof Pauses): number => Math.min(...seen.map((pauses) => pauses[of]));
  const beside = { unit: 'ms', limit: 1, floor: unnoticedMs } as const;
  return [
    figure({ name: 'longest-pause-of-window', value: least('page'), ...beside }),
    figure({ name: 'longest-pause-of-main', value: least('main'), ...beside }),
  ];
}
