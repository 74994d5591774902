import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldHeading, joinList, splitList } from '../../src-shared/domain/text-folding.ts';
import { compareText } from '../../src-shared/domain/text-order.ts';

describe('folding', () => {
  it.each([
    ['  Dinas   KESEHATAN, ', 'dinas kesehatan'],
    ['Kerjasama Daerah', 'kerja sama daerah'],
    ['kerja-sama', 'kerja sama'],
    ['Pénajam', 'penajam'],
    [' - ', ''],
    ['Rp 1.000', 'rp 1 000'],
  ])('%j folds to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('keeps signs in headings, which tell columns apart', () => {
    expect(foldHeading(' Nilai\n (Rp) ')).toBe('nilai (rp)');
  });
});

describe('lists in a cell', () => {
  it('are parted by ; and trimmed', () => {
    expect(splitList(' a ;b; ;c;')).toEqual(['a', 'b', 'c']);
    expect(splitList(null)).toEqual([]);
    expect(joinList(['a', 'b'])).toBe('a; b');
  });
});

describe('order of texts', () => {
  it('is by code unit', () => {
    expect(['b', 'Á', 'a', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'Á']);
  });
});
