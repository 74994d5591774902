/** `npm start`: opens the window; where there is no display, a tour of it instead, with its results in out/. */
import { spawn } from 'node:child_process';
import { projectDir } from '../runtime/install.mjs';
import { hasDisplay, hasVirtualDisplay, startVirtualDisplay } from '../runtime/display.mjs';
import { electronFlags, prepareWindow } from '../runtime/prepare-window.mjs';
import { sayAndStop } from '../runtime/say.mjs';

const electron = await prepareWindow();
const flags = electronFlags();

if (hasDisplay()) {
  await follow(
    spawn(electron.binary, [...flags, projectDir, ...process.argv.slice(2)], { stdio: 'inherit' }),
  );
} else {
  if (!hasVirtualDisplay()) sayAndStop('tidak ada layar, dan Xvfb belum terpasang (paket Debian: xvfb).');
  const stop = await startVirtualDisplay();
  try {
    await follow(spawn(process.execPath, [`${projectDir}/tests/tour/tour.ts`], { stdio: 'inherit' }));
  } finally {
    stop();
  }
}

function follow(child) {
  return new Promise((resolve) => {
    child.once('exit', (status) => {
      process.exitCode = status ?? 1;
      resolve();
    });
  });
}
