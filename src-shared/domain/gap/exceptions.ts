import { toCodeKey } from '../codes.ts';
import type { CivilDate } from '../dates.ts';
import type { RecordOf } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';
import { isFilled } from './conditions.ts';
import type { GapResult } from './result.ts';

type Exception = RecordOf<'exception'>;

/** The exceptions that count on a day, by rule. */
export interface ExceptionBook {
  readonly find: (result: GapResult) => Exception | undefined;
}

const isValid = (exception: Exception, asOf: CivilDate): boolean =>
  isFilled(exception.reason) &&
  isFilled(exception.evidence) &&
  (exception.validUntil === null || exception.validUntil >= asOf);

function matches(exception: Exception, result: GapResult, rootOf: (id: string) => string): boolean {
  const { agreementId, year, obligationNo, subject } = exception;
  const isAbout =
    agreementId === result.agreementId ||
    // Rows under an addendum count as the parent's, and so does an exception for such a row.
    (agreementId !== null && result.obligation !== null && rootOf(agreementId) === result.agreementId);
  return (
    isAbout &&
    (year === null || year === result.year) &&
    (obligationNo === null || obligationNo === result.obligation) &&
    (!isFilled(subject) || toCodeKey(subject) === toCodeKey(result.subject))
  );
}

/**
 * The officers' exceptions that are valid on D: with reason and evidence, and not run out.
 *
 * An empty Kode matches only results without an agreement; empty year, obligation and subject match every one.
 * Source: docs/spec/gap-rules.md §1.
 */
export function createExceptionBook(
  exceptions: readonly Exception[],
  asOf: CivilDate,
  rootOf: (id: string) => string,
): ExceptionBook {
  const byRule = new Map<string, Exception[]>();
  const valid = exceptions.filter((exception) => isValid(exception, asOf));
  for (const exception of [...valid].sort((a, b) => compareText(a.id, b.id))) {
    const rule = (exception.ruleId ?? '').trim().toUpperCase();
    byRule.set(rule, [...(byRule.get(rule) ?? []), exception]);
  }
  return {
    find: (result) => byRule.get(result.rule)?.find((exception) => matches(exception, result, rootOf)),
  };
}

/** A finding that an exception covers, with reason and evidence beside what was found; every other result as it is. */
export function applyException(book: ExceptionBook, result: GapResult): GapResult {
  if (result.status !== 'TEMUAN') return result;
  const found = book.find(result);
  if (found === undefined) return result;
  const { reason, evidence, decidedOn, decidedBy, validUntil } = found;
  const exception = { id: found.id, reason, evidence, decidedOn, decidedBy, validUntil };
  return { ...result, status: 'DIKECUALIKAN', remedy: null, evidence: { ...result.evidence, exception } };
}
