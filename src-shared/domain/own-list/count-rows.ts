import type { RegisterPlan } from '../register/merge.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import type { OwnListReading } from './read-own-list.ts';
import type { OwnListRecords } from './to-parsed-register.ts';

/** How many rows of a list do what. `read = created + updated + unchanged + rejected`. */
export interface RowCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

const placeOf = (place: { readonly sheet: string; readonly row: number }): string =>
  `${place.sheet}\u001f${place.row}`;

/** The refused rows of a list, each once: the parties of a refused row are refused with it, not beside it. */
export function mergedRejections(plan: RegisterPlan): readonly RejectedRow[] {
  const seen = new Set<string>();
  return plan.rejected.filter((row) => {
    const place = placeOf(row);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** What the rows of a list do to the register, each row counted once with all its records. */
export function countRows(reading: OwnListReading, records: OwnListRecords, plan: RegisterPlan): RowCounts {
  const rejected = new Set(mergedRejections(plan).map(placeOf));
  const created = new Set(plan.creates.filter(({ kind }) => kind === 'agreement').map(placeOf));
  const touched = new Set([...plan.creates, ...plan.updates].map(placeOf));
  const placed = new Set(records.placed.map(({ row }) => placeOf(row)));
  const counts = { read: reading.rows.length, created: 0, updated: 0, unchanged: 0 };
  for (const row of reading.rows) {
    const place = placeOf(row);
    if (rejected.has(place)) continue;
    if (created.has(place)) counts.created += 1;
    else if (touched.has(place) && placed.has(place)) counts.updated += 1;
    else counts.unchanged += 1;
  }
  return counts;
}
