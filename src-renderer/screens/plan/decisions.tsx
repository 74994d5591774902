import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { codeReplacementFields } from '../../../src-shared/domain/register/office-fields.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { nomenclatureWords as words } from '../../../src-shared/text/screens/nomenclature.ts';
import { recordWords } from '../../../src-shared/text/screens/record.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './plan.module.css';

/** What officers decided about codes that a later list lacks, with forms to add and change it. */
export function Decisions({ stores }: { readonly stores: Stores }) {
  const { nomenclature } = stores;
  const decisions = useStore(nomenclature, (state) => state.decisions);
  const [edited, setEdited] = useState<RecordView | 'new' | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  return (
    <>
      <div className={classes.sectionHead}>
        <h2 className={classes.heading}>{words.decisions}</h2>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            setEdited('new');
          }}
        >
          {words.addDecision}
        </Button>
      </div>
      <span className={classes.muted}>{words.decisionsHint}</span>
      {decisions.length === 0 ? (
        <span className={classes.muted}>{words.noDecisions}</span>
      ) : (
        <DecisionTable rows={decisions} onEdit={setEdited} onTrash={setTrashed} />
      )}
      {edited !== null && (
        <DecisionForm
          stores={stores}
          record={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={recordWords.trashText}
          onTrash={(reason) => void nomenclature.trashDecision(trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </>
  );
}

interface DecisionTableProps {
  readonly rows: readonly RecordView[];
  readonly onEdit: (row: RecordView) => void;
  readonly onTrash: (row: RecordView) => void;
}

function DecisionTable({ rows, onEdit, onTrash }: DecisionTableProps) {
  return (
    <PlainTable
      label={words.decisions}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'old',
          header: codeReplacementFields.oldCode.column,
          align: 'tight',
          cell: ({ values }) => values['oldCode'],
        },
        {
          id: 'from',
          header: codeReplacementFields.fromYear.column,
          align: 'end',
          cell: ({ values }) => values['fromYear'],
        },
        {
          id: 'new',
          header: codeReplacementFields.newCode.column,
          align: 'tight',
          cell: ({ values }) => values['newCode'] ?? words.withoutCode,
        },
        {
          id: 'reason',
          header: codeReplacementFields.reason.column,
          cell: ({ values }) => values['reason'] ?? commonWords.empty,
        },
        {
          id: 'actions',
          header: commonWords.actions,
          align: 'actions',
          cell: (row) => (
            <>
              <ActionIcon
                aria-label={commonWords.edit}
                onClick={() => {
                  onEdit(row);
                }}
              >
                <IconPencil size={15} />
              </ActionIcon>
              <ActionIcon
                aria-label={commonWords.remove}
                onClick={() => {
                  onTrash(row);
                }}
              >
                <IconTrash size={15} />
              </ActionIcon>
            </>
          ),
        },
      ]}
    />
  );
}

interface DecisionFormProps {
  readonly stores: Stores;
  readonly record: RecordView | null;
  readonly onClose: () => void;
}

function DecisionForm({ stores, record, onClose }: DecisionFormProps) {
  const year = useStore(stores.session, (state) => state.year);
  const [editor] = useState(() => stores.nomenclature.editDecision(record, { fromYear: year }));
  const lookups = useFieldLookups(stores);
  return <RecordDialog title={words.decisionTitle} editor={editor} lookups={lookups} onClose={onClose} />;
}
