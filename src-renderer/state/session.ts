import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { Answered, Api } from '../api/api.ts';
import type { Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';

export type Status = Answered<'app.status'>;
export type Office = NonNullable<Status['office']>;

/** Where the officer stands in the window. */
export type Route =
  | { readonly screen: 'agreements' }
  | { readonly screen: 'agreement'; readonly id: string }
  | {
      readonly screen: 'agreement-new';
      /** What the form starts with, and the need that it grows out of. */
      readonly initial?: Values;
      readonly need?: { readonly id: string; readonly revision: number };
    }
  | { readonly screen: 'mapping' }
  | { readonly screen: 'follow-ups' }
  | { readonly screen: 'tkksd' }
  | { readonly screen: 'register-import' }
  | { readonly screen: 'plan' }
  | {
      readonly screen: 'plan-import';
      readonly what: 'plan' | 'realization';
      readonly document: string | null;
    }
  | { readonly screen: 'plan-lines'; readonly versionId: string; readonly title: string }
  | { readonly screen: 'nomenclature-import' }
  | { readonly screen: 'nomenclature-codes'; readonly id: string; readonly title: string }
  | {
      readonly screen: 'copy-year';
      readonly agreement: string | null;
      readonly agreementId: string | null;
      readonly fromYear: number;
    }
  /** Suggestions of links, of all agreements or of one. */
  | { readonly screen: 'suggestions'; readonly agreementId: string | null }
  | { readonly screen: 'gaps' }
  | { readonly screen: 'reports' }
  | { readonly screen: 'settings' };

export interface Session {
  readonly phase: 'loading' | 'problem' | 'set-up' | 'ready';
  readonly problem: AppError | null;
  readonly status: Status | null;
  readonly route: Route;
  /** The year N and the day D that every screen looks at. */
  readonly year: number;
  readonly asOf: string;
  readonly years: readonly number[];
  readonly opds: readonly { readonly code: string; readonly name: string }[];
}

export interface SessionStore extends StoreApi<Session> {
  /** Asks where the program stands; decides between the problem screen, the wizard and the work. */
  readonly open: () => Promise<void>;
  readonly go: (route: Route) => void;
  readonly setYear: (year: number) => void;
  readonly setAsOf: (asOf: string) => void;
  readonly initialize: (region: string, name: string) => Promise<Reply<Office>>;
  readonly loadSample: () => Promise<Reply<Office>>;
  /** Puts a backup in the place of a damaged database and opens it. */
  readonly restore: (path: string) => Promise<Reply>;
  readonly openLog: () => Promise<unknown>;
  /** Leaves the wizard for the work. */
  readonly enter: () => Promise<void>;
}

const sampleSeed = 1;

/** The window's own state: phase, place, year and day. */
export function createSession(api: Api, freshness: Freshness): SessionStore {
  const store = createStore<Session>(() => ({
    phase: 'loading',
    problem: null,
    status: null,
    route: { screen: 'agreements' },
    year: 0,
    asOf: '',
    years: [],
    opds: [],
  }));
  const loadOverview = async (): Promise<void> => {
    const asked = store.getState().year;
    const answer = await api.call('year.overview', { year: asked });
    if (answer.ok && store.getState().year === asked) store.setState(answer.value);
  };
  const open = async (): Promise<void> => {
    const answer = await api.call('app.status', {});
    if (!answer.ok) {
      store.setState({ phase: 'problem', problem: answer.error });
      return;
    }
    const { state, today } = answer.value;
    const year = Number(today.slice(0, 4));
    store.setState({ status: answer.value, asOf: today, year, years: [year], problem: null });
    store.setState({ phase: state === 'ready' ? 'ready' : 'set-up' });
    // The lists of years and perangkat daerah fill in behind: the window need not wait for them.
    if (state === 'ready') await loadOverview();
  };
  freshness.onStale(['year.overview'], () => {
    if (store.getState().phase === 'ready') void loadOverview();
  });
  return {
    ...store,
    open,
    enter: open,
    go: (route) => {
      store.setState({ route });
    },
    setYear: (year) => {
      store.setState({ year });
      void loadOverview();
    },
    setAsOf: (asOf) => {
      store.setState({ asOf });
    },
    initialize: (region, name) => api.call('app.initialize', { region, name }),
    restore: async (path) => {
      const answer = await api.call('backup.restore', { path, replace: true });
      if (answer.ok) await open();
      return answer;
    },
    openLog: () => api.call('shell.openLog', {}),
    loadSample: () => api.call('app.loadSample', { seed: sampleSeed }),
  };
}
