import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { PlainTable, type PlainColumn } from '../../parts/facts.tsx';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import type { EditorStore, RecordView } from '../../state/editor.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './tkksd.module.css';

const textOf = (row: RecordView, field: string): string => String(row.values[field] ?? '');
const newestFirst = (a: RecordView, b: RecordView): number =>
  textOf(a, 'heldOn') < textOf(b, 'heldOn') ? 1 : -1;

/** The team's meetings, the newest first. */
export function MeetingsTab({ stores }: { readonly stores: Stores }) {
  const { tkksd, forms, session } = stores;
  const { rows, hasAnswer, error } = useStore(tkksd.meetings, (state) => state);
  const { year, asOf } = useStore(session, (state) => state);
  const [editor, setEditor] = useState<EditorStore | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  const lookups = useFieldLookups(stores);
  const add = (): void => {
    setEditor(forms.create('tkksdMeeting', { heldOn: asOf }, 'meeting'));
  };
  const inYear = rows.filter((row) => textOf(row, 'heldOn').startsWith(String(year))).length;
  const columns: readonly PlainColumn<RecordView>[] = [
    {
      id: 'on',
      header: words.meetingColumns.on,
      align: 'tight',
      cell: (row) => formatDate(textOf(row, 'heldOn')),
    },
    { id: 'agenda', header: words.meetingColumns.agenda, cell: (row) => textOf(row, 'agenda') },
    {
      id: 'decisions',
      header: words.meetingColumns.decisions,
      cell: (row) =>
        textOf(row, 'decisions') === '' ? (
          <span className={classes.muted}>{words.noDecisions}</span>
        ) : (
          textOf(row, 'decisions')
        ),
    },
    { id: 'place', header: words.meetingColumns.place, cell: (row) => textOf(row, 'place') },
    {
      id: 'actions',
      header: commonWords.actions,
      align: 'actions',
      cell: (row) => (
        <>
          <ActionIcon
            aria-label={`${commonWords.edit} ${textOf(row, 'agenda')}`}
            onClick={() => {
              setEditor(forms.edit('tkksdMeeting', row));
            }}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            aria-label={`${commonWords.remove} ${textOf(row, 'agenda')}`}
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
    <>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && rows.length === 0 && error === null ? (
        <Empty title={words.meetingsEmptyTitle} hint={words.meetingsEmptyHint}>
          <Button onClick={add}>{words.addMeeting}</Button>
        </Empty>
      ) : (
        <>
          <div className={classes.panelHead}>
            <span>{words.meetingsOf(formatNumber(inYear), String(year))}</span>
            <Button leftSection={<IconPlus size={14} />} onClick={add}>
              {words.addMeeting}
            </Button>
          </div>
          <PlainTable
            label={words.tabs.meetings}
            columns={columns}
            rows={rows.toSorted(newestFirst)}
            rowKey={({ id }) => id}
          />
        </>
      )}
      {editor !== null && (
        <RecordDialog
          title={words.meetingTitle}
          editor={editor}
          lookups={lookups}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void forms.trash('tkksdMeeting', trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </>
  );
}
