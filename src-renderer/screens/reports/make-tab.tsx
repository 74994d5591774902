import { Button, Switch } from '@mantine/core';
import {
  IconArchive,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconHeading,
  IconMessage,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { fileTypesOf } from '../../../src-shared/domain/office/reports.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import { Empty, ErrorNote } from '../../parts/page.tsx';
import type { ReportFile } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { HeadingsDialog } from './headings-dialog.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { ReportList } from './report-list.tsx';
import { ReportOptions } from './report-options.tsx';
import classes from './reports.module.css';

const files: readonly { readonly file: ReportFile; readonly name: string; readonly icon: React.ReactNode }[] =
  [
    { file: 'xlsx', name: words.excel, icon: <IconFileSpreadsheet size={15} /> },
    { file: 'csv', name: words.csv, icon: <IconFileTypeCsv size={15} /> },
    { file: 'pdf', name: words.pdf, icon: <IconFileTypePdf size={15} /> },
  ];

/** The printed reports: choose, look at it as it will print, save, keep, tell. */
export function MakeTab({ stores }: { readonly stores: Stores }) {
  const { reports } = stores;
  const [fitsWidth, setFitsWidth] = useState(true);
  useEffect(() => {
    void reports.open();
  }, [reports]);
  return (
    <div className={classes.body}>
      <ReportList stores={stores} />
      <div className={classes.work}>
        <ReportOptions stores={stores} />
        <div className={classes.bar}>
          <SaveButtons stores={stores} />
          <Switch
            label={words.fitWidth}
            checked={fitsWidth}
            onChange={(event) => {
              setFitsWidth(event.currentTarget.checked);
            }}
          />
        </div>
        <Preview stores={stores} fitsWidth={fitsWidth} />
      </div>
    </div>
  );
}

type OpenDialog = 'keep' | 'headings' | null;

function SaveButtons({ stores }: { readonly stores: Stores }) {
  const { reports } = stores;
  const { preview, saving, name } = useStore(reports, (state) => state);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const possible = fileTypesOf(name);
  const close = (): void => {
    setDialog(null);
  };
  return (
    <div className={classes.buttons}>
      {files
        .filter(({ file }) => possible.includes(file))
        .map(({ file, name: label, icon }) => (
          <Button
            key={file}
            variant={file === 'pdf' ? 'filled' : 'default'}
            leftSection={icon}
            aria-label={words.saveAs(label)}
            loading={saving === file}
            disabled={preview === null}
            onClick={() => void reports.save(file)}
          >
            {label}
          </Button>
        ))}
      <Button
        variant="default"
        leftSection={<IconArchive size={15} />}
        disabled={preview === null}
        onClick={() => {
          setDialog('keep');
        }}
      >
        {words.archive.open}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconMessage size={15} />}
        disabled={preview === null}
        onClick={() => void reports.copyMessage()}
      >
        {words.copyMessage}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconHeading size={15} />}
        onClick={() => {
          setDialog('headings');
        }}
      >
        {words.editHeadings}
      </Button>
      {dialog === 'keep' && <KeepDialog stores={stores} onClose={close} />}
      {dialog === 'headings' && <HeadingsDialog stores={stores} name={name} onClose={close} />}
    </div>
  );
}

function Preview({ stores, fitsWidth }: { readonly stores: Stores; readonly fitsWidth: boolean }) {
  const { preview, error, isLoading, paper } = useStore(stores.reports, (state) => state);
  if (error?.code === 'report-needs-opd')
    return <Empty title={words.needsOpdTitle} hint={words.needsOpdHint} />;
  return (
    <div className={classes.frameBox}>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {preview !== null && (
        <PreviewFrame
          html={preview.html}
          paper={paper}
          isLandscape={preview.landscape}
          fitsWidth={fitsWidth}
        />
      )}
      {isLoading && (
        <span className={classes.loading} role="status">
          {words.loading}
        </span>
      )}
    </div>
  );
}
