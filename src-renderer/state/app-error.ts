/** A refusal, for screens that show one. */
export type { AppError } from '../../src-shared/errors.ts';
