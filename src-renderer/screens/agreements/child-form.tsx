import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { kindSpec } from '../../../src-shared/domain/register/kinds.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import type { RecordView } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { FormBar } from './form-bar.tsx';
import { FormFields } from './form-fields.tsx';
import { FormState } from './form-state.tsx';
import type { ChildKind } from './layout.ts';
import { useFieldLookups } from './use-field-lookups.ts';

interface ChildFormProps {
  readonly stores: Stores;
  readonly kind: ChildKind;
  readonly record: RecordView | null;
  readonly initial: Readonly<Record<string, string | number | null>>;
  readonly onClose: () => void;
}

/** The form over one record under an agreement, in front of its page. */
export function ChildForm({ stores, kind, record, initial, onClose }: ChildFormProps) {
  const [editor] = useState(() => stores.record.editChild(kind, record, initial));
  const lookups = useFieldLookups(stores);
  useEffect(() => editor.leave, [editor]);
  const fields = Object.keys(kindSpec(kind).fields).filter((field) => field !== 'agreementId');
  const submit = async (): Promise<void> => {
    if ((await editor.save()) !== null) onClose();
  };
  return (
    <Modal opened onClose={onClose} size={820} title={words.childTitle[kind]}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormState editor={editor} onSaved={onClose} />
        <FormFields editor={editor} fields={fields} lookups={lookups} />
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
