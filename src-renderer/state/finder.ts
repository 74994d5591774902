import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answered, Api } from '../api/api.ts';

export type FoundAgreement = Answered<'agreement.find'>[number];

export interface FinderStore extends StoreApi<{ readonly found: readonly FoundAgreement[] }> {
  readonly search: (text: string) => void;
}

const limit = 8;

/** Agreements that match what is typed in the finder; an answer to older letters is dropped. */
export function createFinder(api: Api): FinderStore {
  const store = createStore<{ readonly found: readonly FoundAgreement[] }>(() => ({ found: [] }));
  let typed = '';
  return {
    ...store,
    search: (text) => {
      typed = text.trim();
      const asked = typed;
      if (asked === '') {
        store.setState({ found: [] });
        return;
      }
      void api.call('agreement.find', { search: asked, limit }).then((answer) => {
        if (asked === typed && answer.ok) store.setState({ found: answer.value });
      });
    },
  };
}
