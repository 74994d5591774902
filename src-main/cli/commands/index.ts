import type { Command } from '../command.ts';
import { copyCommands } from './copy-year.ts';
import { bundleCommands } from './bundles.ts';
import { databaseCommands } from './database.ts';
import { gapCommands } from './gaps.ts';
import { importCommands } from './imports.ts';
import { reportCommands } from './reports.ts';
import { settingsCommands } from './settings.ts';
import { suggestCommands } from './suggest.ts';

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [
  ...databaseCommands,
  ...importCommands,
  ...copyCommands,
  ...gapCommands,
  ...suggestCommands,
  ...reportCommands,
  ...settingsCommands,
  ...bundleCommands,
];
