import { ActionIcon, Anchor, Button } from '@mantine/core';
import { IconArrowRight, IconTrash } from '@tabler/icons-react';
import { formatDate } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { mappingWords as words } from '../../../src-shared/text/screens/mapping.ts';
import type { TableColumn } from '../../parts/virtual-table.tsx';
import type { RecordView } from '../../state/editor.ts';
import { stageOf } from '../../state/mapping.ts';
import classes from './mapping.module.css';

interface NeedActions {
  /** Ids of the agreements that needs became, by Kode. */
  readonly agreements: ReadonlyMap<string, string>;
  readonly onBecome: (need: RecordView) => void;
  readonly onOpen: (agreementId: string) => void;
  readonly onTrash: (need: RecordView) => void;
}

const textOf = (need: RecordView, field: string): string => String(need.values[field] ?? '');

function StageCell({ need, actions }: { readonly need: RecordView; readonly actions: NeedActions }) {
  const code = textOf(need, 'agreementCode');
  const id = actions.agreements.get(code);
  const label = textOf(need, 'need');
  return (
    // The row opens at a click; what stands in this cell does not.
    <div
      className={classes.stage}
      role="presentation"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <div className={classes.stageWords}>
        <div>{words.stages[stageOf(need)]}</div>
        {code === '' && (
          <Button
            variant="default"
            size="compact-xs"
            rightSection={<IconArrowRight size={12} />}
            aria-label={`${words.become}: ${label}`}
            onClick={() => {
              actions.onBecome(need);
            }}
          >
            {words.become}
          </Button>
        )}
        {code !== '' && id !== undefined && (
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => {
              actions.onOpen(id);
            }}
          >
            {words.openAgreement(code)}
          </Anchor>
        )}
        {code !== '' && id === undefined && <span className={classes.muted}>{words.gone(code)}</span>}
      </div>
      <ActionIcon
        aria-label={`${commonWords.remove}: ${label}`}
        onClick={() => {
          actions.onTrash(need);
        }}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}

/** The columns of the year's needs. */
export const needColumns = (actions: NeedActions): readonly TableColumn<RecordView>[] => [
  {
    id: 'opd',
    header: words.columns.opd,
    track: '180px',
    cell: (need) => (
      <>
        <div className={classes.clip} title={textOf(need, 'opdName')}>
          {textOf(need, 'opdName') === '' ? textOf(need, 'opdCode') : textOf(need, 'opdName')}
        </div>
        <div className={classes.muted}>
          {textOf(need, 'submittedOn') === ''
            ? words.notSubmitted
            : words.submitted(formatDate(textOf(need, 'submittedOn')))}
        </div>
      </>
    ),
  },
  {
    id: 'need',
    header: words.columns.need,
    track: 'minmax(0, 1fr)',
    cell: (need) => (
      <div className={classes.text} title={textOf(need, 'need')}>
        {textOf(need, 'need')}
      </div>
    ),
  },
  {
    id: 'partner',
    header: words.columns.partner,
    track: '150px',
    cell: (need) => (
      <>
        <div className={classes.clip} title={textOf(need, 'candidatePartner')}>
          {textOf(need, 'candidatePartner') === '' ? (
            <span className={classes.muted}>{words.noPartner}</span>
          ) : (
            textOf(need, 'candidatePartner')
          )}
        </div>
        <div className={classes.muted}>{textOf(need, 'cooperationForm')}</div>
      </>
    ),
  },
  {
    id: 'priority',
    header: words.columns.priority,
    track: '78px',
    cell: (need) => textOf(need, 'priority'),
  },
  {
    id: 'stage',
    header: words.columns.stage,
    track: '196px',
    cell: (need) => <StageCell need={need} actions={actions} />,
  },
];
