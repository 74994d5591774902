import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src-renderer/parts/read-date.ts';

describe('a typed date', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['31/01/2026', '2026-01-31'],
    ['31-1-2026', '2026-01-31'],
    ['31 Januari 2026', '2026-01-31'],
    ['5 agu 2026', '2026-08-05'],
    [' 1 Mei 2026 ', '2026-05-01'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['31/02/2026', '32 Januari 2026', '1 Bulan 2026', 'besok', ''])('refuses %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
