/** A worker thread whose core is made for tests of the carrier: it counts, waits, fails and dies on request. */
import { parentPort } from 'node:worker_threads';
import type { Core } from '../../src-main/dispatch/core.ts';
import { serveCore } from '../../src-main/core-host/serve-core.ts';

let isClosed = false;
const core: Core = {
  dispatch: (channel, raw, job) => {
    if (channel === 'test.echo') return Promise.resolve({ ok: true, value: raw });
    if (channel === 'test.die') process.exit(3);
    if (channel === 'test.throw') throw new Error('a bug in the carrier');
    if (channel === 'test.hang') return new Promise(() => undefined);
    // Synchronous work as an import is: no message event fires while it runs.
    for (let done = 1; ; done += 1) {
      job.progress({ done, total: null });
      if (job.isCancelled()) return Promise.resolve({ ok: true, value: { done, isClosed } });
    }
  },
  close: () => {
    isClosed = true;
  },
};

if (parentPort !== null) serveCore(parentPort, core);
