import type { CivilDate } from '../dates.ts';
import { findDates, type FoundDate } from '../tables/find-dates.ts';
import type { SuggestionReason } from './suggestion.ts';

/** A document's number and the day that stand in one cell. */
export interface NumberAndDate {
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly isSure: boolean;
  readonly why: SuggestionReason;
}

/** The words that lead from a number to its date, and the marks around them. */
const leading = /(?:[\s,;/|–-]|\b(?:tanggal|tertanggal|tgl|tgl\.|bertanggal|dan|pada)\.?(?=\s|$))*$/iu;
const label = /(?:^|\n)\s*(?:nomor|nomer|no)\s*[.:]+\s*(?=\S)/giu;

/** The text without its dates and the words that led to them; brackets that are left empty go too. */
function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of dates) {
    rest += text.slice(at, from).replace(leading, '');
    at = to;
  }
  rest += text.slice(at).replace(dates.length === 0 ? /^$/u : /^[\s,;.)]+(?=$)/u, '');
  return rest
    .replace(/\(\s*\)?/gu, (mark) => (mark.trim() === '(' && /\)/u.test(rest) ? mark : ''))
    .replace(label, (mark) => (mark.startsWith('\n') ? '\n' : ''))
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/^[\s,;/]+|[\s,;/]+$/gu, '')
    .replace(/\n/gu, '; ');
}

/**
 * The number and the day of a cell such as `134.4/2935/KS/XII/2021 tanggal 29 Desember 2021`.
 *
 * Several numbers stay together as written, because nothing says which party gave which.
 * Source: docs/spec/own-register.md, numbers and dates.
 */
export function readNumberAndDate(text: string): NumberAndDate {
  const dates = findDates(text);
  const [first] = dates;
  const number = withoutDates(text, dates);
  if (first === undefined)
    return { number: number === '' ? null : number, date: null, isSure: true, why: 'written-so' };
  const isSeveral = dates.some(({ date }) => date !== first.date);
  if (number === '' && first.isDigitsOnly)
    return { number: null, date: first.date, isSure: false, why: 'number-or-date' };
  return {
    number: number === '' ? null : number,
    date: first.date,
    isSure: !isSeveral,
    why: isSeveral ? 'several-dates' : 'written-so',
  };
}
