import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../../src-shared/text/screens/suggestions.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { SuggestionRow, SuggestionStore } from '../../state/suggestions.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './suggestions.module.css';

/** What a bulk acceptance would link, every pair of it, before anything is linked. */
export function BulkDialog({ suggestions }: { readonly suggestions: SuggestionStore }) {
  const sure = useStore(suggestions, (state) => state.sure);
  return (
    <Modal opened={sure !== null} onClose={suggestions.closePreview} size={920} title={words.bulkTitle}>
      {sure !== null && <Preview rows={sure} suggestions={suggestions} />}
    </Modal>
  );
}

interface PreviewProps {
  readonly rows: readonly SuggestionRow[];
  readonly suggestions: SuggestionStore;
}

const whereOf = (row: SuggestionRow): string =>
  words.obligation(row.agreement, String(row.year), String(row.no));

function Preview({ rows, suggestions }: PreviewProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => !left.has(row.obligationId));
  const toggle = (id: string): void => {
    setLeft((current) => {
      const next = new Set(current);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const columns: readonly TableColumn<SuggestionRow>[] = [
    {
      id: 'take',
      header: words.bulkTake,
      track: '64px',
      cell: (row) => (
        <Checkbox
          size="xs"
          aria-label={words.bulkTakeOne(whereOf(row))}
          checked={!left.has(row.obligationId)}
          onChange={() => {
            toggle(row.obligationId);
          }}
        />
      ),
    },
    {
      id: 'obligation',
      header: words.list,
      track: 'minmax(0, 1fr)',
      cell: (row) => (
        <>
          <div className={classes.description}>{row.description}</div>
          <div className={classes.muted}>
            {`${whereOf(row)} · ${row.amountRupiah === null ? words.amountEmpty : formatRupiah(row.amountRupiah)}`}
          </div>
        </>
      ),
    },
    {
      id: 'suggestion',
      header: words.columns.best,
      track: 'minmax(0, 1.2fr)',
      cell: ({ suggestions: [best] }) => (
        <>
          <div className={classes.description}>{`${best?.code ?? ''} ${best?.name ?? ''}`}</div>
          <div className={classes.muted} title={best?.because}>
            {best?.because}
          </div>
        </>
      ),
    },
  ];
  return (
    <div className={classes.bulk}>
      <p>{words.bulkText(formatNumber(rows.length))}</p>
      <div className={classes.bulkTable}>
        <VirtualTable
          label={words.bulkTitle}
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          rowHeight={52}
        />
      </div>
      <div className={classes.row}>
        <Button disabled={chosen.length === 0} onClick={() => void suggestions.acceptAll(chosen)}>
          {words.bulkApply(formatNumber(chosen.length))}
        </Button>
        <Button variant="default" onClick={suggestions.closePreview}>
          {commonWords.cancel}
        </Button>
      </div>
    </div>
  );
}
