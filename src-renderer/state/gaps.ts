import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import { createEditor, type EditorStore } from './editor.ts';
import type { Freshness } from './freshness.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { RecordForms } from './record-forms.ts';
import type { Finding } from './record.ts';
import type { SessionStore } from './session.ts';

export type GapSummary = Answered<'gap.summary'>;
export type GapTrend = Answered<'gap.trend'>;
export type FindingTask = Answered<'followUp.list'>['rows'][number];
export type GapQuery = Omit<Asked<'gap.results'>, 'offset' | 'limit' | 'year' | 'asOf' | 'agreementId'>;

interface GapState {
  readonly summary: GapSummary | null;
  readonly error: AppError | null;
  readonly selected: Finding | null;
  readonly trend: GapTrend | null;
  /** How many findings are new against the last record. */
  readonly freshNow: number;
  /** The tasks about the finding that is looked at. */
  readonly tasks: readonly FindingTask[];
}

export interface GapStore extends StoreApi<GapState> {
  readonly load: () => Promise<void>;
  readonly results: PagedListStore<GapQuery, Finding>;
  readonly select: (finding: Finding | null) => void;
  /** Asks for the trend, compared with the newest record not after a day (null: the last one). */
  readonly loadTrend: (since: string | null) => Promise<void>;
  /** Records the findings where the day looked at is today's; the program decides. */
  readonly keep: () => Promise<void>;
  readonly loadTasks: (finding: Finding) => Promise<void>;
  /** A form that appoints someone to follow a finding up. */
  readonly followUp: (finding: Finding) => EditorStore;
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
  isNewOnly: false,
};

interface GapPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly forms: RecordForms;
}

/** The gap report: counts first, then the results page by page. */
export function createGapStore({ api, freshness, session, forms }: GapPorts): GapStore {
  const store = createStore<GapState>(() => ({
    ...{ summary: null, error: null, selected: null, trend: null, freshNow: 0, tasks: [] },
  }));
  const results = createPagedList<GapQuery, Finding>(initialQuery, (query, page) => {
    const { year, asOf } = session.getState();
    return api.call('gap.results', { ...query, ...page, year, asOf, agreementId: null });
  });
  let asked = 0;
  let trendAsked = 0;
  const loadTrend = async (since: string | null): Promise<void> => {
    trendAsked += 1;
    const mine = trendAsked;
    const { year, asOf } = session.getState();
    const answer = await api.call('gap.trend', { year, asOf, since });
    if (mine !== trendAsked || !answer.ok) return;
    store.setState({ trend: answer.value, ...(since === null ? { freshNow: answer.value.fresh } : {}) });
  };
  const keep = async (): Promise<void> => {
    const { year, asOf, status } = session.getState();
    // Whatever day is looked at, the trend up to it is shown; only today's findings are recorded.
    if (asOf === status?.today) await api.call('gap.keep', { year, asOf });
    if (store.getState().summary !== null) await loadTrend(null);
  };
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { year, asOf } = session.getState();
    const answer = await api.call('gap.summary', { year, asOf });
    if (mine !== asked) return;
    store.setState(answer.ok ? { summary: answer.value, error: null } : { error: answer.error });
    if (answer.ok) await keep();
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
    loadTrend,
    keep,
    select: (selected) => {
      store.setState({ selected, tasks: [] });
    },
    loadTasks: async ({ rule, agreementId, obligation, year, subject }) => {
      const { year: now, asOf } = session.getState();
      const answer = await api.call('followUp.list', {
        ...{ year: now, asOf, offset: 0, limit: 500, state: 'all', owner: null, opdCode: null },
        ...{ cause: null, month: null, search: rule, agreementId },
      });
      if (!answer.ok || store.getState().selected?.subject !== subject) return;
      const concerns = (task: FindingTask): boolean =>
        task.ruleId === rule &&
        task.agreementId === agreementId &&
        (task.year === null || task.year === year) &&
        (task.obligationNo === null || obligation === null || task.obligationNo === obligation);
      store.setState({ tasks: answer.value.rows.filter(concerns) });
    },
    followUp: ({ rule, agreementId, year, obligation, subject, remedy }) =>
      forms.create(
        'followUp',
        {
          ...{ agreementId, year, obligationNo: obligation, ruleId: rule },
          ...{ description: remedy === '' ? null : remedy, state: 'BELUM' },
        },
        [rule, agreementId, year, obligation, subject].join(':'),
      ),
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
