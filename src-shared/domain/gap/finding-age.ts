import type { CivilDate } from '../dates.ts';
import type { GapResult, GapStatus, Severity } from './result.ts';

/** What stays the same about a finding from day to day; an agreement counts by its id, since its Kode may be changed. */
export interface FindingIdentity {
  readonly rule: string;
  readonly year: number;
  readonly agreementId: string | null;
  readonly obligation: number | null;
  /** Empty where the agreement itself is the subject. */
  readonly subject: string;
}

/** A finding as a recorded run holds it; `since` is the first day of the unbroken row of records that it stood in. */
export interface KeptFinding extends FindingIdentity {
  readonly severity: Severity;
  readonly since: CivilDate;
}

/** `BARU`: not in the record before; `TERBUKA`: was there already. Both null where no record is there to compare with. */
export interface FindingAge {
  readonly since: CivilDate | null;
  readonly state: 'BARU' | 'TERBUKA' | null;
}

/** The identity of a result. */
export const identityOf = ({
  rule,
  year,
  agreement,
  agreementId,
  obligation,
  subject,
}: GapResult): FindingIdentity => ({
  rule,
  year,
  agreementId,
  obligation,
  subject: subject === agreement ? '' : subject,
});

/** One text per identity. */
export const identityKey = (identity: FindingIdentity): string =>
  [identity.rule, identity.year, identity.agreementId, identity.obligation, identity.subject].join('\u001f');

/** The records that findings are compared with. */
export interface FindingRecords {
  /** The newest record before the day, by identity; null where there is none. */
  readonly before: ReadonlyMap<string, KeptFinding> | null;
  /** Whether the day itself is recorded. */
  readonly isRecorded: boolean;
}

/** How old a finding of a day is. Without an earlier record nothing is new: there is nothing to compare with. */
export function ageOf(result: GapResult, asOf: CivilDate, records: FindingRecords): FindingAge {
  if (result.status !== 'TEMUAN') return { since: null, state: null };
  if (records.before === null)
    return records.isRecorded ? { since: asOf, state: 'TERBUKA' } : { since: null, state: null };
  const old = records.before.get(identityKey(identityOf(result)));
  return old === undefined ? { since: asOf, state: 'BARU' } : { since: old.since, state: 'TERBUKA' };
}

/** The findings of a day as they are recorded, each identity once. */
export function toKept(
  results: readonly GapResult[],
  asOf: CivilDate,
  before: FindingRecords['before'],
): readonly KeptFinding[] {
  const kept = new Map<string, KeptFinding>();
  for (const result of results) {
    if (result.status !== 'TEMUAN') continue;
    const identity = identityOf(result);
    const key = identityKey(identity);
    if (kept.has(key)) continue;
    kept.set(key, { ...identity, severity: result.severity, since: before?.get(key)?.since ?? asOf });
  }
  return [...kept.values()];
}

/** A finding that stood in the earlier record and stands no more; `now` is what its rule says today, null where nothing. */
export interface ClosedFinding extends KeptFinding {
  readonly now: GapStatus | null;
}

/** What became of the findings of an earlier record: how many are new, how many still open, which are closed. */
export function compareWithRecord(
  results: readonly GapResult[],
  before: ReadonlyMap<string, KeptFinding>,
): { readonly fresh: number; readonly open: number; readonly closed: readonly ClosedFinding[] } {
  const now = new Map<string, GapStatus>();
  for (const result of results) {
    const key = identityKey(identityOf(result));
    // One subject may have several results; as long as one is a finding, the gap is open.
    if (now.get(key) !== 'TEMUAN') now.set(key, result.status);
  }
  const found = [...now].filter(([, status]) => status === 'TEMUAN');
  const fresh = found.filter(([key]) => !before.has(key)).length;
  const closed = [...before].flatMap(([key, kept]): readonly ClosedFinding[] => {
    const status = now.get(key) ?? null;
    return status === 'TEMUAN' ? [] : [{ ...kept, now: status }];
  });
  return { fresh, open: found.length - fresh, closed };
}
