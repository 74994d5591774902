import { describe, expect, it } from 'vitest';
import { headingFingerprint } from '../../../src-shared/domain/tables/heading-fingerprint.ts';

describe('the fingerprint of a layout', () => {
  it.each([
    [['No', 'Judul Kerjasama', 'Mitra & Alamat'], 'no|judul kerja sama|mitra alamat'],
    [['NO.', 'JUDUL  KERJA\nSAMA', ' Mitra  &  Alamat '], 'no|judul kerja sama|mitra alamat'],
    [['Kode', null, 'Pagu', null, null], 'kode||pagu'],
    [['Tahun', 2026], 'tahun|2026'],
    [[], ''],
  ])('folds %j', (headings, expected) => {
    expect(headingFingerprint(headings)).toBe(expected);
  });

  it('tells layouts apart by the order of their headings', () => {
    expect(headingFingerprint(['a', 'b'])).not.toBe(headingFingerprint(['b', 'a']));
  });
});
