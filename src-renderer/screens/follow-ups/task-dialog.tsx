import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';

const taskFields = ['description', 'owner', 'dueOn', 'state', 'year', 'obligationNo', 'ruleId'] as const;
/** A task that stands on an obligation's row is changed there. */
const rowFields = ['followUp', 'followUpOwner', 'followUpDueOn', 'followUpState'] as const;

interface TaskDialogProps {
  readonly stores: Stores;
  readonly editor: EditorStore;
  readonly onClose: () => void;
}

/** The form over one task; the agreement is chosen once, for a new one. */
export function TaskDialog({ stores, editor, onClose }: TaskDialogProps) {
  const lookups = useFieldLookups(stores);
  const ownFields = editor.isNew ? ['agreementId', ...taskFields] : taskFields;
  return (
    <RecordDialog
      title={editor.isNew ? words.addTitle : words.editTitle}
      editor={editor}
      lookups={lookups}
      fields={editor.kind === 'obligation' ? rowFields : ownFields}
      onSaved={() => {
        stores.notices.show({ tone: 'good', text: words.saved });
      }}
      onClose={onClose}
    />
  );
}
