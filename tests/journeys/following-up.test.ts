import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { followUpWords } from '../../src-shared/text/screens/follow-ups.ts';
import { gapWords } from '../../src-shared/text/screens/gaps.ts';
import { mappingWords } from '../../src-shared/text/screens/mapping.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import { sentReportWords } from '../../src-shared/text/screens/sent-reports.ts';
import { tkksdWords } from '../../src-shared/text/screens/tkksd.ts';
import { mustAsk } from '../support/bridge.ts';
import { chooseOption, openScreen, pickFile, setDay, takeSample } from '../support/officer.ts';
import { startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';
import { waitUntilStill } from '../support/still-page.ts';

const pictures = join(import.meta.dirname, '..', '..', 'reports', 'screens');
const at = { year: 2026, asOf: '2026-07-15' };

let padu: PaduWindow;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  padu = await startPadu();
  page = padu.page;
  await padu.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await takeSample(page);
  await setDay(page, at.year, '15 Juli 2026');
});

afterAll(async () => {
  await padu.close();
});

/** Takes the picture and asks axe. */
async function look(name: string): Promise<void> {
  await waitUntilStill(page);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(serious, name).toEqual([]);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');

const tasks = () =>
  mustAsk(page, 'followUp.list', {
    ...{ ...at, offset: 0, limit: 100, search: '', state: 'all', owner: null },
    ...{ opdCode: null, cause: null, agreementId: null, month: null },
  });

describe('from a finding to what is done about it', () => {
  it('appoints someone in Kesenjangan, with the rule recorded', async () => {
    await openScreen(page, 'gaps');
    await page.getByRole('row').filter({ hasText: 'ANG-04' }).first().click();
    await dialog().waitFor();
    await button(gapWords.followUp).click();
    await page.getByRole('textbox', { name: 'Penanggung Jawab' }).fill('Kepala BPKAD');
    const due = page.getByRole('textbox', { name: 'Batas Waktu' });
    await due.fill('20 Juli 2026');
    await due.press('Tab');
    await look('gap-follow-up');
    await button(commonWords.save).click();
    await page.getByText('Kepala BPKAD').first().waitFor();
    const { rows } = await tasks();
    expect(rows.find(({ owner }) => owner === 'Kepala BPKAD')).toMatchObject({
      ruleId: 'ANG-04',
      dueOn: '2026-07-20',
      state: 'BELUM',
      cause: 'anggaran',
    });
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('shows the trend and its table', async () => {
    await page.getByText(gapWords.views.trend, { exact: true }).click();
    await look('gap-trend');
    await page.getByText(gapWords.views.chain, { exact: true }).click();
  });

  it('lists overdue tasks first, and changes a state in its row', async () => {
    await openScreen(page, 'follow-ups');
    const rows = page.getByRole('row');
    await rows.nth(1).getByText('Kepala DPUPR').waitFor();
    await look('follow-ups-list');
    await rows.nth(1).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Selesai', exact: true }).click();
    await rows.nth(1).getByText('Kepala BPKAD').waitFor();
    await chooseOption(page, followUpWords.state, followUpWords.states.done);
    await rows.nth(1).getByText('Kepala DPUPR').waitFor();
  });

  it('shows the month in which they are due', async () => {
    await page.getByText(followUpWords.views.calendar, { exact: true }).click();
    await page.getByRole('heading', { name: 'Juli 2026' }).waitFor();
    await page.getByRole('cell').filter({ hasText: 'Belum' }).first().waitFor();
    await look('follow-ups-calendar');
    await button(followUpWords.nextMonth).click();
    await page.getByRole('heading', { name: 'Agustus 2026' }).waitFor();
    await page.getByRole('cell').filter({ hasText: 'TAPD' }).waitFor();
  });

  it('saves reminders as a calendar file', async () => {
    const file = join(padu.dataDir, 'pengingat.ics');
    await pickFile(padu, file);
    await button(followUpWords.calendarFile).click();
    await page.getByText('pengingat tersimpan').waitFor();
    expect(readFileSync(file, 'utf8')).toContain('DTSTART;VALUE=DATE:20260720');
  });
});

describe('progress and obstacles', () => {
  it('are typed on the agreement’s page, and a problem is followed up', async () => {
    const { rows } = await tasks();
    const id = rows.find(({ owner }) => owner === 'Kepala BPKAD')?.agreementId ?? '';
    await openScreen(page, 'follow-ups');
    await page.getByText(followUpWords.views.list, { exact: true }).click();
    await chooseOption(page, followUpWords.state, followUpWords.states.unfinished);
    await page.getByRole('row').nth(1).locator('button').first().click();
    await page.getByRole('tab', { name: recordWords.tabs.followUps }).click();
    const cell = page.getByRole('textbox', { name: recordWords.progressCell('Fisik (%)', '1', 'TW III') });
    await cell.fill('45,5');
    await cell.press('Enter');
    await waitUntilStill(page);
    await button(recordWords.progressMore('1', 'TW III')).click();
    await chooseOption(page, 'Permasalahan', 'Anggaran');
    await page.getByRole('textbox', { name: 'Uraian' }).fill('Pagu berkurang setelah pergeseran');
    await button(commonWords.save).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: 'Pagu berkurang setelah pergeseran' }).first().waitFor();
    await page.getByRole('tab', { name: recordWords.tabs.followUps }).scrollIntoViewIfNeeded();
    await look('agreement-progress');
    const { children } = await mustAsk(page, 'agreement.get', { id, ...at });
    const third = children['progress']?.find(({ values }) => values['quarter'] === 3);
    expect(third?.values).toMatchObject({ physicalPercent: '45,5', problem: 'ANGGARAN' });
    await openScreen(page, 'follow-ups');
    await page.getByText(followUpWords.views.obstacles, { exact: true }).click();
    await page.getByRole('row').filter({ hasText: 'Pagu berkurang' }).waitFor();
    await look('follow-ups-obstacles');
  });
});

describe('the team', () => {
  it('is renewed with the same members, and says which element is missing', async () => {
    await openScreen(page, 'tkksd');
    await page.getByText('SK terbaru berakhir', { exact: false }).waitFor();
    await look('tkksd-ended');
    await button(tkksdWords.renew).click();
    await page.getByRole('textbox', { name: tkksdWords.decreeFields.number }).fill('100.3.3.2/K.77/2026');
    for (const field of [tkksdWords.decreeFields.on, tkksdWords.decreeFields.from]) {
      const date = page.getByRole('textbox', { name: field });
      await date.fill('1 Juli 2026');
      await date.press('Tab');
    }
    await look('tkksd-renew');
    await button(commonWords.save).click();
    await page.getByRole('heading', { name: '100.3.3.2/K.77/2026' }).waitFor();
    await page.getByText(tkksdWords.missing('Bagian Hukum')).waitFor();
    await look('tkksd');
  });

  it('keeps its meetings and shows how its duties stand', async () => {
    await page.getByRole('tab', { name: tkksdWords.tabs.meetings }).click();
    await button(tkksdWords.addMeeting).click();
    await page.getByRole('textbox', { name: 'Agenda' }).fill('Perubahan APBD 2026');
    await button(commonWords.save).click();
    await page.getByRole('cell', { name: 'Perubahan APBD 2026', exact: true }).waitFor();
    await look('tkksd-meetings');
    await page.getByRole('tab', { name: tkksdWords.tabs.duties }).click();
    await page.getByRole('cell', { name: tkksdWords.meetingsState('2') }).waitFor();
    await look('tkksd-duties');
  });
});

describe('a need becomes an agreement', () => {
  it('with what the need says, and the need knows which one', async () => {
    await openScreen(page, 'mapping');
    await page.getByText(mappingWords.missingTitle).waitFor();
    await look('mapping');
    const row = page.getByRole('row').nth(1);
    await row.getByRole('button', { name: mappingWords.become, exact: false }).click();
    await page.getByRole('heading', { name: recordWords.newTitle }).waitFor();
    const title = page.getByRole('textbox', { name: 'Judul' });
    expect(await title.inputValue()).not.toBe('');
    expect(await page.getByRole('textbox', { name: 'Catatan' }).inputValue()).toContain('Asal pemetaan 2026');
    await page.getByRole('textbox', { name: 'Kode', exact: true }).fill('CALON-2026-01');
    await look('mapping-agreement');
    await button(commonWords.save).click();
    await page.getByText(mappingWords.linked('CALON-2026-01')).waitFor();
    await openScreen(page, 'mapping');
    await button(mappingWords.openAgreement('CALON-2026-01')).click();
    await page.getByRole('tab', { name: recordWords.tabs.document }).waitFor();
  });
});

describe('reports', () => {
  it('are noted as sent, by the calendar', async () => {
    await openScreen(page, 'reports');
    await page.getByRole('tab', { name: sentReportWords.tab }).click();
    const late = page.getByRole('row').filter({ hasText: sentReportWords.states.late }).first();
    await late.waitFor();
    await look('reports-sent');
    await late.getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Nomor Surat' }).fill('100.3.7/900/2026');
    await button(commonWords.save).click();
    await page.getByText(sentReportWords.letter('100.3.7/900/2026')).waitFor();
  });
});
