import { createStore, type StoreApi } from 'zustand/vanilla';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords, fileKinds } from '../../src-shared/text/screens/common.ts';
import { settingsWords as words } from '../../src-shared/text/screens/settings-screen.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { Answered, Api } from '../api/api.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { SessionStore } from './session.ts';

export type BackupRow = Answered<'backup.list'>[number];
export type TrashRow = Answered<'trash.list'>['rows'][number];
export type CheckReport = Answered<'database.check'>;

interface SafetyState {
  readonly backups: readonly BackupRow[];
  readonly report: CheckReport | null;
  readonly isBusy: boolean;
}

export interface SafetyStore extends StoreApi<SafetyState> {
  readonly loadBackups: () => Promise<void>;
  readonly makeBackup: () => Promise<void>;
  /** Writes a copy where the officer says, e.g. on a flash disk. */
  readonly saveCopy: () => Promise<void>;
  readonly chooseBackup: () => Promise<string | null>;
  readonly restore: (path: string) => Promise<void>;
  readonly check: () => Promise<void>;
  readonly trash: PagedListStore<null, TrashRow>;
  readonly bringBack: (row: TrashRow) => Promise<void>;
}

interface SafetyPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

const databases = [{ name: fileKinds.database, extensions: ['db'] }];

/** Backups, the check of the database, and the trash. */
export function createSafety({ api, freshness, session, notices }: SafetyPorts): SafetyStore {
  const store = createStore<SafetyState>(() => ({ backups: [], report: null, isBusy: false }));
  const trash = createPagedList<null, TrashRow>(null, (_query, page) => api.call('trash.list', page));
  const loadBackups = async (): Promise<void> => {
    const answer = await api.call('backup.list', {});
    if (answer.ok) store.setState({ backups: answer.value });
  };
  const told = async <T>(ask: Promise<Reply<T>>, say: (value: T) => string | null): Promise<boolean> => {
    store.setState({ isBusy: true });
    const answer = await ask;
    store.setState({ isBusy: false });
    const text = answer.ok ? say(answer.value) : errorText(answer.error);
    if (text !== null) notices.show({ tone: answer.ok ? 'good' : 'bad', text });
    return answer.ok;
  };
  freshness.onStale(['backup.list'], () => void loadBackups());
  freshness.onStale(['trash.list'], () => {
    if (trash.getState().hasAnswer) trash.refresh();
  });
  return {
    ...store,
    loadBackups,
    trash,
    makeBackup: async () => {
      await told(api.call('backup.make', { path: null }), ({ path }) => words.backupMade(path));
    },
    saveCopy: async () => {
      const { status } = session.getState();
      const suggestedName = words.backupName(status?.office?.name ?? commonWords.empty, status?.today ?? '');
      const chosen = await api.call('shell.chooseSaveFile', { filters: databases, suggestedName });
      if (!chosen.ok || chosen.value.path === null) return;
      await told(api.call('backup.make', { path: chosen.value.path }), ({ path }) => words.backupMade(path));
    },
    chooseBackup: async () => {
      const chosen = await api.call('shell.chooseOpenFile', { filters: databases });
      return chosen.ok ? chosen.value.path : null;
    },
    restore: async (path) => {
      await told(session.restore(path), () => words.restored);
    },
    check: async () => {
      await told(api.call('database.check', {}), (report) => {
        store.setState({ report });
        return report.isSound ? words.sound : words.notSound;
      });
    },
    bringBack: async ({ kind, id }) => {
      await told(api.call('record.restore', { kind, id }), () => words.broughtBack);
    },
  };
}
