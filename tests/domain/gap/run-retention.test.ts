import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../src-shared/domain/dates.ts';
import { chooseDroppedDays } from '../../../src-shared/domain/gap/run-retention.ts';

const today = '2026-07-15';
const before = (days: number): string => fromDayNumber(dayNumber(today) - days);

describe('which recorded days stay', () => {
  it('are all of the last sixty days', () => {
    const days = Array.from({ length: 60 }, (_, back) => before(back));
    expect(chooseDroppedDays(days, today)).toEqual([]);
  });

  it('is one of a week before that, the newest', () => {
    // 4 to 10 May 2026 is a week from Monday to Sunday, more than sixty days before.
    const week = ['2026-05-04', '2026-05-06', '2026-05-10', '2026-05-11'];
    expect(chooseDroppedDays(week, today)).toEqual(['2026-05-06', '2026-05-04']);
  });

  it('is one of a month more than a year back', () => {
    expect(chooseDroppedDays(['2025-03-03', '2025-03-31', '2025-04-01'], today)).toEqual(['2025-03-03']);
  });

  it('is none more than ten years back', () => {
    expect(chooseDroppedDays(['2016-07-14', '2016-07-16'], today)).toEqual(['2016-07-14']);
  });

  it('never grow without bound: daily records of twenty years leave fewer than 240', () => {
    const days = Array.from({ length: 20 * 365 }, (_, back) => before(back));
    const dropped = new Set(chooseDroppedDays(days, today));
    const kept = days.filter((day) => !dropped.has(day));
    expect(kept.length).toBeLessThan(240);
    expect(kept.length).toBeGreaterThan(60 + 40 + 100);
  });

  it('stay where a later thinning finds them alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 4500 })), (backs) => {
        const days = backs.map(before);
        const dropped = new Set(chooseDroppedDays(days, today));
        const kept = days.filter((day) => !dropped.has(day));
        expect(chooseDroppedDays(kept, today)).toEqual([]);
      }),
    );
  });
});
