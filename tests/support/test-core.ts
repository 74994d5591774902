import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Channel, RequestOf, ResponseOf } from '../../src-shared/contract/contract.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Result } from '../../src-shared/result.ts';
import { composeCore } from '../../src-main/compose.ts';
import type { JobHooks } from '../../src-main/dispatch/core.ts';
import { migrationsDir } from './migrations.ts';
import { tempFolder } from './temp-folder.ts';

/** A real core over a real file, asked as the carriers ask it. */
export interface TestCore {
  readonly folder: string;
  readonly databasePath: string;
  readonly log: readonly string[];
  readonly ask: <C extends Channel>(
    channel: C,
    request: RequestOf<C>,
    job?: Partial<JobHooks>,
  ) => Promise<Result<ResponseOf<C>>>;
  /** The value of an answer that must not be a refusal. */
  readonly get: <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<ResponseOf<C>>;
  /** The refusal of an answer that must be one. */
  readonly refusal: <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<AppError>;
  readonly close: () => void;
}

/** A core over `databasePath`, or over a file that does not exist yet in a folder of its own. */
export function testCore(
  options: { readonly databasePath?: string; readonly appVersion?: string } = {},
): TestCore {
  const databasePath = options.databasePath ?? path.join(tempFolder(), 'padu.db');
  const log: string[] = [];
  const core = composeCore({
    databasePath,
    appVersion: options.appVersion ?? '0.0.0-test',
    nativeDriverDir: null,
    migrationsDir,
    log: (line) => log.push(line),
  });
  onTestFinished(() => {
    core.close();
  });
  const ask: TestCore['ask'] = async (channel, request, job = {}) =>
    (await core.dispatch(channel, request, {
      progress: () => undefined,
      isCancelled: () => false,
      ...job,
    })) as Result<never>;
  return {
    folder: path.dirname(databasePath),
    databasePath,
    log,
    ask,
    get: async (channel, request) => {
      const reply = await ask(channel, request);
      if (!reply.ok)
        throw new Error(`${channel} was refused: ${JSON.stringify(reply.error)} ${log.join('\n')}`);
      return reply.value;
    },
    refusal: async (channel, request) => {
      const reply = await ask(channel, request);
      if (reply.ok) throw new Error(`${channel} was not refused: ${JSON.stringify(reply.value)}`);
      if (reply.error.code === 'unexpected') throw new Error(`${channel} met a bug: ${log.join('\n')}`);
      return reply.error;
    },
    close: () => {
      core.close();
    },
  };
}

/** A core whose office is set up. */
export async function officeCore(region = '64.11'): Promise<TestCore> {
  const core = testCore();
  await core.get('app.initialize', { region, name: '' });
  return core;
}
