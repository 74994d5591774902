import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { formatNumber } from '../../src-shared/text/format.ts';
import { labels } from '../../src-shared/text/labels.ts';
import { commonWords, fileKinds } from '../../src-shared/text/screens/common.ts';
import { followUpWords as words } from '../../src-shared/text/screens/follow-ups.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { EditorStore } from './editor.ts';
import type { Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import type { RecordForms } from './record-forms.ts';
import type { SessionStore } from './session.ts';

export type TaskRow = Answered<'followUp.list'>['rows'][number];
export type TaskState = Asked<'followUp.setState'>['to'];
export type ObstacleRow = Answered<'obstacle.list'>['rows'][number];
type Paging = 'offset' | 'limit' | 'year' | 'asOf';
export type TaskQuery = Omit<Asked<'followUp.list'>, Paging | 'month' | 'agreementId'>;
export type ObstacleQuery = Omit<Asked<'obstacle.list'>, Paging>;
export type FollowUpView = keyof typeof words.views;

interface FollowUps {
  readonly view: FollowUpView;
  readonly counts: Answered<'followUp.list'>['counts'];
  readonly owners: readonly string[];
  /** The month that the calendar shows, `YYYY-MM`. */
  readonly month: string;
  readonly inMonth: readonly TaskRow[];
  readonly error: AppError | null;
}

export interface FollowUpStore extends StoreApi<FollowUps> {
  readonly tasks: PagedListStore<TaskQuery, TaskRow>;
  readonly obstacles: PagedListStore<ObstacleQuery, ObstacleRow>;
  readonly load: () => void;
  readonly show: (view: FollowUpView) => void;
  readonly setMonth: (month: string) => void;
  /** Filters list and calendar alike. */
  readonly filter: (part: Partial<TaskQuery>) => void;
  readonly setTaskState: (task: TaskRow, to: TaskState) => Promise<void>;
  readonly edit: (task: TaskRow) => Promise<EditorStore | null>;
  readonly create: (initial: Values, place: string) => EditorStore;
  readonly remove: (task: TaskRow, reason: string) => Promise<void>;
  readonly saveCalendar: () => Promise<void>;
}

interface FollowUpPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
  readonly forms: RecordForms;
}

const monthLimit = 500;

/** What has to be done: as a list, in a month, and the problems behind it. */
export function createFollowUps({ api, freshness, session, notices, forms }: FollowUpPorts): FollowUpStore {
  const store = createStore<FollowUps>(() => ({
    view: 'list',
    counts: { overdue: 0, unfinished: 0, undated: 0, done: 0 },
    ...{ owners: [], month: '', inMonth: [], error: null },
  }));
  const at = (): { year: number; asOf: string } => {
    const { year, asOf } = session.getState();
    return { year, asOf };
  };
  const tasks = createPagedList<TaskQuery, TaskRow>(
    { search: '', state: 'unfinished', owner: null, opdCode: null, cause: null },
    async (query, page) => {
      const answer = await api.call('followUp.list', {
        ...query,
        ...page,
        ...at(),
        month: null,
        agreementId: null,
      });
      if (answer.ok) store.setState({ counts: answer.value.counts, owners: answer.value.owners });
      return answer;
    },
  );
  const obstacles = createPagedList<ObstacleQuery, ObstacleRow>(
    { search: '', cause: null, opdCode: null, isOpenOnly: true },
    (query, page) => api.call('obstacle.list', { ...query, ...page, ...at() }),
  );
  let asked = 0;
  const loadMonth = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { asOf } = at();
    const month = store.getState().month === '' ? asOf.slice(0, 7) : store.getState().month;
    const answer = await api.call('followUp.list', {
      ...tasks.getState().query,
      ...at(),
      // What is done stays in its month: the calendar shows when things were due.
      state: 'all',
      ...{ month, agreementId: null, offset: 0, limit: monthLimit },
    });
    if (mine !== asked) return;
    store.setState(
      answer.ok ? { month, inMonth: answer.value.rows, error: null } : { month, error: answer.error },
    );
  };
  const load = (): void => {
    tasks.refresh();
    const { view } = store.getState();
    if (view === 'calendar') void loadMonth();
    if (view === 'obstacles') obstacles.refresh();
  };
  const refreshIfShown = (): void => {
    if (tasks.getState().hasAnswer) load();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['followUp.list'], refreshIfShown);
  return {
    ...store,
    tasks,
    obstacles,
    load,
    show: (view) => {
      store.setState({ view });
      if (view === 'calendar') void loadMonth();
      if (view === 'obstacles') obstacles.refresh();
    },
    setMonth: (month) => {
      store.setState({ month });
      void loadMonth();
    },
    filter: (part) => {
      tasks.setQuery(part);
      if (store.getState().view === 'calendar') void loadMonth();
    },
    setTaskState: async ({ source, id, state: from }, to) => {
      const answer = await api.call('followUp.setState', { source, id, from, to });
      if (answer.ok) notices.show({ tone: 'good', text: words.stateSaved(labels.followUpStates[to]) });
      else {
        notices.show({ tone: 'bad', text: errorText(answer.error) });
        load();
      }
    },
    edit: ({ source, id }) => forms.open(source, id),
    create: (initial, place) => forms.create('followUp', { state: 'BELUM', ...initial }, place),
    remove: async ({ source, id }, reason) => {
      const answer = await api.call('record.get', { kind: source, id });
      if (answer.ok) await forms.trash(source, answer.value, reason);
      else notices.show({ tone: 'bad', text: errorText(answer.error) });
    },
    saveCalendar: async () => {
      const { asOf } = at();
      const chosen = await api.call('shell.chooseSaveFile', {
        filters: [{ name: fileKinds.calendar, extensions: ['ics'] }],
        suggestedName: words.calendarFileName(asOf),
      });
      if (!chosen.ok || chosen.value.path === null) return;
      const { path } = chosen.value;
      const answer = await api.call('calendar.save', { path, asOf });
      const showInFolder = (): void => void api.call('shell.showItemInFolder', { path });
      notices.show(
        answer.ok
          ? {
              tone: 'good',
              text: words.calendarSaved(formatNumber(answer.value.rows)),
              action: { label: commonWords.showInFolder, run: showInFolder },
            }
          : { tone: 'bad', text: errorText(answer.error) },
      );
    },
  };
}
