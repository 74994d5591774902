import { ActionIcon, Badge, Button } from '@mantine/core';
import { IconFileImport, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { listInForce } from '../../../src-shared/domain/nomenclature/nomenclature.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { nomenclatureWords as words } from '../../../src-shared/text/screens/nomenclature.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { ErrorNote } from '../../parts/page.tsx';
import type { CodeListRow } from '../../state/nomenclature.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { Decisions } from './decisions.tsx';
import { RemoveListDialog } from './remove-list-dialog.tsx';
import classes from './plan.module.css';

/** The code lists by regulation, which of them counts in the year, and what officers decided about codes. */
export function NomenclatureSection({ stores }: { readonly stores: Stores }) {
  const { nomenclature, session } = stores;
  const { lists, error } = useStore(nomenclature, (state) => state);
  const year = useStore(session, (state) => state.year);
  useEffect(() => {
    void nomenclature.load();
  }, [nomenclature]);
  const hasNone = listInForce(lists, year).length === 0;
  return (
    <>
      <div className={classes.sectionHead}>
        <h2 className={classes.heading}>{words.title}</h2>
        <Button
          variant="default"
          leftSection={<IconFileImport size={15} />}
          onClick={() => {
            session.go({ screen: 'nomenclature-import' });
          }}
        >
          {words.import}
        </Button>
      </div>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {lists.length === 0 ? (
        <span className={classes.muted}>{words.none}</span>
      ) : (
        <Lists stores={stores} lists={lists} year={year} />
      )}
      {lists.length > 0 && hasNone && (
        <span className={classes.muted}>{words.noneInForce(String(year))}</span>
      )}
      <Decisions stores={stores} />
    </>
  );
}

interface ListsProps {
  readonly stores: Stores;
  readonly lists: readonly CodeListRow[];
  readonly year: number;
}

function Lists({ stores, lists, year }: ListsProps) {
  const { nomenclature, session } = stores;
  const [removed, setRemoved] = useState<CodeListRow | null>(null);
  const inForce = listInForce(lists, year)[0]?.id;
  return (
    <>
      <PlainTable
        label={words.title}
        rows={lists}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'regulation',
            header: words.regulation,
            cell: ({ id, regulation }) => (
              <>
                <strong>{regulation}</strong>{' '}
                {id === inForce && (
                  <Badge variant="light" tt="none">
                    {words.inForce(String(year))}
                  </Badge>
                )}
              </>
            ),
          },
          { id: 'from', header: words.fromYear, align: 'end', cell: ({ fromYear }) => fromYear },
          { id: 'codes', header: words.codes, align: 'end', cell: ({ codes }) => formatNumber(codes) },
          { id: 'file', header: words.fileName, cell: ({ fileName }) => fileName },
          {
            id: 'imported',
            header: words.importedOn,
            align: 'tight',
            cell: ({ importedOn }) => formatDate(importedOn),
          },
          {
            id: 'actions',
            header: commonWords.actions,
            align: 'actions',
            cell: (row) => (
              <>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  onClick={() => {
                    session.go({ screen: 'nomenclature-codes', id: row.id, title: row.regulation });
                  }}
                >
                  {words.see}
                </Button>
                <ActionIcon
                  aria-label={words.remove}
                  onClick={() => {
                    setRemoved(row);
                  }}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </>
            ),
          },
        ]}
      />
      {removed !== null && (
        <RemoveListDialog
          regulation={removed.regulation}
          onRemove={() => void nomenclature.remove(removed.id)}
          onClose={() => {
            setRemoved(null);
          }}
        />
      )}
    </>
  );
}
