import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { AppError } from '../../src-shared/errors.ts';

const pageSize = 100;

/** A long list of which only the pages that were looked at are held. */
export interface PagedList<Query, Row> {
  readonly query: Query;
  readonly total: number;
  /** Rows by their place in the list; a missing one is not loaded yet. */
  readonly rows: ReadonlyMap<number, Row>;
  readonly isLoading: boolean;
  readonly hasAnswer: boolean;
  readonly error: AppError | null;
}

export interface PagedListStore<Query, Row> extends StoreApi<PagedList<Query, Row>> {
  /** Changes the query and starts again at the top. */
  readonly setQuery: (part: Partial<Query>) => void;
  /** Loads what is missing of the rows from `first` to `last`. */
  readonly ensure: (first: number, last: number) => void;
  /** Asks again for what is shown, keeping the old rows on screen until the answer is there. */
  readonly refresh: () => void;
}

interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/**
 * A store for a list that is loaded page by page.
 *
 * Reads are keyed by the query: an answer that arrives for an older one is dropped.
 */
export function createPagedList<Query, Row>(
  initial: Query,
  load: (query: Query, page: { offset: number; limit: number }) => Promise<Reply<Page<Row>>>,
): PagedListStore<Query, Row> {
  const store = createStore<PagedList<Query, Row>>(() => ({
    query: initial,
    total: 0,
    rows: new Map(),
    isLoading: false,
    hasAnswer: false,
    error: null,
  }));
  let key = 0;
  let underWay = new Set<number>();

  const take = (pageNumber: number, answer: Reply<Page<Row>>, isFresh: boolean): void => {
    if (!answer.ok) {
      store.setState({ error: answer.error, isLoading: false, hasAnswer: true });
      return;
    }
    const rows = new Map(isFresh ? [] : store.getState().rows);
    answer.value.rows.forEach((row, index) => rows.set(pageNumber * pageSize + index, row));
    store.setState({ rows, total: answer.value.total, error: null, isLoading: false, hasAnswer: true });
  };
  const loadPage = async (pageNumber: number, isFresh: boolean): Promise<void> => {
    if (underWay.has(pageNumber)) return;
    const asked = key;
    underWay.add(pageNumber);
    const answer = await load(store.getState().query, { offset: pageNumber * pageSize, limit: pageSize });
    if (asked !== key) return;
    underWay.delete(pageNumber);
    take(pageNumber, answer, isFresh);
  };
  const restart = (): void => {
    key += 1;
    underWay = new Set();
    store.setState({ isLoading: true });
    void loadPage(0, true);
  };

  return {
    ...store,
    setQuery: (part) => {
      store.setState({ query: { ...store.getState().query, ...part } });
      restart();
    },
    refresh: restart,
    ensure: (first, last) => {
      const { rows, total } = store.getState();
      const end = Math.min(last, total - 1);
      for (let page = Math.floor(first / pageSize); page * pageSize <= end; page += 1)
        if (!rows.has(Math.max(page * pageSize, 0))) void loadPage(page, false);
    },
  };
}
