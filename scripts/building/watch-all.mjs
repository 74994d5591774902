import { build } from 'vite';
import { mainConfig, preloadConfig, rendererConfig } from './vite-configs.mjs';

const watched = (config) => ({ ...config, logLevel: 'warn', build: { ...config.build, watch: {} } });

/** Builds everything again at every change; calls back after each build that needs a new start of the program. */
export async function watchAll(onNewProgram) {
  await build(watched(rendererConfig()));
  for (const config of [preloadConfig(), mainConfig()]) {
    const watcher = await build(watched(config));
    watcher.on('event', (event) => {
      if (event.code === 'END') onNewProgram();
    });
  }
}
