import { app } from 'electron';
import type { WorkerOptions } from '../core-host/protocol.ts';
import { migrationsDir, nativeDriverDir } from './core-options.ts';

/** What the command line asks of this process. */
export type Task =
  | { readonly kind: 'window' }
  | { readonly kind: 'print' }
  | { readonly kind: 'command'; readonly args: readonly string[] };

/**
 * Tells a start of the window from the two that need none.
 *
 * The words of a command stand after `--`, where Chromium no longer looks for its own switches.
 */
export function readTask(argv: readonly string[]): Task {
  if (argv.includes('--print-job')) return { kind: 'print' };
  const marker = argv.indexOf('--padu-command');
  if (marker === -1) return { kind: 'window' };
  const words = argv.slice(marker + 1);
  return { kind: 'command', args: words[0] === '--' ? words.slice(1) : words };
}

/** What a command of the installed program is told of it. */
export const installedProgram = (): Omit<WorkerOptions, 'databasePath'> => ({
  appVersion: app.getVersion(),
  nativeDriverDir: nativeDriverDir(),
  migrationsDir: migrationsDir(),
});

/** Ends the process with a status, before a window or a display is looked for. */
export const endWith = (status: number): never => process.exit(status);
