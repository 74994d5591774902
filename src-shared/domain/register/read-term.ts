import type { CivilDate } from '../dates.ts';
import { daysInMonth, toCivilDate } from '../dates.ts';
import { findDates, findMonthYear } from '../tables/find-dates.ts';
import { numberWord, readNumberWords } from './number-words.ts';
import type { TermReason } from './term-reasons.ts';

/** How long a term lasts. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** What a text says about a term, before any recorded date is looked at. */
export type WrittenTerm =
  | {
      readonly kind: 'length';
      readonly length: Length;
      /** The first day, where the text names it. */
      readonly from: CivilDate | null;
      readonly isFromSigning: boolean;
      readonly doubt: TermReason | null;
    }
  | { readonly kind: 'fiscal-years'; readonly count: number }
  | {
      readonly kind: 'span';
      readonly start: CivilDate | null;
      readonly end: CivilDate | null;
      readonly why: TermReason;
    }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'none'; readonly why: TermReason };

const count = `(\\d{1,3}(?:[.,]5)?|(?:${numberWord}\\s*)+|se(?=tahun|bulan|tengah))`;
const unit = '(tahun|thn|th|bulan|bln|bl|minggu|hari|tengah tahun)';
/** `5 tahun`, `5 (lima) tahun`, `lima (5) tahun`, `5 (lima tahun)`, `setahun`. */
const lengthPattern = new RegExp(
  `(?<![\\p{L}\\d.,])${count}\\s*(?:\\(\\s*([\\p{L}\\d ]+?)\\s*\\))?\\s*${unit}(?!\\p{L})` +
    `|(?<![\\p{L}\\d.,])(\\d{1,3})\\s*\\(\\s*((?:${numberWord}\\s*)+)${unit}\\s*\\)`,
  'gu',
);
const rangeBefore = /\d\s*(?:-|–|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|hingga|atau)\s*$/u;

const readCount = (text: string): number | null => {
  const plain = text.trim();
  if (plain === 'se') return 1;
  return /^\d/u.test(plain) ? Number(plain.replace(',', '.')) : readNumberWords(plain);
};

interface FoundLength {
  readonly count: number;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
  readonly isContradictory: boolean;
}

function findLengths(text: string): readonly FoundLength[] {
  return [...text.matchAll(lengthPattern)].flatMap((match) => {
    const first = readCount(match[1] ?? match[4] ?? '');
    const beside = match[2] ?? match[5];
    const second = beside === undefined ? null : readCount(beside);
    const found = first ?? second;
    if (found === null || found <= 0) return [];
    return [
      {
        count: found,
        unit: (match[3] ?? match[6] ?? '')
          .replace(/^(?:thn|th)$/u, 'tahun')
          .replace(/^(?:bln|bl)$/u, 'bulan'),
        at: match.index,
        end: match.index + match[0].length,
        isContradictory: first !== null && second !== null && first !== second,
      },
    ];
  });
}

const toLength = ({ count: number, unit: name }: FoundLength): Length => {
  if (name === 'tahun') return { months: Math.round(number * 12), days: 0 };
  if (name === 'bulan') return { months: Math.round(number), days: 0 };
  if (name === 'tengah tahun') return { months: 6, days: 0 };
  return { months: 0, days: Math.round(number) * (name === 'minggu' ? 7 : 1) };
};

const isFromSigning = (text: string): boolean =>
  /(?:sejak|mulai|terhitung|dari)[^.;]{0,40}(?:tanda ?tangan|penandatanganan|ttd)/u.test(text);

/** A renewal that may come leaves the term as it is; one that comes by itself makes its end doubtful. */
const isRenewed = (text: string): boolean =>
  /(?:di)?per(?:panjang|baharu|barui|bah?arui)\w*/u.test(text) &&
  /otomatis|kembali|sendirinya/u.test(text) &&
  !/dapat|bisa|boleh/u.test(text);

const isAsRuled = (text: string): boolean => /(?:ketentuan|peraturan|aturan|perundang)/u.test(text);

function readLength(text: string, lengths: readonly FoundLength[]): WrittenTerm {
  const [first, second] = lengths;
  if (first === undefined) return { kind: 'none', why: 'unreadable' };
  const [day] = findDates(text);
  const isSum =
    second !== undefined && first.unit === 'tahun' && second.unit === 'bulan' && second.at - first.end <= 6;
  const length = toLength(first);
  const more = isSum ? toLength(second).months : 0;
  const isSeveral =
    lengths.slice(isSum ? 2 : 1).some((other) => other.count !== first.count || other.unit !== first.unit) ||
    rangeBefore.test(text.slice(0, first.at));
  const isContradictory = lengths.some((one) => one.isContradictory);
  const doubt = ((): TermReason | null => {
    if (isContradictory) return 'length-contradictory';
    if (isSeveral) return 'length-range';
    if (isAsRuled(text)) return 'length-as-ruled';
    return isRenewed(text) ? 'length-renewed' : null;
  })();
  return {
    kind: 'length',
    length: { months: length.months + more, days: length.days },
    from: day?.date ?? null,
    isFromSigning: isFromSigning(text),
    doubt,
  };
}

const untilWord = /(?:s\.?\s*\/?\s*d\b\.?|sampai|hingga|berakhir|akhir|s\/d)/u;
const yearPattern = /(?<![\d/.])(?:19|20)\d{2}(?![\d/])/gu;

/** A term by days: from one to another, until one, or one day without a word that says which. */
function readDays(text: string): WrittenTerm | null {
  const days = findDates(text);
  const [first, second] = days;
  if (first === undefined) return null;
  if (second !== undefined)
    return first.date <= second.date
      ? { kind: 'span', start: first.date, end: second.date, why: days.length > 2 ? 'bare-day' : 'from-to' }
      : { kind: 'span', start: first.date, end: second.date, why: 'end-before-start' };
  const before = text.slice(0, first.from);
  if (untilWord.test(before)) return { kind: 'span', start: null, end: first.date, why: 'until-day' };
  if (/(?:mulai|sejak|dari|terhitung)/u.test(before))
    return { kind: 'span', start: first.date, end: null, why: 'bare-day' };
  return { kind: 'span', start: null, end: first.date, why: 'bare-day' };
}

/** A term by months and years: `s.d. Desember 2026`, `Sampai dengan Tahun 2029`, `2021-2025`, `TA 2024`. */
function readYears(text: string): WrittenTerm | null {
  const month = findMonthYear(text);
  if (month !== null && untilWord.test(text)) {
    const end = toCivilDate(month.year, month.month, daysInMonth(month.year, month.month));
    return { kind: 'span', start: null, end, why: 'month-only' };
  }
  const years = [...text.matchAll(yearPattern)].map(([year]) => Number(year));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last < first) return null;
  if (years.length === 1 && untilWord.test(text))
    return { kind: 'span', start: null, end: `${first}-12-31`, why: 'years-only' };
  return {
    kind: 'span',
    start: `${first}-01-01`,
    end: `${last}-12-31`,
    why: years.length === 1 ? 'fiscal-year' : 'years-only',
  };
}

/** A text without a term in it, and why. */
function readWordsOnly(text: string): WrittenTerm {
  if (/tanpa batas|(?:tidak|tak) (?:ter|di)batas|selamanya|tanpa jangka/u.test(text))
    return { kind: 'open-ended' };
  if (/terlampir|lampiran/u.test(text)) return { kind: 'none', why: 'attached' };
  if (/(?:dibicarakan|dibahas|disepakati|ditentukan|ditetapkan|menyusul|kemudian|proses)/u.test(text))
    return { kind: 'none', why: 'to-be-agreed' };
  return { kind: 'none', why: isAsRuled(text) ? 'as-ruled' : 'unreadable' };
}

/** What a text says about a term; never more than it says. Source: docs/spec/own-register.md, terms. */
export function readTerm(raw: string): WrittenTerm {
  const text = raw.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\d]/u.test(text)) return { kind: 'none', why: 'blank' };
  const lengths = findLengths(text);
  const [only] = lengths;
  if (only?.unit === 'tahun' && /^ ?anggaran/u.test(text.slice(only.end)))
    return { kind: 'fiscal-years', count: Math.round(only.count) };
  const days = findDates(text);
  if (
    only !== undefined &&
    days.length < 2 &&
    !(days.length === 1 && untilWord.test(text.slice(0, days[0]?.from)))
  )
    return readLength(text, lengths);
  return (
    readDays(text) ??
    readYears(text) ??
    (only === undefined ? readWordsOnly(text) : readLength(text, lengths))
  );
}
