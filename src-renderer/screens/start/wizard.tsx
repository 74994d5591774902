import { useState } from 'react';
import { shellWords, wizardWords as words } from '../../../src-shared/text/screens/shell.ts';
import type { Stores } from '../../state/stores.ts';
import { ChooseOffice } from './choose-office.tsx';
import { OfficeDetails } from './office-details.tsx';
import classes from './start.module.css';

/** The first start: which office, or a look round with sample data; then, optionally, the letterhead. */
export function Wizard({ stores }: { readonly stores: Stores }) {
  const [step, setStep] = useState<'office' | 'details'>('office');
  return (
    <main className={classes.centre}>
      <div className={classes.wide}>
        <h1 className={classes.title}>{step === 'office' ? words.title : words.detailsTitle}</h1>
        <p className={classes.lead}>{step === 'office' ? words.lead : words.detailsHint}</p>
        {step === 'office' ? (
          <ChooseOffice
            stores={stores}
            onCreated={() => {
              setStep('details');
            }}
          />
        ) : (
          <OfficeDetails stores={stores} />
        )}
        <p className={classes.foot}>{`${shellWords.product} · ${words.offline}`}</p>
      </div>
    </main>
  );
}
