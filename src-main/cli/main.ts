import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandText } from '../../src-shared/text/command.ts';
import { openCoreInProcess } from '../core-host/in-process.ts';
import { exitStatus } from './command.ts';
import { runCommand } from './run-command.ts';

const root = path.join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};

// A reader that went away (`padu … | head`) ends the command quietly.
process.stdout.on('error', () => process.exit(exitStatus.done));

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    openCore: (databasePath) =>
      openCoreInProcess({
        databasePath,
        appVersion: version,
        nativeDriverDir: process.env['PADU_NATIVE_DRIVER'] ?? null,
        migrationsDir: path.join(root, 'migrations'),
        origin: 'command',
        log: (line) => process.stderr.write(`${line}\n`),
      }),
  });
} catch (error) {
  process.stderr.write(
    `${commandText.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  process.exitCode = exitStatus.refused;
}
