/** An automatic backup: `madeAt` is a UTC instant, `reason` why it was made. */
export interface BackupFile {
  readonly path: string;
  readonly madeAt: string;
  readonly reason: string;
  readonly bytes: number;
}

const dayOf = (file: BackupFile): string => file.madeAt.slice(0, 10);
const monthOf = (file: BackupFile): string => file.madeAt.slice(0, 7);
const weekOf = (file: BackupFile): string =>
  String(Math.floor((Date.parse(dayOf(file)) / 86_400_000 + 3) / 7));

/** The newest file of each of the newest `count` periods. */
function keepNewest(
  files: readonly BackupFile[],
  periodOf: (file: BackupFile) => string,
  count: number,
): readonly BackupFile[] {
  const kept = new Map<string, BackupFile>();
  for (const file of files) if (!kept.has(periodOf(file))) kept.set(periodOf(file), file);
  return [...kept.values()].slice(0, count);
}

/**
 * The backups that are no longer kept: the newest of each of 7 days, 4 weeks and 12 months stay, and so do the newest
 * ten of any day, since several imports on one day each have a way back. `files` newest first.
 */
export function chooseExpired(files: readonly BackupFile[]): readonly BackupFile[] {
  const kept = new Set([
    ...files.slice(0, 10),
    ...keepNewest(files, dayOf, 7),
    ...keepNewest(files, weekOf, 4),
    ...keepNewest(files, monthOf, 12),
  ]);
  return files.filter((file) => !kept.has(file));
}
