/** The floor of every figure about the window: the least that Electron does to show a page. */
import { BrowserWindow, app } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true, show: false });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.loadFile('index.html');
});
