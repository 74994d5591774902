import { parseArgs } from 'node:util';
import path from 'node:path';
import { isCivilDate } from '../../src-shared/domain/dates.ts';
import { commandText } from '../../src-shared/text/command.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import type { Result } from '../../src-shared/result.ts';
import type { CoreClient } from '../core-host/core-client.ts';
import { exitStatus, WrongCommandLine, type Command, type CommandContext, type Outcome } from './command.ts';
import { commands } from './commands/index.ts';

export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Opens the core of a database file; closed again when the command ends. */
  readonly openCore: (databasePath: string) => CoreClient;
}

const common = { db: { type: 'string' }, json: { type: 'boolean' } } as const;

function findCommand(words: readonly string[]): {
  readonly command: Command;
  readonly rest: readonly string[];
} {
  for (const length of [2, 1]) {
    const command = commands.find((one) => one.name === words.slice(0, length).join(' '));
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  throw new WrongCommandLine(words.slice(0, 2).join(' '));
}

/** Reads the command line once without knowing the command, to find its words, then strictly with its own options. */
function parse(args: readonly string[]): {
  command: Command;
  options: CommandContext['options'];
  words: readonly string[];
} {
  const leading: string[] = [];
  for (const arg of args) {
    if (arg.startsWith('-') || leading.length === 2) break;
    leading.push(arg);
  }
  const { command, rest } = findCommand(leading);
  const used = leading.length - rest.length;
  try {
    const parsed = parseArgs({
      args: args.slice(used),
      options: { ...common, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    const [least, most] = command.words;
    if (parsed.positionals.length < least || parsed.positionals.length > most)
      throw new WrongCommandLine(command.name);
    return { command, options: parsed.values, words: parsed.positionals };
  } catch (error) {
    if (error instanceof WrongCommandLine) throw error;
    throw new WrongCommandLine(`${command.name}: ${wordsOf(error)}`);
  }
}

/** parseArgs speaks English; what it names (the option) is what the user needs. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /'([^']+)'/.exec(message)?.[1] ?? '';
}

function contextOf(
  parsed: ReturnType<typeof parse>,
  io: CommandIo,
  opened: { core: CoreClient | null },
): CommandContext {
  const databasePath = (): string => {
    const db = parsed.options['db'];
    if (typeof db !== 'string' || db === '') throw new WrongCommandLine('--db');
    return path.resolve(db);
  };
  if (parsed.command.isWithoutDatabase === true && parsed.options['db'] !== undefined)
    throw new WrongCommandLine('--db');
  for (const option of ['as-of', 'effective', 'imported-on']) {
    const value = parsed.options[option];
    if (typeof value === 'string' && !isCivilDate(value)) throw new WrongCommandLine(`--${option} ${value}`);
  }
  return {
    options: parsed.options,
    words: parsed.words,
    databasePath,
    ask: async (channel, request) => {
      // Opened at its first use, which never comes in a command that works on files alone.
      opened.core ??= io.openCore(parsed.command.isWithoutDatabase === true ? '' : databasePath());
      return (await opened.core.call(channel, request)) as Result<never>;
    },
  };
}

function report(outcome: Outcome, io: CommandIo, asJson: boolean): number {
  for (const note of outcome.notes ?? []) io.err(`${note}\n`);
  if (asJson && outcome.json !== undefined) io.out(`${JSON.stringify(outcome.json, null, 2)}\n`);
  else if (!asJson && outcome.text !== undefined) io.out(`${outcome.text}\n`);
  if (outcome.refusal !== undefined) {
    io.err(`${errorText(outcome.refusal)}\n`);
    if (asJson && outcome.json === undefined)
      io.out(`${JSON.stringify({ error: outcome.refusal, message: errorText(outcome.refusal) }, null, 2)}\n`);
  }
  return outcome.exit;
}

/** Runs one command line and gives its exit status. Results go to `out`, everything else to `err`. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const opened: { core: CoreClient | null } = { core: null };
  try {
    if (args.length === 0 || args[0] === 'help' || args[0] === '--help') {
      io.out(commandText.help);
      return exitStatus.done;
    }
    const parsed = parse(args);
    const outcome = await parsed.command.run(contextOf(parsed, io, opened));
    return report(outcome, io, parsed.options['json'] === true);
  } catch (error) {
    if (!(error instanceof WrongCommandLine)) throw error;
    io.err(`${commandText.wrong(error.message)}\n`);
    return exitStatus.wrongCommandLine;
  } finally {
    await opened.core?.close();
  }
}
