import { Button, NumberInput, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { nomenclatureWords as words } from '../../../src-shared/text/screens/nomenclature.ts';
import { planImportWords } from '../../../src-shared/text/screens/plan.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Counts, FileChoice, RejectedRows, Warnings, Working } from '../../parts/import-parts.tsx';
import { Card, ErrorNote, Page } from '../../parts/page.tsx';
import type { NomenclatureOutcome } from '../../state/imports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './plan.module.css';

interface Facts {
  readonly regulation: string;
  readonly fromYear: number | null;
}

/** One file of codes: which regulation it is, what was read from it, and only then saved. */
export function NomenclatureImportScreen({ stores }: { readonly stores: Stores }) {
  const { session, imports } = stores;
  const run = imports.nomenclature;
  const [facts, setFacts] = useState<Facts>(() => ({ regulation: '', fromYear: session.getState().year }));
  const { phase, path, outcome, error, progress } = useStore(run, (state) => state);
  useEffect(() => run.reset, [run]);
  const { regulation, fromYear } = facts;
  const options = regulation.trim() === '' || fromYear === null ? null : { regulation, fromYear };
  const change = (part: Partial<Facts>): void => {
    setFacts((current) => ({ ...current, ...part }));
    run.forget();
  };
  const isBusy = phase === 'checking' || phase === 'applying';
  return (
    <Page scrolls title={words.importTitle} sub={words.importSub}>
      {phase !== 'done' && (
        <Card title={words.facts}>
          <FactsForm facts={facts} onChange={change} />
          <FileChoice path={path} onChoose={() => void run.choose()} />
          {path !== null && outcome === null && (
            <Button
              mt="md"
              loading={isBusy}
              disabled={options === null}
              onClick={() => {
                if (options !== null) void run.check(options);
              }}
            >
              {importWords.check}
            </Button>
          )}
        </Card>
      )}
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {isBusy && (
        <Working
          label={phase === 'checking' ? importWords.checking : importWords.applying}
          progress={progress}
          onCancel={run.cancel}
        />
      )}
      {outcome !== null && (phase === 'preview' || phase === 'done') && (
        <>
          <Card title={phase === 'done' ? importWords.done : importWords.previewNote}>
            <OutcomeCounts outcome={outcome} />
            {phase === 'preview' ? (
              <Button
                mt="md"
                onClick={() => {
                  if (options !== null) void run.apply(options, true);
                }}
              >
                {outcome.created === 0 ? words.applyNothing : words.apply(outcome.created)}
              </Button>
            ) : (
              <DoneButtons stores={stores} onAgain={run.reset} />
            )}
          </Card>
          <RejectedRows rows={outcome.rejected} total={outcome.rejectedTotal} />
          <Warnings warnings={outcome.warnings} />
          <SampleCodes outcome={outcome} />
        </>
      )}
    </Page>
  );
}

interface FactsFormProps {
  readonly facts: Facts;
  readonly onChange: (part: Partial<Facts>) => void;
}

function FactsForm({ facts, onChange }: FactsFormProps) {
  return (
    <div className={classes.form}>
      <TextInput
        label={words.regulation}
        description={words.regulationHint}
        withAsterisk
        value={facts.regulation}
        onChange={(event) => {
          onChange({ regulation: event.currentTarget.value });
        }}
      />
      <NumberInput
        label={words.fromYear}
        description={words.fromYearHint}
        withAsterisk
        min={1990}
        max={2100}
        allowDecimal={false}
        thousandSeparator=""
        value={facts.fromYear ?? ''}
        onChange={(value) => {
          const year = Number(value);
          onChange({ fromYear: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null });
        }}
      />
    </div>
  );
}

function OutcomeCounts({ outcome }: { readonly outcome: NomenclatureOutcome }) {
  return (
    <Counts
      counts={[
        { label: importWords.read, value: outcome.read },
        { label: importWords.created, value: outcome.created },
        { label: importWords.unchanged, value: outcome.unchanged },
        { label: importWords.absent, value: outcome.absent },
        { label: importWords.rejected, value: outcome.rejectedTotal, isBad: true },
      ]}
    />
  );
}

function DoneButtons({ stores, onAgain }: { readonly stores: Stores; readonly onAgain: () => void }) {
  return (
    <div className={classes.buttons}>
      <Button
        mt="md"
        onClick={() => {
          stores.session.go({ screen: 'plan' });
        }}
      >
        {words.toPlan}
      </Button>
      <Button mt="md" variant="default" onClick={onAgain}>
        {planImportWords.again}
      </Button>
    </div>
  );
}

function SampleCodes({ outcome }: { readonly outcome: NomenclatureOutcome }) {
  if (outcome.sample.length === 0) return null;
  return (
    <Card title={words.sample}>
      <PlainTable
        label={words.sample}
        rows={outcome.sample}
        rowKey={({ code }) => code}
        columns={[
          { id: 'code', header: words.code, align: 'tight', cell: ({ code }) => code },
          { id: 'name', header: words.name, cell: ({ name }) => name },
        ]}
      />
    </Card>
  );
}
