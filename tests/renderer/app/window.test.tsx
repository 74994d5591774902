import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src-renderer/app/app.tsx';
import { showWindow } from '../support/render.tsx';
import { storesOver } from '../support/stores.ts';

const requestsOf = (bridge: Awaited<ReturnType<typeof showWindow>>['bridge'], channel: string) =>
  bridge.asked.filter((call) => call.channel === channel).map(({ request }) => request);

describe('the register', () => {
  it('shows the first broken rung and what can be done without a click', async () => {
    await showWindow();
    expect((await screen.findAllByText(/tetapi tidak ada di KUA-PPAS 2026/)).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Usulkan dalam Perubahan APBD 2026.').length).toBeGreaterThan(0);
  });

  it('searches as one types', async () => {
    const { bridge } = await showWindow();
    await userEvent.type(await screen.findByPlaceholderText(/Cari judul/), 'sampah');
    await waitFor(() => {
      expect(requestsOf(bridge, 'agreement.list').at(-1)?.['search']).toBe('sampah');
    });
  });

  it('says what to do where nothing is recorded yet', async () => {
    await showWindow({ 'agreement.list': () => ({ total: 0, rows: [] }) });
    expect(await screen.findByText('Register masih kosong')).toBeTruthy();
  });
});

describe('the form of an agreement', () => {
  it('hints while one types, and keeps what was typed where the save is refused', async () => {
    const { stores, bridge } = await showWindow();
    bridge.refuse('record.save', { code: 'read-only', path: '/data' });
    stores.session.go({ screen: 'agreement-new' });
    await userEvent.type(await screen.findByLabelText(/^Kode \*/), 'PKS-9');
    const start = screen.getByLabelText('Tanggal Mulai');
    const end = screen.getByLabelText('Tanggal Berakhir');
    fireEvent.change(start, { target: { value: '31/12/2026' } });
    fireEvent.change(end, { target: { value: '01/01/2026' } });
    expect(await screen.findByText(/lebih awal dari tanggal mulai/)).toBeTruthy();
    fireEvent.change(end, { target: { value: '31/12/2027' } });
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText(/hanya dapat dibaca/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Kode \*/).value).toBe('PKS-9');
    const drafts = requestsOf(bridge, 'draft.save');
    expect(String(drafts.at(-1)?.['body'])).toContain('PKS-9');
  });

  it('offers a draft that a power cut left', async () => {
    const { stores } = await showWindow({
      'draft.load': () => ({
        body: JSON.stringify({ code: 'PKS-DRAF' }),
        savedAt: '2026-07-14T23:00:00.000Z',
      }),
    });
    stores.session.go({ screen: 'agreement-new' });
    expect(await screen.findByText(/Ada isian yang belum disimpan \(15 Juli 2026 07.00 WITA\)/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lanjutkan' }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Kode \*/).value).toBe('PKS-DRAF');
  });

  it('suggests the end from the term in words', async () => {
    const { stores } = await showWindow();
    stores.session.go({ screen: 'agreement-new' });
    await userEvent.type(await screen.findByLabelText('Jangka Waktu (Teks)'), '3 (tiga) tahun');
    fireEvent.change(screen.getByLabelText('Tanggal Mulai'), { target: { value: '01/01/2025' } });
    expect(await screen.findByText(/Saran: berakhir 31 Desember 2027/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Pakai' }));
    expect(screen.getByLabelText<HTMLInputElement>('Tanggal Berakhir').value).toBe('31 Desember 2027');
  });
});

describe('the gap report', () => {
  it('shows the evidence in words, and records an exception only with reason and proof', async () => {
    const { stores, bridge } = await showWindow({
      'record.save': () => ({ id: 'x', revision: 1, values: {} }),
    });
    stores.session.go({ screen: 'gaps' });
    // Until the screen is read the list before it stands hidden, with findings of its own.
    await screen.findByRole('heading', { name: 'Kesenjangan' });
    await userEvent.click((await screen.findAllByText(/Pagu DPA/))[0] as HTMLElement);
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByText('DPA Pergeseran 1 (10 April 2026)')).toBeTruthy();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Catat pengecualian' }));
    const save = within(drawer).getByRole<HTMLButtonElement>('button', { name: 'Simpan' });
    expect(save.disabled).toBe(true);
    await userEvent.type(within(drawer).getByLabelText(/^Alasan/), 'Dibiayai mitra');
    await userEvent.type(within(drawer).getByLabelText(/^Bukti/), 'Surat 12/2026');
    await userEvent.click(save);
    expect(requestsOf(bridge, 'record.save')[0]).toMatchObject({
      kind: 'exception',
      values: { ruleId: 'ANG-04', agreementId: 'a2', year: 2026, obligationNo: 1, reason: 'Dibiayai mitra' },
    });
  });
});

describe('the start', () => {
  const showApp = async (refusal: Record<string, unknown> | null, status?: Record<string, unknown>) => {
    const made = storesOver({
      ...(status === undefined ? {} : { 'app.status': () => status }),
      'app.initialize': () => ({}),
      'backup.restore': () => ({ restoredFrom: '/b.db' }),
    });
    if (refusal !== null) made.bridge.refuse('app.status', refusal);
    render(<App stores={made.stores} />);
    await made.stores.session.open();
    return made;
  };

  it('says that a newer database is safe and what to do', async () => {
    await showApp({ code: 'database-newer', path: '/p.db', found: 40, known: 10 });
    expect(await screen.findByText(/Padu yang lebih baru/)).toBeTruthy();
    expect(screen.getByText(/Data aman/)).toBeTruthy();
    expect(screen.getByText(/Pasang Padu versi terbaru/)).toBeTruthy();
    expect(document.documentElement.dataset['ready']).toBe('true');
  });

  it('restores the last good backup of a damaged database', async () => {
    const { bridge } = await showApp({ code: 'database-damaged', path: '/p.db', lastGoodBackup: '/b.db' });
    await userEvent.click(await screen.findByRole('button', { name: 'Pulihkan cadangan terakhir' }));
    expect(requestsOf(bridge, 'backup.restore')).toEqual([{ path: '/b.db', replace: true }]);
  });

  it('makes the office that was chosen', async () => {
    const { bridge } = await showApp(null, {
      state: 'empty',
      office: null,
      today: '2026-07-15',
      version: '0.1.0',
    });
    await userEvent.click(await screen.findByRole('combobox', { name: 'Kabupaten/kota' }));
    await userEvent.click(await screen.findByText('64.11 Kabupaten Mahakam Ulu'));
    await userEvent.click(screen.getByRole('button', { name: 'Mulai dengan kantor ini' }));
    expect(requestsOf(bridge, 'app.initialize')).toEqual([{ region: '64.11', name: '' }]);
    expect(await screen.findByText('Kop surat dan penanda tangan')).toBeTruthy();
  });
});
