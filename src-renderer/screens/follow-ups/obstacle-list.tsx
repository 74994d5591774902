import { Anchor, Button, Select, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { problemCauses } from '../../../src-shared/domain/register/lists.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { ObstacleRow } from '../../state/follow-ups.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './follow-ups.module.css';

interface ObstacleListProps {
  readonly stores: Stores;
  readonly onEdit: (editor: EditorStore) => void;
}

const causeOptions = problemCauses.map((value) => ({ value, label: labels.problemCauses[value] }));

function TasksCell({ row, onFollow }: { readonly row: ObstacleRow; readonly onFollow: () => void }) {
  const open = row.openTasks > 0 ? words.openTasks(formatNumber(row.openTasks)) : words.noTasks;
  return (
    <div className={classes.stateCell}>
      <span className={row.isSolved || row.openTasks > 0 ? undefined : classes.muted}>
        {row.isSolved ? words.solved : open}
      </span>
      {!row.isSolved && (
        <Button variant="default" size="compact-xs" onClick={onFollow}>
          {words.follow}
        </Button>
      )}
    </div>
  );
}

const whenOf = ({ year, no, quarter }: ObstacleRow): string =>
  [
    no === null ? String(year) : words.obligation(String(year), String(no)),
    quarter === null ? null : (words.quarters[quarter] ?? null),
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** The problems that obligations and quarters name, each with a way to follow it up. */
export function ObstacleList({ stores, onEdit }: ObstacleListProps) {
  const { followUps, session } = stores;
  const { rows, total, hasAnswer, error } = useStore(followUps.obstacles, (state) => state);
  const columns = useMemo((): readonly TableColumn<ObstacleRow>[] => {
    const follow = (row: ObstacleRow) => (): void => {
      const { agreementId, year, no, text } = row;
      onEdit(
        followUps.create(
          { agreementId, year, obligationNo: no, description: text },
          `${row.source}:${row.id}`,
        ),
      );
    };
    return [
      {
        id: 'cause',
        header: words.obstacleColumns.cause,
        track: '160px',
        cell: (row) => labels.problemCauses[row.cause],
      },
      {
        id: 'text',
        header: words.obstacleColumns.text,
        track: 'minmax(0, 1fr)',
        cell: (row) => (
          <div className={classes.text} title={row.text ?? undefined}>
            {row.text ?? <span className={classes.muted}>{words.noText}</span>}
          </div>
        ),
      },
      {
        id: 'agreement',
        header: words.obstacleColumns.agreement,
        track: '250px',
        cell: (row) => (
          <>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                session.go({ screen: 'agreement', id: row.agreementId });
              }}
            >
              {row.agreement}
            </Anchor>
            <div className={classes.muted} title={row.title ?? undefined}>
              {row.title}
            </div>
          </>
        ),
      },
      {
        id: 'when',
        header: words.obstacleColumns.when,
        track: '190px',
        cell: (row) => (
          <>
            <div>{whenOf(row)}</div>
            <div className={classes.muted} title={row.opdName ?? undefined}>
              {row.opdName}
            </div>
          </>
        ),
      },
      {
        id: 'tasks',
        header: words.obstacleColumns.tasks,
        track: '190px',
        cell: (row) => <TasksCell row={row} onFollow={follow(row)} />,
      },
    ];
  }, [followUps, session, onEdit]);
  return (
    <>
      <ObstacleFilters stores={stores} />
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && total === 0 && error === null ? (
        <Empty title={words.obstaclesEmptyTitle} hint={words.obstaclesEmptyHint} />
      ) : (
        <VirtualTable
          label={words.views.obstacles}
          columns={columns}
          total={total}
          rowAt={(index) => rows.get(index)}
          rowHeight={56}
          onRange={followUps.obstacles.ensure}
        />
      )}
    </>
  );
}

function ObstacleFilters({ stores }: { readonly stores: Stores }) {
  const { followUps, session } = stores;
  const { obstacles } = followUps;
  const query = useStore(obstacles, (state) => state.query);
  const opds = useStore(session, (state) => state.opds);
  const [typed, setTyped] = useState(query.search);
  const search = useDebouncedCallback((text: string) => {
    obstacles.setQuery({ search: text });
  }, 180);
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Select
        w={170}
        clearable
        aria-label={words.obstacleCause}
        placeholder={words.obstacleCause}
        data={causeOptions}
        value={query.cause}
        onChange={(cause) => {
          obstacles.setQuery({ cause });
        }}
      />
      <Select
        w={200}
        clearable
        searchable
        aria-label={words.opd}
        placeholder={words.opd}
        data={opds.map(({ code, name }) => ({ value: code, label: name }))}
        value={query.opdCode}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        onChange={(opdCode) => {
          obstacles.setQuery({ opdCode });
        }}
      />
      <Switch
        label={words.openOnly}
        checked={query.isOpenOnly}
        onChange={(event) => {
          obstacles.setQuery({ isOpenOnly: event.currentTarget.checked });
        }}
      />
    </search>
  );
}
