import { Worker } from 'node:worker_threads';
import { unexpectedReply } from './protocol.ts';
import type { CoreReply, FromWorker, Progress, ToWorker, WorkerOptions } from './protocol.ts';

/** What a caller may hear and say while its call runs. */
export interface CallHooks {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** One core, reached over whatever lies between. */
export interface CoreClient {
  call(channel: string, raw: unknown, hooks?: CallHooks): Promise<CoreReply>;
  close(): Promise<void>;
}

/** Where the worker's code is, what it is started with, and who writes its log. */
export interface CoreClientOptions {
  readonly workerPath: string | URL;
  readonly worker: WorkerOptions;
  readonly log: (line: string) => void;
}

interface OpenCall {
  readonly reply: (reply: CoreReply) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

const closeWithinMs = 5000;

/**
 * A client of the core in its worker thread.
 *
 * If the thread dies, every open call is answered with `unexpected` and an incident code, and the next call starts a
 * new thread: a crash costs the work that was under way, never the window.
 */
export function createCoreClient(options: CoreClientOptions): CoreClient {
  const openCalls = new Map<number, OpenCall>();
  let lastId = 0;

  const answer = (id: number, reply: CoreReply): void => {
    openCalls.get(id)?.reply(reply);
    openCalls.delete(id);
  };

  const start = (): Worker => {
    const worker = new Worker(options.workerPath, { workerData: options.worker });
    const incident = crypto.randomUUID().slice(0, 8);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'log') options.log(message.line);
      else if (message.kind === 'progress') openCalls.get(message.id)?.onProgress?.(message.progress);
      else answer(message.id, message.reply);
    });
    worker.on('messageerror', (error) => {
      options.log(`${incident} a message from the core could not be read: ${error.message}`);
    });
    worker.on('error', (error) => {
      options.log(
        `${incident} the core stopped: ${error instanceof Error ? (error.stack ?? error.message) : ''}`,
      );
    });
    worker.once('exit', () => {
      // Never this thread's successor: it is started only once this line has run.
      running = undefined;
      for (const id of [...openCalls.keys()]) answer(id, unexpectedReply(incident));
    });
    return worker;
  };

  // At once, so that the database opens while the window is still being drawn.
  let running: Worker | undefined = start();

  const post = (message: ToWorker): void => {
    running ??= start();
    running.postMessage(message);
  };

  return {
    call: (channel, raw, hooks = {}) => {
      const id = (lastId += 1);
      return new Promise((reply) => {
        openCalls.set(id, { reply, onProgress: hooks.onProgress });
        post({ kind: 'call', id, channel, raw });
        const cancel = (): void => {
          if (openCalls.has(id)) post({ kind: 'cancel', id });
        };
        if (hooks.signal?.aborted === true) cancel();
        else hooks.signal?.addEventListener('abort', cancel, { once: true });
      });
    },
    close: async () => {
      const worker = running;
      if (!worker) return;
      post({ kind: 'close' });
      await stopped(worker);
    },
  };
}

/** Waits for the thread to end by itself; one that hangs in a long job is ended, its transaction rolls back. */
function stopped(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => void worker.terminate(), closeWithinMs);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
