import { describe, expect, it } from 'vitest';
import { spellDate, spellNumber, weekdayOf } from '../../src-shared/text/numerals.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2026, 'dua ribu dua puluh enam'],
    [1_000_000, 'satu juta'],
    [200_000_000, 'dua ratus juta'],
    [1_500_000_000, 'satu miliar lima ratus juta'],
    [1_000_000_000_000, 'satu triliun'],
  ])('%i', (value, words) => {
    expect(spellNumber(value)).toBe(words);
  });
});

describe('days', () => {
  it.each([
    ['1970-01-01', 'Kamis'],
    ['1969-12-31', 'Rabu'],
    ['2023-03-15', 'Rabu'],
    ['2026-07-15', 'Rabu'],
    ['2024-02-29', 'Kamis'],
  ])('%s', (date, name) => {
    expect(weekdayOf(date)).toBe(name);
  });

  it('are spelled as official records do', () => {
    expect(spellDate('2023-03-05')).toBe(
      'Minggu tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Tiga (05-03-2023)',
    );
  });
});
