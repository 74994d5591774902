import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import type { CallProgress } from '../../src-shared/contract/shell-contract.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { CoreClient } from '../core-host/core-client.ts';
import type { createDesktop } from './desktop.ts';
import { rendererOrigin } from './renderer-files.ts';

/** Who answers, and which window may ask. */
export interface CallParts {
  readonly core: CoreClient;
  /** Read when it is first asked for: dialogs and printing are not needed to open the window. */
  readonly desktop: () => Promise<ReturnType<typeof createDesktop>>;
  readonly mainWindow: () => BrowserWindow | undefined;
  readonly log: (line: string) => void;
}

/** Answers the calls of the window, and only of its own page. */
export function answerCalls(parts: CallParts): void {
  const open = new Map<string, AbortController>();

  ipcMain.handle(
    'padu:call',
    async (event, channel: unknown, raw: unknown, callId: unknown): Promise<Reply> => {
      const window = askingWindow(event, parts);
      if (!window) throw new Error('refused');
      if (typeof channel !== 'string' || typeof callId !== 'string') throw new Error('malformed call');
      if (channel.startsWith('shell.')) return (await parts.desktop())(channel, raw, window);
      const controller = new AbortController();
      open.set(callId, controller);
      try {
        return await parts.core.call(channel, raw, {
          signal: controller.signal,
          onProgress: ({ done, total }) => {
            const progress: CallProgress = { callId, done, total };
            if (!event.sender.isDestroyed()) event.sender.send('padu:progress', progress);
          },
        });
      } finally {
        open.delete(callId);
      }
    },
  );

  ipcMain.on('padu:cancel', (event, callId: unknown) => {
    if (askingWindow(event, parts) && typeof callId === 'string') open.get(callId)?.abort();
  });
}

/**
 * The main window, if the message comes from its own top frame on our own origin; otherwise the message is refused.
 *
 * A frame inside the page, or a page that got in some other way, must not reach the officer's data.
 */
function askingWindow(event: IpcMainEvent | IpcMainInvokeEvent, parts: CallParts): BrowserWindow | undefined {
  const window = parts.mainWindow();
  const frame = event.senderFrame;
  const isOurs =
    window !== undefined &&
    event.sender === window.webContents &&
    frame !== null &&
    frame === event.sender.mainFrame &&
    frame.url.startsWith(`${rendererOrigin}/`);
  if (!isOurs) parts.log(`message refused from ${frame?.url ?? 'a closed frame'}`);
  return isOurs ? window : undefined;
}
