import { addMonths, dayNumber, fromDayNumber, isCivilDate, type CivilDate } from '../dates.ts';

const numberWords: readonly string[] = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];

/** `5 tahun`, `5 (lima) tahun`, `lima (5) tahun`, `18 bulan`; the unit follows its number. */
const term = /(\d{1,3}|[a-z]+)\s*(?:\(\s*([a-z\d ]+?)\s*\))?\s*(tahun|bulan)\b/;

function readCount(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const place = numberWords.indexOf(text);
  return place > 0 ? place : null;
}

/**
 * The months that a term written in words means, or null where none can be read with confidence.
 *
 * A suggestion only: the officer confirms it, and the text stays as written. Source: docs/spec/register-workbook.md.
 */
export function readDurationMonths(text: string): number | null {
  const found = term.exec(text.toLowerCase());
  if (found === null) return null;
  const count = readCount(found[1]) ?? readCount(found[2]);
  if (count === null || count === 0) return null;
  return found[3] === 'bulan' ? count : count * 12;
}

/** The last day of a term that starts on `start`, suggested from its words, or null. */
export function suggestEnd(start: CivilDate | null, text: string | null): CivilDate | null {
  const months = text === null ? null : readDurationMonths(text);
  if (months === null || start === null || !isCivilDate(start)) return null;
  return fromDayNumber(dayNumber(addMonths(start, months)) - 1);
}
