import { describe, expect, it } from 'vitest';
import { isRupiah, maxRupiah, roundRupiah } from '../../src-shared/domain/money.ts';

describe('rupiah', () => {
  it.each([
    [0, true],
    [maxRupiah, true],
    [maxRupiah + 1, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%d is an amount: %s', (value, expected) => {
    expect(isRupiah(value)).toBe(expected);
  });

  it.each([
    [1.5, 2],
    [1.49, 1],
    [-1.5, -2],
    [-1.4, -1],
    [0, 0],
  ])('%d is rounded to %d', (value, expected) => {
    expect(roundRupiah(value)).toBe(expected);
  });
});
