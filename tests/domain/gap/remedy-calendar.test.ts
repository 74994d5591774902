import { describe, expect, it } from 'vitest';
import { remedyByCalendar } from '../../../src-shared/domain/gap/remedy-calendar.ts';
import { toSettings } from '../../../src-shared/domain/settings.ts';

const remedy = (asOf: string, existsInBudget = true, stored: Record<string, string> = {}) =>
  remedyByCalendar({ asOf, year: 2026, settings: toSettings(stored), existsInBudget });

describe('what can still be done for 2026', () => {
  it.each([
    ['2024-01-01', 'propose-rkpd'],
    ['2025-06-30', 'propose-rkpd'],
    ['2025-07-01', 'discuss-kua-ppas'],
    ['2025-07-31', 'discuss-kua-ppas'],
    ['2025-08-01', 'enter-rka'],
    ['2025-09-30', 'enter-rka'],
    ['2025-10-01', 'discuss-apbd'],
    ['2025-11-30', 'discuss-apbd'],
    ['2025-12-01', 'prepare-shift'],
    ['2025-12-31', 'prepare-shift'],
    ['2026-01-01', 'request-shift'],
    ['2026-06-30', 'request-shift'],
    ['2026-07-01', 'propose-apbd-revision'],
    ['2026-09-30', 'propose-apbd-revision'],
    ['2026-10-01', 'postpone'],
    ['2026-12-31', 'postpone'],
    ['2027-01-01', 'closed'],
  ])('on %s: %s', (asOf, expected) => {
    expect(remedy(asOf)).toBe(expected);
  });

  it('in the first half of the year depends on whether the sub kegiatan exists', () => {
    expect(remedy('2026-03-01', false)).toBe('propose-rkpd-revision');
  });

  it('follows the calendar of the settings', () => {
    expect(remedy('2025-07-01', true, { 'kalender.rkpd': '07-15' })).toBe('propose-rkpd');
  });
});
