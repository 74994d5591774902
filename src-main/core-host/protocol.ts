import type { Core, CoreOptions, JobHooks } from '../dispatch/core.ts';

/** What the core answers to a call. */
export type CoreReply = Awaited<ReturnType<Core['dispatch']>>;

/** How far a long job has come; `total` is null while it is not known. */
export type Progress = Parameters<JobHooks['progress']>[0];

/** What the worker thread is started with: the options of the core, without those that cannot cross a thread. */
export type WorkerOptions = Omit<CoreOptions, 'log'>;

/** A call: `id` is the sender's, and comes back with each progress and with the reply. */
export interface CallMessage {
  readonly kind: 'call';
  readonly id: number;
  readonly channel: string;
  readonly raw: unknown;
}

/** What the worker thread receives. */
export type ToWorker =
  CallMessage | { readonly kind: 'cancel'; readonly id: number } | { readonly kind: 'close' };

/** What the worker thread sends; every call gets exactly one reply. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: CoreReply }
  | { readonly kind: 'log'; readonly line: string };

/** The reply to a call that a bug ended; the officer can read the incident code out on the telephone. */
export function unexpectedReply(incident: string): CoreReply {
  return { ok: false, error: { code: 'unexpected', incident } };
}

/** The reply to a call that was cancelled before it began. */
export const cancelledReply: CoreReply = { ok: false, error: { code: 'cancelled' } };
