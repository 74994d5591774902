import { afterEach, describe, expect, it } from 'vitest';
import { createCoreClient } from '../../src-main/core-host/core-client.ts';
import type { CoreClient } from '../../src-main/core-host/core-client.ts';

const worker = { databasePath: '', appVersion: '0', nativeDriverDir: null, migrationsDir: '' };
const opened: CoreClient[] = [];

function open(log: string[] = []): CoreClient {
  const client = createCoreClient({
    workerPath: new URL('../support/core-worker.ts', import.meta.url),
    worker,
    log: (line) => log.push(line),
  });
  opened.push(client);
  return client;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.close()));
});

describe('a core in its worker thread', () => {
  it('answers each of many calls with its own reply', async () => {
    const core = open();
    const numbers = Array.from({ length: 100 }, (_, n) => n);
    const replies = await Promise.all(numbers.map((n) => core.call('test.echo', { n })));
    expect(replies).toEqual(numbers.map((n) => ({ ok: true, value: { n } })));
  });

  it('tells the progress of synchronous work while it runs, and stops it when it is cancelled', async () => {
    const core = open();
    const controller = new AbortController();
    const seen: number[] = [];
    const reply = await core.call('test.count', null, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (seen.length === 3) controller.abort();
      },
    });
    expect(seen[0]).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(reply).toMatchObject({ ok: true });
  });

  it('sends progress no oftener than a window can draw it', async () => {
    const core = open();
    const controller = new AbortController();
    const seen: number[] = [];
    const reply = await core.call('test.count', null, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (seen.length === 3) controller.abort();
      },
    });
    const done = reply.ok ? (reply.value as { done: number }).done : 0;
    expect(done).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(10);
  });

  it('keeps calls that arrive during synchronous work, and cancels one that has not begun', async () => {
    const core = open();
    const [first, second] = [new AbortController(), new AbortController()];
    const counting = core.call('test.count', null, {
      signal: first.signal,
      onProgress: () => {
        second.abort();
        first.abort();
      },
    });
    const waiting = core.call('test.echo', 'waiting');
    const unwanted = core.call('test.echo', 'unwanted', { signal: second.signal });
    await counting;
    expect(await waiting).toEqual({ ok: true, value: 'waiting' });
    expect(await unwanted).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('stops a job that is under way when it is closed, and closes the core only after it', async () => {
    const core = open();
    const counting = core.call('test.count', null, { onProgress: () => void core.close() });
    expect(await counting).toMatchObject({ ok: true, value: { isClosed: false } });
  });

  it('answers a call whose carrier failed with an incident code that stands in the log', async () => {
    const log: string[] = [];
    const reply = await open(log).call('test.throw', null);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    const incident = !reply.ok && reply.error.code === 'unexpected' ? reply.error.incident : 'none';
    expect(log.join('\n')).toContain(incident);
  });

  it('answers every open call when the thread dies, and starts anew for the next one', async () => {
    const core = open();
    const replies = await Promise.all([core.call('test.hang', null), core.call('test.die', null)]);
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(await core.call('test.echo', 'again')).toEqual({ ok: true, value: 'again' });
  });

  it('answers a call to a thread that cannot start', async () => {
    const log: string[] = [];
    const core = createCoreClient({
      workerPath: new URL('./no-such-worker.ts', import.meta.url),
      worker,
      log: (line) => log.push(line),
    });
    expect(await core.call('test.echo', 1)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(log.join('\n')).toContain('no-such-worker');
  });
});
