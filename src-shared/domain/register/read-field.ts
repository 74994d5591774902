import type { ProblemCode } from '../../errors.ts';
import { maxRupiah } from '../money.ts';
import { cellDigits, wholeOf } from '../tables/read-number.ts';
import { readDate } from '../tables/read-date.ts';
import { cellText, isEmptyCell, withoutApostrophe } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { fold, joinList, splitList } from '../text-folding.ts';
import type { FieldSpec, FieldType } from './field.ts';
import { hasRightShape, isCodeType, isPossibleInteger } from './field-shapes.ts';
import { closedLists } from './lists.ts';
import type { ClosedListName } from './lists.ts';
import { toCleanText } from './value-text.ts';

/** The words under which officers know the values of the closed lists; several for one value are allowed. */
export type ListWords = { readonly [L in ClosedListName]: ReadonlyMap<string, string> };

/** Labels by list and value, as `text/labels.ts` has them. */
export type ListLabels = {
  readonly [L in ClosedListName]: Readonly<Record<(typeof closedLists)[L][number], string>>;
};

/** A field's value, or what is wrong with the cell. */
export type FieldReading =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly problem: ProblemCode };

const good = (value: string | number | null): FieldReading => ({ ok: true, value });
const bad = (problem: ProblemCode): FieldReading => ({ ok: false, problem });

/** The words accepted for each value: its code, its label with and without the code behind it or a part in brackets. */
export function toListWords(
  labels: ListLabels,
  more: Readonly<Partial<Record<ClosedListName, Readonly<Record<string, string>>>>> = {},
): ListWords {
  const wordsOf = (list: ClosedListName): ReadonlyMap<string, string> => {
    const words = new Map<string, string>();
    const table: Readonly<Record<string, string>> = labels[list];
    for (const [word, value] of Object.entries(more[list] ?? {})) words.set(fold(word), value);
    for (const value of closedLists[list]) {
      const label = table[value] ?? value;
      for (const word of [`${label} ${value}`, label.replace(/\(.*?\)/gu, ''), label, value])
        words.set(fold(word), value);
    }
    return words;
  };
  return Object.fromEntries(
    Object.keys(closedLists).map((list) => [list, wordsOf(list as ClosedListName)]),
  ) as unknown as ListWords;
}

/** Excel drops the last zero of `2.10` and `64.10` where it took the code for a number: two digits are put back. */
const codeText = (cell: Cell, type: FieldType): string => {
  const isTwoDigits = type === 'field' || type === 'region';
  if (typeof cell === 'number' && isTwoDigits && !Number.isInteger(cell)) return cell.toFixed(2);
  return withoutApostrophe(cellText(cell));
};

function readRupiah(cell: Cell): FieldReading {
  const digits = cellDigits(cell, ',');
  if (digits === null) return bad('number-impossible');
  const isZero = /^0*$/u.test(digits.whole + digits.fraction);
  if (digits.isNegative && !isZero) return bad('money-negative');
  const whole = wholeOf(digits);
  if (whole === null || whole > maxRupiah) return bad('money-too-large');
  return /[1-9]/u.test(digits.fraction) ? bad('money-fractional') : good(whole);
}

function readInteger(spec: FieldSpec, cell: Cell): FieldReading {
  const digits = cellDigits(cell, '.');
  if (digits === null || digits.isNegative || /[1-9]/u.test(digits.fraction)) return bad('number-impossible');
  // `2.026` is 2026 with a mark for thousands, but nobody writes years or counters so: not guessed at.
  if (typeof cell === 'string' && /[.,]\d{3}$/u.test(cell.trim())) return bad('number-impossible');
  const whole = wholeOf(digits);
  return whole === null || !isPossibleInteger(spec, whole) ? bad('number-impossible') : good(whole);
}

function readChoices(text: string, words: ReadonlyMap<string, string>): FieldReading {
  const parts = splitList(text);
  const values = parts.flatMap((part) => words.get(fold(part)) ?? []);
  if (values.length < parts.length) return bad('not-in-list');
  return good(values.length === 0 ? null : joinList(values));
}

function readTextual(spec: FieldSpec, cell: Cell, words: ListWords): FieldReading {
  const text = toCleanText(typeof cell === 'boolean' ? (cell ? 'Ya' : 'Tidak') : cellText(cell));
  if (text === null) return good(null);
  if (spec.type === 'choice' || spec.type === 'choices') {
    if (spec.list === undefined) throw new Error(`no list for column ${spec.column}`);
    if (spec.type === 'choices') return readChoices(text, words[spec.list]);
    const value = words[spec.list].get(fold(text));
    return value === undefined ? bad('not-in-list') : good(value);
  }
  if (spec.type !== 'list') return good(text);
  const parts = splitList(text);
  if (!hasRightShape(spec, text)) return bad('code-malformed');
  return good(parts.length === 0 ? null : joinList(parts));
}

/** The value of a field in a cell of the register workbook. Source: docs/spec/register-workbook.md, values. */
export function readField(spec: FieldSpec, cell: Cell, words: ListWords): FieldReading {
  if (isEmptyCell(cell)) return good(null);
  if (spec.type === 'date') {
    const date = readDate(cell);
    return date === null ? bad('date-impossible') : good(date);
  }
  if (spec.type === 'rupiah') return readRupiah(cell);
  if (spec.type === 'integer') return readInteger(spec, cell);
  if (!isCodeType(spec.type)) return readTextual(spec, cell, words);
  const code = codeText(cell, spec.type);
  return hasRightShape(spec, code) ? good(code) : bad('code-malformed');
}
