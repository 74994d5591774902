/** The worker thread: composes the core once, then answers calls. All work with the database happens here. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeCore } from '../compose.ts';
import type { WorkerOptions } from './protocol.ts';
import { serveCore } from './serve-core.ts';

if (parentPort === null) throw new Error('core-host/worker runs in a worker thread only');
const port = parentPort;
const log = (line: string): void => {
  port.postMessage({ kind: 'log', line });
};
const core = composeCore({ ...(workerData as WorkerOptions), log });
serveCore(port, core);
// The first thing that every window asks: the database opens, and the day's backup is made, while the page still loads.
void core.dispatch('app.status', {}, { progress: () => undefined, isCancelled: () => false });
