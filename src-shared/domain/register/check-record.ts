import type { FieldProblem } from '../../errors.ts';
import type { Kind } from './kinds.ts';
import { missingKeyFields } from './record-key.ts';
import type { CodedValues } from './record-key.ts';

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Pairs of start and end by kind; an end before its start is impossible. */
const spans: Partial<Record<Kind, readonly (readonly [start: string, end: string])[]>> = {
  agreement: [
    ['startsOn', 'endsOn'],
    ['startsOn', 'endedOn'],
  ],
  tkksdMember: [['validFrom', 'validUntil']],
  opd: [['fromYear', 'toYear']],
};

/**
 * What is wrong with a record as a whole, where each of its values by itself is well formed.
 *
 * Missing key, end before start, ADENDUM without parent. Civil dates compare as text, years as numbers.
 * Source: docs/spec/register-workbook.md, refused rows.
 */
export function checkRecord(kind: Kind, values: CodedValues): readonly FieldProblem[] {
  const problems: FieldProblem[] = missingKeyFields(kind, values).map((field) => ({
    field,
    problem: 'key-missing',
    value: '',
  }));
  for (const [start, end] of spans[kind] ?? []) {
    const from = values[start] ?? null;
    const to = values[end] ?? null;
    if (from !== null && to !== null && to < from)
      problems.push({ field: end, problem: 'end-before-start', value: text(to) });
  }
  if (kind === 'agreement' && values['form'] === 'ADENDUM' && (values['parentId'] ?? null) === null) {
    problems.push({ field: 'parentId', problem: 'parent-missing', value: '' });
  }
  return problems;
}
