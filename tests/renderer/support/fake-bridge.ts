import type { PaduBridge } from '../../../src-shared/contract/shell-contract.ts';
import type { Reply } from '../../../src-shared/contract/reply.ts';
import type { FakeAnswers } from './fake-answers.ts';
import { sampleAnswers } from './sample-answers.ts';

/** A bridge whose channels answer what the test says; what it does not say is refused as a bug would be. */
export interface FakeBridge extends PaduBridge {
  readonly asked: { readonly channel: string; readonly request: Record<string, unknown> }[];
  /** Refuses the next calls of a channel with an error, until told null. */
  readonly refuse: (channel: string, error: Record<string, unknown> | null) => void;
}

/** Makes a bridge over answers; the sample's answers stand for the channels not named. */
export function fakeBridge(answers: FakeAnswers = {}): FakeBridge {
  const all: FakeAnswers = { ...sampleAnswers(), ...answers };
  const refusals = new Map<string, Record<string, unknown>>();
  const asked: FakeBridge['asked'] = [];
  return {
    platform: 'linux',
    asked,
    refuse: (channel, error) => {
      if (error === null) refusals.delete(channel);
      else refusals.set(channel, error);
    },
    cancel: () => undefined,
    onProgress: () => () => undefined,
    call: async (channel, raw) => {
      const request = raw as Record<string, unknown>;
      asked.push({ channel, request });
      const error = refusals.get(channel);
      if (error !== undefined) return { ok: false, error } as unknown as Reply;
      const answer = all[channel];
      if (answer === undefined)
        return { ok: false, error: { code: 'unexpected', incident: `TANPA-${channel}` } } as const;
      return { ok: true, value: await answer(request) } as const;
    },
  };
}
