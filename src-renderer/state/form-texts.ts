import { checkRecord } from '../../src-shared/domain/register/check-record.ts';
import type { FieldSpec } from '../../src-shared/domain/register/field.ts';
import { fieldsOf, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { readField } from '../../src-shared/domain/register/read-field.ts';
import type { ProblemCode } from '../../src-shared/errors.ts';
import { formatNumber } from '../../src-shared/text/format.ts';
import { listWords } from '../../src-shared/text/list-words.ts';

export type Value = string | number | null;
export type Values = Readonly<Record<string, Value>>;
/** What stands in the inputs of a form: a text for each field, as typed. */
export type Texts = Readonly<Record<string, string>>;
export type Problems = Readonly<Record<string, ProblemCode>>;

const toText = (spec: FieldSpec, value: Value): string => {
  if (value === null) return '';
  return spec.type === 'rupiah' && typeof value === 'number' ? formatNumber(value) : String(value);
};

/** The texts that a record shows in its form. */
export const toTexts = (kind: Kind, values: Values): Texts =>
  Object.fromEntries(fieldsOf(kind).map(([field, spec]) => [field, toText(spec, values[field] ?? null)]));

/** What the texts of a form mean, and what is wrong with them: the same checks as those of the save. */
export function readTexts(
  kind: Kind,
  texts: Texts,
): { readonly values: Values; readonly problems: Problems } {
  const values: Record<string, Value> = {};
  const problems: Record<string, ProblemCode> = {};
  for (const [field, spec] of fieldsOf(kind)) {
    const reading = readField(spec, texts[field] ?? '', listWords);
    values[field] = reading.ok ? reading.value : null;
    if (!reading.ok) problems[field] = reading.problem;
  }
  for (const { field, problem } of checkRecord(kind, values)) problems[field] ??= problem;
  return { values, problems };
}

/** The fields in which two sets of values differ. */
export const changedFields = (before: Values, after: Values): readonly string[] =>
  Object.keys(after).filter((field) => (before[field] ?? null) !== (after[field] ?? null));
