import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { menuWords } from '../../src-shared/text/menu.ts';
import { shellWords, wizardWords } from '../../src-shared/text/screens/shell.ts';
import { cleanEnvironment } from './padu-window.ts';
import type { PaduWindow } from './padu-window.ts';
import { waitUntilStill } from './still-page.ts';

const command = join(import.meta.dirname, '..', '..', 'src-main', 'cli', 'padu.ts');

/** Runs the headless command as a script at the province does; answers what it printed. */
export const runPadu = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', env: cleanEnvironment() });

/** The files that the officer picks in the next file dialogs. */
export async function pickFile(padu: PaduWindow, path: string): Promise<void> {
  await padu.app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked });
  }, path);
}

/** Opens a menu entry and waits until it has drawn what it knows. */
export async function openScreen(page: Page, entry: keyof typeof menuWords): Promise<void> {
  await page
    .getByRole('navigation', { name: shellWords.navigation })
    .getByRole('button', { name: menuWords[entry] })
    .click();
  await waitUntilStill(page);
}

/** Chooses an option of a list by what it is called. */
export async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Sets the year and the day that every screen looks at: tests do not depend on the machine's clock. */
export async function setDay(page: Page, year: number, day: string): Promise<void> {
  await chooseOption(page, shellWords.fiscalYear, year.toString());
  const field = page.getByRole('textbox', { name: shellWords.asOf });
  await field.fill(day);
  await field.press('Tab');
  await waitUntilStill(page);
}

/** The first start with the sample region, by the button of the wizard. */
export async function takeSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: wizardWords.sample }).click();
  await page.getByRole('navigation', { name: shellWords.navigation }).waitFor();
  await waitUntilStill(page);
}

/** The number that stands under a word in the result of an import. */
export async function countOf(page: Page, label: string): Promise<number> {
  const text = await page
    .locator('dl > div', { has: page.getByText(label, { exact: true }) })
    .locator('dd')
    .innerText();
  return Number(text.replaceAll(/[^\d]/g, ''));
}
