import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dialog, shell } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import type { Reply } from '../../src-shared/contract/reply.ts';
import { shellContract } from '../../src-shared/contract/shell-contract.ts';
import type {
  ShellChannel,
  ShellRequestOf,
  ShellResponseOf,
} from '../../src-shared/contract/shell-contract.ts';
import { shellText } from '../../src-shared/text/shell-text.ts';
import { refuseWrite } from './file-refusal.ts';
import { printPage } from './print-page.mjs';
import { writeWhole } from './write-whole.ts';

type Handlers = {
  readonly [C in ShellChannel]: (
    request: ShellRequestOf<C>,
    window: BrowserWindow,
  ) => Promise<Reply<ShellResponseOf<C>>>;
};

/** What the desktop needs to know of the program. */
export interface DesktopOptions {
  readonly logPath: string;
  readonly log: (line: string) => void;
}

const done = <T>(value: T): Reply<T> => ({ ok: true, value });
// The contract's lists are read-only, Electron's type is not; it only reads them.
const toFilters = (filters: { name: string; extensions: string[] }[]): FileFilter[] => filters;

const handlers = ({ logPath, log }: DesktopOptions): Handlers => ({
  'shell.chooseOpenFile': async ({ filters }, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      filters: toFilters(filters),
      properties: ['openFile'],
    });
    return done({ path: filePaths[0] ?? null });
  },
  'shell.chooseSaveFile': async ({ filters, suggestedName }, window) => {
    const { filePath } = await dialog.showSaveDialog(window, {
      filters: toFilters(filters),
      defaultPath: suggestedName,
    });
    return done({ path: filePath === '' ? null : filePath });
  },
  'shell.chooseFolder': async (_request, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory'],
    });
    return done({ path: filePaths[0] ?? null });
  },
  'shell.showItemInFolder': ({ path }) => {
    if (!existsSync(path)) return Promise.resolve({ ok: false, error: { code: 'file-missing', path } });
    shell.showItemInFolder(path);
    return Promise.resolve(done({}));
  },
  'shell.printToPdf': async ({ html, path, paper, landscape }) => {
    const bytes = await print({ html, paper, landscape, footerWords: shellText.pageFooter }, log);
    if (!bytes.ok) return bytes;
    try {
      await writeWhole(path, bytes.value);
      return done({ path, bytes: bytes.value.byteLength });
    } catch (error) {
      return refuseWrite(path, error);
    }
  },
  'shell.openLog': async () => {
    log('log opened by the officer');
    const trouble = await shell.openPath(logPath);
    if (trouble !== '') shell.showItemInFolder(logPath);
    return done({});
  },
});

async function print(
  job: Parameters<typeof printPage>[0],
  log: DesktopOptions['log'],
): Promise<Reply<Uint8Array>> {
  try {
    return done(await printPage(job));
  } catch (error) {
    const detail = randomUUID().slice(0, 8);
    log(`${detail} shell.printToPdf ${String(error)}`);
    return { ok: false, error: { code: 'print-failed', detail } };
  }
}

const isShellChannel = (channel: string): channel is ShellChannel => Object.hasOwn(shellContract, channel);

/** Answers the channels of the desktop: dialogs, printing, folders. Requests are parsed before they are trusted. */
export function createDesktop(options: DesktopOptions) {
  const table = handlers(options);
  return async (channel: string, raw: unknown, window: BrowserWindow): Promise<Reply> => {
    if (!isShellChannel(channel))
      return { ok: false, error: { code: 'request-invalid', channel, detail: 'unknown channel' } };
    const request = shellContract[channel].request.safeParse(raw);
    if (!request.success) {
      const detail = request.error.issues.map((issue) => issue.path.join('.')).join(', ');
      return { ok: false, error: { code: 'request-invalid', channel, detail } };
    }
    // The table ties each handler to its channel's schema; across the union TypeScript cannot follow the pair.
    const handle = table[channel] as (request: unknown, window: BrowserWindow) => Promise<Reply>;
    return handle(request.data, window);
  };
}
