import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { kinds } from '../../../src-shared/domain/register/kinds.ts';
import { formatMoment } from '../../../src-shared/text/moment.ts';
import { settingsWords as words } from '../../../src-shared/text/screens/settings-screen.ts';
import { Empty } from '../../parts/page.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { TrashRow } from '../../state/safety.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './settings.module.css';

/** What was thrown away, and the way back. */
export function TrashPanel({ stores }: { readonly stores: Stores }) {
  const { safety } = stores;
  const { rows, total, hasAnswer } = useStore(safety.trash, (state) => state);
  useEffect(() => {
    safety.trash.refresh();
  }, [safety]);
  const columns: readonly TableColumn<TrashRow>[] = [
    { id: 'label', header: words.trashColumns.label, track: 'minmax(0, 2fr)', cell: ({ label }) => label },
    { id: 'kind', header: words.trashColumns.kind, track: '120px', cell: ({ kind }) => kinds[kind].sheet },
    {
      id: 'trashedAt',
      header: words.trashColumns.trashedAt,
      track: '210px',
      cell: ({ trashedAt }) => formatMoment(trashedAt),
    },
    {
      id: 'reason',
      header: words.trashColumns.reason,
      track: 'minmax(0, 1.5fr)',
      cell: ({ reason }) => reason,
    },
    {
      id: 'back',
      header: words.bringBack,
      track: '110px',
      cell: (row) => (
        <Button variant="subtle" size="compact-xs" onClick={() => void safety.bringBack(row)}>
          {words.bringBack}
        </Button>
      ),
    },
  ];
  return (
    <div className={classes.stack}>
      <p className={classes.note}>{words.trashNote}</p>
      <div className={classes.list}>
        {hasAnswer && total === 0 ? (
          <Empty title={words.trashEmpty} hint={words.trashEmptyHint} />
        ) : (
          <VirtualTable
            label={words.sections.trash}
            columns={columns}
            total={total}
            rowAt={(index) => rows.get(index)}
            rowHeight={38}
            onRange={safety.trash.ensure}
          />
        )}
      </div>
    </div>
  );
}
