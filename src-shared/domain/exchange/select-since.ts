import type { Knowledge } from './change.ts';
import type { RecordState } from './merge.ts';

/** A record with only the fields in which a change after `base` stands, each with all its entries; null where none. */
export function selectSince(record: RecordState, base: Knowledge): RecordState | null {
  const fields = [...record.fields].filter(([, entries]) =>
    entries.some(({ change }) => change.counter > (base.get(change.installation) ?? 0)),
  );
  return fields.length === 0 ? null : { ...record, fields: new Map(fields) };
}
