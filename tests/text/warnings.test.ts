import { describe, expect, it } from 'vitest';
import { labels } from '../../src-shared/text/labels.ts';
import { listWords } from '../../src-shared/text/list-words.ts';
import { setAsideText, warningText } from '../../src-shared/text/warnings.ts';
import { fold } from '../../src-shared/domain/text-folding.ts';

describe('what an import says', () => {
  it('names counts, places and amounts as officers write them', () => {
    expect(warningText({ code: 'sen-rounded', count: 1_200, difference: -0.75 })).toBe(
      'Sen pada 1.200 baris dibulatkan ke rupiah; jumlahnya berubah -Rp 0,75.',
    );
    expect(
      warningText({
        code: 'printed-total-differs',
        sheet: 'DPA',
        row: 9,
        printed: 1_000_000,
        counted: 999_000,
      }),
    ).toBe(
      'Jumlah tercetak pada lembar “DPA” baris 9 adalah Rp 1.000.000, sedangkan jumlah baris yang dibaca Rp 999.000.',
    );
    expect(warningText({ code: 'number-shared', number: '12/2025', codes: ['A', 'B'] })).toContain('A, B');
  });

  it('has a sentence for every reason to set a row aside', () => {
    for (const sentence of Object.values(setAsideText)) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the words of the closed lists', () => {
  it('lead each label back to its value', () => {
    for (const [list, values] of Object.entries(labels)) {
      for (const [value, label] of Object.entries(values)) {
        const words = listWords[list as keyof typeof labels];
        expect([
          words.get(fold(label)),
          words.get(fold(value)),
          words.get(fold(`${label} (${value})`)),
        ]).toEqual([value, value, value]);
      }
    }
  });
});
