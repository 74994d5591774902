import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

type Driver = typeof Database;

const require = createRequire(import.meta.url);

/**
 * The SQLite driver that this runtime can load.
 *
 * better-sqlite3 13 needs Node-API 10; where the runtime is older (the stand-in for development, see
 * docs/decisions/0002), the build that lies beside that runtime is taken from `nativeDriverDir`.
 */
export function loadDriver(nativeDriverDir: string | null): Driver {
  const nodeApi = Number(process.versions['napi'] ?? '0');
  if (nodeApi >= 10 || nativeDriverDir === null) return require('better-sqlite3') as Driver;
  return require(nativeDriverDir) as Driver;
}
