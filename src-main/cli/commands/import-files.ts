import path from 'node:path';
import type { Result } from '../../../src-shared/result.ts';
import type { ImportOutcome } from '../../../src-shared/contract/shapes.ts';
import { importSummary, rejectedLine } from '../../../src-shared/text/command.ts';
import { exitStatus, optional, refused, type CommandContext, type Outcome } from '../command.ts';

/** The path of the file that a command takes in. */
export const fileOf = (context: CommandContext): string => path.resolve(context.words[0] ?? '');

/** The path that an option names, or null. */
export const pathOf = (context: CommandContext, option: string): string | null => {
  const file = optional(context, option);
  return file === null ? null : path.resolve(file);
};

/** Whether a flag is given. */
export const isFlag = (context: CommandContext, flag: string): boolean => context.options[flag] === true;

/** The fields promised in docs/spec/interfaces.md, for some imports more, and exit 1 where nothing was taken in although it should have been. */
export function toOutcome(context: CommandContext, reply: Result<ImportOutcome>): Outcome {
  if (!reply.ok) return refused(reply.error);
  const { rejectedTotal: _total, ...outcome } = reply.value;
  const isRefused = !outcome.applied && !isFlag(context, 'dry-run');
  return {
    exit: isRefused ? exitStatus.refused : exitStatus.done,
    text: importSummary(outcome),
    json: outcome,
    notes: isFlag(context, 'json') ? [] : [...outcome.rejected.map(rejectedLine), ...outcome.warnings],
  };
}
