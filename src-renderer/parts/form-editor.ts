import { useSyncExternalStore } from 'react';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { errorWords } from '../../src-shared/text/errors.ts';
import type { problemText } from '../../src-shared/text/problems.ts';

type AppError = Parameters<typeof errorWords>[0];

/** A record as a form sees it. */
export interface FormRecord {
  readonly id: string;
  readonly revision: number;
  readonly values: Readonly<Record<string, string | number | null>>;
}

interface FormEditorState {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, keyof typeof problemText>>;
  readonly touched: ReadonlySet<string>;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  readonly theirs: FormRecord | null;
  readonly draft: { readonly savedAt: string } | null;
}

/** What the parts of a form need of the store behind it; the editors of `state/` are such. */
export interface FormEditor {
  readonly kind: Kind;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => FormEditorState;
  readonly set: (field: string, text: string) => void;
  readonly save: () => Promise<FormRecord | null>;
  readonly useDraft: () => void;
  readonly dropDraft: () => void;
  readonly keepMine: () => Promise<FormRecord | null>;
  readonly takeTheirs: () => void;
  readonly discard: () => void;
  readonly leave: () => void;
}

/** A part of an editor's state; the component is drawn again when it changes. */
export const useEditor = <T>(editor: FormEditor, select: (state: FormEditorState) => T): T =>
  useSyncExternalStore(editor.subscribe, () => select(editor.getState()));
