import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindSpec } from '../../src-shared/domain/register/kinds.ts';
import { documentName } from '../../src-shared/text/document-names.ts';
import { labels } from '../../src-shared/text/labels.ts';
import { agreementWords } from '../../src-shared/text/screens/agreements.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { gapWords } from '../../src-shared/text/screens/gaps.ts';
import { importWords, registerImportWords } from '../../src-shared/text/screens/imports.ts';
import { planImportWords, planWords } from '../../src-shared/text/screens/plan.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import { reportScreenWords } from '../../src-shared/text/screens/reports-screen.ts';
import { shellWords, wizardWords } from '../../src-shared/text/screens/shell.ts';
import { mustAsk } from '../support/bridge.ts';
import { chooseOption, countOf, openScreen, pickFile, runPadu, setDay } from '../support/officer.ts';
import { makeDataDir, startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

const year = 2026;
const asOf = '2026-07-15';
const day = '15 Juli 2026';
/** The year's documents that the sample region leaves as files, with the facts that the files do not tell. */
const documents = [
  ['RKPD', 'rkpd-2026-murni.xlsx', '27 Juni 2025'],
  ['KUA_PPAS', 'kua-ppas-2026-murni.xlsx', '22 Agustus 2025'],
  ['RKA', 'rka-2026-murni.xlsx', '6 Oktober 2025'],
  ['APBD', 'apbd-2026-murni.xlsx', '29 Desember 2025'],
  ['DPA', 'dpa-2026-murni.xlsx', '2 Januari 2026'],
] as const;

let files: string;
let padu: PaduWindow;
let page: Page;

beforeAll(async () => {
  files = makeDataDir();
  const database = join(files, 'contoh.db');
  runPadu('sample', '--db', database, '--files', files);
  runPadu('export', 'register', '--db', database, '--out', join(files, 'register.xlsx'));
  padu = await startPadu();
  page = padu.page;
});

afterAll(async () => {
  await padu.close();
});

const heading = (name: string) => page.getByRole('heading', { name, exact: true });

/** What the gap report says of the year, asked as its screen asks. */
const results = (rule: string, agreementId: string | null = null) =>
  mustAsk(page, 'gap.results', {
    year,
    asOf,
    offset: 0,
    limit: 100,
    statuses: ['TEMUAN'],
    severity: null,
    rule,
    opdCode: null,
    cause: null,
    agreementId,
    search: '',
  });

describe('an officer brings the register and the budget files, and gets the report', () => {
  it('sets up the office at the first start', async () => {
    await heading(wizardWords.title).waitFor();
    await page.getByRole('combobox', { name: wizardWords.region }).fill('Mahakam');
    await page.getByRole('option', { name: /Mahakam Ulu/ }).click();
    await page.getByRole('button', { name: wizardWords.create }).click();
    await page.getByRole('button', { name: wizardWords.skip }).click();
    await heading(agreementWords.title).waitFor();
    await page.getByText(agreementWords.emptyTitle).waitFor();
  });

  it('takes in the register workbook after a look at what it holds', async () => {
    await page.getByRole('button', { name: agreementWords.workbook }).click();
    await page.getByRole('menuitem', { name: agreementWords.importWorkbook }).click();
    await pickFile(padu, join(files, 'register.xlsx'));
    await page.getByRole('button', { name: importWords.chooseFile }).click();
    await page.getByText(importWords.previewNote).waitFor();
    const read = await countOf(page, importWords.read);
    expect(read).toBeGreaterThan(60);
    expect(await countOf(page, importWords.created)).toBe(read);
    expect((await mustAsk(page, 'app.status', {})).agreements).toBe(0);
    await page.getByRole('button', { name: importWords.apply }).click();
    await page.getByText(importWords.done).waitFor();
    await page.getByRole('button', { name: registerImportWords.toList }).click();
    const { agreements } = await mustAsk(page, 'app.status', {});
    expect(agreements).toBeGreaterThanOrEqual(60);
    await page.getByText(agreementWords.count(agreements.toString())).waitFor();
  });

  it.each(documents)('imports the %s with the sum to tie out', async (document, file, effectiveOn) => {
    await setDay(page, year, day);
    await openScreen(page, 'plan');
    await page.getByRole('button', { name: planWords.import, exact: true }).click();
    await heading(planImportWords.title).waitFor();
    await chooseOption(page, planImportWords.document, documentName(document));
    const effective = page.getByRole('textbox', { name: planImportWords.effectiveOn });
    await effective.fill(effectiveOn);
    await effective.press('Tab');
    await pickFile(padu, join(files, file));
    await page.getByRole('button', { name: importWords.chooseFile }).click();
    await page.getByRole('button', { name: importWords.check }).click();
    await page.getByText(planImportWords.tieOut).waitFor();
    const before = (await mustAsk(page, 'app.status', {})).documents;
    await page.getByRole('button', { name: importWords.apply }).click();
    await page.getByText(importWords.done).waitFor();
    expect((await mustAsk(page, 'app.status', {})).documents).toBe(before + 1);
  });

  it('reads in the gap report which agreement is missing where, and why', async () => {
    await openScreen(page, 'gaps');
    await page.getByText(gapWords.sub(year.toString(), day)).waitFor();
    const { rows } = await results('ANG-02');
    const finding = rows[0];
    if (typeof finding?.agreement !== 'string') throw new Error('the sample region has no finding of ANG-02');
    await page.getByRole('textbox', { name: gapWords.search }).fill(finding.agreement);
    await page.getByRole('row').filter({ hasText: 'ANG-02' }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(finding.message).waitFor();
    await drawer.getByText(finding.remedy).waitFor();
    await drawer.getByRole('heading', { name: gapWords.evidence }).waitFor();
  });

  it('edits the obligation and sees the finding go', async () => {
    const finding = (await results('ANG-02')).rows[0];
    await page.getByRole('dialog').getByRole('button', { name: gapWords.openAgreement }).click();
    await page.getByRole('tab', { name: recordWords.tabs.obligations }).click();
    const obligations = page.getByRole('region', { name: recordWords.childTitle.obligation, exact: true });
    const row = obligations.getByRole('row').filter({ hasText: year.toString() }).first();
    await row.getByRole('button', { name: commonWords.edit }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: kindSpec('obligation').fields['payer']?.column ?? '' }).click();
    await page.getByRole('option', { name: labels.payers.APBD_MITRA, exact: true }).click();
    await form.getByRole('button', { name: commonWords.save }).click();
    await form.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await results('ANG-02', finding?.agreementId ?? null)).total).toBe(0);
    await openScreen(page, 'gaps');
    await page.getByRole('textbox', { name: gapWords.search }).fill(finding?.agreement ?? '');
    await waitUntilStill(page);
    expect(await page.getByRole('row').filter({ hasText: 'ANG-02' }).count()).toBe(0);
  });

  it('saves the report as a workbook and as a PDF', async () => {
    await openScreen(page, 'reports');
    for (const [kind, file, magic] of [
      [reportScreenWords.excel, 'temuan.xlsx', 'PK'],
      [reportScreenWords.pdf, 'temuan.pdf', '%PDF-'],
    ] as const) {
      const path = join(files, file);
      await pickFile(padu, path);
      await page.getByRole('button', { name: reportScreenWords.saveAs(kind) }).click();
      await expect.poll(() => existsSync(path)).toBe(true);
      expect(readFileSync(path).subarray(0, magic.length).toString()).toBe(magic);
    }
  });

  it('finds everything again at the next start', async () => {
    const before = await mustAsk(page, 'app.status', {});
    await padu.close();
    padu = await startPadu({ dataDir: padu.dataDir });
    page = padu.page;
    await page.getByRole('navigation', { name: shellWords.navigation }).waitFor();
    expect(await mustAsk(page, 'app.status', {})).toEqual(before);
  });
});
