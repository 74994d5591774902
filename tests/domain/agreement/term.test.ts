import { describe, expect, it } from 'vitest';
import {
  endOf,
  isActiveIn,
  isInForceOn,
  lastsInto,
  startOf,
} from '../../../src-shared/domain/agreement/term.ts';
import { agreement } from '../../support/snapshot-builder.ts';

const day = '2026-07-15';
const addendum = (
  code: string,
  startsOn: string | null,
  endsOn: string | null,
  signedOn: string | null = '2025-06-01',
) => agreement({ code, form: 'ADENDUM', startsOn, endsOn, signedOn });

describe('start', () => {
  it('is the start date, else the signing date, else unknown', () => {
    expect(startOf(agreement({ startsOn: '2025-02-01', signedOn: '2025-01-01' }))).toBe('2025-02-01');
    expect(startOf(agreement({ startsOn: null, signedOn: '2025-01-01' }))).toBe('2025-01-01');
    expect(startOf(agreement({ startsOn: null, signedOn: null }))).toBeNull();
  });
});

describe('end', () => {
  const pks = agreement({ endsOn: '2025-12-31' });
  it.each([
    ['its own without addenda', [], '2025-12-31'],
    ['that of a signed addendum that has begun', [addendum('A', '2025-06-01', '2027-12-31')], '2027-12-31'],
    ['that of an addendum that begins on D', [addendum('A', day, '2027-12-31')], '2027-12-31'],
    ['its own where the addendum begins after D', [addendum('A', '2026-07-16', '2027-12-31')], '2025-12-31'],
    [
      'its own where the addendum is not signed',
      [addendum('A', '2025-06-01', '2027-12-31', null)],
      '2025-12-31',
    ],
    ['its own where the addendum records none', [addendum('A', '2025-06-01', null)], '2025-12-31'],
    [
      'that of the latest of two addenda, also an earlier day',
      [addendum('A', '2025-06-01', '2029-12-31'), addendum('B', '2025-09-01', '2026-12-31')],
      '2026-12-31',
    ],
    [
      'that of the latest, which passes over one that records none',
      [addendum('A', '2025-06-01', '2027-12-31'), addendum('B', '2025-09-01', null)],
      '2027-12-31',
    ],
    [
      'of two that begin on one day the later signed',
      [
        addendum('A', '2025-09-01', '2028-12-31', '2025-08-02'),
        addendum('B', '2025-09-01', '2027-12-31', '2025-08-01'),
      ],
      '2028-12-31',
    ],
    [
      'of two alike in both the one with the later code',
      [addendum('B', '2025-09-01', '2028-12-31'), addendum('A', '2025-09-01', '2027-12-31')],
      '2028-12-31',
    ],
    [
      'by the signing date where the addendum has no start',
      [addendum('A', null, '2028-12-31', '2025-09-02'), addendum('B', '2025-09-01', '2027-12-31')],
      '2028-12-31',
    ],
    [
      'its own where the latest addendum begins after D, whatever an earlier one says',
      [addendum('A', '2025-06-01', '2027-12-31'), addendum('B', '2027-01-01', '2029-12-31')],
      '2025-12-31',
    ],
  ])('is %s', (_words, addenda, expected) => {
    expect(endOf(pks, addenda, day)).toBe(expected);
  });

  it('takes an addendum without a code for the first of equals', () => {
    const nameless = { ...addendum('Z', '2025-09-01', '2028-12-31'), code: null };
    expect(endOf(pks, [nameless, addendum('A', '2025-09-01', '2027-12-31')], day)).toBe('2027-12-31');
  });

  it('is the actual end before every other, also when it is later', () => {
    const ended = agreement({ endsOn: '2025-12-31', endedOn: '2026-03-01' });
    expect(endOf(ended, [addendum('A', '2025-06-01', '2027-12-31')], day)).toBe('2026-03-01');
  });

  it('is open where none is recorded', () => {
    expect(endOf(agreement({ endsOn: null }), [], day)).toBeNull();
  });
});

describe('active and in force', () => {
  const term = { start: '2025-03-01', end: '2026-12-31' };
  it('active: the term touches the year', () => {
    expect([2024, 2025, 2026, 2027].map((year) => isActiveIn(term, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isActiveIn({ start: '2025-12-31', end: null }, 2025)).toBe(true);
    expect(isActiveIn({ start: null, end: null }, 2025)).toBe(false);
  });

  it('in force: signed, both days included', () => {
    const pks = agreement();
    const days = ['2025-02-28', '2025-03-01', '2026-12-31', '2027-01-01'];
    expect(days.map((date) => isInForceOn(pks, term, date))).toEqual([false, true, true, false]);
    expect(isInForceOn(agreement({ signedOn: null }), term, '2026-01-01')).toBe(false);
    expect(isInForceOn(pks, { start: null, end: null }, '2026-01-01')).toBe(false);
    expect(isInForceOn(pks, { start: '2025-01-01', end: null }, '2099-01-01')).toBe(true);
  });

  it('lasts into a year that it ends in or after', () => {
    expect(lastsInto({ start: null, end: '2026-01-01' }, 2026)).toBe(true);
    expect(lastsInto({ start: null, end: '2025-12-31' }, 2026)).toBe(false);
    expect(lastsInto({ start: null, end: null }, 2026)).toBe(true);
  });
});
