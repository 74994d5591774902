import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { isValidOn, type Decree } from '../../../src-shared/domain/gap/decrees.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { PlainTable, type PlainColumn } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import type { EditorStore, RecordView } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { DecreeDialog } from './decree-dialog.tsx';
import { ElementNotice } from './element-notice.tsx';
import { termOf, validityOf } from './read-decrees.ts';
import classes from './tkksd.module.css';

interface DecreePanelProps {
  readonly stores: Stores;
  readonly decree: Decree;
  readonly rows: readonly RecordView[];
  readonly onEdit: (editor: EditorStore) => void;
}

const cellOf = (row: RecordView, field: string): string =>
  row.values[field] === null || row.values[field] === undefined
    ? commonWords.empty
    : String(row.values[field]);

/** One decree: whether it is valid, what is missing, and its members. */
export function DecreePanel({ stores, decree, rows, onEdit }: DecreePanelProps) {
  const { forms, session } = stores;
  const asOf = useStore(session, (state) => state.asOf);
  const [dialog, setDialog] = useState<'edit' | 'renew' | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  const members = rows.filter((row) => (row.values['decreeNumber'] ?? '') === decree.number);
  const { number: decreeNumber, decreeOn, validFrom, validUntil } = decree;
  const columns: readonly PlainColumn<RecordView>[] = [
    { id: 'name', header: words.columns.name, cell: (row) => cellOf(row, 'name') },
    { id: 'position', header: words.columns.position, cell: (row) => cellOf(row, 'position') },
    { id: 'element', header: words.columns.element, cell: (row) => cellOf(row, 'element') },
    {
      id: 'actions',
      header: commonWords.actions,
      align: 'actions',
      cell: (row) => (
        <>
          <ActionIcon
            aria-label={`${commonWords.edit} ${cellOf(row, 'name')}`}
            onClick={() => {
              onEdit(forms.edit('tkksdMember', row));
            }}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            aria-label={`${commonWords.remove} ${cellOf(row, 'name')}`}
            onClick={() => {
              setTrashed(row);
            }}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </>
      ),
    },
  ];
  return (
    <Card title={decree.number}>
      <div className={classes.panelHead}>
        <div>
          <div>{`${validityOf(decree, asOf)}: ${termOf(decree)}`}</div>
          {decreeOn !== null && <div className={classes.muted}>{words.decreeOf(formatDate(decreeOn))}</div>}
        </div>
        <div className={classes.buttons}>
          <Button
            variant="default"
            leftSection={<IconPencil size={14} />}
            onClick={() => {
              setDialog('edit');
            }}
          >
            {words.editDecree}
          </Button>
          <Button
            variant="default"
            leftSection={<IconRefresh size={14} />}
            onClick={() => {
              setDialog('renew');
            }}
          >
            {words.renew}
          </Button>
          <Button
            leftSection={<IconPlus size={14} />}
            onClick={() => {
              onEdit(
                forms.create('tkksdMember', { decreeNumber, decreeOn, validFrom, validUntil }, decreeNumber),
              );
            }}
          >
            {words.addMember}
          </Button>
        </div>
      </div>
      <ElementNotice stores={stores} isCurrent={isValidOn(decree, asOf)} />
      <PlainTable label={words.members} columns={columns} rows={members} rowKey={({ id }) => id} />
      {dialog !== null && (
        <DecreeDialog
          stores={stores}
          decree={decree}
          members={members}
          isCopy={dialog === 'renew'}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void forms.trash('tkksdMember', trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </Card>
  );
}
