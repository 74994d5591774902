import { execFile } from 'node:child_process';
import path from 'node:path';
import { runCommand } from '../../src-main/cli/run-command.ts';
import { openCoreInProcess } from '../../src-main/core-host/in-process.ts';
import { migrationsDir } from '../support/migrations.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface CommandRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The one JSON document on stdout. */
  readonly json: () => Record<string, unknown>;
}

const toRun = (exit: number, stdout: string, stderr: string): CommandRun => ({
  exit,
  stdout,
  stderr,
  json: () => JSON.parse(stdout) as Record<string, unknown>,
});

/** Runs one command line as the headless command does, streams and exit status caught. */
export async function padu(...args: readonly string[]): Promise<CommandRun> {
  const written = { out: '', err: '' };
  const exit = await runCommand(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    openCore: (databasePath) =>
      openCoreInProcess({
        databasePath,
        appVersion: '0.0.0-test',
        nativeDriverDir: null,
        migrationsDir,
        origin: 'command',
        log: (line) => {
          written.err += `${line}\n`;
        },
      }),
  });
  return toRun(exit, written.out, written.err);
}

/** Runs the headless command in a process of its own, as a script of an office does. */
export function paduProcess(...args: readonly string[]): Promise<CommandRun> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'src-main/cli/padu.ts'), ...args],
      { cwd: root, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        resolve(toRun(error === null ? 0 : Number(error.code), stdout, stderr));
      },
    );
  });
}
