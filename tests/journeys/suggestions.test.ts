import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import { suggestionWords as words } from '../../src-shared/text/screens/suggestions.ts';
import { openScreen, setDay, takeSample } from '../support/officer.ts';
import { startPadu, type PaduWindow } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

const pictures = join(import.meta.dirname, '..', '..', 'reports', 'screens');

let padu: PaduWindow;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  padu = await startPadu();
  await padu.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
});
afterAll(async () => {
  await padu.close();
});

async function look(name: string): Promise<void> {
  await waitUntilStill(padu.page);
  await padu.page.screenshot({ path: join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page: padu.page }).setLegacyMode().analyze();
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
    name,
  ).toEqual([]);
  const overflow = await padu.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, name).toBeLessThanOrEqual(0);
}

it('an officer links an obligation by a suggestion, takes it back, and finds suggestions in the record', async () => {
  const { page } = padu;
  await takeSample(page);
  await setDay(page, 2026, '15 Juli 2026');
  await openScreen(page, 'plan');
  await page.getByRole('button', { name: words.open }).click();
  const list = page.getByRole('grid', { name: words.list });
  await list.waitFor();
  await look('suggestions');
  const rows = await list.getAttribute('aria-rowcount');

  await page.getByRole('button', { name: words.acceptNo('1') }).click();
  await page.getByText(words.accepted('1')).waitFor();
  await page.getByRole('button', { name: commonWords.undo }).first().click();
  await page.getByText(words.undone('1')).waitFor();
  await waitUntilStill(page);
  expect(await list.getAttribute('aria-rowcount')).toBe(rows);

  await page.getByRole('combobox', { name: words.which }).click();
  await page.getByRole('option', { name: words.whichNames.all, exact: true }).click();
  await waitUntilStill(page);
  expect(Number(await list.getAttribute('aria-rowcount'))).toBeGreaterThan(Number(rows));
  await look('suggestions-all');
  await page.getByRole('combobox', { name: words.which }).click();
  await page.getByRole('option', { name: words.whichNames.open, exact: true }).click();
  await waitUntilStill(page);

  await page.getByRole('button', { name: words.openAgreement }).click();
  await page.getByRole('tab', { name: recordWords.tabs.links }).click();
  await page.getByRole('heading', { name: words.inRecord }).waitFor();
  await look('agreement-suggestions');
});
