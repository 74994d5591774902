import { createStore, type StoreApi } from 'zustand/vanilla';

/** A short message at the edge of the window; `action` offers to undo or to go on. */
export interface Notice {
  readonly id: number;
  readonly tone: 'good' | 'bad';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface NoticeStore extends StoreApi<{ readonly notices: readonly Notice[] }> {
  readonly show: (notice: Omit<Notice, 'id'>) => void;
  readonly close: (id: number) => void;
}

/** The messages that are on screen. */
export function createNotices(): NoticeStore {
  const store = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));
  let last = 0;
  return {
    ...store,
    show: (notice) => {
      last += 1;
      const shown = { ...notice, id: last };
      // More than three at once nobody reads.
      store.setState((state) => ({ notices: [...state.notices, shown].slice(-3) }));
    },
    close: (id) => {
      store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
    },
  };
}
