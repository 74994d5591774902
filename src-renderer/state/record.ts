import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import type { Answered, Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import { createEditor, type EditorStore, type RecordView } from './editor.ts';
import type { Texts, Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { SessionStore } from './session.ts';

export type AgreementView = Answered<'agreement.get'>;
export type Finding = Answered<'gap.results'>['rows'][number];
export type HistoryEntry = Answered<'history.list'>[number];

interface RecordState {
  readonly id: string | null;
  readonly view: AgreementView | null;
  readonly findings: readonly Finding[];
  readonly history: readonly HistoryEntry[];
  readonly error: AppError | null;
}

export interface RecordStore extends StoreApi<RecordState> {
  readonly open: (id: string) => void;
  readonly loadHistory: () => Promise<void>;
  /** A form over the open agreement, or over a new one. */
  readonly editAgreement: (isNew: boolean) => EditorStore;
  /** A form over a record under the open agreement. */
  readonly editChild: (kind: Kind, record: RecordView | null, initial?: Values) => EditorStore;
  /** Moves a record to the trash and offers to undo; `then` runs once it is there. */
  readonly trash: (kind: Kind, record: RecordView, reason: string, then?: () => void) => Promise<void>;
}

const nothing: RecordState = { id: null, view: null, findings: [], history: [], error: null };

interface RecordPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

/** The agreement that is open, with its chain, its findings and the forms over it. */
export function createRecordStore({ api, freshness, session, notices }: RecordPorts): RecordStore {
  const store = createStore<RecordState>(() => nothing);
  let asked = 0;
  const reload = async (): Promise<void> => {
    const { id } = store.getState();
    if (id === null) return;
    asked += 1;
    const mine = asked;
    const { year, asOf } = session.getState();
    const [view, findings] = await Promise.all([
      api.call('agreement.get', { id, year, asOf }),
      api.call('gap.results', {
        ...{ year, asOf, offset: 0, limit: 200, agreementId: id, search: '' },
        ...{ severity: null, rule: null, opdCode: null, cause: null },
        statuses: ['TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'DIKECUALIKAN'],
      }),
    ]);
    if (mine !== asked) return;
    store.setState(view.ok ? { view: view.value, error: null } : { error: view.error });
    if (findings.ok) store.setState({ findings: findings.value.rows });
  };
  const derive = (field: string, text: string): Texts => {
    const opd = field === 'opdCode' ? session.getState().opds.find(({ code }) => code === text) : undefined;
    return opd === undefined ? {} : { opdName: opd.name };
  };
  const now = async (kind: Kind, id: string): Promise<RecordView | null> => {
    await reload();
    const { view } = store.getState();
    if (kind === 'agreement') return view?.agreement ?? null;
    return view?.children[kind]?.find((child) => child.id === id) ?? null;
  };
  refreshWithEvaluation(() => void reload(), session);
  freshness.onStale(['agreement.get'], () => void reload());
  const undo = (kind: Kind, id: string) => (): void => {
    void api.call('record.restore', { kind, id }).then((answer) => {
      if (!answer.ok) notices.show({ tone: 'bad', text: errorText(answer.error) });
    });
  };
  return {
    ...store,
    open: (id) => {
      if (store.getState().id !== id) store.setState({ ...nothing, id });
      void reload();
    },
    loadHistory: async () => {
      const { id } = store.getState();
      const answer = id === null ? null : await api.call('history.list', { id });
      if (answer?.ok === true && store.getState().id === id) store.setState({ history: answer.value });
    },
    editAgreement: (isNew) => {
      const record = isNew ? null : (store.getState().view?.agreement ?? null);
      const id = record?.id ?? 'new';
      return createEditor(api, {
        kind: 'agreement',
        record,
        draftKey: `agreement:${id}`,
        reload: () => now('agreement', id),
        derive,
      });
    },
    editChild: (kind, record, initial = {}) => {
      const agreementId = store.getState().id;
      return createEditor(api, {
        kind,
        record,
        initial: { ...initial, agreementId },
        draftKey: `${kind}:${record?.id ?? `new:${agreementId ?? ''}`}`,
        reload: () => now(kind, record?.id ?? ''),
        derive,
      });
    },
    trash: async (kind, { id, revision }, reason, then) => {
      const answer = await api.call('record.trash', { kind, id, revision, reason });
      if (!answer.ok) {
        notices.show({ tone: 'bad', text: errorText(answer.error) });
        return;
      }
      then?.();
      notices.show({
        tone: 'good',
        text: recordWords.trashed,
        action: { label: commonWords.undo, run: undo(kind, id) },
      });
    },
  };
}
