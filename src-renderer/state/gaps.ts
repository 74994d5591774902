import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import { createEditor, type EditorStore } from './editor.ts';
import type { Freshness } from './freshness.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { Finding } from './record.ts';
import type { SessionStore } from './session.ts';

export type GapSummary = Answered<'gap.summary'>;
export type GapQuery = Omit<Asked<'gap.results'>, 'offset' | 'limit' | 'year' | 'asOf' | 'agreementId'>;

interface GapState {
  readonly summary: GapSummary | null;
  readonly error: AppError | null;
  readonly selected: Finding | null;
}

export interface GapStore extends StoreApi<GapState> {
  readonly load: () => Promise<void>;
  readonly results: PagedListStore<GapQuery, Finding>;
  readonly select: (finding: Finding | null) => void;
  /** A form that records an exception for a finding. */
  readonly except: (finding: Finding) => EditorStore;
}

const initialQuery: GapQuery = {
  statuses: ['TEMUAN'],
  severity: null,
  rule: null,
  opdCode: null,
  cause: null,
  search: '',
};

/** The gap report: counts first, then the results page by page. */
export function createGapStore(api: Api, freshness: Freshness, session: SessionStore): GapStore {
  const store = createStore<GapState>(() => ({ summary: null, error: null, selected: null }));
  const results = createPagedList<GapQuery, Finding>(initialQuery, (query, page) => {
    const { year, asOf } = session.getState();
    return api.call('gap.results', { ...query, ...page, year, asOf, agreementId: null });
  });
  let asked = 0;
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { year, asOf } = session.getState();
    const answer = await api.call('gap.summary', { year, asOf });
    if (mine !== asked) return;
    store.setState(answer.ok ? { summary: answer.value, error: null } : { error: answer.error });
  };
  const refresh = (): void => {
    void load();
    results.refresh();
  };
  // The report is asked for when its screen is opened first, and kept fresh from then on.
  const refreshIfShown = (): void => {
    if (store.getState().summary !== null) refresh();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['gap.summary'], refreshIfShown);
  return {
    ...store,
    results,
    load: async () => {
      results.refresh();
      await load();
    },
    select: (selected) => {
      store.setState({ selected });
    },
    except: ({ rule, agreementId, year, obligation, subject }) =>
      createEditor(api, {
        kind: 'exception',
        record: null,
        initial: {
          ...{ ruleId: rule, agreementId, year, obligationNo: obligation, subject },
          decidedOn: session.getState().asOf,
        },
        draftKey: `exception:${rule}:${agreementId ?? ''}:${year}:${obligation ?? ''}:${subject}`,
        reload: () => Promise.resolve(null),
      }),
  };
}
