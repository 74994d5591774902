import type { CivilDate } from '../dates.ts';
import { monthByName, readDateText } from './read-date.ts';

/** A date inside a text, and the part of the text that names it. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly from: number;
  readonly to: number;
  /** Whether it is written in digits alone, so that it may be a document's number as well. */
  readonly isDigitsOnly: boolean;
}

const monthName = [...monthByName.keys()].toSorted((a, b) => b.length - a.length).join('|');
const named = `(?<![\\d/.])\\d{1,2}\\s*[\\s\\-/.]\\s*(?:${monthName})\\.?[\\s\\-/.,]+\\d{4}(?!\\d)`;
const digits = '(?<![\\d/.\\-])\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{4}(?![\\d/])';
const iso = '(?<![\\d/.\\-])\\d{4}-\\d{1,2}-\\d{1,2}(?![\\d/\\-])';
const anyDate = new RegExp(`${named}|${digits}|${iso}`, 'giu');
const monthYear = new RegExp(`(?<!\\p{L})(${monthName})\\.?\\s+(?:tahun\\s+)?((?:19|20)\\d{2})(?!\\d)`, 'iu');

/** The dates that a text names, in their order; those that do not exist are left out. */
export const findDates = (text: string): readonly FoundDate[] =>
  [...text.matchAll(anyDate)].flatMap((match) => {
    const [written] = match;
    const date = readDateText(written);
    return date === null
      ? []
      : [
          {
            date,
            from: match.index,
            to: match.index + written.length,
            isDigitsOnly: !/\p{L}/u.test(written),
          },
        ];
  });

/** Whether a text is written like a date, also like one that does not exist. */
export const looksLikeDate = (text: string): boolean => [...text.matchAll(anyDate)].length > 0;

/** The month and year that a text names without a day, or null. */
export function findMonthYear(text: string): { readonly year: number; readonly month: number } | null {
  const found = monthYear.exec(text);
  const month = found === null ? undefined : monthByName.get((found[1] ?? '').toLowerCase());
  return found === null || month === undefined ? null : { year: Number(found[2]), month };
}
