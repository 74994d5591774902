import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { formatMoment } from '../../../src-shared/text/moment.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { reportScreenWords } from '../../../src-shared/text/screens/reports-screen.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import { VirtualTable, type TableColumn } from '../../parts/virtual-table.tsx';
import type { ArchivedReport, Sending } from '../../state/report-archive.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './reports.module.css';
import { SendingFields } from './sending-fields.tsx';

const { archive: words, names } = reportScreenWords;
const bytesInKilobyte = 1024;

const nameOf = ({ report, title }: ArchivedReport): string =>
  (names as Readonly<Record<string, string>>)[report] ?? title;
const periodOf = (period: string | null): string =>
  period === null ? '' : ((labels.reportPeriods as Readonly<Record<string, string>>)[period] ?? period);
const typeOf = (type: string): string =>
  (labels.reportTypes as Readonly<Record<string, string>>)[type] ?? type;

/** A cell of two lines: what counts, and in small what belongs to it. */
function TwoLines({ main, small }: { readonly main: string; readonly small: string }) {
  return (
    <span className={classes.two} title={`${main} – ${small}`}>
      <span className={classes.twoMain}>{main}</span>
      <span className={classes.twoSmall}>{small}</span>
    </span>
  );
}

function SentCell({ row }: { readonly row: ArchivedReport }) {
  const { sentType, sentOn, sentPeriod, letterNumber } = row;
  if (sentType === null || sentOn === null) return <span className={classes.twoSmall}>{words.notSent}</span>;
  return (
    <TwoLines
      main={words.sent(typeOf(sentType), periodOf(sentPeriod), formatDate(sentOn))}
      small={letterNumber === null ? commonWords.empty : words.number(letterNumber)}
    />
  );
}

const columnsOf = (
  onSave: (row: ArchivedReport) => void,
  onMark: (row: ArchivedReport) => void,
): readonly TableColumn<ArchivedReport>[] => [
  {
    id: 'report',
    header: words.columns.report,
    track: 'minmax(0, 1.4fr)',
    cell: (row) => (
      <TwoLines
        main={nameOf(row)}
        small={words.about(String(row.year), periodOf(row.period), formatDate(row.asOf))}
      />
    ),
  },
  {
    id: 'keptAt',
    header: words.columns.keptAt,
    track: '190px',
    cell: (row) => (
      <TwoLines
        main={formatMoment(row.keptAt)}
        small={row.opdCode === null ? reportScreenWords.allOpds : words.opd(row.opdCode)}
      />
    ),
  },
  {
    id: 'file',
    header: words.columns.file,
    track: 'minmax(0, 1.2fr)',
    cell: (row) => (
      <TwoLines
        main={`${row.fileName} (${words.size(formatNumber(Math.max(1, Math.round(row.sizeBytes / bytesInKilobyte))))})`}
        small={words.hash(row.sha256)}
      />
    ),
  },
  {
    id: 'sent',
    header: words.columns.sent,
    track: 'minmax(0, 1.2fr)',
    cell: (row) => <SentCell row={row} />,
  },
  {
    id: 'actions',
    header: words.columns.actions,
    track: '230px',
    cell: (row) => (
      <Group gap={4} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            onSave(row);
          }}
        >
          {words.saveAgain}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            onMark(row);
          }}
        >
          {words.mark}
        </Button>
      </Group>
    ),
  },
];

/** Every report that was kept: when, which file, how it was sent; saved again from here. */
export function ArchiveTab({ stores }: { readonly stores: Stores }) {
  const { reportArchive } = stores;
  const { list } = reportArchive;
  const { rows, total, hasAnswer, error } = useStore(list, (state) => state);
  const [marked, setMarked] = useState<ArchivedReport | null>(null);
  useEffect(() => {
    list.refresh();
  }, [list]);
  if (error !== null) return <ErrorNote words={errorWords(error)} />;
  if (hasAnswer && total === 0) return <Empty title={words.empty} hint={words.emptyHint} />;
  return (
    <div className={classes.list}>
      <VirtualTable
        label={words.label}
        columns={columnsOf((row) => void reportArchive.saveAgain(row), setMarked)}
        total={total}
        rowAt={(index) => rows.get(index)}
        rowHeight={52}
        onRange={list.ensure}
      />
      {marked !== null && (
        <MarkDialog
          stores={stores}
          row={marked}
          onClose={() => {
            setMarked(null);
          }}
        />
      )}
    </div>
  );
}

interface MarkDialogProps {
  readonly stores: Stores;
  readonly row: ArchivedReport;
  readonly onClose: () => void;
}

function MarkDialog({ stores, row, onClose }: MarkDialogProps) {
  const today = useStore(stores.session, (state) => state.status?.today ?? state.asOf);
  const [sending, setSending] = useState<Sending>({
    reportType: (row.sentType ?? 'KSD') as Sending['reportType'],
    period: (row.sentPeriod ?? row.period ?? 'TAHUNAN') as Sending['period'],
    sentOn: row.sentOn ?? today,
    letterNumber: row.letterNumber ?? '',
  });
  const save = async (): Promise<void> => {
    if (await stores.reportArchive.markSent(row.id, sending)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.markTitle} size={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Text size="sm" mb="sm">
          {nameOf(row)}. {words.markNote}
        </Text>
        <SendingFields sending={sending} onChange={setSending} />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonWords.cancel}
          </Button>
          <Button type="submit">{words.markNow}</Button>
        </Group>
      </form>
    </Modal>
  );
}
