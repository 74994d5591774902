import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSeen } from '../../../src-shared/domain/exchange/change.ts';
import { mergeRecords } from '../../../src-shared/domain/exchange/merge.ts';
import { anyStep, emptyPlace, play, textOf } from '../../support/shared-history.ts';

const histories = fc.array(anyStep, { maxLength: 60 });
const runs = { numRuns: 1_000 };

describe('merging what three installations hold after any honest history', () => {
  it('gives the same in both orders', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a = emptyPlace, b = emptyPlace] = play(steps).places;
        expect(textOf(mergeRecords(a.records, b.records))).toBe(textOf(mergeRecords(b.records, a.records)));
      }),
      runs,
    );
  });

  it('gives the same in both groupings', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a, b, c] = play(steps).places.map(({ records }) => records);
        if (a === undefined || b === undefined || c === undefined) return;
        expect(textOf(mergeRecords(mergeRecords(a, b), c))).toBe(textOf(mergeRecords(a, mergeRecords(b, c))));
      }),
      runs,
    );
  });

  it('gives the same once more', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a = emptyPlace, b = emptyPlace] = play(steps).places;
        const merged = mergeRecords(a.records, b.records);
        expect(textOf(mergeRecords(merged, merged))).toBe(textOf(merged));
        expect(textOf(mergeRecords(merged, b.records))).toBe(textOf(merged));
        expect(textOf(mergeRecords(a.records, a.records))).toBe(textOf(a.records));
      }),
      runs,
    );
  });

  it('gives the same with older states in between, late and twice', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat({ max: 60 }), { maxLength: 10 }), (steps, cuts) => {
        const all = play(steps).places.map(({ records }) => records);
        const older = cuts.flatMap((cut) => play(steps.slice(0, cut)).places.map(({ records }) => records));
        const straight = all.reduce(mergeRecords);
        const round = [...older, ...all, ...older.toReversed(), ...all.toReversed()].reduce(mergeRecords);
        expect(textOf(round)).toBe(textOf(straight));
      }),
      runs,
    );
  });

  it('loses no edit but to one whose maker had seen it', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { places, edits } = play(steps);
        const merged = places.map(({ records }) => records).reduce(mergeRecords);
        for (const { key, field, value, change } of edits) {
          const stands = merged
            .get(key)
            ?.fields.get(field)
            ?.some((entry) => entry.value === value && entry.change === change);
          const superseded = edits.some(
            (later) => later.key === key && later.field === field && hasSeen(later.change, change),
          );
          expect(stands).toBe(!superseded);
        }
      }),
      runs,
    );
  });
});
