import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isCivilDate,
  isDay,
  monthOf,
  monthsBetween,
  quarterEnd,
  toCivilDate,
  yearOf,
} from '../../src-shared/domain/dates.ts';

const anyDate = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);

describe('civil dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-1-1', false],
    ['0999-01-01', false],
    ['15/07/2026', false],
  ])('%s exists: %s', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });

  it('refuses parts that are no whole numbers or out of range', () => {
    expect(isDay(2026.5, 1, 1)).toBe(false);
    expect(isDay(2026, 1.5, 1)).toBe(false);
    expect(isDay(2026, 1, 1.5)).toBe(false);
    expect(isDay(10_000, 1, 1)).toBe(false);
    expect(daysInMonth(2026, 13)).toBe(0);
  });

  it('reads year and month', () => {
    expect([yearOf('2026-07-15'), monthOf('2026-07-15')]).toEqual([2026, 7]);
    expect(toCivilDate(2026, 7, 5)).toBe('2026-07-05');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 60, '2029-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2026-01-10', '2026-04-09', 2],
    ['2026-01-10', '2026-04-10', 3],
    ['2026-01-31', '2026-02-28', 1],
    ['2025-12-31', '2026-01-01', 0],
  ])('from %s to %s are %i whole months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it('knows the last day of each quarter', () => {
    expect([1, 2, 3, 4].map((quarter) => quarterEnd(2026, quarter))).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('counts days there and back', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const other = fromDayNumber(dayNumber(date) + days);
        expect(isCivilDate(other)).toBe(true);
        expect(daysBetween(date, other)).toBe(days);
        expect(date < other).toBe(days > 0);
      }),
    );
  });

  it('adds months to an existing day in the right month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, months) => {
        const other = addMonths(date, months);
        expect(isCivilDate(other)).toBe(true);
        expect(yearOf(other) * 12 + monthOf(other)).toBe(yearOf(date) * 12 + monthOf(date) + months);
      }),
    );
  });
});
