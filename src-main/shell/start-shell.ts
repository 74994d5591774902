import { join } from 'node:path';
import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { createCoreClient } from '../core-host/core-client.ts';
import type { CoreClient } from '../core-host/core-client.ts';
import { answerCalls } from './answer-calls.ts';
import { coreOptions } from './core-options.ts';
import { chooseDataFolder, logPathIn } from './data-folder.ts';
import { hardenAllPages, hardenSession } from './harden.ts';
import { openLogFile } from './log-file.ts';
import { openMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { revivePage } from './revive-page.ts';
import { registerRendererScheme, serveRenderer } from './serve-renderer.ts';

/**
 * Starts the window. Runs while Electron is still starting: schemes and the one-instance lock come before "ready".
 *
 * A second start only brings the first window to the front: two writers of one database would wait for each other.
 */
export function startShell(): void {
  const dataFolder = chooseDataFolder();
  registerRendererScheme();
  app.commandLine.appendSwitch('lang', 'id');
  // Windows groups the window and its shortcut in the task bar by this name.
  app.setAppUserModelId('id.go.padu.desktop');
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const logPath = logPathIn(dataFolder);
  const log = openLogFile(logPath, () => new Date());
  // Before Electron is ready: the database opens while the window's own processes start.
  const core = createCoreClient(coreOptions(dataFolder, log));
  const parts = { core, logPath, log };
  process.on('uncaughtException', (error) => {
    log(`uncaught in the shell: ${error.stack ?? error.message}`);
  });
  hardenAllPages();
  // It would take back a `--no-sandbox` that only a developer working as root passes, and Electron would not start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    openProgram(parts);
  });
}

interface ProgramParts {
  readonly core: CoreClient;
  readonly logPath: string;
  readonly log: (line: string) => void;
}

function openProgram({ core, logPath, log }: ProgramParts): void {
  const built = join(import.meta.dirname, '..');
  let mainWindow: BrowserWindow | undefined;

  log(`start ${app.getVersion()} electron ${process.versions.electron} ${process.platform}`);
  hardenSession();
  serveRenderer(join(built, 'renderer'));
  setMenu(() => void shell.openPath(logPath));
  let desktop: ReturnType<typeof loadDesktop> | undefined;
  answerCalls({
    core,
    desktop: () => (desktop ??= loadDesktop({ logPath, log })),
    mainWindow: () => mainWindow,
    log,
  });

  mainWindow = openMainWindow(join(built, 'preload', 'preload.cjs'));
  mainWindow.on('closed', () => {
    mainWindow = undefined;
  });
  revivePage(mainWindow, log);
  app.on('second-instance', () => {
    if (mainWindow?.isMinimized() === true) mainWindow.restore();
    mainWindow?.focus();
  });
  closeCoreBeforeQuit(core);
}

const loadDesktop = async (parts: Pick<ProgramParts, 'logPath' | 'log'>) =>
  (await import('./desktop.ts')).createDesktop(parts);

/** Quits only when the core has closed its database, so that the next start finds no work left over. */
function closeCoreBeforeQuit(core: CoreClient): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void core.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
