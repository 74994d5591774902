import { dayNumber, monthOf, yearOf, type CivilDate } from '../domain/dates.ts';
import { formatDate } from './format.ts';

const small = [
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
  'sebelas',
];

/** The largest power of ten first; `se` stands before puluh, ratus and ribu where there is one of them. */
const steps = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

/** A whole number from 0 to 10^15 in words: `dua ribu dua puluh enam`. */
export function spellNumber(value: number): string {
  const simple = small[value];
  if (simple !== undefined) return simple;
  if (value < 20) return `${spellNumber(value - 10)} belas`;
  const [size, name] = steps.find(([step]) => value >= step) ?? [1, ''];
  const times = Math.floor(value / size);
  const rest = value % size;
  const head = times === 1 && size <= 1000 ? `se${name}` : `${spellNumber(times)} ${name}`;
  return rest === 0 ? head : `${head} ${spellNumber(rest)}`;
}

const weekdays = ['Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu'];

/** The name of the day of a civil date: `Rabu`. 1 January 1970 was a Thursday. */
export const weekdayOf = (date: CivilDate): string => weekdays[((dayNumber(date) % 7) + 7) % 7] ?? '';

const capitalized = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** A date as official records spell it: `Rabu tanggal Lima Belas bulan Juli tahun Dua Ribu Dua Puluh Enam (15-07-2026)`. */
export function spellDate(date: CivilDate): string {
  const day = Number(date.slice(8, 10));
  const month = formatDate(date).split(' ')[1] ?? '';
  const digits = `${String(day).padStart(2, '0')}-${String(monthOf(date)).padStart(2, '0')}-${yearOf(date)}`;
  return `${weekdayOf(date)} tanggal ${capitalized(spellNumber(day))} bulan ${month} tahun ${capitalized(spellNumber(yearOf(date)))} (${digits})`;
}
