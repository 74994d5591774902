import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditor, type EditorStore } from '../../../src-renderer/state/editor.ts';
import { createApi } from '../../../src-renderer/api/api.ts';
import type { FakeAnswers } from '../support/fake-answers.ts';
import { fakeBridge, type FakeBridge } from '../support/fake-bridge.ts';

const stored = {
  id: 'a1',
  revision: 3,
  values: { code: 'PKS-1', form: 'PKS', title: 'Air bersih', startsOn: '2026-01-01', endsOn: '2026-12-31' },
};

const saved = (request: Record<string, unknown>) => ({ ...stored, revision: 4, values: request['values'] });

interface Made {
  readonly editor: EditorStore;
  readonly bridge: FakeBridge;
}

const edit = (answers: FakeAnswers = {}, record: typeof stored | null = stored): Made => {
  const bridge = fakeBridge({ 'record.save': saved, ...answers });
  const editor = createEditor(createApi(bridge), {
    kind: 'agreement',
    record,
    draftKey: 'agreement:a1',
    reload: () =>
      Promise.resolve({ ...stored, revision: 9, values: { ...stored.values, title: 'Judul lain' } }),
  });
  return { editor, bridge };
};

const requestsOf = (bridge: FakeBridge, channel: string) =>
  bridge.asked.filter((call) => call.channel === channel).map(({ request }) => request);

describe('a form', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hints while typing, with the same check as the save', () => {
    const { editor } = edit();
    editor.set('endsOn', '2025-12-31');
    expect(editor.getState().problems).toEqual({ endsOn: 'end-before-start' });
    expect(editor.getState().touched.has('endsOn')).toBe(true);
    editor.set('endsOn', '2027-12-31');
    expect(editor.getState().problems).toEqual({});
  });

  it('asks nothing of the program while something is wrong, and shows every problem', async () => {
    const { editor, bridge } = edit({}, null);
    expect(await editor.save()).toBeNull();
    expect(requestsOf(bridge, 'record.save')).toEqual([]);
    expect(editor.getState().touched.has('code')).toBe(true);
    expect(editor.getState().problems['code']).toBe('key-missing');
  });

  it('sends only the fields that changed, with the revision that was opened', async () => {
    const { editor, bridge } = edit();
    editor.set('title', 'Air bersih perbatasan');
    await editor.save();
    expect(requestsOf(bridge, 'record.save')).toEqual([
      { kind: 'agreement', id: 'a1', revision: 3, values: { title: 'Air bersih perbatasan' } },
    ]);
  });

  it('keeps a draft a moment after the last key, and throws it away once saved', async () => {
    const { editor, bridge } = edit();
    editor.set('title', 'A');
    editor.set('title', 'AB');
    expect(requestsOf(bridge, 'draft.save')).toEqual([]);
    vi.advanceTimersByTime(600);
    const [kept] = requestsOf(bridge, 'draft.save');
    expect(JSON.parse(String(kept?.['body']))).toMatchObject({ title: 'AB' });
    await editor.save();
    expect(requestsOf(bridge, 'draft.save').at(-1)).toEqual({ key: 'agreement:a1', body: null });
  });

  it('keeps everything typed, and the draft, where the save is refused', async () => {
    const { editor, bridge } = edit();
    bridge.refuse('record.save', { code: 'disk-full', path: '/data' });
    editor.set('title', 'Belum tersimpan');
    expect(await editor.save()).toBeNull();
    expect(editor.getState().texts['title']).toBe('Belum tersimpan');
    expect(editor.getState().error?.code).toBe('disk-full');
    const drafts = requestsOf(bridge, 'draft.save');
    expect(drafts).toHaveLength(1);
    expect(JSON.parse(String(drafts[0]?.['body']))).toMatchObject({ title: 'Belum tersimpan' });
  });

  it('keeps a draft at once when the form is left', () => {
    const { editor, bridge } = edit();
    editor.set('title', 'Setengah jadi');
    editor.leave();
    expect(requestsOf(bridge, 'draft.save')).toHaveLength(1);
  });

  it('offers a draft that was found and puts it in on demand', async () => {
    const { editor } = edit({
      'draft.load': () => ({
        body: JSON.stringify({ title: 'Dari draf' }),
        savedAt: '2026-07-01T00:00:00.000Z',
      }),
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.getState().draft?.texts).toEqual({ title: 'Dari draf' });
    expect(editor.getState().texts['title']).toBe('Air bersih');
    editor.useDraft();
    expect(editor.getState().texts).toMatchObject({ title: 'Dari draf', code: 'PKS-1' });
  });

  it('offers no draft that it cannot read', async () => {
    const { editor } = edit({ 'draft.load': () => ({ body: '{rusak', savedAt: null }) });
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.getState().draft).toBeNull();
  });

  it('shows what another saved meanwhile; keeping mine saves on top of it', async () => {
    const { editor, bridge } = edit();
    bridge.refuse('record.save', { code: 'record-changed', kind: 'agreement', id: 'a1' });
    editor.set('title', 'Judul saya');
    await editor.save();
    expect(editor.getState().theirs?.values['title']).toBe('Judul lain');
    expect(editor.getState().texts['title']).toBe('Judul saya');
    bridge.refuse('record.save', null);
    expect(await editor.keepMine()).not.toBeNull();
    expect(requestsOf(bridge, 'record.save').at(-1)).toMatchObject({
      revision: 9,
      values: { title: 'Judul saya' },
    });
  });

  it('shows what another saved meanwhile; taking theirs forgets mine', async () => {
    const { editor, bridge } = edit();
    bridge.refuse('record.save', { code: 'record-changed', kind: 'agreement', id: 'a1' });
    editor.set('title', 'Judul saya');
    await editor.save();
    editor.takeTheirs();
    expect(editor.getState()).toMatchObject({ theirs: null, error: null });
    expect(editor.getState().texts['title']).toBe('Judul lain');
  });

  it('marks the fields that the program refuses', async () => {
    const { editor, bridge } = edit();
    bridge.refuse('record.save', {
      code: 'record-invalid',
      problems: [{ field: 'parentId', problem: 'reference-circular', value: 'a1' }],
    });
    editor.set('parentId', 'a1');
    await editor.save();
    expect(editor.getState().problems).toEqual({ parentId: 'reference-circular' });
  });

  it('reads rupiah as officers write it', async () => {
    const bridge = fakeBridge({ 'record.save': saved });
    const editor = createEditor(createApi(bridge), {
      kind: 'obligation',
      record: null,
      initial: { agreementId: 'a1', year: 2026, no: 1 },
      draftKey: 'obligation:new:a1',
      reload: () => Promise.resolve(null),
    });
    editor.set('amountRupiah', 'Rp 1.500.000');
    await editor.save();
    expect(requestsOf(bridge, 'record.save')[0]).toMatchObject({
      values: { agreementId: 'a1', year: 2026, no: 1, amountRupiah: 1_500_000 },
    });
  });
});
