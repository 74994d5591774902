import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { ReadDb } from './database.ts';

/** A record that one run made or brought back, and whether anybody has changed it since. */
export interface RunRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly isChangedSince: boolean;
}

/** The records that a run made, the last first, so that what hangs on others comes before them. */
export const listRunRecords = (db: ReadDb, runId: string): readonly RunRecord[] =>
  db
    .prepare<[string, string], { kind: Kind; id: string; since: number }>(
      `SELECT c.kind, c.record_id AS id,
         EXISTS (SELECT 1 FROM change AS l WHERE l.record_id = c.record_id AND l.seq > c.seq AND l.run_id IS NOT ?) AS since
       FROM change AS c WHERE c.run_id = ? AND c.action IN ('create', 'restore') ORDER BY c.seq DESC`,
    )
    .all(runId, runId)
    .map(({ kind, id, since }) => ({ kind, id, isChangedSince: since === 1 }));
