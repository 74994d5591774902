import { assert } from '../../result.ts';
import { compareStamps, hasSeen, isBefore, type Change } from './change.ts';

/** A value that a change gave to a field: the JSON text of it, so that values of newer programs keep their spelling. */
export interface Entry {
  readonly value: string;
  readonly change: Change;
}

/**
 * What stands in a field: one entry, or several that were made side by side. Sorted by stamp.
 *
 * Source: docs/spec/bundle-format.md §8.
 */
export type FieldState = readonly Entry[];

/** The field that says whether a record lives: `null`, or an object with the reason for which it lies in the trash. */
export const lifeField = '@life';

/** A record of any kind, known here or not: its fields by name. */
export interface RecordState {
  readonly region: string;
  readonly kind: string;
  readonly id: string;
  readonly fields: ReadonlyMap<string, FieldState>;
}

/** Records by `recordKey`. */
export type SharedRecords = ReadonlyMap<string, RecordState>;

/** Under what a record is found. */
export const recordKey = (record: Pick<RecordState, 'region' | 'kind' | 'id'>): string =>
  `${record.region}/${record.kind}/${record.id}`;

const compareEntries = (left: Entry, right: Entry): number =>
  compareStamps(left.change, right.change) ||
  (left.value < right.value ? -1 : Number(left.value > right.value));

/** The entries that no other entry's history contains, each once. */
function keepUnseen(entries: readonly Entry[]): FieldState {
  const sorted = entries
    .toSorted(compareEntries)
    .filter((entry, at, all) => at === 0 || compareEntries(all[at - 1] ?? entry, entry) !== 0);
  const unseen = sorted.filter(({ change }) => !sorted.some((other) => isBefore(change, other.change)));
  // Only a forged history can be a ring in which each has seen the next; then nothing is dropped.
  return unseen.length === 0 ? sorted : unseen;
}

/**
 * What two sides hold of a field, together: united, without what another's history contains.
 *
 * Two entries of one stamp with different values (a copied database) both stay: nothing is lost without a person.
 */
export const mergeField = (left: FieldState, right: FieldState): FieldState =>
  keepUnseen([...left, ...right]);

/** What two sides hold of one record, field by field. */
export function mergeRecord(left: RecordState, right: RecordState): RecordState {
  const fields = new Map(left.fields);
  for (const [field, entries] of right.fields)
    fields.set(field, mergeField(fields.get(field) ?? [], entries));
  return { ...left, fields };
}

/** What two sides hold, record by record: in any order, any grouping, and twice, the result is the same. */
export function mergeRecords(left: SharedRecords, right: SharedRecords): SharedRecords {
  const merged = new Map(left);
  for (const [key, record] of right) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? mergeRecord(record, record) : mergeRecord(known, record));
  }
  return merged;
}

/** The record after `change` gave a field a value: it supersedes every entry there, which its maker had seen. */
export function writeField(record: RecordState, field: string, entry: Entry): RecordState {
  for (const { change } of record.fields.get(field) ?? [])
    assert(hasSeen(entry.change, change), `${field} overwritten without having been seen`);
  return { ...record, fields: new Map(record.fields).set(field, [entry]) };
}

/** The value that is shown of a field, the same on every side; null where the field was never filled. */
export const shownValue = (state: FieldState | undefined): string | null => state?.[0]?.value ?? null;

/** Whether a field has different values from different sides. */
export const isConflict = (state: FieldState): boolean =>
  state.some((entry) => entry.value !== state[0]?.value);
