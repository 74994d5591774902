import { isCivilDate, isDay, toCivilDate } from '../../src-shared/domain/dates.ts';
import { formatDate } from '../../src-shared/text/format.ts';

/** The months as the formatter writes them, so that what is shown can be typed. */
const monthNames = Array.from({ length: 12 }, (_, index) =>
  formatDate(toCivilDate(2000, index + 1, 1))
    .split(' ')[1]
    ?.toLowerCase(),
);

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const inWords = /^(\d{1,2})\s+([a-z]{3,})\s+(\d{4})$/i;

const toDate = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? toCivilDate(year, month, day) : null;

/** The civil date that an officer typed, or null where it is none. */
export function readDate(text: string): string | null {
  const typed = text.trim();
  if (isCivilDate(typed)) return typed;
  const digits = numeric.exec(typed);
  if (digits !== null) return toDate(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = inWords.exec(typed);
  if (words === null) return null;
  const name = words[2]?.toLowerCase() ?? '';
  const month = monthNames.findIndex((full) => full?.startsWith(name));
  return month < 0 ? null : toDate(Number(words[3]), month + 1, Number(words[1]));
}
