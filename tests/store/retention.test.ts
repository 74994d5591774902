import { describe, expect, it } from 'vitest';
import { addMonths, fromDayNumber, dayNumber } from '../../src-shared/domain/dates.ts';
import { chooseExpired, type BackupFile } from '../../src-main/store/retention.ts';

const file = (madeAt: string): BackupFile => ({ path: madeAt, madeAt, reason: 'harian', bytes: 1 });
const newestFirst = (files: readonly BackupFile[]): readonly BackupFile[] =>
  files.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));

describe('which automatic backups are kept', () => {
  it('keeps seven days, four weeks and twelve months of daily backups', () => {
    const last = dayNumber('2026-11-24');
    const days = Array.from({ length: 800 }, (_, back) => file(`${fromDayNumber(last - back)}T01:00:00Z`));
    const expired = new Set(chooseExpired(days).map((one) => one.path));
    const kept = days.filter((one) => !expired.has(one.path)).map((one) => one.madeAt.slice(0, 10));
    const week = Array.from({ length: 7 }, (_, back) => fromDayNumber(last - back));
    expect(kept).toEqual(expect.arrayContaining(week));
    const months = Array.from({ length: 12 }, (_, back) => addMonths('2026-11-24', -back).slice(0, 7));
    expect(new Set(kept.map((day) => day.slice(0, 7)))).toEqual(new Set(months));
    expect(kept.length).toBeLessThanOrEqual(10 + 4 + 12);
  });

  it('keeps the newest ten of a day with many imports', () => {
    const many = newestFirst(
      Array.from({ length: 30 }, (_, index) => file(`2026-11-24T01:${String(index).padStart(2, '0')}:00Z`)),
    );
    expect(chooseExpired(many).map((one) => one.path)).toEqual(many.slice(10).map((one) => one.path));
  });

  it('lets nothing go while there are few', () => {
    expect(chooseExpired([file('2020-01-01T00:00:00Z'), file('2019-01-01T00:00:00Z')])).toEqual([]);
  });
});
