import { checkValues } from '../register/check-value.ts';
import { kinds, kindSpec, type Kind } from '../register/kinds.ts';
import { lifeField, shownValue, type RecordState } from './merge.ts';

/** A record as the register keeps it, and what of it this program cannot read yet. */
export interface DecodedRecord {
  /** Null for a kind that this program does not know; then everything is parked. */
  readonly kind: Kind | null;
  readonly values: Readonly<Record<string, string | number | null>>;
  /** Fields whose name or value comes from a newer program, as the JSON text received. */
  readonly parked: ReadonlyMap<string, string>;
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(kinds, kind);

type Value = string | number | null;

/** What a field of a known kind holds by its shape, or undefined where the field or the value is none of ours. */
function readValue(kind: Kind, field: string, text: string): Value | undefined {
  if (!Object.hasOwn(kindSpec(kind).fields, field)) return undefined;
  const value: unknown = JSON.parse(text);
  if (value !== null && typeof value !== 'string' && typeof value !== 'number') return undefined;
  // A value that would be written otherwise (2^53 + 1, half a surrogate pair) would not come through whole.
  if (JSON.stringify(value) !== text || (typeof value === 'string' && !value.isWellFormed()))
    return undefined;
  return value;
}

/**
 * A record of a bundle in the register's terms; of a field in conflict the value that every side shows.
 *
 * What cannot be read is parked, never dropped. Source: docs/spec/bundle-format.md §5.
 */
export function decodeRecord(record: RecordState): DecodedRecord {
  const kind = isKind(record.kind) ? record.kind : null;
  const values: Record<string, Value> = {};
  const parked = new Map<string, string>();
  for (const [field, state] of record.fields) {
    const text = shownValue(state);
    if (field === lifeField || text === null) continue;
    const value = kind === null ? undefined : readValue(kind, field, text);
    if (value === undefined) parked.set(field, text);
    else values[field] = value;
  }
  if (kind === null) return { kind, values: {}, parked };
  const wrong = new Set(checkValues(kind, values).map(({ field }) => field));
  for (const field of wrong) parked.set(field, shownValue(record.fields.get(field)) ?? '');
  const good = Object.entries(values).filter(([field]) => !wrong.has(field));
  return { kind, values: Object.fromEntries(good), parked };
}
