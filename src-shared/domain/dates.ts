/** A civil date as `YYYY-MM-DD`; comparing two as text compares the days. */
export type CivilDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a month; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0);

/** Whether year, month (1–12) and day name a day that exists. Years 1000 to 9999. */
export const isDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  year >= 1000 &&
  year <= 9999 &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The civil date of year, month (1–12) and day, which must exist. */
export const toCivilDate = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Whether a text is a civil date that exists. */
export function isCivilDate(text: string): boolean {
  const parts = shape.exec(text);
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The year of a civil date. */
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** The month of a civil date, 1 to 12. */
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));

const dayOf = (date: CivilDate): number => Number(date.slice(8, 10));

/** The same day `months` later (or earlier), or the month's last day where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return toCivilDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(date: CivilDate): number {
  return Math.round(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / 86_400_000);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** The civil date of a day number (days since 1970-01-01). */
export function fromDayNumber(days: number): CivilDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole months completed from one date to a later one. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The last day of quarter 1 to 4 of a year. */
export const quarterEnd = (year: number, quarter: number): CivilDate =>
  toCivilDate(year, quarter * 3, daysInMonth(year, quarter * 3));
