import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { importWords } from '../../../src-shared/text/screens/imports.ts';
import { planImportWords as words } from '../../../src-shared/text/screens/plan.ts';
import { FileChoice, RejectedRows, Warnings, Working } from '../../parts/import-parts.tsx';
import { Card, ErrorNote, Page } from '../../parts/page.tsx';
import type { PlanOutcome } from '../../state/imports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { PlanFactsForm } from './plan-facts-form.tsx';
import { areWhole, startFacts, type PlanFacts } from './plan-options.ts';
import { PlanOutcomeView, SampleRows, SetAsideRows } from './plan-outcome.tsx';
import { usePlanRun } from './use-plan-run.ts';
import classes from './plan.module.css';

interface PlanImportScreenProps {
  readonly stores: Stores;
  readonly what: 'plan' | 'realization';
  readonly document: string | null;
}

/** One planning, budget or realisation file: what it is, what was read from it, and only then saved. */
export function PlanImportScreen({ stores, what, document }: PlanImportScreenProps) {
  const { session } = stores;
  const opds = useStore(session, (state) => state.opds);
  const [facts, setFacts] = useState(() => startFacts(document, session.getState().year));
  const { run, check, apply } = usePlanRun(stores, what, facts);
  const { phase, path, outcome, error, progress } = useStore(run, (state) => state);
  useEffect(() => run.reset, [run]);
  const change = (part: Partial<PlanFacts>): void => {
    setFacts((current) => ({ ...current, ...part }));
    // What the preview shows was read for the facts before.
    run.forget();
  };
  const isBusy = phase === 'checking' || phase === 'applying';
  return (
    <Page scrolls title={what === 'plan' ? words.title : words.titleRealization} sub={words.sub}>
      {phase !== 'done' && (
        <Card title={words.facts}>
          <PlanFactsForm
            what={what}
            facts={facts}
            opds={opds}
            asksDecimal={error?.code === 'number-ambiguous' || facts.decimal !== null}
            onChange={change}
          />
          <FileChoice path={path} onChoose={() => void run.choose()} />
          {path !== null && outcome === null && (
            <Button mt="md" loading={isBusy} disabled={!areWhole(what, facts)} onClick={() => void check()}>
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
            <PlanOutcomeView what={what} outcome={outcome} opds={opds} />
            {phase === 'preview' ? (
              <ApplyButton outcome={outcome} onApply={(partial) => void apply(partial)} />
            ) : (
              <DoneButtons stores={stores} onAgain={run.reset} />
            )}
          </Card>
          <RejectedRows rows={outcome.rejected} total={outcome.rejectedTotal} />
          <SetAsideRows outcome={outcome} />
          <Warnings warnings={outcome.warnings} />
          <SampleRows outcome={outcome} />
        </>
      )}
    </Page>
  );
}

interface ApplyButtonProps {
  readonly outcome: PlanOutcome;
  readonly onApply: (acceptPartial: boolean) => void;
}

function ApplyButton({ outcome, onApply }: ApplyButtonProps) {
  const hasRejected = outcome.rejectedTotal > 0;
  return (
    <Button
      mt="md"
      onClick={() => {
        onApply(hasRejected);
      }}
    >
      {hasRejected
        ? importWords.applyGood(formatNumber(outcome.read - outcome.rejectedTotal))
        : importWords.apply}
    </Button>
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
        {words.again}
      </Button>
    </div>
  );
}
