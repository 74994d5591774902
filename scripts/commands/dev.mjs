/** `npm run dev`: builds again at every change; the window's own changes show after Ctrl+R, others start it anew. */
import { spawn } from 'node:child_process';
import { build } from 'vite';
import { mainConfig, preloadConfig, rendererConfig } from '../building/vite-configs.mjs';
import { projectDir } from '../runtime/install.mjs';
import { electronFlags, prepareWindow } from '../runtime/prepare-window.mjs';

const electron = await prepareWindow();
const flags = electronFlags();
const watched = (config) => ({ ...config, logLevel: 'warn', build: { ...config.build, watch: {} } });

let running;
function startWindow() {
  running?.removeAllListeners('exit').kill();
  running = spawn(electron.binary, [...flags, projectDir], { stdio: 'inherit' });
  running.once('exit', () => process.exit());
}

await build(watched(rendererConfig()));
for (const config of [await preloadConfig(), mainConfig()]) {
  const watcher = await build(watched(config));
  watcher.on('event', (event) => {
    if (event.code === 'END') startWindow();
  });
}
