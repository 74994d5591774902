import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { importWords, registerImportWords } from '../../../src-shared/text/screens/imports.ts';
import { RejectedRows, Warnings, Working } from '../../parts/import-parts.tsx';
import { Card, ErrorNote } from '../../parts/page.tsx';
import type { OwnListOptions } from '../../state/imports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { ApplyButton, Outcome } from './outcome.tsx';
import { MappingCard } from './mapping-card.tsx';
import { SimilarCard } from './similar-card.tsx';
import { SuggestionsCard } from './suggestions-card.tsx';
import { WordsCard } from './words-card.tsx';

const undecided: OwnListOptions = {
  mapping: 'auto',
  prefer: null,
  acceptedTopics: [],
  decisions: [],
  duplicates: [],
};

/** An office's own list in: mapping, suggestions, similar records, preview, apply. */
export function OwnListImport({ stores, path }: { readonly stores: Stores; readonly path: string }) {
  const run = stores.imports.own;
  const { phase, outcome, error, progress } = useStore(run, (state) => state);
  const [options, setOptions] = useState(undecided);
  useEffect(() => {
    run.open(path);
    void run.check(undecided);
    return run.reset;
  }, [run, path]);
  const decide = (change: Partial<OwnListOptions>): void => {
    const next = { ...options, ...change };
    setOptions(next);
    void run.check(next);
  };
  const isWorking = phase === 'checking' || phase === 'applying';
  return (
    <>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {isWorking && (
        <Working
          label={phase === 'checking' ? importWords.checking : importWords.applying}
          progress={progress}
          onCancel={run.cancel}
        />
      )}
      {outcome !== null && phase !== 'applying' && (
        <>
          <Outcome outcome={outcome} isDone={phase === 'done'} />
          {phase === 'done' ? (
            <div>
              <Button
                onClick={() => {
                  stores.session.go({ screen: 'agreements' });
                }}
              >
                {registerImportWords.toList}
              </Button>
            </div>
          ) : (
            <>
              <Card>
                <ApplyButton outcome={outcome} onApply={(partial) => void run.apply(options, partial)} />
              </Card>
              <MappingCard
                outcome={outcome}
                onChange={(mapping) => {
                  decide({ mapping, decisions: [] });
                }}
              />
              <WordsCard
                outcome={outcome}
                onChange={(mapping) => {
                  decide({ mapping });
                }}
              />
              <SimilarCard outcome={outcome} options={options} onDecide={decide} />
              <SuggestionsCard outcome={outcome} options={options} onDecide={decide} />
            </>
          )}
          <RejectedRows rows={outcome.rejected} total={outcome.rejectedTotal} />
          {outcome.rejectedTotal > 0 && (
            <div>
              <Button variant="default" onClick={() => void stores.workbook.saveRefusedOwn(path, options)}>
                {registerImportWords.saveRefused}
              </Button>
            </div>
          )}
          <Warnings warnings={outcome.warnings} />
        </>
      )}
    </>
  );
}
