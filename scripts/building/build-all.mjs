import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectDir } from '../runtime/install.mjs';
import { mainConfig, preloadConfig, rendererConfig } from './vite-configs.mjs';

const stamp = join(projectDir, 'dist', 'built');
const sources = ['src-shared', 'src-main', 'src-renderer', join('scripts', 'building'), 'package-lock.json'];

/** Builds everything into dist/; `options` may add to each vite configuration. */
export async function buildAll(options = {}) {
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  await inProduction(async () => {
    for (const config of [rendererConfig(), preloadConfig(), mainConfig()])
      await build({ ...config, ...options });
  });
  writeFileSync(stamp, '');
  // A source that was saved while the build ran counts as newer.
  utimesSync(stamp, startedAt, startedAt);
}

/** Inside a test run NODE_ENV says `test`, and React's slow development build would be taken in. */
async function inProduction(work) {
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

/** Builds if a source is newer than the last whole build. */
export async function buildIfNeeded(say) {
  const builtAtMs = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newestMs(join(projectDir, source)) < builtAtMs)) return;
  say('membangun program …');
  await buildAll({ logLevel: 'warn' });
}

function newestMs(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).map((name) => newestMs(join(path, name)));
  return Math.max(mtimeMs, ...inside);
}
