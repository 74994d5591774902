import type { Answered, Api, Asked } from '../api/api.ts';
import type { Freshness } from './freshness.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { SessionStore } from './session.ts';

export type AgreementRow = Answered<'agreement.list'>['rows'][number];
export type AgreementQuery = Omit<Asked<'agreement.list'>, 'offset' | 'limit' | 'year' | 'asOf'>;
export type AgreementListStore = PagedListStore<AgreementQuery, AgreementRow>;

/** The register as a list, with its search and filters. */
export function createAgreementList(
  api: Api,
  freshness: Freshness,
  session: SessionStore,
): AgreementListStore {
  const initial: AgreementQuery = {
    search: '',
    form: null,
    kind: null,
    opdCode: null,
    state: 'all',
    sort: 'code',
  };
  const list = createPagedList<AgreementQuery, AgreementRow>(initial, (query, page) => {
    const { year, asOf } = session.getState();
    return api.call('agreement.list', { ...query, ...page, year, asOf });
  });
  refreshWithEvaluation(list.refresh, session);
  freshness.onStale(['agreement.list'], list.refresh);
  return list;
}

/** Calls `refresh` whenever the year or the day of the evaluation changes. */
export function refreshWithEvaluation(refresh: () => void, session: SessionStore): void {
  session.subscribe((now, before) => {
    const isReady = now.phase === 'ready';
    if (isReady && (before.phase !== 'ready' || now.year !== before.year || now.asOf !== before.asOf))
      refresh();
  });
}
