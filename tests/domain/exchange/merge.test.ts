import { describe, expect, it } from 'vitest';
import { findDuplicates, findOrphans, toShownCodes } from '../../../src-shared/domain/exchange/cases.ts';
import type { Change } from '../../../src-shared/domain/exchange/change.ts';
import { decodeRecord } from '../../../src-shared/domain/exchange/decode-record.ts';
import { conflictsOf, lifeOf } from '../../../src-shared/domain/exchange/life.ts';
import {
  lifeField,
  mergeField,
  mergeRecord,
  recordKey,
  shownValue,
  writeField,
  type RecordState,
} from '../../../src-shared/domain/exchange/merge.ts';

const change = (
  installation: string,
  counter: number,
  seen: Readonly<Record<string, number>> = {},
): Change => ({
  installation,
  counter,
  seen: new Map(Object.entries(seen)),
  at: '2026-11-24T03:00:00Z',
});
const made = change('a', 1);
const alive = { value: 'null', change: made };
const trashed = (by: Change) => ({ value: '{"reason":"ganda"}', change: by });

const recordOf = (
  fields: Readonly<Record<string, RecordState['fields'] extends ReadonlyMap<string, infer S> ? S : never>>,
  rest: Partial<RecordState> = {},
): RecordState => ({
  region: '64.11',
  kind: 'agreement',
  id: 'n1',
  fields: new Map(Object.entries(fields)),
  ...rest,
});
const base = recordOf({ [lifeField]: [alive], title: [{ value: '"lama"', change: made }] });
const sharedOf = (...records: readonly RecordState[]) =>
  new Map(records.map((record) => [recordKey(record), record]));

describe('one field on two sides', () => {
  const mine = { value: '"A"', change: change('a', 2) };

  it('changed on one side only: the newer stands, whatever the clock says', () => {
    const late = { value: '"A"', change: { ...change('a', 2), at: '1999-01-01T00:00:00Z' } };
    expect(mergeField([{ value: '"lama"', change: made }], [late])).toEqual([late]);
  });

  it('changed on both sides: both stand, and that is a conflict', () => {
    const theirs = { value: '"B"', change: change('b', 1, { a: 1 }) };
    const record = mergeRecord(
      writeField(base, 'title', mine),
      recordOf({ [lifeField]: [alive], title: [theirs] }),
    );
    expect(conflictsOf(record)).toEqual([{ field: 'title', entries: [mine, theirs] }]);
    expect(shownValue(record.fields.get('title'))).toBe('"A"');
  });

  it('changed on both sides to the same value: no conflict, and both stamps are kept', () => {
    const theirs = { value: '"A"', change: change('b', 1, { a: 1 }) };
    const record = mergeRecord(writeField(base, 'title', mine), recordOf({ title: [theirs] }));
    expect(conflictsOf(record)).toEqual([]);
    expect(record.fields.get('title')).toHaveLength(2);
  });

  it('resolved by somebody who had seen both: only his value stands, also against the old ones coming late', () => {
    const theirs = { value: '"B"', change: change('b', 1, { a: 1 }) };
    const both = mergeField([mine], [theirs]);
    const decided = { value: '"C"', change: change('c', 1, { a: 2, b: 1 }) };
    expect(mergeField(both, [decided])).toEqual([decided]);
    expect(mergeField([decided], both)).toEqual([decided]);
  });

  it('resolved by somebody who had seen only one of three: the third still stands', () => {
    const theirs = { value: '"B"', change: change('b', 1, { a: 1 }) };
    const third = { value: '"D"', change: change('d', 1, { a: 1 }) };
    const decided = { value: '"C"', change: change('c', 1, { a: 2, b: 1 }) };
    expect(mergeField(mergeField([mine], [theirs]), mergeField([third], [decided]))).toEqual([
      decided,
      third,
    ]);
  });

  it('of one stamp with two values (a copied database): both stay', () => {
    const copy = { value: '"X"', change: change('a', 2) };
    expect(mergeField([mine], [copy])).toEqual([mine, copy]);
  });

  it('of a forged ring of histories: nothing is dropped', () => {
    const ring = [
      { value: '1', change: change('a', 2, { b: 2 }) },
      { value: '2', change: change('b', 2, { c: 2 }) },
      { value: '3', change: change('c', 2, { a: 2 }) },
    ];
    expect(mergeField(ring, [])).toEqual(ring);
  });

  it('is never overwritten by one who had not seen it', () => {
    expect(() => writeField(base, 'title', { value: '"B"', change: change('b', 1) })).toThrow(
      'without having been seen',
    );
  });
});

describe('deleting', () => {
  it('holds over what it had seen', () => {
    expect(lifeOf(writeField(base, lifeField, trashed(change('a', 2))))).toBe('trashed');
  });

  it('against an edit that it had not seen: the record stays, contested', () => {
    const deleted = writeField(base, lifeField, trashed(change('a', 2)));
    const edited = writeField(base, 'title', { value: '"B"', change: change('b', 1, { a: 1 }) });
    expect(lifeOf(mergeRecord(deleted, edited))).toBe('contested');
    expect(lifeOf(mergeRecord(edited, deleted))).toBe('contested');
  });

  it('once more, having seen the edit: trashed', () => {
    const edited = writeField(base, 'title', { value: '"B"', change: change('b', 1, { a: 1 }) });
    const contested = mergeRecord(writeField(base, lifeField, trashed(change('a', 2))), edited);
    expect(lifeOf(writeField(contested, lifeField, trashed(change('a', 3, { b: 1 }))))).toBe('trashed');
  });

  it('an edit of a contested record by somebody who knows does not let it vanish', () => {
    const edited = writeField(base, 'title', { value: '"B"', change: change('b', 1, { a: 1 }) });
    const contested = mergeRecord(writeField(base, lifeField, trashed(change('a', 2))), edited);
    const again = writeField(contested, 'title', { value: '"C"', change: change('b', 2, { a: 2 }) });
    expect(lifeOf(again)).toBe('contested');
  });

  it('on both sides: trashed, whatever the reasons', () => {
    const mine = writeField(base, lifeField, trashed(change('a', 2)));
    const theirs = writeField(base, lifeField, {
      value: '{"reason":"lain"}',
      change: change('b', 1, { a: 1 }),
    });
    expect(lifeOf(mergeRecord(mine, theirs))).toBe('trashed');
  });

  it('on both sides, with an edit that neither had seen: contested; that one of them had seen: trashed', () => {
    const edit = { value: '"B"', change: change('c', 1, { a: 1 }) };
    const edited = writeField(base, 'title', edit);
    const mine = writeField(base, lifeField, trashed(change('a', 2)));
    const blind = writeField(base, lifeField, trashed(change('b', 1, { a: 1 })));
    const knowing = writeField(edited, lifeField, trashed(change('b', 1, { a: 1, c: 1 })));
    expect(lifeOf(mergeRecord(mergeRecord(mine, blind), edited))).toBe('contested');
    expect(lifeOf(mergeRecord(mergeRecord(mine, knowing), edited))).toBe('trashed');
  });

  it('against a restoring side by side: contested; restored by one who had seen it: alive', () => {
    const deleted = writeField(base, lifeField, trashed(change('a', 2)));
    const restored = writeField(deleted, lifeField, { value: 'null', change: change('b', 1, { a: 2 }) });
    const again = writeField(deleted, lifeField, trashed(change('a', 3)));
    expect(lifeOf(restored)).toBe('alive');
    expect(lifeOf(mergeRecord(restored, again))).toBe('contested');
  });

  it('a parent: a child that arrives stays, as a case', () => {
    const parent = writeField(base, lifeField, trashed(change('a', 2)));
    const child = recordOf(
      {
        [lifeField]: [{ value: 'null', change: change('b', 1, { a: 1 }) }],
        agreementId: [{ value: '"n1"', change: change('b', 1, { a: 1 }) }],
      },
      { kind: 'party', id: 'p1' },
    );
    expect(findOrphans(sharedOf(parent, child))).toEqual([{ child, parent }]);
    expect(findOrphans(sharedOf(base, child))).toEqual([]);
  });
});

describe('what this program cannot read', () => {
  it.each([
    ['an unknown field', 'petaLokasi', '{"x":1.0}'],
    ['a field named __proto__', '__proto__', '"x"'],
    ['a field that every object has', 'constructor', '"x"'],
    ['a value of a longer list', 'status', '"DIARSIPKAN"'],
    ['a number where a text belongs', 'title', '7'],
    ['an object where a text belongs', 'title', '{}'],
    ['a number in another spelling', 'title', '"\\u0041"'],
    ['half a letter', 'title', '"\\ud800"'],
    ['a day that is none', 'signedOn', '"2026-02-30"'],
  ])('%s is parked as the text received', (_name, field, text) => {
    const decoded = decodeRecord(
      recordOf({
        code: [{ value: '"K"', change: made }],
        ...Object.fromEntries([[field, [{ value: text, change: made }]]]),
      }),
    );
    expect([...decoded.parked]).toEqual([[field, text]]);
    expect(decoded.values).toEqual({ code: 'K' });
  });

  it('a record of an unknown kind is parked whole and merged like any other', () => {
    const map = recordOf({ titik: [{ value: '[1.0]', change: made }] }, { kind: 'peta' });
    expect(decodeRecord(map)).toEqual({ kind: null, values: {}, parked: new Map([['titik', '[1.0]']]) });
    const newer = { value: '[2.0]', change: change('a', 2) };
    expect(mergeRecord(map, writeField(map, 'titik', newer)).fields.get('titik')).toEqual([newer]);
  });

  it('empty is a value', () => {
    expect(decodeRecord(recordOf({ title: [{ value: 'null', change: made }] })).values).toEqual({
      title: null,
    });
  });
});

describe('the same key twice', () => {
  const coded = (id: string, code: string): RecordState =>
    recordOf({ code: [{ value: JSON.stringify(code), change: made }] }, { id });

  it('is a case, the lowest id first; one in the trash is none', () => {
    const [a, b, c] = [coded('n1', 'K'), coded('n2', 'K'), coded('n3', 'L')];
    expect(findDuplicates(sharedOf(b, c, a))).toEqual([[a, b]]);
    const deleted = writeField(b, lifeField, trashed(change('a', 2)));
    expect(findDuplicates(sharedOf(a, deleted))).toEqual([]);
  });

  it('of equal links counts once and is no case', () => {
    const link = (id: string): RecordState =>
      recordOf({ agreementId: [{ value: '"n1"', change: made }] }, { kind: 'budgetLink', id });
    expect(findDuplicates(sharedOf(link('l1'), link('l2')))).toEqual([]);
  });

  it('is shown as Kode~2, past a Kode that is really called so', () => {
    const agreements = [
      { id: 'n3', code: 'K' },
      { id: 'n1', code: 'K' },
      { id: 'n2', code: 'K' },
      { id: 'n4', code: 'K~2' },
      { id: 'n5', code: 'L' },
    ];
    expect([...toShownCodes(agreements)].toSorted()).toEqual([
      ['n1', 'K'],
      ['n2', 'K~3'],
      ['n3', 'K~4'],
      ['n4', 'K~2'],
      ['n5', 'L'],
    ]);
  });
});
