import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { statusWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { SeverityBadge } from '../../parts/severity.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { GapStore } from '../../state/gaps.ts';
import type { Finding } from '../../state/record.ts';
import { useStore } from '../../state/use-store.ts';
import { NewMark } from './new-mark.tsx';
import classes from './gaps.module.css';

const columns: readonly TableColumn<Finding>[] = [
  {
    id: 'severity',
    header: words.columns.severity,
    track: '92px',
    cell: (row) =>
      row.status === 'TEMUAN' ? (
        <>
          <SeverityBadge severity={row.severity} />
          {row.state === 'BARU' && <NewMark />}
        </>
      ) : (
        <StatusBadge status={row.status} />
      ),
  },
  {
    id: 'message',
    header: words.columns.message,
    track: 'minmax(0, 1fr)',
    cell: (row) => (
      <>
        <div className={classes.message} title={row.message}>
          {row.message}
        </div>
        {row.remedy !== '' && (
          <div className={classes.remedy} title={row.remedy}>
            {row.remedy}
          </div>
        )}
      </>
    ),
  },
  {
    id: 'agreement',
    header: words.columns.agreement,
    track: '128px',
    cell: (row) => (
      <>
        <div>{row.agreement ?? words.office}</div>
        <div
          className={classes.muted}
          title={row.since === null ? undefined : words.stoodSince(formatDate(row.since))}
        >
          {row.year}
        </div>
      </>
    ),
  },
  { id: 'rule', header: words.columns.rule, track: '76px', cell: (row) => row.rule },
];

const statusOptions = (['TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'DIKECUALIKAN', 'SESUAI'] as const).map(
  (value) => ({
    value,
    label: statusWords[value],
  }),
);

/** The results that the filters leave, in the report's fixed order. */
export function FindingTable({ gaps }: { readonly gaps: GapStore }) {
  const { rows, total, query, error, hasAnswer } = useStore(gaps.results, (state) => state);
  const selected = useStore(gaps, (state) => state.selected);
  const [typed, setTyped] = useState(query.search);
  const search = useDebouncedCallback((text: string) => {
    gaps.results.setQuery({ search: text });
  }, 180);
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
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
          w={190}
          allowDeselect={false}
          aria-label={words.status}
          data={statusOptions}
          value={query.statuses[0] ?? 'TEMUAN'}
          onChange={(value) => {
            if (value !== null)
              gaps.results.setQuery({ statuses: [value], severity: null, isNewOnly: false });
          }}
        />
      </div>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && total === 0 && error === null ? (
        <Empty title={words.emptyTitle} hint={words.emptyHint} />
      ) : (
        <VirtualTable
          label={words.title}
          columns={columns}
          total={total}
          rowAt={(index) => rows.get(index)}
          rowHeight={64}
          onRange={gaps.results.ensure}
          onOpen={gaps.select}
          isSelected={(row) => row === selected}
        />
      )}
    </div>
  );
}
