import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import { tkksdWords as words } from '../../src-shared/text/screens/tkksd.ts';
import type { Api, Asked } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { Finding } from './record.ts';
import { createRecordTable, type RecordTableStore } from './record-table.ts';
import type { SessionStore } from './session.ts';

/** How the team's duties stand in the year. */
export interface Duties {
  readonly mapping: { readonly done: number; readonly all: number };
  readonly findings: Readonly<Record<'integration' | 'documents', number>>;
  readonly tasks: { readonly unfinished: number; readonly overdue: number };
  readonly lateReports: number;
}

interface Tkksd {
  /** What rules KEL-01 to KEL-03 say of the team. */
  readonly findings: readonly Finding[];
  readonly duties: Duties | null;
}

export type DecreeSave = Asked<'decree.save'>;

export interface TkksdStore extends StoreApi<Tkksd> {
  readonly members: RecordTableStore;
  readonly meetings: RecordTableStore;
  readonly load: () => void;
  readonly loadDuties: () => Promise<void>;
  /** Saves a decree; the answer is what was refused, or null where it is saved. */
  readonly saveDecree: (request: DecreeSave) => Promise<AppError | null>;
}

interface TkksdPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

type Status = Asked<'gap.results'>['statuses'][number];

const integrationRules = /^(REN|ANG)-/;

/** The team: its decrees and members, its meetings, and what the rules say of it. */
export function createTkksd({ api, freshness, session, notices }: TkksdPorts): TkksdStore {
  const store = createStore<Tkksd>(() => ({ findings: [], duties: null }));
  const members = createRecordTable(api, freshness, 'tkksdMember');
  const meetings = createRecordTable(api, freshness, 'tkksdMeeting');
  const at = (): { year: number; asOf: string } => {
    const { year, asOf } = session.getState();
    return { year, asOf };
  };
  const ask = (rule: string, statuses: Status[]): Promise<Finding[]> =>
    api
      .call('gap.results', {
        ...at(),
        ...{ offset: 0, limit: 500, severity: null, opdCode: null, cause: null },
        ...{ agreementId: null, search: '', rule, statuses },
      })
      .then((answer) => (answer.ok ? answer.value.rows : []));
  let asked = 0;
  const loadFindings = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const all = await Promise.all(['KEL-01', 'KEL-02', 'KEL-03'].map((rule) => ask(rule, ['TEMUAN'])));
    if (mine === asked) store.setState({ findings: all.flat() });
  };
  const loadDuties = async (): Promise<void> => {
    const [mappings, summary, tasks, reports] = await Promise.all([
      ask('KEL-04', ['TEMUAN', 'SESUAI', 'DIKECUALIKAN']),
      api.call('gap.summary', at()),
      api.call('followUp.list', {
        ...at(),
        ...{ offset: 0, limit: 1, search: '', state: 'all', owner: null, opdCode: null },
        ...{ cause: null, agreementId: null, month: null },
      }),
      api.call('sentReport.calendar', at()),
    ]);
    if (!summary.ok || !tasks.ok || !reports.ok) return;
    const count = (test: (rule: string) => boolean): number =>
      summary.value.byRule.reduce((sum, { rule, findings }) => sum + (test(rule) ? findings : 0), 0);
    store.setState({
      duties: {
        mapping: {
          done: mappings.filter(({ status }) => status === 'SESUAI').length,
          all: mappings.length,
        },
        findings: {
          integration: count((rule) => integrationRules.test(rule)),
          documents: count((rule) => rule.startsWith('DOK-')),
        },
        tasks: tasks.value.counts,
        lateReports: reports.value.filter(({ state }) => state === 'late').length,
      },
    });
  };
  const refreshIfShown = (): void => {
    if (!members.getState().hasAnswer) return;
    void loadFindings();
    if (store.getState().duties !== null) void loadDuties();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['gap.results'], refreshIfShown);
  return {
    ...store,
    members,
    meetings,
    load: () => {
      void members.load();
      void meetings.load();
      void loadFindings();
    },
    loadDuties,
    saveDecree: async (request) => {
      const answer = await api.call('decree.save', request);
      if (!answer.ok) return answer.error;
      notices.show({ tone: 'good', text: words.decreeSaved });
      return null;
    },
  };
}
