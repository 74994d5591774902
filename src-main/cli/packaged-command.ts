import { commandText } from '../../src-shared/text/command.ts';
import { openCoreInProcess } from '../core-host/in-process.ts';
import { exitStatus } from './command.ts';
import { runCommand } from './run-command.ts';

/** What the installed program knows of itself. */
export interface InstalledProgram {
  readonly appVersion: string;
  readonly nativeDriverDir: string | null;
  readonly migrationsDir: string;
}

/** Runs one command line inside the installed program and gives its exit status. */
export async function runPackagedCommand(
  args: readonly string[],
  program: InstalledProgram,
): Promise<number> {
  const err = (text: string): void => {
    process.stderr.write(text);
  };
  try {
    return await runCommand(args, {
      out: (text) => process.stdout.write(text),
      err,
      openCore: (databasePath) =>
        openCoreInProcess({
          ...program,
          databasePath,
          origin: 'command',
          log: (line) => {
            err(`${line}\n`);
          },
        }),
    });
  } catch (error) {
    err(`${commandText.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return exitStatus.refused;
  }
}
