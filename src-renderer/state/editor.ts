import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Answered, Api } from '../api/api.ts';
import { createDraftKeeper, type FoundDraft } from './drafts.ts';
import { changedFields, readTexts, toTexts, type Problems, type Texts, type Values } from './form-texts.ts';

export type RecordView = Answered<'record.save'>;

interface Editor {
  readonly texts: Texts;
  readonly problems: Problems;
  /** Fields whose problems are shown: those that were typed into, and all after a try to save. */
  readonly touched: ReadonlySet<string>;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  /** What someone else saved meanwhile, where the save was refused for that. */
  readonly theirs: RecordView | null;
  readonly draft: FoundDraft | null;
}

export interface EditorStore extends StoreApi<Editor> {
  readonly kind: Kind;
  readonly isNew: boolean;
  readonly set: (field: string, text: string) => void;
  /** Saves; the answer is the record as saved, or null where it was refused and everything typed is still there. */
  readonly save: () => Promise<RecordView | null>;
  readonly useDraft: () => void;
  readonly dropDraft: () => void;
  /** After `record-changed`: keeps what was typed on top of what the other saved. */
  readonly keepMine: () => Promise<RecordView | null>;
  /** After `record-changed`: shows what the other saved. */
  readonly takeTheirs: () => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
  /** Leaves the form; what was typed stays as a draft. */
  readonly leave: () => void;
}

export interface EditorSubject {
  readonly kind: Kind;
  readonly record: RecordView | null;
  /** Values that a new record starts with. */
  readonly initial?: Values;
  readonly draftKey: string;
  /** Loads the record as it is now, to show both versions after a refusal. */
  readonly reload: () => Promise<RecordView | null>;
  /** Fields that follow another one, e.g. the name of a chosen perangkat daerah. */
  readonly derive?: (field: string, text: string) => Texts;
}

/** The state of one form: what is typed, what is wrong with it, and whether it is saved. */
export function createEditor(api: Api, subject: EditorSubject): EditorStore {
  const { kind, reload } = subject;
  let base = subject.record;
  const drafts = createDraftKeeper(api, subject.draftKey);
  const startTexts = (): Texts => toTexts(kind, base?.values ?? subject.initial ?? {});
  const texts = startTexts();
  const store = createStore<Editor>(() => ({
    texts,
    problems: readTexts(kind, texts).problems,
    touched: new Set(),
    isSaving: false,
    error: null,
    theirs: null,
    draft: null,
  }));
  const put = (next: Texts, touched: Iterable<string>): void => {
    store.setState({
      texts: next,
      problems: readTexts(kind, next).problems,
      touched: new Set([...store.getState().touched, ...touched]),
    });
  };
  const restart = (): void => {
    drafts.discard();
    put(startTexts(), []);
    store.setState({ error: null, theirs: null, touched: new Set(), draft: null });
  };
  const refused = async (error: AppError): Promise<null> => {
    store.setState({ isSaving: false, error });
    if (error.code === 'record-changed') store.setState({ theirs: await reload() });
    if (error.code === 'record-invalid')
      store.setState({
        problems: Object.fromEntries(error.problems.map(({ field, problem }) => [field, problem])),
      });
    return null;
  };
  const save = async (): Promise<RecordView | null> => {
    const { values, problems } = readTexts(kind, store.getState().texts);
    store.setState({ problems, touched: new Set(Object.keys(values)) });
    if (Object.keys(problems).length > 0) return null;
    const changed = changedFields(base?.values ?? {}, values);
    if (base !== null && changed.length === 0) {
      drafts.discard();
      return base;
    }
    drafts.flush();
    store.setState({ isSaving: true, error: null });
    const answer = await api.call('record.save', {
      kind,
      id: base?.id ?? null,
      revision: base?.revision ?? null,
      values: Object.fromEntries(changed.map((field) => [field, values[field] ?? null])),
    });
    if (!answer.ok) return refused(answer.error);
    base = answer.value;
    store.setState({ isSaving: false, theirs: null });
    drafts.discard();
    return answer.value;
  };
  void drafts.find().then((draft) => {
    store.setState({ draft });
  });
  return {
    ...store,
    kind,
    isNew: subject.record === null,
    save,
    set: (field, text) => {
      const next = { ...store.getState().texts, [field]: text, ...subject.derive?.(field, text) };
      put(next, [field]);
      drafts.keep(next);
    },
    useDraft: () => {
      const { draft } = store.getState();
      if (draft !== null) put({ ...startTexts(), ...draft.texts }, Object.keys(draft.texts));
      store.setState({ draft: null });
    },
    dropDraft: restart,
    discard: restart,
    keepMine: () => {
      base = store.getState().theirs ?? base;
      store.setState({ theirs: null, error: null });
      return save();
    },
    takeTheirs: () => {
      base = store.getState().theirs ?? base;
      restart();
    },
    leave: drafts.flush,
  };
}
