import { BrowserWindow, nativeTheme, screen } from 'electron';
import { rendererOrigin } from './renderer-files.ts';

/** The screen of most offices. Source: docs/decisions/0006. */
const officeScreen = { width: 1366, height: 768 };
const smallest = { minWidth: 1024, minHeight: 600 };

/** Opens the program's one window; it is shown when its first picture is ready. */
export function openMainWindow(preload: string): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    ...officeScreen,
    ...smallest,
    useContentSize: true,
    show: false,
    autoHideMenuBar: true,
    // The colour of the page before its styles are there: no white flash in the dark.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (room.width <= officeScreen.width + 100) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(`${rendererOrigin}/`);
  return window;
}
