import { commandText } from '../../../src-shared/text/command.ts';
import { exitStatus, refused, type Command } from '../command.ts';

const list: Command = {
  name: 'settings list',
  options: {},
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('settings.list', {});
    if (!reply.ok) return refused(reply.error);
    return {
      exit: exitStatus.done,
      text: reply.value.map((row) => `${row.key}=${row.value}`).join('\n'),
      json: reply.value,
    };
  },
};

const get: Command = {
  name: 'settings get',
  options: {},
  words: [1, 1],
  run: async (context) => {
    const key = context.words[0] ?? '';
    const reply = await context.ask('settings.list', {});
    if (!reply.ok) return refused(reply.error);
    const found = reply.value.find((row) => row.key === key);
    if (found === undefined) return refused({ code: 'setting-unknown', key });
    return { exit: exitStatus.done, text: found.value, json: found };
  },
};

const set: Command = {
  name: 'settings set',
  options: {},
  words: [2, 2],
  run: async (context) => {
    const [key = '', value = ''] = context.words;
    const reply = await context.ask('settings.set', { values: { [key]: value } });
    if (!reply.ok) return refused(reply.error);
    return { exit: exitStatus.done, text: commandText.settingSaved(key, value), json: reply.value };
  },
};

export const settingsCommands: readonly Command[] = [list, get, set];
