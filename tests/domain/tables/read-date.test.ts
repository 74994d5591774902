import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src-shared/domain/tables/read-date.ts';

describe('a date in a cell', () => {
  it.each([
    ['2025-01-31', '2025-01-31'],
    ['31/01/2025', '2025-01-31'],
    ['31-01-2025', '2025-01-31'],
    ['31.01.2025', '2025-01-31'],
    ['1/2/2025', '2025-02-01'],
    ['31 Januari 2025', '2025-01-31'],
    ['31 JANUARI 2025', '2025-01-31'],
    ['  5   Agustus  2024 ', '2024-08-05'],
    ['5 Agt 2024', '2024-08-05'],
    ['1 Pebruari 2024', '2024-02-01'],
    ['10 Nopember 2023', '2023-11-10'],
    ['02-Okt-2022', '2022-10-02'],
    ['tanggal 2 Mei 2022', '2022-05-02'],
    ['2025-01-31T00:00:00', '2025-01-31'],
    ['2025-01-31 17:30:00', '2025-01-31'],
    ['31/01/2025 08.00 WITA', '2025-01-31'],
    ["'31/01/2025", '2025-01-31'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %j', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    ['31/02/2025'],
    ['29/02/2025'],
    ['13/13/2025'],
    ['01/31/2025'],
    ['2025-13-01'],
    ['31 Foo 2025'],
    ['1/2/25'],
    ['2025'],
    ['terlampir'],
    ['0/1/2025'],
  ])('finds none in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('takes a date cell as it is, but no bare number and no truth value', () => {
    expect(readDate({ date: '1899-12-31' })).toBe('1899-12-31');
    expect(readDate(45_688)).toBeNull();
    expect(readDate(true)).toBeNull();
    expect(readDate(null)).toBeNull();
  });
});
