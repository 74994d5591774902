import type { Result } from '../result.ts';

/** What every channel answers: a value, or a refusal that the officer can be told. */
export type Reply<T = unknown> = Result<T>;
