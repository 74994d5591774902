import { ActionIcon, Anchor, Button, Select } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { followUpStates } from '../../../src-shared/domain/register/lists.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { causeWords } from '../../../src-shared/text/screens/chain.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { TaskRow, TaskState } from '../../state/follow-ups.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { dueText } from './due-text.ts';
import classes from './follow-ups.module.css';

const stateOptions = followUpStates.map((value) => ({ value, label: labels.followUpStates[value] }));

interface TaskListProps {
  readonly stores: Stores;
  readonly onEdit: (editor: EditorStore) => void;
}

function DueCell({ row }: { readonly row: TaskRow }) {
  return (
    <>
      <div>{row.dueOn === null ? words.noDue : formatDate(row.dueOn)}</div>
      <div className={row.isOverdue ? classes.overdue : classes.muted}>
        {row.isOverdue && <IconAlertTriangle size={12} aria-hidden="true" />}
        {dueText(row)}
      </div>
    </>
  );
}

function TaskCell({ row }: { readonly row: TaskRow }) {
  const rule = row.ruleId === null ? null : `${row.ruleId} ${row.ruleName ?? ''}`.trim();
  const cause = row.cause === null ? null : (causeWords[row.cause] ?? row.cause);
  return (
    <>
      <div className={classes.text} title={row.description}>
        {row.description}
      </div>
      <div className={classes.muted}>{[rule, cause].filter((part) => part !== null).join(' · ')}</div>
    </>
  );
}

function AgreementCell({ row, onOpen }: { readonly row: TaskRow; readonly onOpen: (id: string) => void }) {
  const { agreementId, agreement, year, obligationNo } = row;
  if (agreementId === null) return <span className={classes.muted}>{words.office}</span>;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="sm"
        title={row.title ?? undefined}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(agreementId);
        }}
      >
        {agreement}
      </Anchor>
      <div className={classes.muted} title={row.title ?? undefined}>
        {year !== null && obligationNo !== null
          ? words.obligation(String(year), String(obligationNo))
          : (row.title ?? '')}
      </div>
    </>
  );
}

interface StateCellProps {
  readonly row: TaskRow;
  readonly onState: (to: TaskState) => void;
  readonly onTrash: () => void;
}

function StateCell({ row, onState, onTrash }: StateCellProps) {
  return (
    // The row opens at a click; what stands in this cell does not.
    <div
      className={classes.stateCell}
      role="presentation"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <Select
        w={112}
        allowDeselect={false}
        aria-label={words.stateOf(row.description)}
        data={stateOptions}
        value={row.state ?? 'BELUM'}
        onChange={(to) => {
          if (to !== null && to !== row.state) onState(to);
        }}
      />
      {row.source === 'followUp' && (
        <ActionIcon aria-label={`${words.remove}: ${row.description}`} onClick={onTrash}>
          <IconTrash size={15} />
        </ActionIcon>
      )}
    </div>
  );
}

/** The tasks that the filters leave, overdue first; the state is changed in its row. */
export function TaskList({ stores, onEdit }: TaskListProps) {
  const { followUps, session } = stores;
  const { rows, total, hasAnswer, error } = useStore(followUps.tasks, (state) => state);
  const counts = useStore(followUps, (state) => state.counts);
  const [trashed, setTrashed] = useState<TaskRow | null>(null);
  const columns = useMemo(
    (): readonly TableColumn<TaskRow>[] => [
      { id: 'due', header: words.columns.due, track: '150px', cell: (row) => <DueCell row={row} /> },
      {
        id: 'task',
        header: words.columns.task,
        track: 'minmax(0, 1fr)',
        cell: (row) => <TaskCell row={row} />,
      },
      {
        id: 'owner',
        header: words.columns.owner,
        track: '210px',
        cell: (row) => (
          <>
            <div className={classes.clip} title={row.owner ?? undefined}>
              {row.owner ?? <span className={classes.muted}>{words.noOwner}</span>}
            </div>
            <div className={classes.muted} title={row.opdName ?? undefined}>
              {row.opdName}
            </div>
          </>
        ),
      },
      {
        id: 'agreement',
        header: words.columns.agreement,
        track: '180px',
        cell: (row) => (
          <AgreementCell
            row={row}
            onOpen={(id) => {
              session.go({ screen: 'agreement', id });
            }}
          />
        ),
      },
      {
        id: 'state',
        header: words.columns.state,
        track: '178px',
        cell: (row) => (
          <StateCell
            row={row}
            onState={(to) => void followUps.setTaskState(row, to)}
            onTrash={() => {
              setTrashed(row);
            }}
          />
        ),
      },
    ],
    [followUps, session],
  );
  const edit = async (row: TaskRow): Promise<void> => {
    const editor = await followUps.edit(row);
    if (editor !== null) onEdit(editor);
  };
  if (error !== null) return <ErrorNote words={errorWords(error)} />;
  if (hasAnswer && total === 0)
    return counts.unfinished + counts.done === 0 ? (
      <Empty title={words.emptyTitle} hint={words.emptyHint}>
        <Button
          onClick={() => {
            session.go({ screen: 'gaps' });
          }}
        >
          {words.toGaps}
        </Button>
      </Empty>
    ) : (
      <Empty title={words.nothingTitle} hint={words.nothingHint} />
    );
  return (
    <>
      <VirtualTable
        label={words.title}
        columns={columns}
        total={total}
        rowAt={(index) => rows.get(index)}
        rowHeight={56}
        onRange={followUps.tasks.ensure}
        onOpen={(row) => void edit(row)}
      />
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void followUps.remove(trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </>
  );
}
