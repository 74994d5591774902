import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { sentReportWords as words } from '../../../src-shared/text/screens/sent-reports.ts';
import { PlainTable, type PlainColumn } from '../../parts/facts.tsx';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import { TrashDialog } from '../../parts/trash-dialog.tsx';
import type { EditorStore, RecordView } from '../../state/editor.ts';
import type { ReportTurn } from '../../state/sent-reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './sent-reports.module.css';

const nameOf = ({ reportType, period, year }: ReportTurn): string =>
  words.name(labels.reportTypes[reportType], labels.reportPeriods[period], String(year));

function SentCell({ record }: { readonly record: RecordView }) {
  const { sentOn, letterNumber } = record.values;
  return (
    <>
      <div>{typeof sentOn === 'string' ? words.sentOn(formatDate(sentOn)) : words.noDate}</div>
      {typeof letterNumber === 'string' && <div className={classes.muted}>{words.letter(letterNumber)}</div>}
    </>
  );
}

/** Which report is due when, and what was sent with which letter. */
export function SentReports({ stores }: { readonly stores: Stores }) {
  const { sentReports, forms, session } = stores;
  const { turns, error } = useStore(sentReports, (state) => state);
  const { year, asOf } = useStore(session, (state) => state);
  const [editor, setEditor] = useState<EditorStore | null>(null);
  const [trashed, setTrashed] = useState<RecordView | null>(null);
  const lookups = useFieldLookups(stores);
  useEffect(() => {
    void sentReports.load();
  }, [sentReports]);
  const record = (turn: ReportTurn) => (): void => {
    const { reportType, period, year: ofYear } = turn;
    setEditor(
      forms.create(
        'sentReport',
        { reportType, period, year: ofYear, sentOn: asOf },
        `${reportType}:${period}:${ofYear}`,
      ),
    );
  };
  const columns: readonly PlainColumn<ReportTurn>[] = [
    { id: 'report', header: words.columns.report, cell: nameOf },
    {
      id: 'due',
      header: words.columns.due,
      align: 'tight',
      cell: ({ due }) => (due === null ? words.noDue : formatDate(due)),
    },
    {
      id: 'state',
      header: words.columns.state,
      align: 'tight',
      cell: ({ state }) => (
        <span className={state === 'late' ? classes.late : undefined}>
          {state === 'late' && <IconAlertTriangle size={13} aria-hidden="true" />} {words.states[state]}
        </span>
      ),
    },
    {
      id: 'letter',
      header: words.columns.letter,
      cell: (turn) => (turn.record === null ? commonWords.empty : <SentCell record={turn.record} />),
    },
    {
      id: 'actions',
      header: commonWords.actions,
      align: 'actions',
      cell: (turn) => {
        const { record: sent } = turn;
        if (sent === null)
          return turn.state === 'none' ? null : (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`${words.record}: ${nameOf(turn)}`}
              onClick={record(turn)}
            >
              {words.record}
            </Button>
          );
        return (
          <>
            <ActionIcon
              aria-label={`${commonWords.edit} ${nameOf(turn)}`}
              onClick={() => {
                setEditor(forms.edit('sentReport', sent));
              }}
            >
              <IconPencil size={15} />
            </ActionIcon>
            <ActionIcon
              aria-label={`${commonWords.remove} ${nameOf(turn)}`}
              onClick={() => {
                setTrashed(sent);
              }}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </>
        );
      },
    },
  ];
  return (
    <section className={classes.box} aria-label={words.title(String(year - 1), String(year))}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{words.title(String(year - 1), String(year))}</h2>
          <p className={classes.muted}>{words.hint}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            setEditor(forms.create('sentReport', { year, sentOn: asOf }, 'other'));
          }}
        >
          {words.addOther}
        </Button>
      </div>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {turns?.length === 0 && <Empty title={words.emptyTitle} hint={words.emptyHint} />}
      {turns !== null && turns.length > 0 && (
        <PlainTable
          label={words.title(String(year - 1), String(year))}
          columns={columns}
          rows={turns}
          rowKey={(turn, index) => `${nameOf(turn)}-${index}`}
        />
      )}
      {editor !== null && (
        <RecordDialog
          title={words.formTitle}
          editor={editor}
          lookups={lookups}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
      {trashed !== null && (
        <TrashDialog
          text={words.trashText}
          onTrash={(reason) => void forms.trash('sentReport', trashed, reason)}
          onClose={() => {
            setTrashed(null);
          }}
        />
      )}
    </section>
  );
}
