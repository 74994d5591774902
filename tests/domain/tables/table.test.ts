import { describe, expect, it } from 'vitest';
import {
  cellText,
  headingKey,
  numberText,
  withMergedValues,
} from '../../../src-shared/domain/tables/table.ts';
import type { Cell, Table } from '../../../src-shared/domain/tables/table.ts';

describe('the text of a cell', () => {
  it.each<[Cell, string]>([
    [null, ''],
    ['  a ', 'a'],
    [12, '12'],
    [0.1 + 0.2, '0.3'],
    [2.5, '2.5'],
    [123_456_789_012_345, '123456789012345'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ date: '2025-01-31' }, '2025-01-31'],
  ])('of %j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('shows numbers as a sheet does', () => {
    expect(numberText(1e20)).toBe('100000000000000000000');
    expect(numberText(0.000001)).toBe('0.000001');
  });

  it('folds headings: case, spaces, line breaks', () => {
    expect(headingKey(' Kode\n  PD ')).toBe(headingKey('kode pd'));
    expect(headingKey('Nilai(Rp)')).toBe(headingKey('NILAI (RP)'));
    expect(headingKey('Kode PD')).not.toBe(headingKey('Nama PD'));
  });
});

describe('merged cells', () => {
  const table: Table = {
    sheet: 'x',
    firstRowNumber: 1,
    isHidden: false,
    rows: [['judul'], ['a', 5], [null, null], [], ['b', 7]],
    merges: [
      { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 },
      { fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 0 },
      { fromRow: 1, toRow: 3, fromColumn: 1, toColumn: 1 },
    ],
  };

  it('stand for all their rows in the columns asked for, and only there', () => {
    expect(withMergedValues(table, new Set([0]))).toEqual([
      ['judul'],
      ['a', 5],
      ['a', null],
      ['a'],
      ['b', 7],
    ]);
  });

  it('that overlap a million times over cost no more than their cells', () => {
    const merge = { fromRow: 0, toRow: 1_048_575, fromColumn: 0, toColumn: 0 };
    const hostile = { ...table, merges: new Array<typeof merge>(200_000).fill(merge) };
    expect(withMergedValues(hostile, new Set([0])).map((row) => row[0])).toEqual([
      'judul',
      'judul',
      'judul',
      'judul',
      'judul',
    ]);
  });

  it('leave the table as it is where none is asked for', () => {
    expect(withMergedValues(table, new Set())).toBe(table.rows);
  });
});
