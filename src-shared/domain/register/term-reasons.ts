/**
 * Why a term is read as it is, or cannot be. The first five are sure; `text/terms.ts` has the sentence for each.
 */
export const termReasons = [
  'length-from-start',
  'length-from-signing',
  'from-to',
  'until-day',
  'open-ended',
  'length-contradictory',
  'length-renewed',
  'length-as-ruled',
  'length-range',
  'fiscal-year',
  'years-only',
  'month-only',
  'bare-day',
  'end-before-start',
  'no-start',
  'blank',
  'attached',
  'to-be-agreed',
  'as-ruled',
  'unreadable',
] as const;
export type TermReason = (typeof termReasons)[number];

/** The reasons that leave no doubt. */
export const sureReasons: ReadonlySet<TermReason> = new Set(termReasons.slice(0, 5));
