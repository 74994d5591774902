import { ActionIcon, Button } from '@mantine/core';
import { IconCopy, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { kindSpec } from '../../../src-shared/domain/register/kinds.ts';
import { formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { copyWords } from '../../../src-shared/text/screens/copy-year.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { fieldText } from '../../parts/field-text.ts';
import { PlainTable, type PlainColumn } from '../../parts/facts.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { AgreementView } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { ChildForm } from './child-form.tsx';
import { childColumns, type ChildKind } from './layout.ts';
import { startValues, sumsByYear } from './child-values.ts';
import classes from './record.module.css';
import { TrashDialog } from '../../parts/trash-dialog.tsx';

interface ChildTabProps {
  readonly stores: Stores;
  readonly view: AgreementView;
  readonly kind: ChildKind;
}

const fieldColumns = (kind: ChildKind): readonly PlainColumn<RecordView>[] => {
  const { fields } = kindSpec(kind);
  return childColumns[kind].flatMap((field) => {
    const spec = fields[field];
    if (spec === undefined) return [];
    return [
      {
        id: field,
        header: spec.column,
        ...(spec.type === 'rupiah' ? { align: 'end' as const } : {}),
        cell: (row: RecordView) => fieldText(spec, row.values[field]) ?? commonWords.empty,
      },
    ];
  });
};

/** The records of one kind under an agreement: a table, and forms to add and change. */
export function ChildTab({ stores, view, kind }: ChildTabProps) {
  const [edited, setEdited] = useState<RecordView | 'new' | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  const year = useStore(stores.session, (state) => state.year);
  const rows = view.children[kind] ?? [];
  const columns: readonly PlainColumn<RecordView>[] = [
    ...fieldColumns(kind),
    {
      id: 'actions',
      header: commonWords.actions,
      align: 'actions',
      cell: (row) => (
        <>
          <ActionIcon
            aria-label={commonWords.edit}
            onClick={() => {
              setEdited(row);
            }}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            aria-label={commonWords.remove}
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
    <section className={classes.section} aria-label={words.childTitle[kind]}>
      <div className={classes.tabHead}>
        <h2 className={classes.tabTitle}>{words.childTitle[kind]}</h2>
        <span className={classes.sums}>
          {sumsByYear(kind, rows)
            .map(([name, sum]) => words.totalYear(name, formatRupiah(sum)))
            .join(' · ')}
        </span>
        {kind === 'obligation' && rows.length > 0 && <CopyButton stores={stores} view={view} year={year} />}
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            setEdited('new');
          }}
        >
          {words.addChild[kind]}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={classes.muted}>{words.emptyChild[kind]}</p>
      ) : (
        <PlainTable label={words.childTitle[kind]} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {edited !== null && (
        <ChildForm
          stores={stores}
          kind={kind}
          record={edited === 'new' ? null : edited}
          initial={startValues(kind, view, year)}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void stores.record.trash(kind, trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </section>
  );
}

interface CopyButtonProps {
  readonly stores: Stores;
  readonly view: AgreementView;
  readonly year: number;
}

function CopyButton({ stores, view, year }: CopyButtonProps) {
  const { id, values } = view.agreement;
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={14} />}
      onClick={() => {
        const agreement = String(values['code'] ?? '');
        stores.session.go({ screen: 'copy-year', agreement, agreementId: id, fromYear: year });
      }}
    >
      {copyWords.action}
    </Button>
  );
}
