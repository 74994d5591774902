import { createStore, type StoreApi } from 'zustand/vanilla';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { nomenclatureWords } from '../../src-shared/text/screens/nomenclature.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api } from '../api/api.ts';
import { createEditor, type EditorStore, type RecordView } from './editor.ts';
import type { Values } from './form-texts.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';

export type CodeListRow = Answered<'nomenclature.list'>[number];
export type CodeRow = Answered<'nomenclature.codes'>['rows'][number];

interface NomenclatureState {
  readonly lists: readonly CodeListRow[];
  readonly decisions: readonly RecordView[];
  readonly hasAnswer: boolean;
  readonly error: AppError | null;
}

export interface NomenclatureStore extends StoreApi<NomenclatureState> {
  readonly load: () => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly codes: PagedListStore<{ readonly id: string; readonly search: string }, CodeRow>;
  /** A form over a decision about a code, or over a new one. */
  readonly editDecision: (record: RecordView | null, initial?: Values) => EditorStore;
  readonly trashDecision: (record: RecordView, reason: string) => Promise<void>;
}

interface NomenclaturePorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly notices: NoticeStore;
}

const kind = 'codeReplacement' as const;
const mostDecisions = 500;

/** The imported code lists, the codes of one of them, and the officers' decisions about codes. */
export function createNomenclatureStore({ api, freshness, notices }: NomenclaturePorts): NomenclatureStore {
  const store = createStore<NomenclatureState>(() => ({
    lists: [],
    decisions: [],
    hasAnswer: false,
    error: null,
  }));
  const load = async (): Promise<void> => {
    const [lists, decisions] = await Promise.all([
      api.call('nomenclature.list', {}),
      api.call('record.list', { kind, offset: 0, limit: mostDecisions }),
    ]);
    for (const answer of [lists, decisions]) if (!answer.ok) store.setState({ error: answer.error });
    if (!lists.ok || !decisions.ok) return;
    store.setState({
      // The one that counts now comes first.
      lists: lists.value.toReversed(),
      decisions: decisions.value.rows,
      hasAnswer: true,
      error: null,
    });
  };
  freshness.onStale(['nomenclature.list'], () => void load());
  const tell = (answer: { readonly ok: boolean; readonly error?: AppError }, text: string): void => {
    notices.show(
      answer.error === undefined ? { tone: 'good', text } : { tone: 'bad', text: errorText(answer.error) },
    );
  };
  return {
    ...store,
    load,
    codes: createPagedList({ id: '', search: '' }, (query, page) =>
      api.call('nomenclature.codes', { ...query, ...page }),
    ),
    remove: async (id) => {
      const answer = await api.call('nomenclature.remove', { id });
      tell(answer, answer.ok ? nomenclatureWords.removed(answer.value.removedCodes) : '');
    },
    editDecision: (record, initial = {}) =>
      createEditor(api, {
        kind,
        record,
        initial,
        draftKey: `${kind}:${record?.id ?? 'new'}`,
        reload: async () => {
          await load();
          return store.getState().decisions.find(({ id }) => id === record?.id) ?? null;
        },
      }),
    trashDecision: async ({ id, revision }, reason) => {
      const answer = await api.call('record.trash', { kind, id, revision, reason });
      if (!answer.ok) {
        tell(answer, '');
        return;
      }
      const run = (): void => {
        void api.call('record.restore', { kind, id });
      };
      notices.show({
        tone: 'good',
        text: recordWords.trashed,
        action: { label: commonWords.undo, run },
      });
    },
  };
}
