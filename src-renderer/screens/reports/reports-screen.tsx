import { Button, Select, Switch } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import { ErrorNote, Page } from '../../parts/page.tsx';
import type { Paper, ReportFile, ReportName } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { PreviewFrame } from './preview-frame.tsx';
import classes from './reports.module.css';

const files: readonly { readonly file: ReportFile; readonly name: string; readonly icon: React.ReactNode }[] =
  [
    { file: 'xlsx', name: words.excel, icon: <IconFileSpreadsheet size={15} /> },
    { file: 'csv', name: words.csv, icon: <IconFileTypeCsv size={15} /> },
    { file: 'pdf', name: words.pdf, icon: <IconFileTypePdf size={15} /> },
  ];

/** The printed reports: choose, look at it as it will print, save. */
export function ReportsScreen({ stores }: { readonly stores: Stores }) {
  const { reports, session } = stores;
  const { preview, error, isLoading, saving, paper } = useStore(reports, (state) => state);
  const { year, asOf } = useStore(session, (state) => state);
  const [fitsWidth, setFitsWidth] = useState(true);
  useEffect(() => {
    void reports.open();
  }, [reports]);
  return (
    <Page
      title={words.title}
      sub={words.sub(String(year), formatDate(asOf))}
      actions={files.map(({ file, name, icon }) => (
        <Button
          key={file}
          variant={file === 'pdf' ? 'filled' : 'default'}
          leftSection={icon}
          aria-label={words.saveAs(name)}
          loading={saving === file}
          disabled={preview === null}
          onClick={() => void reports.save(file)}
        >
          {name}
        </Button>
      ))}
    >
      <div className={classes.body}>
        <div className={classes.side}>
          <Choices stores={stores} />
          <Switch
            label={words.fitWidth}
            checked={fitsWidth}
            onChange={(event) => {
              setFitsWidth(event.currentTarget.checked);
            }}
          />
        </div>
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
      </div>
    </Page>
  );
}

const names = Object.entries(words.names) as [ReportName, string][];
const papers = Object.entries(words.papers).map(([value, label]) => ({ value, label }));

function Choices({ stores }: { readonly stores: Stores }) {
  const { reports, session } = stores;
  const { name, opdCode, paper } = useStore(reports, (state) => state);
  const opds = useStore(session, (state) => state.opds);
  return (
    <>
      <ul className={classes.names} aria-label={words.choose}>
        {names.map(([key, title]) => (
          <li key={key}>
            <button
              type="button"
              className={classes.name}
              aria-pressed={key === name}
              onClick={() => {
                reports.choose({ name: key });
              }}
            >
              <span className={classes.nameTitle}>{title}</span>
              <span className={classes.nameHint}>{words.hints[key]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Select
        label={words.opd}
        placeholder={words.allOpds}
        clearable
        searchable
        data={opds.map((opd) => ({ value: opd.code, label: opd.name }))}
        value={opdCode}
        onChange={(code) => {
          reports.choose({ opdCode: code });
        }}
      />
      <Select
        label={words.paper}
        allowDeselect={false}
        data={papers}
        value={paper}
        onChange={(value) => {
          if (value !== null) reports.choose({ paper: value as Paper });
        }}
      />
    </>
  );
}
