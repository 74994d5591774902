import { isCivilDate, isDay, toCivilDate } from '../dates.ts';
import type { CivilDate } from '../dates.ts';
import { withoutApostrophe } from './table.ts';
import type { Cell } from './table.ts';

/** Month names as officers and their programs write them: Indonesian in full and short, English short forms. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agt', 'agu', 'ags', 'agst', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];
/** The number of a month, 1 to 12, by each of its names in lower case. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const time = '(?:[T\\s]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|WITA|WIB|WIT)?)?';
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'iu');
const dayFirst = new RegExp(`^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})${time}$`, 'iu');
const named = /^(?:tgl\.?\s*|tanggal\s*)?(\d{1,2})[\s\-/.]+(\p{L}+)\.?[\s\-/.,]+(\d{4})$/iu;

const toDate = (year: number, month: number, day: number): CivilDate | null =>
  isDay(year, month, day) ? toCivilDate(year, month, day) : null;

/**
 * The civil date that a text names, or null where it names none that exists.
 *
 * Day before month, as Indonesian papers have it: `2025-01-31`, `31/01/2025`, `31-01-2025`, `31.01.2025`,
 * `31 Januari 2025`; a time of day behind it is dropped. Source: docs/spec/register-workbook.md.
 */
export function readDateText(raw: string): CivilDate | null {
  const text = withoutApostrophe(raw.trim()).replace(/\s+/gu, ' ');
  const iso = yearFirst.exec(text);
  if (iso !== null) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const plain = dayFirst.exec(text);
  if (plain !== null) return toDate(Number(plain[3]), Number(plain[2]), Number(plain[1]));
  const words = named.exec(text);
  const month = words === null ? undefined : monthByName.get((words[2] ?? '').toLowerCase());
  return words === null || month === undefined ? null : toDate(Number(words[3]), month, Number(words[1]));
}

/** The civil date in a cell, or null where the cell holds none; a bare number is no date. */
export function readDate(cell: Cell): CivilDate | null {
  if (typeof cell === 'string') return readDateText(cell);
  if (cell === null || typeof cell !== 'object') return null;
  return isCivilDate(cell.date) ? cell.date : null;
}
