import { createStore, type StoreApi } from 'zustand/vanilla';
import { errorText } from '../../src-shared/text/errors.ts';
import { fileKinds } from '../../src-shared/text/screens/common.ts';
import { reportScreenWords } from '../../src-shared/text/screens/reports-screen.ts';
import { settingsWords } from '../../src-shared/text/screens/settings-screen.ts';
import type { Answered, Api } from '../api/api.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { ReportName } from './reports.ts';

export type Heading = Answered<'report.headings'>[number];

interface LetterheadState {
  /** The emblem as an address that the page can show; null where none is chosen or nothing was asked yet. */
  readonly emblem: string | null;
}

export interface LetterheadStore extends StoreApi<LetterheadState> {
  readonly load: () => Promise<void>;
  readonly chooseEmblem: () => Promise<void>;
  readonly removeEmblem: () => Promise<void>;
  readonly headingsOf: (name: ReportName) => Promise<readonly Heading[]>;
  readonly saveHeadings: (name: ReportName, headings: Readonly<Record<string, string>>) => Promise<boolean>;
}

const pictures = [{ name: fileKinds.picture, extensions: ['png', 'jpg', 'jpeg'] }];

/** What an office makes its own of the printed page: the emblem, and the headings of reports. */
export function createLetterhead(api: Api, freshness: Freshness, notices: NoticeStore): LetterheadStore {
  const store = createStore<LetterheadState>(() => ({ emblem: null }));
  const load = async (): Promise<void> => {
    const answer = await api.call('emblem.show', {});
    if (answer.ok) store.setState({ emblem: answer.value.dataUrl });
  };
  freshness.onStale(['emblem.show'], () => void load());
  const { emblem: words } = settingsWords;
  return {
    ...store,
    load,
    chooseEmblem: async () => {
      const chosen = await api.call('shell.chooseOpenFile', { filters: pictures });
      if (!chosen.ok || chosen.value.path === null) return;
      const answer = await api.call('emblem.choose', { path: chosen.value.path });
      notices.show(
        answer.ok ? { tone: 'good', text: words.chosen } : { tone: 'bad', text: errorText(answer.error) },
      );
    },
    removeEmblem: async () => {
      const answer = await api.call('emblem.remove', {});
      notices.show(
        answer.ok ? { tone: 'good', text: words.removed } : { tone: 'bad', text: errorText(answer.error) },
      );
    },
    headingsOf: async (name) => {
      const answer = await api.call('report.headings', { name });
      return answer.ok ? answer.value : [];
    },
    saveHeadings: async (name, headings) => {
      const answer = await api.call('report.setHeadings', { name, headings: { ...headings } });
      notices.show(
        answer.ok
          ? { tone: 'good', text: reportScreenWords.headings.saved }
          : { tone: 'bad', text: errorText(answer.error) },
      );
      return answer.ok;
    },
  };
}
