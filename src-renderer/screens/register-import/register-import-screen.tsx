import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { importWords, registerImportWords as words } from '../../../src-shared/text/screens/imports.ts';
import { Counts, FileChoice, RejectedRows, Warnings, Working } from '../../parts/import-parts.tsx';
import { Card, Empty, ErrorNote, Page } from '../../parts/page.tsx';
import type { RegisterImportOptions, RegisterOutcome } from '../../state/imports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';

type Prefer = RegisterImportOptions['prefer'];

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
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {(phase === 'checking' || phase === 'applying') && (
        <Working
          label={phase === 'checking' ? importWords.checking : importWords.applying}
          progress={progress}
          onCancel={run.cancel}
        />
      )}
      {outcome !== null && (phase === 'preview' || phase === 'done') && (
        <>
          <Outcome outcome={outcome} isDone={phase === 'done'} />
          {phase === 'preview' && (
            <Card>
              <Select
                maw={280}
                label={words.prefer}
                allowDeselect={false}
                data={preferOptions}
                value={prefer ?? 'none'}
                onChange={changePrefer}
              />
              <ApplyButton outcome={outcome} onApply={(partial) => void run.apply({ prefer }, partial)} />
            </Card>
          )}
          {phase === 'done' && (
            <div>
              <Button
                onClick={() => {
                  stores.session.go({ screen: 'agreements' });
                }}
              >
                {words.toList}
              </Button>
            </div>
          )}
          <RejectedRows rows={outcome.rejected} total={outcome.rejectedTotal} />
          <Warnings warnings={outcome.warnings} />
        </>
      )}
    </Page>
  );
}

function Outcome({ outcome, isDone }: { readonly outcome: RegisterOutcome; readonly isDone: boolean }) {
  const counts = [
    { label: importWords.read, value: outcome.read },
    { label: importWords.created, value: outcome.created },
    { label: importWords.updated, value: outcome.updated },
    { label: importWords.unchanged, value: outcome.unchanged },
    { label: importWords.rejected, value: outcome.rejectedTotal, isBad: true },
    { label: importWords.absent, value: outcome.absent },
  ];
  return (
    <Card title={isDone ? importWords.done : importWords.previewNote}>
      <Counts counts={counts} />
    </Card>
  );
}

interface ApplyButtonProps {
  readonly outcome: RegisterOutcome;
  readonly onApply: (acceptPartial: boolean) => void;
}

function ApplyButton({ outcome, onApply }: ApplyButtonProps) {
  const good = outcome.created + outcome.updated;
  const hasRejected = outcome.rejectedTotal > 0;
  if (good === 0) return <p>{importWords.nothingNew}</p>;
  return (
    <Button
      mt="md"
      onClick={() => {
        onApply(hasRejected);
      }}
    >
      {hasRejected ? importWords.applyGood(formatNumber(good)) : importWords.apply}
    </Button>
  );
}
