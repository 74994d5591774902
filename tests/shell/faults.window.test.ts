import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataDir, startPadu } from '../support/padu-window.ts';

describe('a start with something wrong', () => {
  it('loads the page again when its process dies', async () => {
    const padu = await startPadu();
    const loaded = padu.page.waitForEvent('load');
    await padu.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await loaded.catch(() => undefined);
    await expect
      .poll(() => readFileSync(join(padu.dataDir, 'log', 'padu.log'), 'utf8'))
      .toMatch(/the page stopped: (crashed|killed)/);
    await expect
      .poll(() =>
        padu.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            'document.documentElement.dataset.ready',
          ),
        ),
      )
      .toBe('true');
    await padu.close();
  });

  it('opens its window over a data folder that does not exist yet', async () => {
    const padu = await startPadu({ dataDir: join(makeDataDir(), 'belum', 'ada') });
    expect(await padu.page.title()).toContain('Padu');
    await padu.close();
  });
});
