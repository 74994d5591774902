import { maxRupiah } from '../money.ts';
import { withoutApostrophe } from './table.ts';
import type { Cell } from './table.ts';
import { visibleText } from './visible-text.ts';

/** The mark that parts whole from fraction. Indonesian settings write `1.234,50`, English ones `1,234.50`. */
export type DecimalMark = ',' | '.';

/** A number read digit by digit, so that long amounts lose nothing. */
export interface Digits {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

interface Body {
  readonly isNegative: boolean;
  readonly text: string;
}

/** Takes currency, signs and the closing `,-` away; null where something else than digits and marks is left. */
function toBody(raw: string): Body | null {
  const visible = visibleText(raw);
  // Full-width digits, as Asian keyboards write them, are digits.
  let text = withoutApostrophe(visible.normalize('NFKC').replace(/\s+/gu, ' ').trim());
  const inBrackets = /^\((.*)\)$/u.exec(text);
  let isNegative = inBrackets !== null;
  text = (inBrackets?.[1] ?? text).trim();
  const takeSign = (): void => {
    const rest = text.replace(/^[-\u2212\u2013]\s*/u, '');
    if (rest !== text) isNegative = true;
    text = rest.replace(/^\+\s*/u, '');
  };
  takeSign();
  text = text.replace(/^(?:rp|idr)\.?\s*/iu, '');
  takeSign();
  if (/\d\s*-$/u.test(text)) isNegative = true;
  text = text.replace(/\s*[.,]?-+$/u, '');
  text = text.replace(/(?<=\d) (?=\d{3}(?:\D|$))/gu, '');
  return /^[\d.,]*\d[\d.,]*$/u.test(text) ? { isNegative, text } : null;
}

const isGrouped = (text: string, mark: string): boolean => {
  const parts = text.split(mark);
  return /^\d{1,3}$/u.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/u.test(part));
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;
const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

/** What one text says about the decimal mark: a mark, `either` (`1.234` fits both), `none` (no mark), or null (no number). */
function markOf(text: string): DecimalMark | { readonly either: DecimalMark } | 'none' | null {
  const dots = count(text, '.');
  const commas = count(text, ',');
  if (dots === 0 && commas === 0) return 'none';
  if (dots > 0 && commas > 0) {
    const decimal: DecimalMark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const whole = text.slice(0, text.lastIndexOf(decimal));
    return count(text, decimal) === 1 && isGrouped(whole, other(decimal)) ? decimal : null;
  }
  const mark: DecimalMark = dots > 0 ? '.' : ',';
  if (Math.max(dots, commas) > 1) return isGrouped(text, mark) ? other(mark) : null;
  return /^(?!0)\d{1,3}[.,]\d{3}$/u.test(text) ? { either: mark } : mark;
}

const toDigits = ({ isNegative, text }: Body, decimal: DecimalMark | null): Digits => {
  const at = decimal === null ? -1 : text.lastIndexOf(decimal);
  const digits = (part: string): string => part.replace(/\D/gu, '');
  const whole = digits(at < 0 ? text : text.slice(0, at)).replace(/^0+(?=\d)/u, '');
  return {
    isNegative,
    whole: whole === '' ? '0' : whole,
    fraction: at < 0 ? '' : digits(text.slice(at + 1)),
  };
};

/**
 * The number in a text, or null where there is none.
 *
 * `decimal` decides only where the text by itself does not: `1.234` is a thousand with `,`, a little more than one with
 * `.`. Accepts `Rp 1.234.567`, `Rp. 1.234.567,-`, `1.234.567,00`, `1,234,567.00`, `(1.000)`, `-5`.
 */
export function readDigits(raw: string, decimal: DecimalMark): Digits | null {
  const body = toBody(raw);
  if (body === null) return null;
  const mark = markOf(body.text);
  if (mark === null) return null;
  if (mark === 'none') return toDigits(body, null);
  if (typeof mark === 'string') return toDigits(body, mark);
  return toDigits(body, mark.either === decimal ? decimal : null);
}

/** The whole part as a number, or null where it is above what the program holds exactly. */
export function wholeOf(digits: Digits): number | null {
  if (digits.whole.length > 16 || BigInt(digits.whole) > BigInt(maxRupiah)) return null;
  const whole = Number(digits.whole);
  return digits.isNegative && whole !== 0 ? -whole : whole;
}

/** The digits of a number cell or a text cell; null where the cell holds no number. */
export function cellDigits(cell: Cell, decimal: DecimalMark): Digits | null {
  if (typeof cell === 'string') return readDigits(cell, decimal);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  const [whole = '0', fraction = ''] = plainNumber(Math.abs(cell)).split('.');
  return { isNegative: cell < 0, whole, fraction };
}

/** A number without exponent; beyond 10^21 the digits no longer matter, only that it is too large. */
const plainNumber = (value: number): string => {
  if (Number.isInteger(value)) return value < 1e21 ? BigInt(value).toString() : '9'.repeat(22);
  const text = Number(value.toPrecision(15)).toString();
  return text.includes('e') ? value.toFixed(12) : text;
};

/** How a whole column of texts writes its numbers. */
export type ColumnMark =
  | { readonly kind: 'known'; readonly decimal: DecimalMark }
  | { readonly kind: 'ambiguous'; readonly example: string };

/**
 * The decimal mark that the texts of a rupiah column agree on.
 *
 * Rupiah have no thousandths, so `1.234` alone is a thousand. Where other cells of the column show that the same mark
 * parts the sen (`12.50`), nobody can tell: ambiguous, and the officer is asked.
 */
export function columnMark(texts: Iterable<string>): ColumnMark {
  const decimals = new Set<DecimalMark>();
  const either = new Map<DecimalMark, string>();
  for (const raw of texts) {
    const body = toBody(raw);
    const mark = body === null ? null : markOf(body.text);
    if (mark === null || mark === 'none') continue;
    if (typeof mark === 'string') decimals.add(mark);
    else if (!either.has(mark.either)) either.set(mark.either, raw.trim());
  }
  for (const [mark, example] of either) {
    if (decimals.has(mark) || either.size > 1) return { kind: 'ambiguous', example };
  }
  const [group] = either.keys();
  return { kind: 'known', decimal: group === undefined ? ([...decimals][0] ?? ',') : other(group) };
}
