import { toCodeKey } from '../codes.ts';
import type { RecordOf } from '../register/kinds.ts';
import { fold } from '../text-folding.ts';

type Level = NonNullable<RecordOf<'authority'>['level']>;

/** Which level of government holds a sub urusan; null where the table does not say. */
export interface AuthorityTable {
  readonly levelOf: (fieldCode: string | null, subField: string) => Level | null;
}

const keyOf = (fieldCode: string | null, subField: string): string =>
  `${toCodeKey(fieldCode ?? '')}|${fold(subField)}`;

/** Reads the authority table; sub urusan are compared folded. */
export function createAuthorityTable(rows: readonly RecordOf<'authority'>[]): AuthorityTable {
  const levels = new Map<string, Level>();
  for (const { fieldCode, subField, level } of rows)
    if (level !== null && subField !== null) levels.set(keyOf(fieldCode, subField), level);
  return { levelOf: (fieldCode, subField) => levels.get(keyOf(fieldCode, subField)) ?? null };
}
