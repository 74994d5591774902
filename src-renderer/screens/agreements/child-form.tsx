import { useState } from 'react';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import type { ChildKind } from './layout.ts';

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
  return <RecordDialog title={words.childTitle[kind]} editor={editor} lookups={lookups} onClose={onClose} />;
}
