import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { kindSpec } from '../../src-shared/domain/register/kinds.ts';
import type { FieldLookups } from './field-input.tsx';
import { FormBar } from './form-bar.tsx';
import type { FormEditor, FormRecord } from './form-editor.ts';
import { FormFields } from './form-fields.tsx';
import { FormState } from './form-state.tsx';

interface RecordDialogProps {
  readonly title: string;
  readonly editor: FormEditor;
  readonly lookups: FieldLookups;
  /** The fields that are asked; all of the kind but its agreement where none are named. */
  readonly fields?: readonly string[];
  readonly onSaved?: (record: FormRecord) => void;
  readonly onClose: () => void;
}

/** The form over one record in front of its page: a draft that survives, a save that loses nothing. */
export function RecordDialog({ title, editor, lookups, fields, onSaved, onClose }: RecordDialogProps) {
  useEffect(() => editor.leave, [editor]);
  const asked =
    fields ?? Object.keys(kindSpec(editor.kind).fields).filter((field) => field !== 'agreementId');
  const done = (record: FormRecord): void => {
    onSaved?.(record);
    onClose();
  };
  const submit = async (): Promise<void> => {
    const record = await editor.save();
    if (record !== null) done(record);
  };
  return (
    <Modal opened onClose={onClose} size={820} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormState editor={editor} onSaved={done} />
        <FormFields editor={editor} fields={asked} lookups={lookups} />
        <FormBar
          isSticky={false}
          editor={editor}
          onCancel={() => {
            editor.discard();
            onClose();
          }}
        />
      </form>
    </Modal>
  );
}
