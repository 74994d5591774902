import type { FieldProblem, ProblemCode } from '../../errors.ts';
import { isCivilDate } from '../dates.ts';
import { maxRupiah } from '../money.ts';
import { splitList } from '../text-folding.ts';
import type { FieldSpec } from './field.ts';
import { hasRightShape, isPossibleInteger } from './field-shapes.ts';
import { fieldsOf, type Kind } from './kinds.ts';
import { closedLists } from './lists.ts';

type Value = string | number | null;

function checkMoney(value: number): ProblemCode | null {
  if (!Number.isInteger(value)) return 'money-fractional';
  if (value < 0) return 'money-negative';
  return value > maxRupiah ? 'money-too-large' : null;
}

function checkListed(spec: FieldSpec, value: string): ProblemCode | null {
  const known: readonly string[] = spec.list === undefined ? [] : closedLists[spec.list];
  const parts = spec.type === 'choices' ? splitList(value) : [value];
  return parts.every((part) => known.includes(part)) ? null : 'not-in-list';
}

/** What is wrong with a value that a field should hold, or null; an empty value is never wrong here. */
function checkValue(spec: FieldSpec, value: Value): ProblemCode | null {
  if (value === null) return null;
  if (spec.type === 'rupiah') return typeof value === 'number' ? checkMoney(value) : 'number-impossible';
  if (spec.type === 'integer') {
    return typeof value === 'number' && isPossibleInteger(spec, value) ? null : 'number-impossible';
  }
  if (typeof value !== 'string') return 'number-impossible';
  if (spec.type === 'choice' || spec.type === 'choices') return checkListed(spec, value);
  if (spec.type === 'date') return isCivilDate(value) ? null : 'date-impossible';
  return hasRightShape(spec, value) ? null : 'code-malformed';
}

/** What is wrong with the values of a record one by one, whoever sends them: the last check before they are stored. */
export const checkValues = (kind: Kind, values: Readonly<Record<string, Value>>): readonly FieldProblem[] =>
  fieldsOf(kind).flatMap(([field, spec]) => {
    const value = values[field] ?? null;
    const problem = checkValue(spec, value);
    return problem === null ? [] : [{ field, problem, value: String(value) }];
  });
