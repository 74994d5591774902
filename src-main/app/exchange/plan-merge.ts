import { decodeRecord } from '../../../src-shared/domain/exchange/decode-record.ts';
import { conflictsOf, lifeOf } from '../../../src-shared/domain/exchange/life.ts';
import {
  mergeRecord,
  type RecordState,
  type SharedRecords,
} from '../../../src-shared/domain/exchange/merge.ts';
import { fieldsOf, kindNames, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import { keyText, missingKeyFields } from '../../../src-shared/domain/register/record-key.ts';
import { assert } from '../../../src-shared/result.ts';
import type { ReadDb } from '../../store/database.ts';
import { listRecords } from '../../store/records.ts';
import type { MergedRecord } from '../../store/shared-apply.ts';
import { createStateReader, hasRow, listParkedNames, loadRowValues } from '../../store/shared-state.ts';

/** How many records of a bundle do what; `conflicts` counts fields and lives that a person must now decide. */
export interface MergeCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly duplicates: number;
  readonly deleted: number;
  readonly parked: number;
}

/** What taking in records would do, before anything is written. */
export interface MergePlan {
  readonly counts: MergeCounts;
  /** Only the records to write; agreements before what belongs to them. */
  readonly records: readonly MergedRecord[];
}

interface Candidate extends Omit<MergedRecord, 'canStand'> {
  readonly stood: boolean;
  /** Whether the bundle brought it, rather than that it waited here for what it lacked. */
  readonly isBrought: boolean;
}

/** The agreements that a record names, by id. */
const listReferences = ({ decoded: { kind, values } }: Candidate): readonly string[] =>
  kind === null
    ? []
    : fieldsOf(kind)
        .filter(([, { type }]) => type === 'agreement')
        .map(([field]) => values[field])
        .filter((id) => typeof id === 'string');

const isComplete = ({ decoded: { kind, values } }: Candidate): boolean =>
  kind !== null && missingKeyFields(kind, values).length === 0;

/** Ids of the agreements that will stand: those of the register, and the new ones whose own references stand. */
function settleAgreements(db: ReadDb, candidates: readonly Candidate[]): (id: string) => boolean {
  const standing = new Map(
    candidates
      .filter((one) => one.decoded.kind === 'agreement' && isComplete(one))
      .map((one) => [one.after.id, one]),
  );
  const stands = (id: string): boolean => standing.has(id) || hasRow(db, { kind: 'agreement', id });
  for (let before = -1; before !== standing.size;) {
    before = standing.size;
    for (const [id, one] of standing) if (!listReferences(one).every(stands)) standing.delete(id);
  }
  return stands;
}

function toCandidate(db: ReadDb, before: RecordState | null, brought: RecordState | null): Candidate | null {
  const after = before === null || brought === null ? (brought ?? before) : mergeRecord(before, brought);
  if (after === null) return null;
  const decoded = decodeRecord(after);
  const row = decoded.kind === null ? null : loadRowValues(db, decoded.kind, after.id);
  return {
    before,
    after,
    decoded,
    valuesBefore: row ?? {},
    stood: row !== null,
    isBrought: brought !== null,
  };
}

const countEntries = (record: RecordState | null): number =>
  [...(record?.fields.values() ?? [])].reduce((sum, entries) => sum + entries.length, 0);

/** Whether merging changed the state: an entry more, or one in the place of another. */
const isTouched = ({ before, after }: MergedRecord): boolean =>
  before === null ||
  countEntries(before) !== countEntries(after) ||
  [...after.fields].some(([field, entries]) =>
    entries.some(
      (entry, at) =>
        before.fields.get(field)?.[at]?.value !== entry.value ||
        before.fields.get(field)?.[at]?.change.installation !== entry.change.installation ||
        before.fields.get(field)?.[at]?.change.counter !== entry.change.counter,
    ),
  );

const openQuestions = (record: RecordState | null): number =>
  record === null ? 0 : conflictsOf(record).length + Number(lifeOf(record) === 'contested');

/** Records of the bundle whose natural key another living record of the register has too. */
function countDuplicates(db: ReadDb, merged: readonly MergedRecord[]): number {
  const byKind = new Map<Kind, MergedRecord[]>();
  for (const one of merged) {
    const { kind } = one.decoded;
    if (kind === null || kind === 'budgetLink' || !one.canStand || lifeOf(one.after) === 'trashed') continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  }
  let count = 0;
  for (const [kind, records] of byKind) {
    const keys = new Map(listRecords(db, kind).map((record) => [record.id, keyText(kind, record)]));
    for (const { after, decoded } of records) keys.set(after.id, keyText(kind, decoded.values));
    const owners = new Map<string, number>();
    for (const key of keys.values()) owners.set(key, (owners.get(key) ?? 0) + 1);
    count += records.filter(({ after }) => (owners.get(keys.get(after.id) ?? '') ?? 0) > 1).length;
  }
  return count;
}

/**
 * What taking in records would do: each merged with what stands here, and those that waited for something now come.
 *
 * All of them are the office's own; whoever reads a bundle refuses others before. A record that lacks its key or its agreement, or is of an unknown kind, is kept whole and waits.
 */
export function planMerge(db: ReadDb, region: string, brought: SharedRecords): MergePlan {
  for (const record of brought.values())
    assert(record.region === region, `${record.kind} ${record.id} of ${record.region} in ${region}`);
  const read = createStateReader(db, region);
  const names = new Set([...brought.values()].map(({ kind, id }) => `${kind}/${id}`));
  const waiting = listParkedNames(db).filter(({ kind, id }) => !names.has(`${kind}/${id}`));
  const candidates = [
    ...[...brought.values()].map((record) => toCandidate(db, read(record), record)),
    ...waiting.map((name) => toCandidate(db, read(name), null)),
  ].filter((one) => one !== null);
  const stands = settleAgreements(db, candidates);
  const order = (kind: Kind | null): number => (kind === null ? kindNames.length : kindNames.indexOf(kind));
  const all = candidates
    .map((one) => ({ ...one, canStand: isComplete(one) && listReferences(one).every(stands) }))
    .toSorted((left, right) => order(left.decoded.kind) - order(right.decoded.kind));
  const written = all.filter((one) => (one.isBrought && isTouched(one)) || (one.canStand && !one.stood));
  const mine = written.filter(({ isBrought }) => isBrought);
  const dies = ({ before, after, stood }: (typeof all)[number]): boolean =>
    stood && before !== null && lifeOf(before) !== 'trashed' && lifeOf(after) === 'trashed';
  return {
    records: written,
    counts: {
      new: written.filter(({ stood, canStand }) => !stood && canStand).length,
      changed: mine.filter(({ stood }) => stood).length,
      unchanged: brought.size - mine.length,
      conflicts: mine.reduce(
        (sum, { before, after }) => sum + Math.max(0, openQuestions(after) - openQuestions(before)),
        0,
      ),
      duplicates: countDuplicates(db, written),
      deleted: mine.filter(dies).length,
      parked: mine.filter(({ canStand, decoded }) => !canStand || decoded.parked.size > 0).length,
    },
  };
}
