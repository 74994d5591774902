import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import type { Answered, Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import { createEditor, type EditorStore, type RecordView } from './editor.ts';
import type { Texts, Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { RecordForms } from './record-forms.ts';
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

/** What the form of a new agreement starts with; `place` tells its draft apart from others. */
export interface NewAgreement {
  readonly initial: Values;
  readonly place: string;
}

/** A quarter of an obligation, what is recorded there, and what is typed. */
export interface ProgressEntry {
  readonly place: { readonly year: number; readonly obligationNo: number; readonly quarter: number };
  readonly record: RecordView | null;
  readonly values: Values;
}

export interface RecordStore extends StoreApi<RecordState> {
  readonly open: (id: string) => void;
  readonly loadHistory: () => Promise<void>;
  /** A form over the open agreement, or over a new one. */
  readonly editAgreement: (isNew: boolean, start?: NewAgreement) => EditorStore;
  /** A form over a record under the open agreement. */
  readonly editChild: (kind: Kind, record: RecordView | null, initial?: Values) => EditorStore;
  /** Saves what was typed into a cell of the progress; a refusal is said, and what is stored is shown again. */
  readonly saveProgress: (entry: ProgressEntry) => Promise<void>;
  /** Moves a record to the trash and offers to undo; `then` runs once it is there. */
  readonly trash: (kind: Kind, record: RecordView, reason: string, then?: () => void) => Promise<void>;
}

const nothing: RecordState = { id: null, view: null, findings: [], history: [], error: null };

interface RecordPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
  readonly forms: RecordForms;
}

/** The agreement that is open, with its chain, its findings and the forms over it. */
export function createRecordStore({ api, freshness, session, notices, forms }: RecordPorts): RecordStore {
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
    editAgreement: (isNew, start) => {
      const record = isNew ? null : (store.getState().view?.agreement ?? null);
      const id = record?.id ?? 'new';
      return createEditor(api, {
        kind: 'agreement',
        record,
        ...(start === undefined ? {} : { initial: start.initial }),
        draftKey: start === undefined ? `agreement:${id}` : `agreement:new:${start.place}`,
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
    saveProgress: async ({ place, record, values }) => {
      const agreementId = store.getState().id;
      const answer = await api.call('record.save', {
        ...{ kind: 'progress', id: record?.id ?? null, revision: record?.revision ?? null },
        values: record === null ? { agreementId, ...place, ...values } : { ...values },
      });
      if (answer.ok) return;
      notices.show({ tone: 'bad', text: errorText(answer.error) });
      await reload();
    },
    trash: forms.trash,
  };
}
