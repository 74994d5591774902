import { hasSeen } from './change.ts';
import { isConflict, lifeField, type Entry, type FieldState, type RecordState } from './merge.ts';

/**
 * Whether a record lives: `alive`, `trashed`, or `contested` where it was deleted on one side while the other changed
 * or restored it. A contested record stays until a person decides.
 */
export type Life = 'alive' | 'trashed' | 'contested';

const livesOn = ({ value }: Entry): boolean => value === 'null';

/** The entries that a deletion had not seen, in any field. */
const unseenBy = (record: RecordState, deletion: Entry): readonly Entry[] =>
  [...record.fields].flatMap(([field, entries]) =>
    field === lifeField ? [] : entries.filter(({ change }) => isUnseen(change, deletion)),
  );

const isUnseen = (change: Entry['change'], deletion: Entry): boolean =>
  !hasSeen(deletion.change, change) &&
  (change.installation !== deletion.change.installation || change.counter !== deletion.change.counter);

/** Whether a record lives, by what its deletions had seen. Source: docs/spec/bundle-format.md §8. */
export function lifeOf(record: RecordState): Life {
  const entries = record.fields.get(lifeField) ?? [];
  const deletions = entries.filter((entry) => !livesOn(entry));
  if (deletions.length === 0) return 'alive';
  if (deletions.length < entries.length) return 'contested';
  // Two deletions side by side need not have seen the same: what either had seen, somebody decided to delete.
  const kept = deletions
    .map((deletion) => new Set(unseenBy(record, deletion)))
    .reduce((left, right) => new Set([...left].filter((entry) => right.has(entry))));
  return kept.size === 0 ? 'trashed' : 'contested';
}

/** One field with different values from different sides. */
export interface FieldConflictState {
  readonly field: string;
  readonly entries: FieldState;
}

/** The fields of a record that a person must decide, sorted by name; whether it lives is told by `lifeOf`. */
export const conflictsOf = (record: RecordState): readonly FieldConflictState[] =>
  [...record.fields]
    .filter(([field, entries]) => field !== lifeField && isConflict(entries))
    .map(([field, entries]) => ({ field, entries }))
    .toSorted((left, right) => (left.field < right.field ? -1 : 1));
