import type { AppError } from './errors.ts';

/** A value, or the reason why there is none: the only way in which an expected refusal travels. */
export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success that carries `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A refusal that carries `error`. */
export const refuse = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Stops the program with `message` where an assumption of ours does not hold: a bug, never a refusal. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
