import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Api } from '../api/api.ts';
import type { RecordView } from './editor.ts';
import type { Freshness } from './freshness.ts';

interface RecordTable {
  readonly rows: readonly RecordView[];
  readonly hasAnswer: boolean;
  readonly error: AppError | null;
}

export interface RecordTableStore extends StoreApi<RecordTable> {
  readonly load: () => Promise<void>;
}

const pageSize = 500;

/** Every record of a kind that has few, asked for when its screen is opened first and kept fresh from then on. */
export function createRecordTable(api: Api, freshness: Freshness, kind: Kind): RecordTableStore {
  const store = createStore<RecordTable>(() => ({ rows: [], hasAnswer: false, error: null }));
  let asked = 0;
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const rows: RecordView[] = [];
    for (;;) {
      const answer = await api.call('record.list', { kind, offset: rows.length, limit: pageSize });
      if (mine !== asked) return;
      if (!answer.ok) {
        store.setState({ error: answer.error, hasAnswer: true });
        return;
      }
      rows.push(...answer.value.rows);
      if (rows.length >= answer.value.total || answer.value.rows.length === 0) break;
    }
    store.setState({ rows, hasAnswer: true, error: null });
  };
  freshness.onStale(['record.list'], () => {
    if (store.getState().hasAnswer) void load();
  });
  return { ...store, load };
}
