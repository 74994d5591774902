import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Where this user's database, backups and log stand. `PADU_DATA_DIR` names another folder, for tests and the tour.
 *
 * Electron keeps its own files there too, and its one-instance lock. In a folder that cannot be written it would end
 * without a word, so its files then go elsewhere: the window opens and can say what is wrong.
 */
export function chooseDataFolder(): string {
  const named = process.env['PADU_DATA_DIR'];
  const folder = named === undefined || named === '' ? app.getPath('userData') : named;
  app.setPath('userData', isWritable(folder) ? folder : mkdtempSync(join(tmpdir(), 'padu-')));
  return folder;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The office's database in the data folder. */
export const databasePathIn = (dataFolder: string): string => join(dataFolder, 'padu.db');

/** The log in the data folder. */
export const logPathIn = (dataFolder: string): string => join(dataFolder, 'log', 'padu.log');
