import { formatNumber } from '../../../src-shared/text/format.ts';
import { commandText } from '../../../src-shared/text/command.ts';
import path from 'node:path';
import { exitStatus, need, optional, refused, WrongCommandLine, type Command } from '../command.ts';

const init: Command = {
  name: 'init',
  options: { region: { type: 'string' }, name: { type: 'string' } },
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('app.initialize', {
      region: need(context, 'region'),
      name: optional(context, 'name') ?? '',
    });
    if (!reply.ok) return refused(reply.error);
    return {
      exit: exitStatus.done,
      text: commandText.initialized(reply.value.region, reply.value.name),
      json: reply.value,
    };
  },
};

const sample: Command = {
  name: 'sample',
  options: {
    region: { type: 'string' },
    agreements: { type: 'string' },
    seed: { type: 'string' },
    'without-tkksd': { type: 'boolean' },
    files: { type: 'string' },
  },
  words: [0, 0],
  run: async (context) => {
    const count = (option: string, initial: number): number => {
      const text = optional(context, option);
      if (text !== null && !/^\d{1,6}$/.test(text)) throw new WrongCommandLine(`--${option} ${text}`);
      return text === null ? initial : Number(text);
    };
    const files = optional(context, 'files');
    const reply = await context.ask('app.loadSample', {
      region: optional(context, 'region') ?? '64.11',
      agreements: count('agreements', 60),
      seed: count('seed', 1),
      isDecreeLeftOut: context.options['without-tkksd'] === true,
      filesFolder: files === null ? null : path.resolve(files),
    });
    if (!reply.ok) return refused(reply.error);
    return { exit: exitStatus.done, text: commandText.sampleMade(reply.value.name), json: reply.value };
  },
};

const backup: Command = {
  name: 'backup',
  options: { out: { type: 'string' } },
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('backup.make', { path: path.resolve(need(context, 'out')) });
    if (!reply.ok) return refused(reply.error);
    return {
      exit: exitStatus.done,
      text: commandText.backedUp(reply.value.path, formatNumber(reply.value.bytes)),
      json: reply.value,
    };
  },
};

const restore: Command = {
  name: 'restore',
  options: {},
  words: [1, 1],
  run: async (context) => {
    const source = path.resolve(context.words[0] ?? '');
    const reply = await context.ask('backup.restore', { path: source, replace: false });
    if (!reply.ok) return refused(reply.error);
    return { exit: exitStatus.done, text: commandText.restored(reply.value.restoredFrom), json: reply.value };
  },
};

const check: Command = {
  name: 'check',
  options: {},
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('database.check', {});
    if (!reply.ok) return refused(reply.error);
    const { isSound, problems, counts } = reply.value;
    const lines = Object.entries(counts).map(([name, count]) => `  ${name}: ${formatNumber(count)}`);
    return {
      exit: isSound ? exitStatus.done : exitStatus.refused,
      text: [commandText.checked(isSound), ...problems, ...lines].join('\n'),
      json: reply.value,
    };
  },
};

const doctor: Command = {
  name: 'doctor',
  options: {},
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('app.doctor', {});
    if (!reply.ok) return refused(reply.error);
    const text = reply.value.map((row) => `${row.isFine ? '✓' : '✕'} ${row.name}: ${row.value}`).join('\n');
    return { exit: exitStatus.done, text, json: reply.value };
  },
};

export const databaseCommands: readonly Command[] = [init, sample, backup, restore, check, doctor];
