import { existsSync, renameSync } from 'node:fs';

/** Whether a database file stands at a path. */
export const existsDatabase = (databasePath: string): boolean => existsSync(databasePath);

const companions = ['', '-wal', '-shm'] as const;

/**
 * Renames a database and its companion files so that another can take its place; `bringBack` undoes it.
 *
 * The name says when: `padu.db.disisihkan-20260715T080000`.
 */
export function setAsideDatabase(
  databasePath: string,
  at: string,
): { readonly path: string; readonly bringBack: () => void } {
  const suffix = `.disisihkan-${at.slice(0, 19).replace(/[-:]/g, '')}`;
  const moved = companions.filter((end) => existsSync(databasePath + end));
  for (const end of moved) renameSync(databasePath + end, `${databasePath}${suffix}${end}`);
  return {
    path: databasePath + suffix,
    bringBack: () => {
      for (const end of moved) renameSync(`${databasePath}${suffix}${end}`, databasePath + end);
    },
  };
}
