/** `npm run dev`: builds again at every change; the window's own changes show after Ctrl+R, others start it anew. */
import { spawn } from 'node:child_process';
import { watchAll } from '../building/watch-all.mjs';
import { projectDir } from '../runtime/install.mjs';
import { electronFlags, prepareWindow } from '../runtime/prepare-window.mjs';

const electron = await prepareWindow();
const flags = electronFlags();

let running;
await watchAll(() => {
  running?.removeAllListeners('exit').kill();
  running = spawn(electron.binary, [...flags, projectDir], { stdio: 'inherit' });
  running.once('exit', () => process.exit());
});
