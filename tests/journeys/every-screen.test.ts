import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { menuWords } from '../../src-shared/text/menu.ts';
import { agreementWords } from '../../src-shared/text/screens/agreements.ts';
import { planWords } from '../../src-shared/text/screens/plan.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import { shellWords } from '../../src-shared/text/screens/shell.ts';
import { openScreen, setDay, takeSample } from '../support/officer.ts';
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
});
afterAll(async () => {
  await padu.close();
});

afterEach(async () => {
  // What lies over the screens would be in the way of the next one, also where a test has failed.
  for (const dialog of await padu.page.getByRole('dialog').all())
    if (await dialog.isVisible()) await padu.page.keyboard.press('Escape');
  await waitUntilStill(padu.page);
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

describe('every screen at 1366 × 768', () => {
  it('the first start', () => look('wizard'));

  it.each(Object.keys(menuWords) as (keyof typeof menuWords)[])('%s', async (entry) => {
    if (await padu.page.getByRole('navigation', { name: shellWords.navigation }).isHidden()) {
      await takeSample(padu.page);
      await setDay(padu.page, 2026, '15 Juli 2026');
    }
    await openScreen(padu.page, entry);
    await look(entry);
  });

  it.each(Object.entries(recordWords.tabs))('the page of an agreement: %s', async (tab, label) => {
    if (await padu.page.getByRole('tab', { name: label }).isHidden()) {
      await openScreen(padu.page, 'agreements');
      await padu.page
        .getByRole('row')
        .filter({ hasText: 'PKS' })
        .or(padu.page.getByRole('row').nth(2))
        .first()
        .click();
      await padu.page.getByRole('tab', { name: label }).waitFor();
    }
    await padu.page.getByRole('tab', { name: label }).click();
    await look(`agreement-${tab}`);
  });

  it('a new agreement', async () => {
    await openScreen(padu.page, 'agreements');
    await padu.page.getByRole('button', { name: agreementWords.add }).click();
    await look('agreement-new');
  });

  it('the import of the register', async () => {
    await openScreen(padu.page, 'agreements');
    await padu.page.getByRole('button', { name: agreementWords.workbook }).click();
    await padu.page.getByRole('menuitem', { name: agreementWords.importWorkbook }).click();
    await look('register-import');
  });

  it('the import of a document', async () => {
    await openScreen(padu.page, 'plan');
    await padu.page.getByRole('button', { name: planWords.import, exact: true }).click();
    await look('plan-import');
  });

  it('a finding beside its list', async () => {
    await openScreen(padu.page, 'gaps');
    await padu.page.getByRole('row').nth(1).click();
    await padu.page.getByRole('dialog').waitFor();
    await look('gap-finding');
  });

  it('the finder', async () => {
    await padu.page.keyboard.press('Control+k');
    await padu.page.getByPlaceholder(shellWords.finderPlaceholder).waitFor();
    await look('finder');
  });

  it('in the dark', async () => {
    await padu.page.getByRole('button', { name: shellWords.toDark }).click();
    await openScreen(padu.page, 'gaps');
    await look('gaps-dark');
  });
});
