import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../src-shared/domain/gap/measure.ts';

describe('a number in a target or achievement', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.200', 1200],
    ['1.200,5 ha', 1200.5],
    ['80%', 80],
    [' 3 dokumen', 3],
    ['-1', -1],
    ['1.2.3', null],
    ['12 / 15', null],
    ['terlaksana', null],
    ['', null],
    [null, null],
  ])('%j is %j', (text, expected) => {
    expect(readMeasure(text)).toBe(expected);
  });
});
