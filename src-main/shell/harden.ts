import { app, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { rendererOrigin } from './renderer-files.ts';

/** Writing to the clipboard is asked for by "copy table"; nothing else is ever granted. */
const granted = new Set(['clipboard-sanitized-write']);

/** Denies every page what the program never needs: other pages, new windows, devices, the net. */
export function hardenAllPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenPage(contents);
  });
}

function hardenPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    // The preview's frame gets its document from `srcdoc`; it may not go anywhere else.
    if (event.url !== 'about:srcdoc') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Closes the session's ways to devices and to the net. */
export function hardenSession(of: Session = session.defaultSession): void {
  of.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(granted.has(permission));
  });
  of.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  of.setDevicePermissionHandler(() => false);
  of.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) });
  });
}

/** The program's own addresses; developer tools and data pictures stay inside the process. */
function isOurs(url: string): boolean {
  return url.startsWith(`${rendererOrigin}/`) || /^(data|blob|devtools|about|chrome-extension):/.test(url);
}
