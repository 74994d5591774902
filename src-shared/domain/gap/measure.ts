/** A number at the beginning of a text, with an optional unit behind it. */
const shape = /^\s*(-?\d[\d.,]*)(?![\d.,])\s*(%|\p{L}.*)?\s*$/u;
const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;

/**
 * The number in a target or achievement such as `12,5`, `1.200 orang` or `80%`; null where there is none.
 *
 * A comma parts the decimals; dots part thousands where they stand as such, otherwise one dot is a decimal point.
 */
export function readMeasure(text: string | null): number | null {
  const digits = shape.exec(text ?? '')?.[1];
  if (digits === undefined) return null;
  const plain =
    grouped.test(digits) || digits.includes(',') ? digits.replace(/\./g, '').replace(',', '.') : digits;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
