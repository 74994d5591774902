import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OwnListOutcome } from '../../../src-shared/contract/own-list-channels.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { ownListScreenWords as words } from '../../../src-shared/text/screens/own-list.ts';
import { showWindow } from '../support/render.tsx';

const side = { sheet: 'Daftar', id: null, title: 'Air bersih', partners: 'PT Tirta', signedOn: null };
const outcome: OwnListOutcome = {
  ...{ applied: false, read: 2, created: 2, updated: 0, unchanged: 0, absent: 0 },
  ...{ rejected: [], rejectedTotal: 0, warnings: [], pagu: null, realization: null },
  mapping: {
    ...{ sheet: 'Daftar', headerRow: 4, values: {}, ignored: ['No'] },
    columns: { Judul: 'Nama', 'Jangka Waktu (Teks)': 'Masa' },
  },
  mappingSource: 'guessed',
  headings: [
    { heading: 'No', columns: [], isIgnored: true, candidates: [], samples: ['1'] },
    { heading: 'Nama', columns: ['Judul'], isIgnored: false, candidates: [], samples: ['Air bersih'] },
    {
      heading: 'Masa',
      columns: ['Jangka Waktu (Teks)'],
      isIgnored: false,
      candidates: [],
      samples: ['s.d. 2029'],
    },
  ],
  words: [],
  topics: [{ topic: 'term', sure: 0, unsure: 1, unread: 0 }],
  suggestions: [
    {
      ...{ sheet: 'Daftar', row: 5, heading: 'Masa', raw: 's.d. 2029', column: 'Tanggal Berakhir' },
      ...{ value: '2029-12-31', topic: 'term', sure: false, reason: 'Hanya tahunnya yang tertulis.' },
    },
  ],
  suggestionsTotal: 1,
  duplicates: [
    {
      score: 0.97,
      a: { ...side, row: 5, code: 'DAFTAR-A', values: { title: 'Air bersih' } },
      b: { ...side, row: 6, code: 'DAFTAR-B', values: { title: 'Air Bersih' } },
    },
  ],
  duplicatesTotal: 1,
  rejectedFile: null,
};

/** The import screen over a file that is an own list. */
async function openList() {
  const { stores, bridge } = await showWindow({
    'register.importOwn': ({ dryRun }) => ({ ...outcome, applied: dryRun !== true }),
  });
  bridge.refuse('register.import', { code: 'sheet-missing', sheet: 'Naskah' });
  stores.session.go({ screen: 'register-import' });
  await userEvent.click(await screen.findByRole('button', { name: importWords.chooseFile }));
  await screen.findByText(words.sources.guessed);
  const last = () => bridge.asked.filter(({ channel }) => channel === 'register.importOwn').at(-1)?.request;
  return { last };
}

describe('a file without our sheets', () => {
  it('is mapped, and nothing is taken in before the officer says so', async () => {
    const { last } = await openList();
    expect(last()).toMatchObject({ mapping: 'auto', dryRun: true });
    await userEvent.click(screen.getByRole('checkbox', { name: words.ignoreOf('Masa') }));
    await waitFor(() => {
      expect(last()).toMatchObject({ mapping: { columns: { Judul: 'Nama' }, ignored: ['No', 'Masa'] } });
    });
  });

  it('takes the unsure suggestions of a topic where the officer says so', async () => {
    const { last } = await openList();
    await userEvent.click(screen.getByRole('switch', { name: /belum pasti: Jangka waktu/ }));
    await waitFor(() => {
      expect(last()).toMatchObject({ acceptedTopics: ['term'] });
    });
    await userEvent.click(await screen.findByRole('button', { name: importWords.apply }));
    await waitFor(() => {
      expect(last()).toMatchObject({ acceptedTopics: ['term'], dryRun: false });
    });
  });

  it('takes one suggestion', async () => {
    const { last } = await openList();
    await userEvent.click(screen.getByRole('button', { name: words.use }));
    await waitFor(() => {
      expect(last()).toMatchObject({
        decisions: [{ sheet: 'Daftar', row: 5, column: 'Tanggal Berakhir', value: '2029-12-31' }],
      });
    });
  });

  it('says of similar rows that they are the same, or with a reason that they are not', async () => {
    const { last } = await openList();
    const pair = within(screen.getByRole('region', { name: /Baris 5/ }));
    expect(pair.getByText('97% mirip')).toBeTruthy();
    expect(pair.getByRole<HTMLButtonElement>('button', { name: words.different }).disabled).toBe(true);
    await userEvent.type(pair.getByRole('textbox', { name: words.reason }), 'dua lokasi');
    await userEvent.click(pair.getByRole('button', { name: words.different }));
    await waitFor(() => {
      expect(last()).toMatchObject({
        duplicates: [{ row: 6, code: 'DAFTAR-A', action: 'different', reason: 'dua lokasi' }],
      });
    });
  });
});
