import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAccountCode,
  isFieldCode,
  isOpdCode,
  isPlanCode,
  isProvinceCode,
  isRegionCode,
  isSameOpd,
  isSubActivityCode,
  resolvePrefix,
  toCodeKey,
  toSubActivityKey,
} from '../../src-shared/domain/codes.ts';

describe('shapes of official codes', () => {
  it.each([
    ['a kode wilayah', isRegionCode, ['64', '64.11'], ['6', '64.1', '64.11.01', 'x']],
    ['a province', isProvinceCode, ['64'], ['64.11', '6']],
    [
      'a sub kegiatan',
      isSubActivityCode,
      ['1.02.02.2.01.01', '1.02.02.2.01.0001', 'X.XX.01.2.01.0001', 'x.xx.01.2.01.1'],
      ['1.02.02.2.01', '1.02', 'a.b', '1.02.02.2.01.00001'],
    ],
    [
      'any level of the plan',
      isPlanCode,
      ['1', '1.02', '1.02.02', '1.02.02.2.01', '1.02.02.2.01.0001'],
      ['', '1.', '1.02.02.2.01.0001.1'],
    ],
    [
      'a rekening',
      isAccountCode,
      ['5', '5.1.02.01.01.0024', '5.2.02.05.001.00005'],
      ['5.', 'a', '5.1.02.01.01.000024'],
    ],
    [
      'a perangkat daerah',
      isOpdCode,
      ['1.02.0.00.0.00.01.0000', '1.02'],
      ['1', '1.02.0.00.0.00.01.0000.1', ''],
    ],
    ['a bidang urusan', isFieldCode, ['1', '1.02', '4.01'], ['1.02.01', 'x']],
  ] as const)('%s', (_words, test, good, bad) => {
    expect(good.filter((text) => !test(text))).toEqual([]);
    expect(bad.filter((text) => test(text))).toEqual([]);
  });
});

describe('code equality', () => {
  it('compares segments as integers', () => {
    expect(toCodeKey(' 1.02.02.2.01.0001 ')).toBe(toCodeKey('1.2.2.2.1.1'));
    expect(toCodeKey('1.02.02.2.01.01')).toBe(toCodeKey('1.02.02.2.01.0001'));
    expect(toCodeKey('x.xx.01')).toBe('X.XX.1');
  });

  it('replaces X.XX by the first two segments of the perangkat daerah', () => {
    expect(toSubActivityKey('X.XX.01.2.01.0001', '1.02.0.00.0.00.01.0000')).toBe('1.2.1.2.1.1');
    expect(toSubActivityKey('1.02.01.2.01.0001', null)).toBe('1.2.1.2.1.1');
  });

  it('equals nothing where the perangkat daerah is unknown or too short', () => {
    expect(toSubActivityKey('X.XX.01.2.01.0001', null)).toBeNull();
    expect(toSubActivityKey('X.XX.01.2.01.0001', '1')).toBeNull();
    expect(resolvePrefix('X.XX.1', [])).toBeNull();
  });

  it('does not depend on leading zeros', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const padded = parts.map((part) => String(part).padStart(5, '0')).join('.');
        expect(toCodeKey(padded)).toBe(parts.join('.'));
      }),
    );
  });

  it.each([
    ['equal', '1.02.0.00.0.00.01.0003', '1.2.0.0.0.0.1.3', true],
    ['another sub unit', '1.02.0.00.0.00.01.0003', '1.02.0.00.0.00.01.0004', false],
    ['the whole SKPD and a sub unit', '1.02.0.00.0.00.01.0000', '1.02.0.00.0.00.01.0004', true],
    ['a sub unit and the whole SKPD', '1.02.0.00.0.00.01.0004', '1.02.0.00.0.00.01.0000', true],
    ['another SKPD', '1.02.0.00.0.00.01.0000', '1.02.0.00.0.00.02.0000', false],
    ['a shorter code on the segments given', '1.02', '1.02.0.00.0.00.01.0004', true],
    ['a shorter code of another bidang', '1.03', '1.02.0.00.0.00.01.0004', false],
    ['fewer than two segments', '1', '1.02.0.00.0.00.01.0004', false],
  ])('perangkat daerah: %s', (_words, a, b, expected) => {
    expect(isSameOpd(a, b)).toBe(expected);
  });
});
