import { composeCore } from '../compose.ts';
import type { CoreOptions } from '../dispatch/core.ts';
import type { CoreClient } from './core-client.ts';

/** The same core without a thread of its own, for the headless command: it has no window that could freeze. */
export function openCoreInProcess(options: CoreOptions): CoreClient {
  const core = composeCore(options);
  return {
    call: (channel, raw, hooks = {}) =>
      core.dispatch(channel, raw, {
        progress: (progress) => hooks.onProgress?.(progress),
        isCancelled: () => hooks.signal?.aborted ?? false,
      }),
    close: () => {
      core.close();
      return Promise.resolve();
    },
  };
}
