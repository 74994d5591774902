import { kindSpec } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** The values of a record whose references to agreements are written as Kode, as in the workbook. */
export type CodedValues = Readonly<Record<string, string | number | null>>;

/** Parts the fields of a key; no cell can hold it. */
const separator = '\u001f';

/**
 * The fields that make a record's key; a mapping goes by its perangkat daerah's code where it has one, else by the name.
 *
 * Source: docs/spec/register-workbook.md, keys.
 */
export function keyFieldsOf(kind: Kind, values: CodedValues): readonly string[] {
  const { key } = kindSpec(kind);
  if (kind !== 'mapping') return key;
  const unused = (values['opdCode'] ?? null) === null ? 'opdCode' : 'opdName';
  return key.filter((field) => field !== unused);
}

/** The key of a record as one text; two records of a kind with the same text are the same record. */
export const keyText = (kind: Kind, values: CodedValues): string =>
  keyFieldsOf(kind, values)
    .map((field) => `${field}=${values[field] ?? ''}`)
    .join(separator);

/** The key fields that are empty though they must not be. */
export function missingKeyFields(kind: Kind, values: CodedValues): readonly string[] {
  const spec = kindSpec(kind);
  const isEmpty = (field: string): boolean => (values[field] ?? null) === null;
  const missing = spec.key.filter((field) => !(spec.mayBeEmpty ?? []).includes(field) && isEmpty(field));
  if (kind === 'mapping' && isEmpty('opdCode') && isEmpty('opdName')) missing.push('opdCode');
  if (kind === 'budgetLink' && isEmpty('subActivityCode') && isEmpty('accountCode'))
    missing.push('subActivityCode');
  return missing;
}
