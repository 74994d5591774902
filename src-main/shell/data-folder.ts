import { join } from 'node:path';
import { app } from 'electron';

/** Where this user's database, backups and log stand. `PADU_DATA_DIR` names another folder, for tests and the tour. */
export function chooseDataFolder(): string {
  const named = process.env['PADU_DATA_DIR'];
  if (named !== undefined && named !== '') app.setPath('userData', named);
  return app.getPath('userData');
}

/** The office's database in the data folder. */
export const databasePathIn = (dataFolder: string): string => join(dataFolder, 'padu.db');

/** The log in the data folder. */
export const logPathIn = (dataFolder: string): string => join(dataFolder, 'log', 'padu.log');
