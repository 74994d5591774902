import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { nomenclatureWords as words } from '../../../src-shared/text/screens/nomenclature.ts';
import { Empty, ErrorNote, Page } from '../../parts/page.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { CodeRow } from '../../state/nomenclature.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './plan.module.css';

const columns: readonly TableColumn<CodeRow>[] = [
  {
    id: 'code',
    header: words.code,
    track: '170px',
    cell: ({ code }) => <span className={classes.code}>{code}</span>,
  },
  {
    id: 'level',
    header: words.level,
    track: '130px',
    cell: ({ level }) => (level === null ? commonWords.empty : words.levels[level]),
  },
  {
    id: 'name',
    header: words.name,
    track: 'minmax(0, 1fr)',
    cell: ({ name }) => (
      <div className={classes.clamp} title={name}>
        {name}
      </div>
    ),
  },
];

interface NomenclatureCodesScreenProps {
  readonly stores: Stores;
  readonly id: string;
  readonly title: string;
}

/** The codes of one list, searched as one types. */
export function NomenclatureCodesScreen({ stores, id, title }: NomenclatureCodesScreenProps) {
  const { nomenclature, session } = stores;
  const { codes } = nomenclature;
  const { rows, total, error, hasAnswer, query } = useStore(codes, (state) => state);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    codes.setQuery({ id, search: '' });
  }, [codes, id]);
  const search = useDebouncedCallback((text: string) => {
    codes.setQuery({ search: text });
  }, 180);
  return (
    <Page
      title={title}
      sub={words.found(total)}
      actions={
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={15} />}
          onClick={() => {
            session.go({ screen: 'plan' });
          }}
        >
          {words.toPlan}
        </Button>
      }
    >
      <TextInput
        maw={460}
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={15} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {hasAnswer && total === 0 && query.search !== '' ? (
        <Empty title={words.nothing} hint={words.nothingHint} />
      ) : (
        <VirtualTable
          label={title}
          columns={columns}
          total={total}
          rowAt={(index) => rows.get(index)}
          rowHeight={34}
          onRange={codes.ensure}
        />
      )}
    </Page>
  );
}
