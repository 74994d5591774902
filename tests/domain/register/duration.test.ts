import { describe, expect, it } from 'vitest';
import { readDurationMonths, suggestEnd } from '../../../src-shared/domain/register/duration.ts';

describe('a term in words', () => {
  it.each([
    ['5 (lima) tahun', 60],
    ['Lima (5) Tahun', 60],
    ['5 TAHUN', 60],
    ['3 tahun kontrak dan dapat diperbaharui kembali', 36],
    ['satu tahun anggaran', 12],
    ['sesuai dengan ketentuan yang berlaku (3 tahun )', 36],
    ['35 (tiga puluh lima) tahun', 420],
    ['18 bulan', 18],
  ])('%s', (text, months) => {
    expect(readDurationMonths(text)).toBe(months);
  });

  it.each(['terlampir', 'Akan dibicarakan', 'Sampai dengan Tahun 2024.', '', '0 tahun'])(
    'suggests nothing for “%s”',
    (text) => {
      expect(readDurationMonths(text)).toBeNull();
    },
  );

  it('ends the day before the same day of its last year', () => {
    expect(suggestEnd('2025-01-01', '3 (tiga) tahun')).toBe('2027-12-31');
    expect(suggestEnd('2024-02-29', '1 tahun')).toBe('2025-02-27');
  });

  it('suggests nothing without a start or a term', () => {
    expect(suggestEnd(null, '3 tahun')).toBeNull();
    expect(suggestEnd('2025-01-01', null)).toBeNull();
    expect(suggestEnd('kapan-kapan', '3 tahun')).toBeNull();
  });
});
