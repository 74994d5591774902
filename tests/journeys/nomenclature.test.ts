import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWords } from '../../src-shared/text/screens/copy-year.ts';
import { agreementWords } from '../../src-shared/text/screens/agreements.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { gapWords } from '../../src-shared/text/screens/gaps.ts';
import { importWords } from '../../src-shared/text/screens/imports.ts';
import { nomenclatureWords as words } from '../../src-shared/text/screens/nomenclature.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import { mustAsk } from '../support/bridge.ts';
import { lookAt } from '../support/look-at.ts';
import { countOf, openScreen, pickFile, setDay, takeSample } from '../support/officer.ts';
import { startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

const untidy = join(import.meta.dirname, '..', 'fixtures', 'made', 'nomenklatur-kusut.csv');
const oldCode = '1.04.03.2.03.0005';

let padu: PaduWindow;
let page: Page;
beforeAll(async () => {
  padu = await startPadu();
  page = padu.page;
  await padu.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await takeSample(page);
  await setDay(page, 2026, '15 Juli 2026');
});
afterAll(async () => {
  await padu.close();
});

const findings = (rule: string) =>
  mustAsk(page, 'gap.results', {
    year: 2026,
    asOf: '2026-07-15',
    offset: 0,
    limit: 100,
    statuses: ['TEMUAN'],
    severity: null,
    rule,
    opdCode: null,
    cause: null,
    agreementId: null,
    search: '',
  });
const previewOf = (agreement: string | null, fromYear = 2026) =>
  mustAsk(page, 'copyYear.preview', {
    fromYear,
    toYear: fromYear + 1,
    agreement,
    amounts: 'keep',
    show: 'all',
    offset: 0,
    limit: 1,
  });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('codes by regulation and year', () => {
  it('are imported after a look at what was read, with the refused rows named', async () => {
    await openScreen(page, 'plan');
    await page.getByRole('heading', { name: words.title, exact: true }).scrollIntoViewIfNeeded();
    await lookAt(page, 'nomenclature');
    await button(words.import).click();
    await page.getByLabel(words.regulation).fill('Percontohan 1/2024');
    await page.getByLabel(words.fromYear).fill('2024');
    await pickFile(padu, untidy);
    await button(importWords.chooseFile).click();
    await button(importWords.check).click();
    await button(words.apply(14)).waitFor();
    expect([await countOf(page, importWords.read), await countOf(page, importWords.rejected)]).toEqual([
      23, 7,
    ]);
    await lookAt(page, 'nomenclature-import');
    await button(words.apply(14)).click();
    await page.getByRole('heading', { name: importWords.done }).waitFor();
    await page.getByRole('main').getByRole('button', { name: words.toPlan, exact: true }).click();
    await page.getByText('Percontohan 1/2024').waitFor();
  });

  it('are browsed and searched', async () => {
    await page
      .getByRole('row')
      .filter({ hasText: '900.1-2850/2025' })
      .getByRole('button', { name: words.see })
      .click();
    await page.getByLabel(words.search).fill('rumah tidak layak');
    await page.getByText('Perbaikan Rumah Tidak Layak Huni').waitFor();
    await lookAt(page, 'nomenclature-codes');
  });

  it('replace a code of a link with one click, and the finding goes', async () => {
    const [finding] = (await findings('REN-07')).rows;
    expect(finding?.subject).toBe(oldCode);
    await openScreen(page, 'agreements');
    await page.getByPlaceholder(/Cari judul/).fill(finding?.agreement ?? '');
    await page
      .getByRole('row')
      .filter({ hasText: finding?.agreement ?? '' })
      .click();
    await page.getByRole('tab', { name: recordWords.tabs.links }).click();
    const link = page.getByRole('row').filter({ hasText: oldCode }).filter({ hasText: '2026' });
    await link.getByRole('button', { name: commonWords.edit }).click();
    await button(words.useReplacement).waitFor();
    await lookAt(page, 'link-replacement');
    await button(words.useReplacement).click();
    await button(commonWords.save).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await waitUntilStill(page);
    expect((await findings('REN-07')).rows).toEqual([]);
  });
});

describe('obligations of the next year', () => {
  it('are copied from the finding that misses them, after a look at every row, and taken back', async () => {
    const owing = (await findings('REN-06')).rows.filter(({ year }) => year === 2027);
    const copies = await Promise.all(owing.map(({ agreement }) => previewOf(agreement)));
    const at = copies.findIndex(({ counts }) => counts.obligations.copied > 0);
    const agreement = owing[at]?.agreement ?? '';
    await openScreen(page, 'gaps');
    await page.getByLabel(gapWords.search).fill(agreement);
    await page.getByRole('row').filter({ hasText: 'REN-06' }).filter({ hasText: agreement }).first().click();
    await button(copyWords.actionYear('2026', '2027')).click();
    await page.getByText(copyWords.intro).waitFor();
    await lookAt(page, 'copy-year');
    await button(copyWords.copy).click();
    await button(copyWords.undo).waitFor();
    expect((await findings('REN-06')).rows.map((row) => row.agreement)).not.toContain(agreement);
    await button(copyWords.undo).click();
    await button(copyWords.copy).waitFor();
    expect((await findings('REN-06')).rows.map((row) => row.agreement)).toContain(agreement);
  });

  it('of every agreement too', async () => {
    await setDay(page, 2027, '15 Juli 2026');
    await openScreen(page, 'agreements');
    await button(agreementWords.workbook).click();
    await page.getByRole('menuitem', { name: copyWords.action }).click();
    await button(copyWords.copy).click();
    await button(copyWords.undo).waitFor();
    await lookAt(page, 'copy-year-done');
    const made = await previewOf(null, 2027);
    expect([made.counts.obligations.copied, made.counts.obligations.alreadyThere > 0]).toEqual([0, true]);
    await button(copyWords.undo).click();
    await button(copyWords.copy).waitFor();
  });
});
