import { addMonths, dayNumber, fromDayNumber, type CivilDate } from '../dates.ts';
import { readTerm, type Length, type WrittenTerm } from './read-term.ts';
import { sureReasons, type TermReason } from './term-reasons.ts';

/** What a term in words suggests. Only a suggestion: the officer confirms it, and the text stays as written. */
export interface TermSuggestion {
  /** The first day, where the text says more about it than the dates already recorded; else null. */
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly isOpenEnded: boolean;
  readonly isSure: boolean;
  readonly why: TermReason;
}

/** A term as written, with the dates that are recorded beside it. */
export interface TermQuestion {
  readonly text: string | null;
  readonly signedOn: CivilDate | null;
  readonly startsOn: CivilDate | null;
}

const answer = (why: TermReason, found: Partial<TermSuggestion> = {}): TermSuggestion => ({
  start: null,
  end: null,
  isOpenEnded: false,
  isSure: sureReasons.has(why),
  why,
  ...found,
});

/** The last day of a length that begins on a day: the day before the same day of the last month. */
const lastDay = (start: CivilDate, { months, days }: Length): CivilDate =>
  fromDayNumber(dayNumber(addMonths(start, months)) + days - 1);

/** From October on, a fiscal year that is still to be agreed on can only be the next one. */
const fiscalStart = (signed: CivilDate): number =>
  Number(signed.slice(0, 4)) + (signed.slice(5) >= '10-01' ? 1 : 0);

function suggestLength(
  term: Extract<WrittenTerm, { kind: 'length' }>,
  question: TermQuestion,
): TermSuggestion {
  const { signedOn, startsOn } = question;
  const start = term.from ?? startsOn ?? signedOn;
  if (start === null) return answer('no-start');
  const isNewStart = term.from !== null || (term.isFromSigning && startsOn === null);
  const found = { start: isNewStart ? start : null, end: lastDay(start, term.length) };
  if (term.doubt !== null) return answer(term.doubt, found);
  return answer(term.from === null && startsOn === null ? 'length-from-signing' : 'length-from-start', found);
}

function suggestFiscalYears(count: number, question: TermQuestion): TermSuggestion {
  const known = question.startsOn;
  const signed = known ?? question.signedOn;
  if (signed === null) return answer('no-start');
  const first = known === null ? fiscalStart(signed) : Number(known.slice(0, 4));
  return answer('fiscal-year', {
    start: known === null ? `${first}-01-01` : null,
    end: `${first + count - 1}-12-31`,
  });
}

function suggest(term: WrittenTerm, question: TermQuestion): TermSuggestion {
  switch (term.kind) {
    case 'none':
      return answer(term.why);
    case 'length':
      return suggestLength(term, question);
    case 'fiscal-years':
      return suggestFiscalYears(term.count, question);
    case 'open-ended':
      return answer('open-ended', { isOpenEnded: true });
    case 'span':
      return answer(term.why, { start: term.start, end: term.end });
  }
}

/**
 * What a term in words suggests for start and end, how sure that is, and why.
 *
 * A term ends the day before the same day of its last year. Pure. Source: docs/spec/own-register.md, terms.
 */
export function suggestTerm(question: TermQuestion): TermSuggestion {
  const found = suggest(readTerm(question.text ?? ''), question);
  const start = found.start ?? question.startsOn;
  if (start !== null && found.end !== null && found.end < start)
    return { ...found, isSure: false, why: 'end-before-start' };
  return found;
}
