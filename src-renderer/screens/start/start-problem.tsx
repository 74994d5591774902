import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText, errorWords } from '../../../src-shared/text/errors.ts';
import { problemWords as words } from '../../../src-shared/text/screens/shell.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './start.module.css';

/** In place of the work where the data cannot be opened: what happened, whether it is safe, what to do. */
export function StartProblem({ stores }: { readonly stores: Stores }) {
  const problem = useStore(stores.session, (state) => state.problem);
  const [isBusy, setIsBusy] = useState(false);
  if (problem === null) return null;
  const { what, safe, next } = errorWords(problem);
  const backup = problem.code === 'database-damaged' ? problem.lastGoodBackup : null;
  const restore = async (path: string): Promise<void> => {
    setIsBusy(true);
    const answer = await stores.session.restore(path);
    setIsBusy(false);
    stores.notices.show(
      answer.ok ? { tone: 'good', text: words.restored } : { tone: 'bad', text: errorText(answer.error) },
    );
  };
  return (
    <main className={classes.centre}>
      <div className={classes.panel} role="alert">
        <h1 className={classes.title}>{words.title}</h1>
        <dl className={classes.facts}>
          <dt>{words.happened}</dt>
          <dd>{what}</dd>
          <dt>{words.safe}</dt>
          <dd>{safe}</dd>
          <dt>{words.next}</dt>
          <dd>{next}</dd>
        </dl>
        <div className={classes.buttons}>
          {backup !== null && (
            <Button loading={isBusy} onClick={() => void restore(backup)}>
              {words.restore}
            </Button>
          )}
          <Button variant="default" onClick={() => void stores.session.open()}>
            {words.retry}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => void stores.session.openLog()}>
            {words.log}
          </Button>
        </div>
      </div>
    </main>
  );
}
