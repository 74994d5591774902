import { useEffect, useState } from 'react';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { Card, Page } from '../../parts/page.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { NewAgreement } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { FormBar } from '../../parts/form-bar.tsx';
import { FormFields } from '../../parts/form-fields.tsx';
import { FormState } from '../../parts/form-state.tsx';
import { documentGroups, filesGroup } from './layout.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';

interface AgreementFormProps {
  readonly stores: Stores;
  readonly isNew: boolean;
  /** What a new one starts with. */
  readonly start?: NewAgreement | undefined;
  readonly onDone: (record: RecordView | null) => void;
}

/** The form over a whole agreement: hints while typing, a draft that survives, a save that loses nothing. */
export function AgreementForm({ stores, isNew, start, onDone }: AgreementFormProps) {
  const [editor] = useState(() => stores.record.editAgreement(isNew, start));
  const lookups = useFieldLookups(stores);
  useEffect(() => editor.leave, [editor]);
  const saved = (record: RecordView): void => {
    stores.notices.show({ tone: 'good', text: words.saved });
    onDone(record);
  };
  const submit = async (): Promise<void> => {
    const record = await editor.save();
    if (record !== null) saved(record);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Page
        scrolls
        title={isNew ? words.newTitle : words.editTitle}
        {...(isNew ? { sub: words.newSub } : {})}
      >
        <FormState editor={editor} onSaved={saved} />
        {[...documentGroups, filesGroup].map((group) => (
          <Card key={group.title} title={group.title}>
            <FormFields editor={editor} fields={group.fields} lookups={lookups} />
          </Card>
        ))}
        <FormBar
          isSticky
          editor={editor}
          onCancel={() => {
            editor.discard();
            onDone(null);
          }}
        />
      </Page>
    </form>
  );
}
