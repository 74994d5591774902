import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportScreenWords as words } from '../../src-shared/text/screens/reports-screen.ts';
import { chooseOption, openScreen, pickFile, setDay, takeSample } from '../support/officer.ts';
import { startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

/** Where the pictures go that a person looks at after a change of the window. */
const pictures = join(import.meta.dirname, '..', '..', 'reports', 'screens');

let padu: PaduWindow;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  padu = await startPadu();
  await padu.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await takeSample(padu.page);
  await setDay(padu.page, 2026, '15 Juli 2026');
  await openScreen(padu.page, 'reports');
});
afterAll(async () => {
  await padu.close();
});

/** Takes the picture, and asks axe: nothing serious may be in the way of those who cannot see or point. */
async function look(name: string): Promise<void> {
  await waitUntilStill(padu.page);
  await padu.page.screenshot({ path: join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page: padu.page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(serious, name).toEqual([]);
  const overflow = await padu.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

const choose = async (name: keyof typeof words.names): Promise<void> => {
  await padu.page.getByRole('button', { name: words.names[name] }).first().click();
  await waitUntilStill(padu.page);
};

const previewText = (): Promise<string> =>
  padu.page.frameLocator(`iframe[title="${words.preview}"]`).locator('body').innerText();

describe('an officer makes reports', () => {
  it.each(Object.keys(words.names) as (keyof typeof words.names)[])('%s', async (name) => {
    if (name === 'lembar-opd') {
      await choose(name);
      await padu.page.getByText(words.needsOpdTitle).waitFor();
      await padu.page.getByRole('combobox', { name: words.opd }).click();
      await padu.page.getByRole('option', { name: 'Dinas Kesehatan' }).click();
    } else await choose(name);
    await look(`report-${name}`);
    expect(await previewText()).toContain('PEMERINTAH KABUPATEN MAHAKAM ULU');
  });

  it('for a semester, on another paper', async () => {
    await choose('pelaksanaan');
    await chooseOption(padu.page, words.period, words.periods.S1);
    await waitUntilStill(padu.page);
    expect(await previewText()).toContain('SEMESTER I TAHUN 2026');
  });

  it('puts own words over a column and takes them back', async () => {
    await padu.page.getByRole('button', { name: words.editHeadings }).click();
    const dialog = padu.page.getByRole('dialog');
    await dialog.getByLabel(words.headings.report).fill('LAPORAN SEMESTER KERJA SAMA');
    await look('report-headings');
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await waitUntilStill(padu.page);
    expect(await previewText()).toContain('LAPORAN SEMESTER KERJA SAMA');
  });

  it('keeps what was sent, and saves the same bytes again', async () => {
    const first = join(padu.dataDir, 'laporan.pdf');
    await pickFile(padu, first);
    await padu.page.getByRole('button', { name: words.archive.open }).click();
    const dialog = padu.page.getByRole('dialog');
    await dialog.getByLabel(words.archive.markNow).check();
    await dialog.getByLabel(words.archive.letter).fill('100.3/7/2026');
    await look('report-keep');
    await dialog.getByRole('button', { name: words.archive.save }).click();
    await dialog.waitFor({ state: 'hidden' });
    await padu.page.getByRole('tab', { name: words.tabs.archive }).click();
    await padu.page.getByText('laporan.pdf', { exact: false }).first().waitFor();
    await look('report-archive');
    const again = join(padu.dataDir, 'lagi.pdf');
    await pickFile(padu, again);
    await padu.page.getByRole('button', { name: words.archive.saveAgain }).click();
    await padu.page.getByText(words.saved(again)).waitFor();
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
    expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-');
    await padu.page.getByText('Nomor 100.3/7/2026').waitFor();
  });
});
