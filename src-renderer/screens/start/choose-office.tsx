import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../state/app-error.ts';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { wizardWords as words } from '../../../src-shared/text/screens/shell.ts';
import { LookupField } from '../../parts/lookup-field.tsx';
import { ErrorNote } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import classes from './start.module.css';

interface ChooseOfficeProps {
  readonly stores: Stores;
  readonly onCreated: () => void;
}

/** Two ways to begin: one's own office, or the sample region. */
export function ChooseOffice({ stores, onCreated }: ChooseOfficeProps) {
  const { session, lookups } = stores;
  const [region, setRegion] = useState<string | null>(null);
  const [busy, setBusy] = useState<'office' | 'sample' | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const create = async (): Promise<void> => {
    if (region === null) return;
    setBusy('office');
    const answer = await session.initialize(region, '');
    setBusy(null);
    if (answer.ok) onCreated();
    else setError(answer.error);
  };
  const sample = async (): Promise<void> => {
    setBusy('sample');
    const answer = await session.loadSample();
    if (answer.ok) await session.enter();
    else setError(answer.error);
    setBusy(null);
  };
  return (
    <>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      <div className={classes.ways}>
        <section className={classes.way}>
          <h2 className={classes.wayTitle}>{words.officeTitle}</h2>
          <LookupField
            size="sm"
            label={words.region}
            hint={words.officeHint}
            nothing={words.regionNothing}
            value={region}
            ask={lookups.regions}
            onChange={setRegion}
          />
          <Button
            size="sm"
            disabled={region === null}
            loading={busy === 'office'}
            onClick={() => void create()}
          >
            {words.create}
          </Button>
        </section>
        <div className={classes.rule} />
        <section className={classes.way}>
          <h2 className={classes.wayTitle}>{words.sampleTitle}</h2>
          <p className={classes.hint}>{words.sampleHint}</p>
          <Button size="sm" variant="default" loading={busy === 'sample'} onClick={() => void sample()}>
            {words.sample}
          </Button>
        </section>
      </div>
    </>
  );
}
