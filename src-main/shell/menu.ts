import { Menu, app } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { shellText } from '../../src-shared/text/shell-text.ts';

/** Sets the menu: hidden until Alt is pressed, but its shortcuts (copy, zoom) are always there. */
export function setMenu(openLog: () => void): void {
  const text = shellText.menu;
  const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ role: 'reload', label: text.reload }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: text.file, submenu: [{ role: 'quit', label: text.quit }] },
      {
        label: text.edit,
        submenu: [
          { role: 'undo', label: text.undo },
          { role: 'redo', label: text.redo },
          { type: 'separator' },
          { role: 'cut', label: text.cut },
          { role: 'copy', label: text.copy },
          { role: 'paste', label: text.paste },
          { role: 'selectAll', label: text.selectAll },
        ],
      },
      {
        label: text.view,
        submenu: [
          { role: 'zoomIn', label: text.zoomIn },
          { role: 'zoomOut', label: text.zoomOut },
          { role: 'resetZoom', label: text.actualSize },
          { role: 'togglefullscreen', label: text.fullScreen },
          ...forDevelopers,
        ],
      },
      { label: text.help, submenu: [{ label: text.openLog, click: openLog }] },
    ]),
  );
}
