import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { CoreClientOptions } from '../core-host/core-client.ts';
import { databasePathIn } from './data-folder.ts';

/** How the shell starts the core: its database, its migrations, and the driver that fits this Electron. */
export function coreOptions(dataFolder: string, log: (line: string) => void): CoreClientOptions {
  return {
    workerPath: join(import.meta.dirname, 'worker.js'),
    worker: {
      databasePath: databasePathIn(dataFolder),
      appVersion: app.getVersion(),
      nativeDriverDir: nativeDriverDir(),
      migrationsDir: migrationsDir(),
    },
    log,
  };
}

/** The SQLite driver that stands beside a runtime too old for the program's own; null on a current one. */
export function nativeDriverDir(): string | null {
  const dir = join(process.resourcesPath, 'native', 'node_modules', 'better-sqlite3');
  return Number(process.versions['napi'] ?? 0) < 10 && existsSync(dir) ? dir : null;
}

/** Where the database's migrations stand: among the resources of a package, else in the project. */
export const migrationsDir = (): string =>
  join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'migrations');
