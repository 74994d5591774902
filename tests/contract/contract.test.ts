import { describe, expect, it } from 'vitest';
import { channelNames, contract } from '../../src-shared/contract/contract.ts';
import { officeCore, testCore } from '../support/test-core.ts';
import { goodRequests } from './examples.ts';

describe.each(channelNames)('%s', (channel) => {
  const { request } = contract[channel];
  const good = goodRequests[channel] as Record<string, unknown>;

  it('accepts a good request', () => {
    expect(request.safeParse(good).error).toBeUndefined();
  });

  it('refuses a key that it does not know', () => {
    expect(request.safeParse({ ...good, lain: 1 }).success).toBe(false);
  });

  it('refuses each field when it is missing', () => {
    for (const field of Object.keys(good)) {
      const { [field]: _left, ...rest } = good;
      expect([field, request.safeParse(rest).success]).toEqual([field, false]);
    }
  });

  it('refuses each field when it is of another kind', () => {
    for (const field of Object.keys(good)) {
      const spoiled = { ...good, [field]: Symbol('lain') };
      expect([field, request.safeParse(spoiled).success]).toEqual([field, false]);
    }
  });

  it('refuses what is no object', () => {
    for (const raw of [null, undefined, 1, 'x', []]) expect(request.safeParse(raw).success).toBe(false);
  });
});

describe('answers', () => {
  /** Asked of a real core with the sample in it: what it answers must be what the contract says. */
  it('of every channel are as the contract says', async () => {
    const core = await officeCore();
    for (const channel of channelNames) {
      if (channel === 'app.initialize' || channel === 'app.loadSample') continue;
      const reply = await core.ask(channel, goodRequests[channel]);
      if (reply.ok)
        expect([channel, contract[channel].response.safeParse(reply.value).error]).toEqual([
          channel,
          undefined,
        ]);
      else expect([channel, reply.error.code, core.log]).not.toEqual([channel, 'unexpected', core.log]);
    }
  });

  it('of a core with a whole region in it are as the contract says', async () => {
    const sample = testCore();
    await sample.get('app.loadSample', { seed: 2 });
    for (const channel of [
      'agreement.list',
      'gap.summary',
      'gap.results',
      'plan.list',
      'plan.coverage',
      'record.list',
      'report.preview',
      'year.overview',
    ] as const) {
      const value = await sample.get(channel, goodRequests[channel]);
      expect([channel, contract[channel].response.safeParse(value).error]).toEqual([channel, undefined]);
    }
  });
});

describe('the entrance', () => {
  it('refuses a channel that does not exist', async () => {
    const core = await officeCore();
    expect(await core.ask('tidak.ada' as never, {} as never)).toMatchObject({
      ok: false,
      error: { code: 'request-invalid' },
    });
  });

  it('refuses a request that is not what the contract says, and names the field', async () => {
    const core = await officeCore();
    const refusal = await core.refusal('gap.summary', { year: 2026, asOf: '2026-02-30' });
    expect(refusal).toMatchObject({
      code: 'request-invalid',
      channel: 'gap.summary',
      detail: expect.stringContaining('asOf') as string,
    });
  });
});
