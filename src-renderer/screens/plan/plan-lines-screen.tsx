import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { planWords as words } from '../../../src-shared/text/screens/plan.ts';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { PlanLineRow } from '../../state/plan.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './plan.module.css';

const clamped = (text: string | null) => (
  <div className={classes.clamp} title={text ?? ''}>
    {text ?? commonWords.empty}
  </div>
);

const columns: readonly TableColumn<PlanLineRow>[] = [
  {
    id: 'code',
    header: words.code,
    track: '150px',
    cell: (row) => <span className={classes.code}>{row.code}</span>,
  },
  { id: 'name', header: words.name, track: 'minmax(0, 2fr)', cell: (row) => clamped(row.name) },
  {
    id: 'opd',
    header: commonWords.opd,
    track: 'minmax(0, 1.2fr)',
    cell: (row) => clamped(row.opdName ?? row.opdCode),
  },
  { id: 'account', header: words.account, track: '128px', cell: (row) => clamped(row.accountCode) },
  { id: 'source', header: words.source, track: '120px', cell: (row) => clamped(row.fundingSource) },
  {
    id: 'pagu',
    header: words.pagu,
    track: '146px',
    align: 'end',
    cell: (row) => formatRupiah(row.ceilingRupiah),
  },
];

interface PlanLinesScreenProps {
  readonly stores: Stores;
  readonly versionId: string;
  readonly title: string;
}

/** The lines of one document version, searched as one types. */
export function PlanLinesScreen({ stores, versionId, title }: PlanLinesScreenProps) {
  const { plan, session } = stores;
  const { rows, total, error, hasAnswer, query } = useStore(plan.lines, (state) => state);
  const pagu = useStore(plan, (state) => state.linesPagu);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    plan.lines.setQuery({ versionId, search: '' });
  }, [plan, versionId]);
  const search = useDebouncedCallback((text: string) => {
    plan.lines.setQuery({ search: text });
  }, 180);
  return (
    <Page
      title={title}
      sub={words.linesSum(formatNumber(total), formatRupiah(pagu))}
      actions={
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={15} />}
          onClick={() => {
            session.go({ screen: 'plan' });
          }}
        >
          {words.title}
        </Button>
      }
    >
      <TextInput
        maw={460}
        aria-label={words.linesSearch}
        placeholder={words.linesSearch}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && total === 0 && query.search !== '' ? (
        <Empty title={words.linesNothing} hint={words.linesNothingHint} />
      ) : (
        <VirtualTable
          label={words.linesTitle}
          columns={columns}
          total={total}
          rowAt={(index) => rows.get(index)}
          rowHeight={34}
          onRange={plan.lines.ensure}
        />
      )}
    </Page>
  );
}
