import type { Knowledge } from '../../../src-shared/domain/exchange/change.ts';
import type { RecordState } from '../../../src-shared/domain/exchange/merge.ts';
import { selectSince } from '../../../src-shared/domain/exchange/select-since.ts';
import type { ReadDb } from '../../store/database.ts';
import { createStateReader, listNamesSince } from '../../store/shared-state.ts';

/**
 * The records of this office with what changed in them since the other side's knowledge; all of them, whole, where it
 * knows nothing. Source: docs/spec/bundle-format.md §6.
 */
export function selectRecords(db: ReadDb, region: string, base: Knowledge): readonly RecordState[] {
  const read = createStateReader(db, region);
  return listNamesSince(db, base)
    .map(read)
    .map((record) => (record === null ? null : selectSince(record, base)))
    .filter((record) => record !== null);
}
