import type { Answer } from '../agreement/forms.ts';
import { lastsInto } from '../agreement/term.ts';
import type { AgreementFile } from './agreement-file.ts';
import {
  notApplicable,
  notCheckable,
  type Draft,
  type MissingInput,
  type NotApplicableReason,
} from './rule.ts';

/**
 * One condition of a rule's column "applies to": its answer, what is said where it is not met, and what is missing where
 * nobody knows.
 */
export type Condition =
  | readonly [holds: boolean, otherwise: NotApplicableReason]
  | readonly [holds: Answer, otherwise: NotApplicableReason, missing: MissingInput];

/**
 * Why a rule does not apply or cannot be checked; null where it applies.
 *
 * A condition that is certainly not met counts before one that is unknown: an empty field matters only where the answer
 * hangs on it.
 */
export function judgeConditions(conditions: readonly Condition[]): Draft | null {
  for (const [holds, otherwise] of conditions)
    if (holds === false || holds === 'no') return notApplicable(otherwise);
  for (const [holds, , missing] of conditions) if (holds === 'unknown') return notCheckable(missing);
  return null;
}

/** The condition of document rules: the agreement has not ended before the year. */
export const notEndedBefore = (file: AgreementFile, year: number): Condition => [
  lastsInto(file.term, year),
  'ended',
];

/** The condition "signed": a signing date is recorded, also one after D. */
export const isSigned = (file: AgreementFile): Condition => [file.agreement.signedOn !== null, 'not-signed'];

/** Whether a text field holds something. */
export const isFilled = (text: string | null): text is string => text !== null && text.trim() !== '';
