import { describe, expect, it, vi } from 'vitest';
import { createApi } from '../../../src-renderer/api/api.ts';
import { withFreshness } from '../../../src-renderer/state/freshness.ts';
import { fakeBridge } from '../support/fake-bridge.ts';

const save = { kind: 'agreement', id: null, revision: null, values: {} } as const;
const importOf = (dryRun: boolean) => ({ path: '/b.xlsx', dryRun, acceptPartial: false, prefer: null });

describe('what a write makes stale', () => {
  it('is asked for again after the write, not after a refused one', async () => {
    const bridge = fakeBridge({ 'record.save': () => ({}) });
    const { api, freshness } = withFreshness(createApi(bridge));
    const refresh = vi.fn();
    freshness.onStale(['agreement.list'], refresh);
    await api.call('record.save', save);
    expect(refresh).toHaveBeenCalledTimes(1);
    bridge.refuse('record.save', { code: 'database-busy' });
    await api.call('record.save', save);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('is nothing after a dry run', async () => {
    const { api, freshness } = withFreshness(createApi(fakeBridge()));
    const refresh = vi.fn();
    freshness.onStale(['agreement.list'], refresh);
    await api.call('register.import', importOf(true));
    expect(refresh).not.toHaveBeenCalled();
    await api.call('register.import', importOf(false));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('is told no more to who has stopped listening', async () => {
    const { api, freshness } = withFreshness(createApi(fakeBridge()));
    const refresh = vi.fn();
    const stop = freshness.onStale(['agreement.list'], refresh);
    stop();
    await api.call('register.import', importOf(false));
    expect(refresh).not.toHaveBeenCalled();
  });
});

describe('the api', () => {
  it('turns a broken carrier into a refusal with a code', async () => {
    const api = createApi({ ...fakeBridge(), call: () => Promise.reject(new Error('port closed')) });
    expect(await api.call('app.status', {})).toEqual({
      ok: false,
      error: { code: 'unexpected', incident: 'LAYAR' },
    });
  });

  it('hands progress to the call that it belongs to, and cancels that call', async () => {
    type Listener = Parameters<ReturnType<typeof fakeBridge>['onProgress']>[0];
    const listeners: Listener[] = [];
    const cancelled: string[] = [];
    const api = createApi({
      ...fakeBridge(),
      onProgress: (listen) => {
        listeners.push(listen);
        return () => undefined;
      },
      cancel: (callId) => cancelled.push(callId),
      call: (_channel, _raw, callId) => {
        listeners.forEach((listen) => {
          listen({ callId, done: 500, total: 2000 });
          listen({ callId: 'lain', done: 1, total: 1 });
        });
        return Promise.resolve({ ok: true, value: {} } as const);
      },
    });
    const heard: unknown[] = [];
    const job = api.start('register.import', importOf(true), (progress) => heard.push(progress));
    job.cancel();
    await job.reply;
    expect(heard).toMatchObject([{ done: 500, total: 2000 }]);
    expect(cancelled).toEqual(['w1']);
  });
});
