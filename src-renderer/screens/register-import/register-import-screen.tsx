import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { importWords, registerImportWords as words } from '../../../src-shared/text/screens/imports.ts';
import { FileChoice, RejectedRows, Warnings, Working } from '../../parts/import-parts.tsx';
import { Card, Empty, ErrorNote, Page } from '../../parts/page.tsx';
import type { RegisterImportOptions, RegisterOutcome } from '../../state/imports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { ApplyButton, Outcome } from './outcome.tsx';
import { OwnListImport } from './own-list-import.tsx';

type Prefer = RegisterImportOptions['prefer'];

const ownListCodes: ReadonlySet<string> = new Set(['sheet-missing', 'columns-missing']);
const preferOptions = Object.entries(words.preferOptions).map(([value, label]) => ({ value, label }));

/** The register workbook in: file, preview with counts, apply. */
export function RegisterImportScreen({ stores }: { readonly stores: Stores }) {
  const run = stores.imports.register;
  const { phase, path, outcome, error, progress } = useStore(run, (state) => state);
  const [prefer, setPrefer] = useState<Prefer>(null);
  useEffect(() => run.reset, [run]);
  const choose = async (): Promise<void> => {
    if (await run.choose()) await run.check({ prefer });
  };
  // A file without our sheets or without Kode is an office's own list.
  const isOwnList = path !== null && error !== null && ownListCodes.has(error.code);
  const changePrefer = (value: string | null): void => {
    const next: Prefer = value === 'workbook' || value === 'database' ? value : null;
    setPrefer(next);
    void run.check({ prefer: next });
  };
  return (
    <Page scrolls title={words.title} sub={words.sub}>
      {path === null ? (
        <Empty title={words.startTitle} hint={words.startHint}>
          <FileChoice path={path} onChoose={() => void choose()} />
          <Button variant="subtle" onClick={() => void stores.workbook.saveTemplate()}>
            {words.template}
          </Button>
        </Empty>
      ) : (
        <Card title={importWords.file}>
          <FileChoice path={path} onChoose={() => void choose()} />
        </Card>
      )}
      {isOwnList && <OwnListImport key={path} stores={stores} path={path} />}
      {error !== null && !isOwnList && <ErrorNote words={errorWords(error)} />}
      {(phase === 'checking' || phase === 'applying') && (
        <Working
          label={phase === 'checking' ? importWords.checking : importWords.applying}
          progress={progress}
          onCancel={run.cancel}
        />
      )}
      {outcome !== null && path !== null && (phase === 'preview' || phase === 'done') && (
        <Result
          stores={stores}
          path={path}
          outcome={outcome}
          isDone={phase === 'done'}
          prefer={prefer}
          onPrefer={changePrefer}
        />
      )}
    </Page>
  );
}

interface ResultProps {
  readonly stores: Stores;
  readonly path: string;
  readonly outcome: RegisterOutcome;
  readonly isDone: boolean;
  readonly prefer: Prefer;
  readonly onPrefer: (value: string | null) => void;
}

/** What the workbook does or did, and what is left to decide. */
function Result({ stores, path, outcome, isDone, prefer, onPrefer }: ResultProps) {
  const run = stores.imports.register;
  return (
    <>
      <Outcome outcome={outcome} isDone={isDone} />
      {isDone ? (
        <div>
          <Button
            onClick={() => {
              stores.session.go({ screen: 'agreements' });
            }}
          >
            {words.toList}
          </Button>
        </div>
      ) : (
        <Card>
          <Select
            maw={280}
            label={words.prefer}
            allowDeselect={false}
            data={preferOptions}
            value={prefer ?? 'none'}
            onChange={onPrefer}
          />
          <ApplyButton outcome={outcome} onApply={(partial) => void run.apply({ prefer }, partial)} />
        </Card>
      )}
      <RejectedRows rows={outcome.rejected} total={outcome.rejectedTotal} />
      {outcome.rejectedTotal > 0 && (
        <div>
          <Button variant="default" onClick={() => void stores.workbook.saveRefused(path)}>
            {words.saveRefused}
          </Button>
        </div>
      )}
      <Warnings warnings={outcome.warnings} />
    </>
  );
}
