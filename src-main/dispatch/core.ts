import type { Reply } from '../../src-shared/contract/reply.ts';
import type { JobHooks } from '../app/ports.ts';

export type { JobHooks };

/** What a core is started with. Paths are absolute. */
export interface CoreOptions {
  readonly databasePath: string;
  readonly appVersion: string;
  /** The folder of the SQLite driver beside a runtime too old for ours, else null. */
  readonly nativeDriverDir: string | null;
  readonly migrationsDir: string;
  /** Who makes the changes, for the history; the window where it is left out. */
  readonly origin?: 'window' | 'command';
  /** One line for the log file: no personal data, no amounts. */
  readonly log: (line: string) => void;
}

/** Answers the contract. Everything that a carrier needs to know of the program. */
export interface Core {
  dispatch(channel: string, raw: unknown, job: JobHooks): Promise<Reply>;
  close(): void;
}
