import { createStore, type StoreApi } from 'zustand/vanilla';
import { errorText } from '../../src-shared/text/errors.ts';
import { formatNumber } from '../../src-shared/text/format.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { suggestionWords as words } from '../../src-shared/text/screens/suggestions.ts';
import type { Answered, Api, Asked, JobProgress } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { SessionStore } from './session.ts';

type Answer = Answered<'suggestion.list'>;
export type SuggestionRow = Answer['rows'][number];
export type Suggestion = SuggestionRow['suggestions'][number];
export type SuggestionQuery = Pick<
  Asked<'suggestion.list'>,
  'which' | 'certainty' | 'agreementId' | 'opdCode' | 'search'
>;
type Made = Answered<'suggestion.accept'>['made'];

interface SuggestionState {
  /** The place in the list whose suggestions are shown. */
  readonly at: number;
  readonly counts: Answer['counts'] | null;
  readonly candidates: number;
  readonly progress: JobProgress | null;
  /** The obligations that a bulk acceptance would link, while it is being looked through. */
  readonly sure: readonly SuggestionRow[] | null;
  readonly isDeciding: boolean;
}

export interface SuggestionStore extends StoreApi<SuggestionState> {
  readonly list: PagedListStore<SuggestionQuery, SuggestionRow>;
  readonly select: (at: number) => void;
  readonly next: () => void;
  /** Stops the search that is under way. */
  readonly cancel: () => void;
  readonly accept: (row: SuggestionRow, suggestion: Suggestion) => Promise<void>;
  readonly reject: (row: SuggestionRow, suggestion: Suggestion) => Promise<void>;
  /** Reads every obligation whose best suggestion is sure, for the preview; null closes it. */
  readonly preview: () => Promise<void>;
  readonly closePreview: () => void;
  readonly acceptAll: (rows: readonly SuggestionRow[]) => Promise<void>;
}

interface Ports {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

const shown = 3;
const pageSize = 500;
const initialQuery: SuggestionQuery = {
  which: 'open',
  certainty: null,
  agreementId: null,
  opdCode: null,
  search: '',
};
const initial: SuggestionState = {
  at: 0,
  counts: null,
  candidates: 0,
  progress: null,
  sure: null,
  isDeciding: false,
};

/** The list over the channel: counts and progress go beside it, and the job under way can be stopped. */
function createList({ api, session }: Ports, store: StoreApi<SuggestionState>) {
  let stop: () => void = () => undefined;
  const list = createPagedList<SuggestionQuery, SuggestionRow>(initialQuery, async (query, page) => {
    const { year, asOf } = session.getState();
    const job = api.start(
      'suggestion.list',
      { ...query, ...page, year, asOf, suggestions: shown },
      (progress) => {
        store.setState({ progress });
      },
    );
    stop = job.cancel;
    const answer = await job.reply;
    store.setState({ progress: null });
    if (answer.ok) store.setState({ counts: answer.value.counts, candidates: answer.value.candidates });
    return answer;
  });
  return {
    list,
    cancel: () => {
      stop();
    },
  };
}

const toPick = ({ obligationId }: SuggestionRow, { code, opdCode }: Suggestion) => ({
  ...{ obligationId, code, opdCode, shareRupiah: null },
});

/** Suggestions of links with the decisions on them; each decision can be undone from its notice. */
export function createSuggestionStore(ports: Ports): SuggestionStore {
  const { api, freshness, session, notices } = ports;
  const store = createStore<SuggestionState>(() => initial);
  const { list, cancel } = createList(ports, store);
  const refreshIfShown = (): void => {
    if (list.getState().hasAnswer) list.refresh();
  };
  refreshWithEvaluation(() => {
    store.setState({ at: 0, sure: null });
    refreshIfShown();
  }, session);
  freshness.onStale(['suggestion.list'], refreshIfShown);

  const undo = (made: Made) => async (): Promise<void> => {
    const answer = await api.call('suggestion.undo', { made });
    notices.show(
      answer.ok
        ? { tone: 'good', text: words.undone(formatNumber(answer.value.undone)) }
        : { tone: 'bad', text: errorText(answer.error) },
    );
  };
  const tell = (text: string, made: Made): void => {
    const run = (): void => void undo(made)();
    notices.show({
      tone: 'good',
      text,
      ...(made.length === 0 ? {} : { action: { label: commonWords.undo, run } }),
    });
  };
  /** One decision at a time: a key that is held down must not decide about the row that moves up. */
  const decide = async (work: () => Promise<void>): Promise<void> => {
    if (store.getState().isDeciding) return;
    store.setState({ isDeciding: true });
    await work();
    store.setState({ isDeciding: false });
  };
  const acceptPicks = async (picks: Asked<'suggestion.accept'>['picks']): Promise<void> => {
    const answer = await api.call('suggestion.accept', { picks, dryRun: false });
    if (!answer.ok) notices.show({ tone: 'bad', text: errorText(answer.error) });
    else if (answer.value.linked === 0) tell(words.alreadyLinked, []);
    else tell(words.accepted(formatNumber(answer.value.linked)), answer.value.made);
  };

  return {
    ...store,
    list,
    cancel,
    select: (at) => {
      store.setState({ at });
    },
    next: () => {
      const { total } = list.getState();
      store.setState(({ at }) => ({ at: Math.max(0, Math.min(total - 1, at + 1)) }));
    },
    accept: (row, suggestion) => decide(() => acceptPicks([toPick(row, suggestion)])),
    reject: (row, suggestion) =>
      decide(async () => {
        const { shareRupiah: _none, ...pair } = toPick(row, suggestion);
        const answer = await api.call('suggestion.reject', { ...pair, reason: '' });
        if (answer.ok) tell(words.rejected, [answer.value.made]);
        else notices.show({ tone: 'bad', text: errorText(answer.error) });
      }),
    preview: async () => {
      const { year, asOf } = session.getState();
      const query = { ...list.getState().query, which: 'open' as const, certainty: 'yakin' as const };
      const rows: SuggestionRow[] = [];
      for (let isWhole = false; !isWhole;) {
        const answer = await api.call('suggestion.list', {
          ...{ ...query, year, asOf, offset: rows.length, limit: pageSize, suggestions: 1 },
        });
        if (!answer.ok) {
          notices.show({ tone: 'bad', text: errorText(answer.error) });
          return;
        }
        rows.push(...answer.value.rows);
        isWhole = rows.length >= answer.value.total || answer.value.rows.length === 0;
      }
      store.setState({ sure: rows });
    },
    closePreview: () => {
      store.setState({ sure: null });
    },
    acceptAll: (rows) =>
      decide(async () => {
        store.setState({ sure: null });
        await acceptPicks(
          rows.flatMap((row) => row.suggestions.slice(0, 1).map((best) => toPick(row, best))),
        );
      }),
  };
}
