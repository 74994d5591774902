import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showWindow } from '../support/render.tsx';
import type { FakeAnswers } from '../support/fake-answers.ts';

const suggestion = (code: string, name: string, certainty: string) => ({
  ...{ code, name, opdCode: '1.02.0.00.0.00.01.0000', opdName: 'Dinas Kesehatan', paguRupiah: 500_000_000 },
  source: { document: 'DPA', year: 2026, label: 'PERGESERAN 1', effective: '2026-04-10' },
  ...{ score: 120, certainty, isFacilitation: false, reasons: [], because: 'Sama Perangkat Daerah' },
});

const row = (no: number, suggestions: readonly unknown[]) => ({
  ...{ obligationId: `o${no}`, agreementId: 'a1', agreement: 'PKS-1', title: 'Rujukan', year: 2026, no },
  ...{ description: `Kewajiban ke-${no}`, amountRupiah: 500_000_000, opdCode: null, opdName: null },
  ...{ linkedCodes: [], suggestions },
});

const first = suggestion('1.02.02.2.02.0032', 'Operasional Pelayanan Rumah Sakit', 'yakin');
const second = suggestion('1.02.02.2.02.0020', 'Pengelolaan Surveilans Kesehatan', 'mungkin');
const counts = { linked: 4, open: 3, yakin: 2, mungkin: 0, lemah: 0, none: 1 };
const answers: FakeAnswers = {
  'suggestion.list': (request) => {
    const rows = [row(1, [first, second]), row(2, [first]), row(3, [])];
    const found = request['certainty'] === 'yakin' ? rows.slice(0, 2) : rows;
    return { total: found.length, rows: found, candidates: 3000, counts };
  },
  'suggestion.accept': (request) => {
    const picks = request['picks'] as readonly unknown[];
    const made = picks.map((_, index) => ({ kind: 'budgetLink', id: `b${index}`, revision: 1 }));
    return { applied: true, made, linked: picks.length, skipped: 0 };
  },
  'suggestion.reject': () => ({ made: { kind: 'linkRefusal', id: 'r1', revision: 1 } }),
  'suggestion.undo': (request) => ({ undone: (request['made'] as readonly unknown[]).length }),
};

async function openSuggestions(over: FakeAnswers = {}) {
  const made = await showWindow({ ...answers, ...over });
  made.stores.session.go({ screen: 'suggestions', agreementId: null });
  await screen.findByRole('heading', { name: 'Usulan keterkaitan' });
  const last = (channel: string) =>
    made.bridge.asked.filter((call) => call.channel === channel).at(-1)?.request;
  const times = (channel: string) => made.bridge.asked.filter((call) => call.channel === channel).length;
  return { ...made, last, times };
}

const cards = () => screen.findByText('Pengelolaan Surveilans Kesehatan');

describe('suggestions of links', () => {
  it('shows pagu, document, certainty in words and reasons of each', async () => {
    await openSuggestions();
    const card = (await screen.findByText('Operasional Pelayanan Rumah Sakit')).closest('li');
    for (const text of ['Yakin', 'DPA 2026 Pergeseran 1', 'Sama Perangkat Daerah', 'Rp 500.000.000'])
      expect(card?.textContent).toContain(text);
  });

  it('accepts by key, and the notice takes back exactly that', async () => {
    const { last } = await openSuggestions();
    await cards();
    fireEvent.keyDown(document.body, { code: 'Digit2', key: '2' });
    await waitFor(() => {
      expect(last('suggestion.accept')).toEqual({
        picks: [{ obligationId: 'o1', code: second.code, opdCode: second.opdCode, shareRupiah: null }],
        dryRun: false,
      });
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Urungkan' }));
    await waitFor(() => {
      expect(last('suggestion.undo')).toEqual({ made: [{ kind: 'budgetLink', id: 'b0', revision: 1 }] });
    });
  });

  it('turns down by Shift and the number; a held key decides once; keys while typing decide nothing', async () => {
    const { last, times } = await openSuggestions();
    await cards();
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1', repeat: true });
    await userEvent.type(screen.getByRole('textbox', { name: /Cari naskah/ }), '1');
    expect(times('suggestion.accept')).toBe(0);
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '!', shiftKey: true });
    await waitFor(() => {
      expect(last('suggestion.reject')).toEqual({
        ...{ obligationId: 'o1', code: first.code, opdCode: first.opdCode, reason: '' },
      });
    });
  });

  it('goes on with N, and says what to do where nothing is proposed', async () => {
    await openSuggestions();
    await cards();
    fireEvent.keyDown(document.body, { code: 'KeyN', key: 'n' });
    fireEvent.keyDown(document.body, { code: 'KeyN', key: 'n' });
    expect(await screen.findByText('Tidak ada sub kegiatan yang cukup mirip.')).toBeTruthy();
  });

  it('links all that is sure only after a preview, without those that were left out', async () => {
    const { last, times } = await openSuggestions();
    await userEvent.click(await screen.findByRole('button', { name: 'Kaitkan semua yang yakin (2)' }));
    const dialog = await screen.findByRole('dialog');
    expect(times('suggestion.accept')).toBe(0);
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
    await userEvent.click(await within(dialog).findByRole('checkbox', { name: 'Kaitkan PKS-1 · 2026 No 1' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kaitkan 1 kewajiban' }));
    await waitFor(() => {
      expect(last('suggestion.accept')).toMatchObject({ picks: [{ obligationId: 'o2', code: first.code }] });
    });
    expect(times('suggestion.accept')).toBe(1);
  });

  it('says what to import where the year has no documents', async () => {
    await openSuggestions({ 'suggestion.list': () => ({ total: 3, rows: [], candidates: 0, counts }) });
    expect(await screen.findByText('Belum ada dokumen tahun ini')).toBeTruthy();
  });
});
