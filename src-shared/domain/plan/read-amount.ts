import type { ProblemCode } from '../../errors.ts';
import { maxRupiah, roundRupiah } from '../money.ts';
import { readDigits, wholeOf } from '../tables/read-number.ts';
import type { DecimalMark } from '../tables/read-number.ts';
import { isEmptyCell } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { visibleText } from '../tables/visible-text.ts';

/** An amount in a planning or budget file; `sen` is what rounding added (rupiah, negative where it took away). */
export type AmountReading =
  | { readonly ok: true; readonly rupiah: number | null; readonly sen: number }
  | { readonly ok: false; readonly problem: ProblemCode };

const bad = (problem: ProblemCode): AmountReading => ({ ok: false, problem });
const empty: AmountReading = { ok: true, rupiah: null, sen: 0 };

function fromNumber(value: number): AmountReading {
  if (Math.abs(value) > maxRupiah) return bad('money-too-large');
  if (Number.isInteger(value)) return { ok: true, rupiah: value === 0 ? 0 : value, sen: 0 };
  const rupiah = roundRupiah(value);
  return { ok: true, rupiah: rupiah === 0 ? 0 : rupiah, sen: rupiah - value };
}

function fromText(text: string, decimal: DecimalMark): AmountReading {
  // Accounting formats print zero as a dash; CSV files keep it.
  if (/^(?:rp\.?)?\s*[-\u2013\u2014]$/iu.test(visibleText(text).trim()))
    return { ok: true, rupiah: 0, sen: 0 };
  const digits = readDigits(text, decimal);
  if (digits === null) return bad('number-impossible');
  const whole = wholeOf(digits);
  if (whole === null) return bad('money-too-large');
  const fraction = Number(`0.${digits.fraction === '' ? '0' : digits.fraction}`);
  if (fraction === 0) return { ok: true, rupiah: whole, sen: 0 };
  const up = fraction >= 0.5 ? 1 : 0;
  const sign = digits.isNegative ? -1 : 1;
  const rupiah = whole + sign * up;
  return { ok: true, rupiah: rupiah === 0 ? 0 : rupiah, sen: sign * (up - fraction) };
}

/**
 * The whole rupiah in a cell: sen are rounded half up; null for an empty cell.
 *
 * Corrections may be negative where `mayBeNegative`; a ceiling may not. Source: docs/spec/plan-files.md, amounts.
 */
export function readAmount(cell: Cell, decimal: DecimalMark, mayBeNegative: boolean): AmountReading {
  if (isEmptyCell(cell)) return empty;
  if (typeof cell !== 'string' && typeof cell !== 'number') return bad('number-impossible');
  const reading = typeof cell === 'number' ? fromNumber(cell) : fromText(cell, decimal);
  if (!reading.ok || mayBeNegative) return reading;
  const exact = (reading.rupiah ?? 0) - reading.sen;
  return exact < 0 ? bad('money-negative') : reading;
}
