import type { ParseArgsConfig } from 'node:util';
import type { Channel, RequestOf, ResponseOf } from '../../src-shared/contract/contract.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Result } from '../../src-shared/result.ts';

/** Exit statuses: a fixed promise. Source: docs/spec/interfaces.md §3. */
export const exitStatus = { done: 0, refused: 1, wrongCommandLine: 2, findings: 3 } as const;

/** What a command ends with. `text` goes to stdout without `--json`, `json` with it; `refusal` to stderr. */
export interface Outcome {
  readonly exit: number;
  readonly text?: string;
  readonly json?: unknown;
  readonly refusal?: AppError;
  /** Said on stderr besides. */
  readonly notes?: readonly string[];
}

/** Thrown for a command line that cannot be understood; `message` is Indonesian and ends on stderr with exit 2. */
export class WrongCommandLine extends Error {}

/** What a command gets: its options by name, the words after its own, and the core of the database it names. */
export interface CommandContext {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  /** The path given with `--db`. Throws WrongCommandLine where it is missing. */
  readonly databasePath: () => string;
  readonly ask: <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<Result<ResponseOf<C>>>;
}

export interface Command {
  /** The words that name it, e.g. `import register`. */
  readonly name: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The command works on files alone; `--db` is then a mistake. */
  readonly isWithoutDatabase?: true;
  /** How many words may follow the name. */
  readonly words: readonly [least: number, most: number];
  readonly run: (context: CommandContext) => Promise<Outcome>;
}

/** A text option that must be given. */
export function need(context: CommandContext, option: string): string {
  const value = context.options[option];
  if (typeof value !== 'string' || value === '') throw new WrongCommandLine(`--${option}`);
  return value;
}

/** A text option, or null where it is not given. */
export const optional = (context: CommandContext, option: string): string | null => {
  const value = context.options[option];
  return typeof value === 'string' ? value : null;
};

/** A text option that must be one of a list. Throws WrongCommandLine. */
export function oneOf<T extends string>(
  context: CommandContext,
  option: string,
  allowed: readonly T[],
): T | null {
  const value = optional(context, option);
  if (value === null) return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new WrongCommandLine(`--${option} ${value}`);
  return found;
}

/** A whole-number option that must be given. Throws WrongCommandLine. */
export function needInteger(context: CommandContext, option: string): number {
  const text = need(context, option);
  if (!/^\d{1,9}$/.test(text)) throw new WrongCommandLine(`--${option} ${text}`);
  return Number(text);
}

/** The outcome of a refusal. */
export const refused = (refusal: AppError): Outcome => ({ exit: exitStatus.refused, refusal });
