import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { formatMoment } from '../../../src-shared/text/moment.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { settingsWords as words } from '../../../src-shared/text/screens/settings-screen.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { BackupRow, CheckReport } from '../../state/safety.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './settings.module.css';

const bytesInMegabyte = 1_048_576;
const sizeOf = ({ bytes }: BackupRow): string =>
  words.megabytes(formatNumber(Math.max(1, Math.round(bytes / bytesInMegabyte))));

/** Backups made by the program and by hand, restoring one, and the check of the database. */
export function BackupPanel({ stores }: { readonly stores: Stores }) {
  const { safety } = stores;
  const { backups, report, isBusy } = useStore(safety, (state) => state);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    void safety.loadBackups();
  }, [safety]);
  const fromFile = async (): Promise<void> => {
    setWanted(await safety.chooseBackup());
  };
  return (
    <div className={classes.stack}>
      <p className={classes.note}>{words.backupNote}</p>
      <div className={classes.buttons}>
        <Button loading={isBusy} onClick={() => void safety.makeBackup()}>
          {words.makeBackup}
        </Button>
        <Button variant="default" onClick={() => void safety.saveCopy()}>
          {words.saveBackup}
        </Button>
        <Button variant="default" onClick={() => void fromFile()}>
          {words.restoreFile}
        </Button>
        <Button variant="default" onClick={() => void safety.check()}>
          {words.check}
        </Button>
      </div>
      {report !== null && <CheckResult report={report} />}
      {backups.length === 0 ? (
        <p className={classes.note}>{words.noBackups}</p>
      ) : (
        <PlainTable
          label={words.sections.backup}
          rows={backups}
          rowKey={({ path }) => path}
          columns={[
            { id: 'madeAt', header: words.backupColumns.madeAt, cell: ({ madeAt }) => formatMoment(madeAt) },
            {
              id: 'reason',
              header: words.backupColumns.reason,
              cell: ({ reason }) => words.backupReasons[reason] ?? reason,
            },
            { id: 'bytes', header: words.backupColumns.bytes, align: 'end', cell: sizeOf },
            {
              id: 'path',
              header: words.backupColumns.path,
              cell: ({ path }) => <span title={path}>{path.split(/[\\/]/).at(-1)}</span>,
            },
            {
              id: 'actions',
              header: commonWords.actions,
              align: 'actions',
              cell: ({ path }) => (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  onClick={() => {
                    setWanted(path);
                  }}
                >
                  {words.restore}
                </Button>
              ),
            },
          ]}
        />
      )}
      {wanted !== null && (
        <RestoreDialog
          path={wanted}
          onRestore={() => void safety.restore(wanted)}
          onClose={() => {
            setWanted(null);
          }}
        />
      )}
    </div>
  );
}

function CheckResult({ report }: { readonly report: CheckReport }) {
  if (report.isSound) return <span className={classes.good}>{words.sound}</span>;
  return (
    <Card title={words.notSound}>
      <ul>
        {report.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Card>
  );
}

interface RestoreDialogProps {
  readonly path: string;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

function RestoreDialog({ path, onRestore, onClose }: RestoreDialogProps) {
  return (
    <Modal opened onClose={onClose} title={words.restoreTitle} size={460}>
      <Text size="sm" fw={600} className={classes.path ?? ''}>
        {path.split(/[\\/]/).at(-1)}
      </Text>
      <Text size="sm">{words.restoreText}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <Button
          onClick={() => {
            onRestore();
            onClose();
          }}
        >
          {words.restore}
        </Button>
      </Group>
    </Modal>
  );
}
