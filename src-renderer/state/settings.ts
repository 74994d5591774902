import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api } from '../api/api.ts';
import type { Freshness } from './freshness.ts';

export type SettingRow = Answered<'settings.list'>[number];

interface SettingsState {
  readonly rows: readonly SettingRow[];
  readonly error: AppError | null;
}

export interface SettingsStore extends StoreApi<SettingsState> {
  readonly load: () => Promise<void>;
  /** Saves the texts given; nothing is asked where there are none. */
  readonly save: (values: Readonly<Record<string, string>>) => Promise<Reply<{ readonly changed: number }>>;
}

/** The settings as texts, with their defaults. */
export function createSettings(api: Api, freshness: Freshness): SettingsStore {
  const store = createStore<SettingsState>(() => ({ rows: [], error: null }));
  const load = async (): Promise<void> => {
    const answer = await api.call('settings.list', {});
    store.setState(answer.ok ? { rows: answer.value, error: null } : { error: answer.error });
  };
  freshness.onStale(['settings.list'], () => void load());
  return {
    ...store,
    load,
    save: async (values) =>
      Object.keys(values).length === 0
        ? { ok: true, value: { changed: 0 } }
        : api.call('settings.set', { values: { ...values } }),
  };
}
