import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { shellText } from '../../src-shared/text/shell-text.ts';

/** A page that dies sooner than this after it was loaded again would only die once more. */
const soonMs = 30_000;

/** Loads the page again when its process has died; the second time in a row the officer is told instead. */
export function revivePage(window: BrowserWindow, log: (line: string) => void): void {
  let lastDeathAtMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the page stopped: ${reason}`);
    if (reason === 'clean-exit') return;
    const nowMs = performance.now();
    const isAgain = nowMs - lastDeathAtMs < soonMs;
    lastDeathAtMs = nowMs;
    if (isAgain) dialog.showErrorBox(shellText.pageDied.title, shellText.pageDied.message);
    else window.reload();
  });
}
