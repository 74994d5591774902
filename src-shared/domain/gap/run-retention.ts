import { addMonths, dayNumber, type CivilDate } from '../dates.ts';

/** Records of so many days are kept one by one. */
const dailyDays = 60;
/** Then one of each week up to a year back, and one of each month up to ten years back. */
const weeklyMonths = 12;
const monthlyMonths = 120;

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (day: CivilDate): string => `week ${Math.floor((dayNumber(day) + 3) / 7)}`;

/** The slot of which one record stays, or null for a day that is too long ago. */
function slotOf(day: CivilDate, today: CivilDate): string | null {
  if (dayNumber(today) - dayNumber(day) < dailyDays) return day;
  if (day > addMonths(today, -weeklyMonths)) return weekOf(day);
  return day > addMonths(today, -monthlyMonths) ? day.slice(0, 7) : null;
}

/** The recorded days that are no longer kept: of each slot the newest stays, so that the records never grow without bound. */
export function chooseDroppedDays(days: readonly CivilDate[], today: CivilDate): readonly CivilDate[] {
  const taken = new Set<string>();
  return days
    .toSorted((a, b) => (a < b ? 1 : -1))
    .filter((day) => {
      const slot = slotOf(day, today);
      if (slot === null || taken.has(slot)) return true;
      taken.add(slot);
      return false;
    });
}
