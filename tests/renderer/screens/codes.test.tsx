import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { copyWords } from '../../../src-shared/text/screens/copy-year.ts';
import { nomenclatureWords } from '../../../src-shared/text/screens/nomenclature.ts';
import { showWindow } from '../support/render.tsx';

const counts = {
  obligations: { copied: 2, alreadyThere: 1, notRunning: 0 },
  links: { copied: 1, mapped: 1, merged: 0, alreadyThere: 0, left: 1 },
};
const preview = () => ({ total: 0, rows: [], counts, isCheckable: false });
const copyRoute = { screen: 'copy-year', agreement: 'PKS-1', agreementId: 'a1', fromYear: 2026 } as const;

describe('copying a year', () => {
  it('says what it leaves out and what it could not check, and copies only when told', async () => {
    const { stores, bridge } = await showWindow({
      'copyYear.preview': preview,
      'copyYear.apply': () => ({ runId: 'r1', counts }),
      'copyYear.undo': () => ({ undone: 4, kept: 0 }),
    });
    stores.session.go(copyRoute);
    expect(await screen.findByText(copyWords.unchecked('2027'))).toBeTruthy();
    expect(screen.getByText(copyWords.left(1))).toBeTruthy();
    const asked = (channel: string) => bridge.asked.filter((call) => call.channel === channel);
    expect(asked('copyYear.apply')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: copyWords.copy }));
    await userEvent.click(await screen.findByRole('button', { name: copyWords.undo }));
    await waitFor(() => {
      expect(asked('copyYear.undo').map(({ request }) => request)).toEqual([{ runId: 'r1' }]);
    });
    expect(asked('copyYear.apply').map(({ request }) => request)).toEqual([
      { fromYear: 2026, toYear: 2027, agreement: 'PKS-1', amounts: 'keep' },
    ]);
  });

  it('takes back the copy whose message is clicked, not a newer one', async () => {
    let runs = 0;
    const { stores, bridge } = await showWindow({
      'copyYear.preview': preview,
      'copyYear.apply': () => ({ runId: `r${(runs += 1)}`, counts }),
      'copyYear.undo': () => ({ undone: 4, kept: 0 }),
    });
    await stores.copyYear.apply();
    await stores.copyYear.apply();
    const [first] = stores.notices.getState().notices;
    first?.action?.run();
    await waitFor(() => {
      const undone = bridge.asked.filter(({ channel }) => channel === 'copyYear.undo');
      expect(undone.map(({ request }) => request)).toEqual([{ runId: 'r1' }]);
    });
    expect(stores.copyYear.getState().done?.runId).toBe('r2');
  });

  it('keeps the preview where the copy is refused', async () => {
    const { stores, bridge } = await showWindow({ 'copyYear.preview': preview });
    bridge.refuse('copyYear.apply', { code: 'disk-full', path: '/data' });
    stores.session.go(copyRoute);
    await userEvent.click(await screen.findByRole('button', { name: copyWords.copy }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText(copyWords.left(1))).toBeTruthy();
  });
});

describe('code lists', () => {
  it('say what to do where none is imported', async () => {
    const { stores } = await showWindow();
    stores.session.go({ screen: 'plan' });
    expect(await screen.findByText(nomenclatureWords.none)).toBeTruthy();
  });

  it('say where none of them counts in the year', async () => {
    const list = {
      id: 'n',
      regulation: 'A 1/2026',
      fromYear: 2027,
      fileName: 'a.csv',
      importedOn: '2026-07-01',
      codes: 3,
    };
    const { stores } = await showWindow({ 'nomenclature.list': () => [list] });
    stores.session.go({ screen: 'plan' });
    expect(await screen.findByText(nomenclatureWords.noneInForce('2026'))).toBeTruthy();
  });
});
