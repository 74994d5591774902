import { fieldsOf } from './kinds.ts';
import type { AnyRecord, Kind } from './kinds.ts';
import { keyText } from './record-key.ts';
import type { CodedValues } from './record-key.ts';
import { toStoredValue } from './value-text.ts';

/** Records by kind as the store gives them: with ids, references to agreements as ids. */
export type RecordsByKind = { readonly [K in Kind]?: readonly AnyRecord[] };

/** A record of the database beside its values as a workbook would write them. */
export interface CodedRecord {
  readonly id: string;
  readonly values: CodedValues;
}

/** Records by kind and key, references written as Kode. */
export type CodedIndex = (kind: Kind) => ReadonlyMap<string, CodedRecord>;

/** The Kode of each agreement by its id. */
export const codesById = (records: RecordsByKind): ReadonlyMap<string, string> =>
  new Map((records.agreement ?? []).map((record) => [record.id, String(record['code'] ?? '')]));

/** A record's values as a workbook writes them; an id that no agreement has stays as it is. */
export function toCodedValues(
  kind: Kind,
  record: AnyRecord,
  codes: ReadonlyMap<string, string>,
): CodedValues {
  const values: Record<string, string | number | null> = {};
  for (const [field, spec] of fieldsOf(kind)) {
    const value = toStoredValue(spec, record[field] ?? null);
    values[field] = spec.type === 'agreement' && value !== null ? (codes.get(String(value)) ?? value) : value;
  }
  return values;
}

/** The values of a record for the store: references to agreements as ids. A Kode without an id is a bug. */
export function toRecordValues(
  kind: Kind,
  values: CodedValues,
  ids: ReadonlyMap<string, string>,
): CodedValues {
  const result: Record<string, string | number | null> = { ...values };
  for (const [field, spec] of fieldsOf(kind)) {
    const code = values[field] ?? null;
    if (spec.type !== 'agreement' || code === null) continue;
    const id = ids.get(String(code));
    if (id === undefined) throw new Error(`no agreement with the code ${String(code)}`);
    result[field] = id;
  }
  return result;
}

/** Indexes records by key, each kind when it is first asked for. */
export function indexRecords(records: RecordsByKind): CodedIndex {
  const codes = codesById(records);
  const byKind = new Map<Kind, ReadonlyMap<string, CodedRecord>>();
  return (kind) => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const index = new Map<string, CodedRecord>();
    for (const record of records[kind] ?? []) {
      const values = toCodedValues(kind, record, codes);
      index.set(keyText(kind, values), { id: record.id, values });
    }
    byKind.set(kind, index);
    return index;
  };
}
