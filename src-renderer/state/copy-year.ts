import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { copyWords } from '../../src-shared/text/screens/copy-year.ts';
import type { Answered, Api, Asked, Job, JobProgress } from '../api/api.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';

export type CopyRow = Answered<'copyYear.preview'>['rows'][number];
export type CopyCounts = Answered<'copyYear.apply'>['counts'];
export type CopyWish = Asked<'copyYear.apply'>;
type CopyQuery = Omit<Asked<'copyYear.preview'>, 'offset' | 'limit'>;

interface CopyState {
  readonly counts: CopyCounts | null;
  /** Whether the codes of the new year can be checked against a list. */
  readonly isCheckable: boolean;
  readonly isApplying: boolean;
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
  /** The copy that was made, until another is begun; null also where it was taken back. */
  readonly done: { readonly runId: string; readonly counts: CopyCounts } | null;
}

export interface CopyStore extends StoreApi<CopyState> {
  readonly preview: PagedListStore<CopyQuery, CopyRow>;
  /** Shows what a copy would do. */
  readonly ask: (query: CopyQuery) => void;
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: (runId: string) => Promise<void>;
}

interface CopyPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly notices: NoticeStore;
}

const nothing: CopyState = {
  counts: null,
  isCheckable: true,
  isApplying: false,
  progress: null,
  error: null,
  done: null,
};

/** Copying the obligations of a year: the preview, the copy, and taking it back. */
export function createCopyStore({ api, freshness, notices }: CopyPorts): CopyStore {
  const store = createStore<CopyState>(() => nothing);
  const initial: CopyQuery = { fromYear: 2000, toYear: 2001, agreement: null, amounts: 'keep', show: 'all' };
  const preview: CopyStore['preview'] = createPagedList<CopyQuery, CopyRow>(initial, async (query, page) => {
    const answer = await api.call('copyYear.preview', { ...query, ...page });
    if (answer.ok) store.setState({ counts: answer.value.counts, isCheckable: answer.value.isCheckable });
    return answer;
  });
  let job: Job<Answered<'copyYear.apply'>> | null = null;
  freshness.onStale(['copyYear.preview'], () => {
    if (store.getState().counts !== null) preview.refresh();
  });
  const undo = async (runId: string): Promise<void> => {
    const answer = await api.call('copyYear.undo', { runId });
    if (!answer.ok) {
      notices.show({ tone: 'bad', text: errorText(answer.error) });
      return;
    }
    const { undone, kept } = answer.value;
    // An older copy may be taken back from its message while a newer one is shown.
    if (store.getState().done?.runId === runId) store.setState({ done: null });
    notices.show({
      tone: 'good',
      text: kept === 0 ? copyWords.undone(undone) : copyWords.undoneKept(undone, kept),
    });
  };
  return {
    ...store,
    preview,
    undo,
    ask: (query) => {
      store.setState(nothing);
      preview.setQuery(query);
    },
    apply: async () => {
      const { show: _show, ...wish } = preview.getState().query;
      store.setState({ isApplying: true, progress: null, error: null });
      const mine = api.start('copyYear.apply', wish, (progress) => {
        store.setState({ progress });
      });
      job = mine;
      const answer = await mine.reply;
      store.setState({ isApplying: false });
      if (!answer.ok) {
        store.setState({ error: answer.error });
        return;
      }
      const { runId, counts } = answer.value;
      if (runId === null) return;
      store.setState({ done: { runId, counts } });
      const { copied, mapped } = counts.links;
      notices.show({
        tone: 'good',
        text: copyWords.done(counts.obligations.copied, copied + mapped, String(wish.toYear)),
        action: { label: commonWords.undo, run: () => void undo(runId) },
      });
    },
    cancel: () => job?.cancel(),
  };
}
