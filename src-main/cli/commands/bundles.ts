import path from 'node:path';
import { bundleText } from '../../../src-shared/text/bundle-command.ts';
import { errorText } from '../../../src-shared/text/errors.ts';
import { exitStatus, type Command } from '../command.ts';

/** Without a database nobody here can say whose the key is that a bundle names. */
const sender = 'unverified';

const verify: Command = {
  name: 'bundle verify',
  options: {},
  isWithoutDatabase: true,
  words: [1, 1],
  run: async (context) => {
    const reply = await context.ask('bundle.verify', { path: path.resolve(context.words[0] ?? '') });
    if (!reply.ok)
      return {
        exit: exitStatus.refused,
        json: { valid: false, code: reply.error.code, message: errorText(reply.error), sender },
        refusal: reply.error,
      };
    const message = bundleText.isWhole(reply.value);
    return {
      exit: exitStatus.done,
      text: message,
      json: { valid: true, code: null, message, sender },
    };
  },
};

export const bundleCommands: readonly Command[] = [verify];
