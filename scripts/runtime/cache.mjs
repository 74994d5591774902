import { homedir } from 'node:os';
import { join } from 'node:path';

/** This user's folder for what can be fetched again, outside the project so that a new clone finds it. */
export function cacheDir() {
  if (process.env.PADU_CACHE_DIR) return process.env.PADU_CACHE_DIR;
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'padu-dev');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'padu-dev');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'padu-dev');
}
