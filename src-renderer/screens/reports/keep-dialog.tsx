import { Button, Checkbox, Group, Modal, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { fileTypesOf } from '../../../src-shared/domain/office/reports.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { reportScreenWords } from '../../../src-shared/text/screens/reports-screen.ts';
import type { Sending } from '../../state/report-archive.ts';
import type { ReportFile } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { SendingFields } from './sending-fields.tsx';

const { archive: words, pdf, excel, csv } = reportScreenWords;
const labels: Readonly<Record<ReportFile, string>> = { pdf, xlsx: excel, csv };
const order: readonly ReportFile[] = ['pdf', 'xlsx', 'csv'];

interface KeepDialogProps {
  readonly stores: Stores;
  readonly onClose: () => void;
}

/** Saves the report that is shown, keeps the file, and where wished marks it as sent. */
export function KeepDialog({ stores, onClose }: KeepDialogProps) {
  const { reports, reportArchive, session } = stores;
  const { name, period, letterNumber } = useStore(reports, (state) => state);
  const today = useStore(session, (state) => state.status?.today ?? state.asOf);
  const [file, setFile] = useState<ReportFile>('pdf');
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [sending, setSending] = useState<Sending>({
    ...{ reportType: 'KSD', period: period ?? 'TAHUNAN', sentOn: today, letterNumber },
  });
  const possible = fileTypesOf(name);
  const keep = async (): Promise<void> => {
    setIsBusy(true);
    const isKept = await reportArchive.keep(reports.request(), file, isSent ? sending : null);
    setIsBusy(false);
    if (isKept) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Text size="sm" mb="sm">
          {words.note}
        </Text>
        <SegmentedControl
          aria-label={words.file}
          value={file}
          data={order
            .filter((one) => possible.includes(one))
            .map((value) => ({ value, label: labels[value] }))}
          onChange={(value) => {
            setFile(value);
          }}
        />
        <Checkbox
          mt="sm"
          mb="sm"
          label={words.markNow}
          description={words.markNote}
          checked={isSent}
          onChange={(event) => {
            setIsSent(event.currentTarget.checked);
          }}
        />
        {isSent && <SendingFields sending={sending} onChange={setSending} />}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonWords.cancel}
          </Button>
          <Button type="submit" loading={isBusy}>
            {words.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
