import { dayNumber, daysInMonth, fromDayNumber, type CivilDate } from '../../../src-shared/domain/dates.ts';

const partsOf = (month: string): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
];

/** The weeks of a month (`YYYY-MM`) from Monday to Sunday; days of the months beside it are null. */
export function weeksOf(month: string): readonly (readonly (CivilDate | null)[])[] {
  const first = dayNumber(`${month}-01`);
  // 1970-01-01 was a Thursday: Monday is 0.
  const lead = (((first + 3) % 7) + 7) % 7;
  const days = daysInMonth(...partsOf(month));
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, place) => {
      const index = week * 7 + place - lead;
      return index < 0 || index >= days ? null : fromDayNumber(first + index);
    }),
  );
}

/** The month that lies some months away from another. */
export function movedMonth(month: string, by: number): string {
  const [year, number] = partsOf(month);
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
