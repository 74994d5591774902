import type { CivilDate } from '../dates.ts';
import type { Agreement } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';

/** From when to when an agreement runs; a null start is unknown, a null end is open. Both days belong to it. */
export interface Term {
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
}

/** The first day of an agreement: its start date, else its signing date. */
export const startOf = (agreement: Agreement): CivilDate | null => agreement.startsOn ?? agreement.signedOn;

interface Extension {
  readonly start: CivilDate;
  readonly signedOn: CivilDate;
  readonly code: string;
  readonly endsOn: CivilDate;
}

/** What a signed addendum that records an end says; as a list of one or none. */
const toExtension = ({ startsOn, signedOn, code, endsOn }: Agreement): readonly Extension[] =>
  signedOn === null || endsOn === null
    ? []
    : [{ start: startsOn ?? signedOn, signedOn, code: code ?? '', endsOn }];

const compareExtensions = (a: Extension, b: Extension): number =>
  compareText(a.start, b.start) || compareText(a.signedOn, b.signedOn) || compareText(a.code, b.code);

/**
 * The last day of an agreement, or null where it is open-ended.
 *
 * The actual end counts before every other, also when it is later. Of the signed addenda that record an end only the
 * latest is looked at; one that starts after `asOf` leaves the agreement's own date. Source: docs/spec/gap-rules.md, end.
 */
export function endOf(
  agreement: Agreement,
  addenda: readonly Agreement[],
  asOf: CivilDate,
): CivilDate | null {
  if (agreement.endedOn !== null) return agreement.endedOn;
  const latest = addenda.flatMap(toExtension).sort(compareExtensions).at(-1);
  return latest !== undefined && latest.start <= asOf ? latest.endsOn : agreement.endsOn;
}

/** Whether a term touches a year; never where the start is unknown. */
export const isActiveIn = (term: Term, year: number): boolean =>
  term.start !== null && term.start <= `${year}-12-31` && (term.end === null || term.end >= `${year}-01-01`);

/** Whether a signed agreement runs on a day, the first and the last day included. */
export const isInForceOn = (agreement: Agreement, term: Term, day: CivilDate): boolean =>
  agreement.signedOn !== null &&
  term.start !== null &&
  term.start <= day &&
  (term.end === null || term.end >= day);

/** Whether a term has not ended before a year begins; an open end never has. */
export const lastsInto = (term: Term, year: number): boolean =>
  term.end === null || term.end >= `${year}-01-01`;
