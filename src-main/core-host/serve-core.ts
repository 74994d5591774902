import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Core } from '../dispatch/core.ts';
import { cancelledReply, unexpectedReply } from './protocol.ts';
import type { CallMessage, FromWorker, Progress, ToWorker } from './protocol.ts';

/** A window redraws no oftener; each message costs the main thread a turn. */
const progressEveryMs = 40;

/**
 * Answers the calls that arrive at `port` with `core`, until it is told to close.
 *
 * Work with the database is synchronous: while it runs, no message event fires. `isCancelled` therefore takes the
 * waiting messages from the port itself, and calls that it finds there wait for their turn.
 */
export function serveCore(port: MessagePort, core: Core): void {
  const waiting: CallMessage[] = [];
  const open = new Set<number>();
  const cancelled = new Set<number>();
  let isClosing = false;
  const send = (message: FromWorker): void => {
    port.postMessage(message);
  };

  const accept = (message: ToWorker): void => {
    if (message.kind === 'call') {
      open.add(message.id);
      waiting.push(message);
      setImmediate(runNext);
    } else if (message.kind === 'cancel') {
      // A cancel that comes after the reply must not be kept: nothing would ever take it out again.
      if (open.has(message.id)) cancelled.add(message.id);
    } else {
      // Never from under a running job: it is told to stop, and the last one to end closes.
      isClosing = true;
      for (const id of open) cancelled.add(id);
      closeIfIdle();
    }
  };

  const closeIfIdle = (): void => {
    if (!isClosing || open.size > 0) return;
    core.close();
    port.close();
  };

  const takeWaitingMessages = (): void => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      accept(next.message as ToWorker);
    }
  };

  const runNext = (): void => {
    const call = waiting.shift();
    if (call) void run(call);
  };

  const run = async (call: CallMessage): Promise<void> => {
    try {
      const reply = cancelled.has(call.id)
        ? cancelledReply
        : await core.dispatch(call.channel, call.raw, {
            progress: throttle((progress) => {
              send({ kind: 'progress', id: call.id, progress });
            }),
            isCancelled: () => {
              takeWaitingMessages();
              return cancelled.has(call.id);
            },
          });
      send({ kind: 'reply', id: call.id, reply });
    } catch (error) {
      // The dispatcher turns bugs into replies; what still arrives here is a bug of the carrier.
      const incident = `host-${call.id.toString()}`;
      send({ kind: 'log', line: `${incident} ${call.channel} ${describe(error)}` });
      send({ kind: 'reply', id: call.id, reply: unexpectedReply(incident) });
    } finally {
      open.delete(call.id);
      cancelled.delete(call.id);
      closeIfIdle();
    }
  };

  port.on('message', accept);
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Lets the first, the last and now and then one between through. */
function throttle(send: (progress: Progress) => void): (progress: Progress) => void {
  let lastSentAtMs = -Infinity;
  return (progress) => {
    const nowMs = performance.now();
    if (progress.done !== progress.total && nowMs - lastSentAtMs < progressEveryMs) return;
    lastSentAtMs = nowMs;
    send(progress);
  };
}
