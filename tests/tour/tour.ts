/** The tour: the program with the sample region, shown where nobody can look, with its results in out/. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { menuWords } from '../../src-shared/text/menu.ts';
import { mustAsk } from '../support/bridge.ts';
import { openScreen, takeSample } from '../support/officer.ts';
import { makeDataDir, startPadu } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

const out = join(import.meta.dirname, '..', '..', 'out');
const pictures: string[] = [];

async function takePicture(page: Page, name: string): Promise<void> {
  await waitUntilStill(page);
  const file = `${(pictures.length + 1).toString()}-${name}.png`;
  await page.screenshot({ path: join(out, file) });
  pictures.push(file);
}

/** The last year that the sample region knows, and a day in it: today, or mid-July of an earlier year. */
async function chooseDay(page: Page): Promise<{ year: number; asOf: string }> {
  const { today } = await mustAsk(page, 'app.status', {});
  const thisYear = Number(today.slice(0, 4));
  const { years } = await mustAsk(page, 'year.overview', { year: thisYear });
  if (years.length === 0 || years.includes(thisYear)) return { year: thisYear, asOf: today };
  const year = Math.max(...years);
  return { year, asOf: `${year.toString()}-07-15` };
}

/** The gap report as a workbook and as a PDF on F4. */
async function saveReports(page: Page): Promise<readonly string[]> {
  const report = { name: 'temuan', ...(await chooseDay(page)), opdCode: null, paper: 'F4' } as const;
  const workbook = 'laporan-kesenjangan.xlsx';
  const pdf = 'laporan-kesenjangan.pdf';
  await mustAsk(page, 'report.save', { ...report, path: join(out, workbook) });
  const { html, landscape } = await mustAsk(page, 'report.preview', report);
  await mustAsk(page, 'shell.printToPdf', { html, landscape, paper: 'F4', path: join(out, pdf) });
  return [workbook, pdf];
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const padu = await startPadu({ dataDir: makeDataDir() });
try {
  await padu.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await takePicture(padu.page, 'awal');
  await takeSample(padu.page);
  for (const entry of Object.keys(menuWords) as (keyof typeof menuWords)[]) {
    await openScreen(padu.page, entry);
    await takePicture(padu.page, entry);
  }
  const documents = await saveReports(padu.page);
  process.stdout.write(
    `Tidak ada layar: tur Padu selesai. ${pictures.length.toString()} gambar, ${documents.join(' dan ')} tersimpan di folder out/.\n`,
  );
} finally {
  await padu.close();
}
