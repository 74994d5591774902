import fc from 'fast-check';
import { joinKnowledge, type Change, type Knowledge } from '../../src-shared/domain/exchange/change.ts';
import {
  lifeField,
  mergeRecords,
  recordKey,
  writeField,
  type RecordState,
  type SharedRecords,
} from '../../src-shared/domain/exchange/merge.ts';

/** What happens at one place: a value is written, a record deleted or restored, or all of another place comes in. */
export type Step =
  | {
      readonly at: number;
      readonly does: 'write';
      readonly record: number;
      readonly field: string;
      readonly value: string;
    }
  | { readonly at: number; readonly does: 'trash' | 'restore'; readonly record: number }
  | { readonly at: number; readonly does: 'receive'; readonly from: number };

const place = fc.nat({ max: 2 });
const record = fc.nat({ max: 1 });

/** Something that happens at one of three installations of one office with two records. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      at: place,
      does: fc.constant('write' as const),
      record,
      field: fc.constantFrom('title', '__proto__', 'baru'),
      value: fc.constantFrom('"a"', '"b"', '1.0', 'null'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ at: place, does: fc.constantFrom('trash' as const, 'restore' as const), record }),
  },
  { weight: 3, arbitrary: fc.record({ at: place, does: fc.constant('receive' as const), from: place }) },
);

/** What one installation holds and knows. */
export interface Place {
  readonly records: SharedRecords;
  readonly known: Knowledge;
}

/** One edit that somebody committed. */
export interface Committed {
  readonly key: string;
  readonly field: string;
  readonly value: string;
  readonly change: Change;
}

export const emptyPlace: Place = { records: new Map(), known: new Map() };
const nameOf = (at: number): string => `pc-${at}`;

const emptyRecord = (number: number): RecordState => ({
  region: '64.11',
  kind: 'agreement',
  id: `naskah-${number}`,
  fields: new Map(),
});

/** Plays the steps honestly: each edit knows what its place knew. Gives every place and every edit. */
export function play(steps: readonly Step[]): {
  readonly places: readonly Place[];
  readonly edits: readonly Committed[];
} {
  const places: Place[] = [emptyPlace, emptyPlace, emptyPlace];
  const edits: Committed[] = [];
  for (const step of steps) {
    const here = places[step.at] ?? emptyPlace;
    if (step.does === 'receive') {
      const there = places[step.from] ?? emptyPlace;
      places[step.at] = {
        records: mergeRecords(here.records, there.records),
        known: joinKnowledge(here.known, there.known),
      };
      continue;
    }
    const installation = nameOf(step.at);
    const counter = (here.known.get(installation) ?? 0) + 1;
    const change: Change = { installation, counter, seen: new Map(here.known), at: '' };
    const field = step.does === 'write' ? step.field : lifeField;
    const value = step.does === 'write' ? step.value : step.does === 'trash' ? '{"reason":"x"}' : 'null';
    const empty = emptyRecord(step.record);
    const key = recordKey(empty);
    const state = writeField(here.records.get(key) ?? empty, field, { value, change });
    places[step.at] = {
      records: new Map(here.records).set(key, state),
      known: new Map(here.known).set(installation, counter),
    };
    edits.push({ key, field, value, change });
  }
  return { places, edits };
}

/** Records as one text, whatever the order in which they came together. */
export const textOf = (records: SharedRecords): string =>
  JSON.stringify(
    [...records]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, { fields }]) => [
        key,
        [...fields]
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([field, entries]) => [
            field,
            entries.map(({ value, change }) => [value, change.installation, change.counter]),
          ]),
      ]),
  );
