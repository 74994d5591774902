import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, electronBinary, sandboxFlags, startPadu } from '../support/padu-window.ts';
import type { PaduWindow } from '../support/padu-window.ts';

let padu: PaduWindow;
beforeAll(async () => {
  padu = await startPadu();
});
afterAll(async () => {
  await padu.close();
});

const evaluate = <T>(script: string): Promise<T> => padu.page.evaluate<T>(script);

describe('the page of the window', () => {
  it('runs in a sandbox, isolated from the preload, without Node', async () => {
    const preferences = await padu.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron has it, its types do not.
      return (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(await evaluate('[typeof require, typeof process, typeof module].join()')).toBe(
      'undefined,undefined,undefined',
    );
  });

  it('sees a frozen bridge and nothing else of the program', async () => {
    expect(await evaluate('Object.isFrozen(window.padu)')).toBe(true);
    expect(await evaluate('Object.keys(window.padu).sort().join()')).toBe('call,cancel,onProgress,platform');
  });

  it('refuses channels that the contract does not name', async () => {
    const refusal = await evaluate<string>(
      `window.padu.call('app.eraseAll', {}, 'x').then(() => 'answered', (error) => error.message)`,
    );
    expect(refusal).toContain('no such channel');
  });

  it('executes neither eval nor inline scripts nor inline handlers', async () => {
    // Through the page's own script element: the driver itself may evaluate past the policy.
    const seen = await padu.page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.head.append(inline);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.handlerRan = true');
      document.body.append(button);
      button.click();
      button.remove();
      const foreign = document.createElement('script');
      foreign.src = 'https://example.invalid/x.js';
      document.head.append(foreign);
      await new Promise((resolve) => {
        foreign.addEventListener('error', resolve);
      });
      return { violations, inline: 'inlineRan' in window, handler: 'handlerRan' in window };
    });
    expect(seen.inline).toBe(false);
    expect(seen.handler).toBe(false);
    expect(new Set(seen.violations)).toEqual(new Set(['script-src-elem', 'script-src-attr']));
  });

  it('gets a policy of its own with every load, and its nonce in the page', async () => {
    const read = () =>
      padu.page.evaluate(async () => {
        const reply = await fetch('/');
        const nonce = /padu-nonce" content="([^"]+)"/.exec(await reply.text())?.[1];
        return { nonce, policy: reply.headers.get('content-security-policy') ?? '' };
      });
    const [first, second] = [await read(), await read()];
    expect(first.policy).toContain(`style-src 'self' 'nonce-${first.nonce ?? 'none'}'`);
    expect(first.policy).toContain("default-src 'none'");
    expect(first.policy).not.toMatch(/unsafe/);
    expect(second.nonce).not.toBe(first.nonce);
  });

  it('reads no file of the machine and nothing outside its folder', async () => {
    const readable = (address: string) =>
      padu.page.evaluate(
        (url) =>
          fetch(url).then(
            (reply) => reply.ok,
            () => false,
          ),
        address,
      );
    expect(await readable('/index.html')).toBe(true);
    for (const address of [
      'file:///etc/passwd',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/preload/preload.cjs',
      'app://other/index.html',
      'https://example.invalid/',
    ])
      expect(await readable(address), address).toBe(false);
  });

  it('cannot be led away, and opens no window', async () => {
    const address = padu.page.url();
    const opened = await evaluate<boolean>(`window.open('app://padu/index.html') === null`);
    expect(opened).toBe(true);
    await evaluate(`void (location.href = 'https://example.invalid/')`);
    await evaluate(`void (location.href = 'file:///etc/passwd')`);
    // A round trip through the main process: had the page gone, this context would be gone with it.
    await evaluate(`window.padu.call('app.status', {}, 'still-here').then(() => true)`);
    expect(padu.page.url()).toBe(address);
    expect(padu.app.windows()).toHaveLength(1);
  });

  it('is granted no device and no notification', async () => {
    expect(await evaluate(`Notification.requestPermission().then((answer) => answer)`)).toBe('denied');
    const camera = await evaluate<string>(
      `navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', (error) => error.name)`,
    );
    expect(camera).not.toBe('given');
  });
});

describe('the main process', () => {
  it('answers only the top frame of its own window', async () => {
    const other = padu.app.waitForEvent('window');
    await padu.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const intruder = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
        await intruder.loadURL('app://padu/index.html');
      },
      await preloadPath(),
    );
    const refusal = await (
      await other
    ).evaluate(
      `window.padu.call('app.status', {}, 'intruder').then(() => 'answered', (error) => error.message)`,
    );
    expect(refusal).toContain('refused');
    await padu.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (!window.isVisible()) window.destroy();
    });
  });

  it('quits at a second start on the same data, and keeps its window', async () => {
    const second = await startSecond(padu.dataDir);
    expect(second).toBe(0);
    expect(padu.app.windows()).toHaveLength(1);
  });
});

const preloadPath = (): Promise<string> =>
  padu.app.evaluate(({ app }) => `${app.getAppPath()}/dist/preload/preload.cjs`);

function startSecond(dataDir: string): Promise<number | null> {
  const child = spawn(electronBinary(), [...sandboxFlags(), `${import.meta.dirname}/../..`], {
    env: cleanEnvironment({ PADU_DATA_DIR: dataDir }),
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}
