import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMark, readDigits, wholeOf } from '../../../src-shared/domain/tables/read-number.ts';

const value = (text: string, decimal: ',' | '.' = ','): number | null => {
  const digits = readDigits(text, decimal);
  return digits === null
    ? null
    : Number(`${digits.isNegative ? '-' : ''}${digits.whole}.${digits.fraction || '0'}`);
};

describe('a number in a text', () => {
  it.each([
    ['1234567', 1_234_567],
    ['Rp 1.234.567', 1_234_567],
    ['Rp. 1.234.567,-', 1_234_567],
    ['Rp1.234.567', 1_234_567],
    ['Rp.1.234.567,-', 1_234_567],
    ['IDR 1.234.567', 1_234_567],
    ['1.234.567,00', 1_234_567],
    ['1.234.567,5', 1_234_567.5],
    ['1,234,567.00', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ["'1.234.567", 1_234_567],
    ['  500 ', 500],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['-1.500.000', -1_500_000],
    ['\u22121.500.000', -1_500_000],
    ['Rp -1.500.000', -1_500_000],
    ['-Rp 1.500.000', -1_500_000],
    ['(1.500.000)', -1_500_000],
    ['1.500.000-', -1_500_000],
    ['0012', 12],
  ])('reads %j', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    [''],
    ['-'],
    ['Rp'],
    ['terlampir'],
    ['12 juta'],
    ['1.23.456'],
    ['1,23,456'],
    ['1.234,567.8'],
    ['1.2.3'],
    ['1e6'],
    ['..'],
    [','],
  ])('finds none in %j', (text) => {
    expect(readDigits(text, ',')).toBeNull();
  });

  it('lets the decimal mark decide only where the text does not', () => {
    expect(value('1.234', ',')).toBe(1234);
    expect(value('1.234', '.')).toBe(1.234);
    expect(value('1,234', ',')).toBe(1.234);
    expect(value('1,234', '.')).toBe(1234);
    expect(value('12.5', ',')).toBe(12.5);
  });

  it('keeps every digit up to the largest amount, and knows what is beyond it', () => {
    const whole = (text: string) => {
      const digits = readDigits(text, ',');
      return digits === null ? undefined : wholeOf(digits);
    };
    expect(whole('9.007.199.254.740.991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(whole('9.007.199.254.740.992')).toBeNull();
    expect(whole('99999999999999999999999')).toBeNull();
    expect(whole('-0')).toBe(0);
  });

  it('reads every amount in both ways of writing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000_000 }), (amount) => {
        const groups = (mark: string) => String(amount).replace(/\B(?=(\d{3})+$)/gu, mark);
        expect(value(`Rp ${groups('.')}`)).toBe(amount);
        expect(value(`${groups('.')},00`)).toBe(amount);
        expect(value(`${groups(',')}.00`)).toBe(amount);
      }),
    );
  });
});

describe('how a rupiah column writes its numbers', () => {
  it.each([
    [['1.234', '5.000'], ','],
    [['1.234.567', '1.234'], ','],
    [['1.234,50', '1.234'], ','],
    [['1,234', '5,000'], '.'],
    [['1,234.50', '1,234'], '.'],
    [['12,5'], ','],
    [['100', 'abc'], ','],
    [[], ','],
  ] as const)('%j has the decimal mark %s', (texts, decimal) => {
    expect(columnMark(texts)).toEqual({ kind: 'known', decimal });
  });

  it.each([
    [['1.234', '12.50'], '1.234'],
    [['1.234', '1,234.50'], '1.234'],
    [['1,234', '12,5'], '1,234'],
    [['1.234', '1,234'], '1.234'],
  ])('%j is ambiguous', (texts, example) => {
    expect(columnMark(texts)).toEqual({ kind: 'ambiguous', example });
  });
});
