import { compareStamps, type Change } from './change.ts';
import type { LineOf } from './line-shapes.ts';
import type { RecordState } from './merge.ts';

/** A run of changes of one installation that were made at one time with one knowledge. */
interface Run {
  readonly first: Change;
  last: number;
}

/** What others' changes a change had seen; its own earlier ones are understood. */
const seenByIt = ({ installation, seen }: Change): readonly (readonly [string, number])[] =>
  [...seen]
    .filter(([other, counter]) => other !== installation && counter > 0)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));

const isSameMoment = (left: Change, right: Change): boolean =>
  left.installation === right.installation &&
  left.at === right.at &&
  JSON.stringify(seenByIt(left)) === JSON.stringify(seenByIt(right));

/** The changes that gave the records their values, each once, as runs. */
function toRuns(records: readonly RecordState[]): readonly Run[] {
  const changes = new Map<string, Change>();
  for (const { fields } of records)
    for (const entries of fields.values())
      for (const { change } of entries) changes.set(`${change.installation}:${change.counter}`, change);
  const runs: Run[] = [];
  for (const change of [...changes.values()].toSorted(compareStamps)) {
    const run = runs.at(-1);
    if (run !== undefined && isSameMoment(run.first, change)) run.last = change.counter;
    else runs.push({ first: change, last: change.counter });
  }
  return runs;
}

/** The installations that the lines name, sorted: a line names one by its place here. */
const listInstallations = (runs: readonly Run[]): readonly string[] =>
  [
    ...new Set(runs.flatMap(({ first }) => [first.installation, ...seenByIt(first).map(([other]) => other)])),
  ].toSorted();

/**
 * The lines that carry records, without their line feeds: installations, changes, then the records in the given order.
 *
 * Source: docs/spec/bundle-format.md §5. `readLines` gives the same records back.
 */
export function writeLines(records: readonly RecordState[]): readonly string[] {
  const runs = toRuns(records);
  const ids = listInstallations(runs);
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (installation: string): number => places.get(installation) ?? -1;
  const changes = runs.map(({ first, last }): LineOf<'changes'> => ({
    type: 'changes',
    by: placeOf(first.installation),
    from: first.counter,
    to: last,
    seen: seenByIt(first).map(([other, counter]) => [placeOf(other), counter]),
    at: first.at,
  }));
  const lines = records.map(({ region, kind, id, fields }): LineOf<'record'> => ({
    type: 'record',
    region,
    kind,
    id,
    fields: [...fields]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([field, entries]) =>
        entries.map(({ value, change }): LineOf<'record'>['fields'][number] => [
          field,
          value,
          placeOf(change.installation),
          change.counter,
        ]),
      ),
  }));
  return [{ type: 'installations' as const, ids: [...ids] }, ...changes, ...lines].map((line) =>
    JSON.stringify(line),
  );
}
