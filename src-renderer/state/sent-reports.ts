import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { SessionStore } from './session.ts';

export type ReportTurn = Answered<'sentReport.calendar'>[number];

interface SentReports {
  readonly turns: readonly ReportTurn[] | null;
  readonly error: AppError | null;
}

export interface SentReportStore extends StoreApi<SentReports> {
  readonly load: () => Promise<void>;
}

/** The calendar of reports with what was sent. */
export function createSentReports(api: Api, freshness: Freshness, session: SessionStore): SentReportStore {
  const store = createStore<SentReports>(() => ({ turns: null, error: null }));
  let asked = 0;
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { year, asOf } = session.getState();
    const answer = await api.call('sentReport.calendar', { year, asOf });
    if (mine !== asked) return;
    store.setState(answer.ok ? { turns: answer.value, error: null } : { error: answer.error });
  };
  const refreshIfShown = (): void => {
    if (store.getState().turns !== null) void load();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['sentReport.calendar'], refreshIfShown);
  return { ...store, load };
}
