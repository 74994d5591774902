import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { recordWords } from '../../src-shared/text/screens/record.ts';
import type { Api } from '../api/api.ts';
import { createEditor, type EditorStore, type RecordView } from './editor.ts';
import type { Texts, Values } from './form-texts.ts';
import type { NoticeStore } from './notices.ts';
import type { SessionStore } from './session.ts';

/** Forms over records that are not opened under an agreement, and the way to the trash. */
export interface RecordForms {
  /** A form over a record as it is now, or null where it is gone (which is said). */
  readonly open: (kind: Kind, id: string) => Promise<EditorStore | null>;
  readonly edit: (kind: Kind, record: RecordView) => EditorStore;
  /** A form over a new record; `place` tells the drafts of several such forms apart. */
  readonly create: (kind: Kind, initial: Values, place: string) => EditorStore;
  /** Moves a record to the trash and offers to undo; `then` runs once it is there. */
  readonly trash: (kind: Kind, record: RecordView, reason: string, then?: () => void) => Promise<void>;
}

interface RecordFormPorts {
  readonly api: Api;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

/** The forms of one window. */
export function createRecordForms({ api, session, notices }: RecordFormPorts): RecordForms {
  const derive = (field: string, text: string): Texts => {
    const opd = field === 'opdCode' ? session.getState().opds.find(({ code }) => code === text) : undefined;
    return opd === undefined ? {} : { opdName: opd.name };
  };
  const load = async (kind: Kind, id: string): Promise<RecordView | null> => {
    const answer = await api.call('record.get', { kind, id });
    return answer.ok ? answer.value : null;
  };
  const edit = (kind: Kind, record: RecordView): EditorStore =>
    createEditor(api, {
      ...{ kind, record, derive },
      draftKey: `${kind}:${record.id}`,
      reload: () => load(kind, record.id),
    });
  const undo = (kind: Kind, id: string) => (): void => {
    void api.call('record.restore', { kind, id }).then((answer) => {
      if (!answer.ok) notices.show({ tone: 'bad', text: errorText(answer.error) });
    });
  };
  return {
    edit,
    open: async (kind, id) => {
      const answer = await api.call('record.get', { kind, id });
      if (answer.ok) return edit(kind, answer.value);
      notices.show({ tone: 'bad', text: errorText(answer.error) });
      return null;
    },
    create: (kind, initial, place) =>
      createEditor(api, {
        ...{ kind, initial, derive, record: null },
        draftKey: `${kind}:new:${place}`,
        reload: () => Promise.resolve(null),
      }),
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
