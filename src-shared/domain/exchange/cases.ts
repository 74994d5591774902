import { fieldsOf } from '../register/kinds.ts';
import { keyText } from '../register/record-key.ts';
import { decodeRecord } from './decode-record.ts';
import { lifeOf } from './life.ts';
import { recordKey, type RecordState, type SharedRecords } from './merge.ts';

/** Records of one kind that have the same natural key, the one that keeps it first: a person decides. */
export type DuplicateCase = readonly RecordState[];

const compareIds = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : Number(left.id > right.id);

/**
 * Living records with the same natural key. Nothing stops them: two PCs may give one Kode twice.
 *
 * Equal links are the same link and no case; they count once. Sorted by id, so that every side names the same one first.
 */
export function findDuplicates(records: SharedRecords): readonly DuplicateCase[] {
  const groups = new Map<string, RecordState[]>();
  for (const record of records.values()) {
    const { kind, values } = decodeRecord(record);
    if (kind === null || kind === 'budgetLink' || lifeOf(record) === 'trashed') continue;
    const key = `${record.region}/${kind}/${keyText(kind, values)}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.toSorted(compareIds));
}

/** The Kode under which each agreement is shown: its own, or `Kode~2`, `Kode~3` where one with a lower id has it too. */
export function toShownCodes(
  agreements: readonly { readonly id: string; readonly code: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set(agreements.map(({ code }) => code));
  const shown = new Map<string, string>();
  const given = new Set<string>();
  for (const { id, code } of agreements.toSorted(compareIds)) {
    let name = code;
    for (let number = 2; given.has(name) || (name !== code && taken.has(name)); number += 1)
      name = `${code}~${number}`;
    given.add(name);
    shown.set(id, name);
  }
  return shown;
}

/** A living record whose parent lies in the trash: it stays, and a person decides about both. */
export interface OrphanCase {
  readonly child: RecordState;
  readonly parent: RecordState;
}

/** Living records that belong to or refer to an agreement in the trash. */
export function findOrphans(records: SharedRecords): readonly OrphanCase[] {
  const cases: OrphanCase[] = [];
  for (const child of records.values()) {
    const { kind, values } = decodeRecord(child);
    if (kind === null || lifeOf(child) === 'trashed') continue;
    for (const [field, { type }] of fieldsOf(kind)) {
      if (type !== 'agreement') continue;
      const id = values[field];
      const parent =
        typeof id === 'string'
          ? records.get(recordKey({ region: child.region, kind: 'agreement', id }))
          : undefined;
      if (parent !== undefined && lifeOf(parent) === 'trashed') cases.push({ child, parent });
    }
  }
  return cases;
}
