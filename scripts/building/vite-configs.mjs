import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { channelNames } from '../../src-shared/contract/contract.ts';
import { shellChannelNames } from '../../src-shared/contract/shell-contract.ts';
import { projectDir } from '../runtime/install.mjs';

const inProject = (...parts) => join(projectDir, ...parts);
/** Electron brings itself; the SQLite driver is a native module and stays in node_modules. */
const external = ['electron', 'better-sqlite3'];

const common = { configFile: false, logLevel: 'info' };
const output = (folder) => ({
  outDir: inProject('dist', folder),
  emptyOutDir: true,
  reportCompressedSize: false,
});

/** The window. No inline assets: its content security policy knows no `data:` for scripts and fonts. */
export const rendererConfig = () => ({
  ...common,
  root: inProject('src-renderer'),
  base: '/',
  plugins: [react()],
  build: {
    ...output('renderer'),
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});

/** The main process and its worker thread; the modules that both use become chunks of their own. */
export const mainConfig = () => ({
  ...common,
  root: projectDir,
  ssr: { noExternal: true, external },
  build: {
    ...output('main'),
    ssr: true,
    target: 'node20.18',
    rolldownOptions: {
      input: {
        main: inProject('src-main', 'main.ts'),
        worker: inProject('src-main', 'core-host', 'worker.ts'),
      },
      external,
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** The preload: one CommonJS file, because a sandboxed page's preload can load nothing else. */
export function preloadConfig() {
  return {
    ...common,
    root: projectDir,
    define: { PADU_CHANNEL_NAMES: JSON.stringify([...channelNames, ...shellChannelNames]) },
    ssr: { noExternal: true, external },
    build: {
      ...output('preload'),
      ssr: true,
      target: 'chrome130',
      rolldownOptions: {
        input: { preload: inProject('src-main', 'preload', 'preload.ts') },
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  };
}
