import type { Channel, RequestOf, ResponseOf } from '../../src-shared/contract/contract.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type {
  CallProgress,
  PaduBridge,
  ShellChannel,
  ShellRequestOf,
  ShellResponseOf,
} from '../../src-shared/contract/shell-contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent when the page is opened outside the program. */
    readonly padu?: PaduBridge;
  }
}

export type AnyChannel = Channel | ShellChannel;
export type Asked<C extends AnyChannel> = C extends Channel
  ? RequestOf<C>
  : C extends ShellChannel
    ? ShellRequestOf<C>
    : never;
export type Answered<C extends AnyChannel> = C extends Channel
  ? ResponseOf<C>
  : C extends ShellChannel
    ? ShellResponseOf<C>
    : never;

export type JobProgress = Pick<CallProgress, 'done' | 'total'>;

/** A long call: its reply, and a way to stop it. */
export interface Job<T> {
  readonly reply: Promise<Reply<T>>;
  readonly cancel: () => void;
}

/** What the window may ask of the program. A refusal is a value; `call` never throws. */
export interface Api {
  readonly call: <C extends AnyChannel>(channel: C, request: Asked<C>) => Promise<Reply<Answered<C>>>;
  readonly start: <C extends AnyChannel>(
    channel: C,
    request: Asked<C>,
    onProgress: (progress: JobProgress) => void,
  ) => Job<Answered<C>>;
}

const carrierBroke = { ok: false, error: { code: 'unexpected', incident: 'LAYAR' } } as const;

/** The api over the bridge that the preload script offers. */
export function createApi(bridge: PaduBridge): Api {
  let calls = 0;
  const listeners = new Map<string, (progress: JobProgress) => void>();
  bridge.onProgress((progress) => listeners.get(progress.callId)?.(progress));

  const start: Api['start'] = (channel, request, onProgress) => {
    calls += 1;
    const callId = `w${calls}`;
    listeners.set(callId, onProgress);
    // A carrier that breaks is a bug, but the screen must stay usable: it becomes a refusal with a code.
    const reply = bridge.call(channel, request, callId).catch((): Reply => carrierBroke);
    return {
      reply: reply.finally(() => listeners.delete(callId)) as Promise<Reply<Answered<typeof channel>>>,
      cancel: () => {
        bridge.cancel(callId);
      },
    };
  };

  const noProgress = (): void => undefined;
  return { start, call: (channel, request) => start(channel, request, noProgress).reply };
}
