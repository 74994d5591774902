import { createStore, type StoreApi } from 'zustand/vanilla';
import { labelRank, planDocuments } from '../../src-shared/domain/plan/plan.ts';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { formatNumber } from '../../src-shared/text/format.ts';
import { planWords } from '../../src-shared/text/screens/plan.ts';
import type { Answered, Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { SessionStore } from './session.ts';

export type CoverageRow = Answered<'plan.coverage'>[number];
export type PlanVersion = Answered<'plan.list'>[number];
export type RealizationRow = Answered<'realization.list'>[number];
export type PlanLineRow = Answered<'plan.lines'>['rows'][number];

/** Versions in the order of the chain, the older first. */
const byChain = (a: PlanVersion, b: PlanVersion): number =>
  planDocuments.indexOf(a.document) - planDocuments.indexOf(b.document) ||
  a.effectiveOn.localeCompare(b.effectiveOn) ||
  labelRank(a.label) - labelRank(b.label);

interface PlanState {
  readonly coverage: readonly CoverageRow[];
  readonly versions: readonly PlanVersion[];
  readonly realizations: readonly RealizationRow[];
  readonly error: AppError | null;
  /** The sum of the lines that the search of the open version finds. */
  readonly linesPagu: number;
}

export interface PlanStore extends StoreApi<PlanState> {
  readonly load: () => Promise<void>;
  readonly removePart: (partId: string) => Promise<void>;
  readonly lines: PagedListStore<{ readonly versionId: string; readonly search: string }, PlanLineRow>;
}

interface PlanPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

/** Which documents of the year are there, with their versions, and the lines of one of them. */
export function createPlanStore({ api, freshness, session, notices }: PlanPorts): PlanStore {
  const store = createStore<PlanState>(() => ({
    coverage: [],
    versions: [],
    realizations: [],
    error: null,
    linesPagu: 0,
  }));
  const load = async (): Promise<void> => {
    const { year } = session.getState();
    const [coverage, versions, realizations] = await Promise.all([
      api.call('plan.coverage', { year }),
      api.call('plan.list', { year }),
      api.call('realization.list', { year }),
    ]);
    if (session.getState().year !== year) return;
    for (const answer of [coverage, versions, realizations])
      if (!answer.ok) store.setState({ error: answer.error });
    if (!coverage.ok || !versions.ok || !realizations.ok) return;
    store.setState({
      coverage: coverage.value,
      versions: versions.value.toSorted(byChain),
      realizations: realizations.value,
      error: null,
    });
  };
  const lines: PlanStore['lines'] = createPagedList({ versionId: '', search: '' }, async (query, page) => {
    const answer = await api.call('plan.lines', { ...query, ...page });
    if (answer.ok) store.setState({ linesPagu: answer.value.pagu });
    return answer;
  });
  refreshWithEvaluation(() => void load(), session);
  freshness.onStale(['plan.list'], () => void load());
  return {
    ...store,
    load,
    lines,
    removePart: async (partId) => {
      const answer = await api.call('plan.removePart', { partId });
      notices.show(
        answer.ok
          ? { tone: 'good', text: planWords.removed(formatNumber(answer.value.removedLines)) }
          : { tone: 'bad', text: errorText(answer.error) },
      );
    },
  };
}
