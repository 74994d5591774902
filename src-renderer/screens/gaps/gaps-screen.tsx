import { useEffect } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatDate } from '../../../src-shared/text/format.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { ErrorNote, Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { FindingDrawer } from './finding-drawer.tsx';
import { FindingTable } from './finding-table.tsx';
import { Groups } from './groups.tsx';
import { ProgressCard } from './progress-card.tsx';
import { Tiles } from './tiles.tsx';
import classes from './gaps.module.css';

/** The gap report: how much of what, where the chain breaks, and every finding with what can be done. */
export function GapsScreen({ stores }: { readonly stores: Stores }) {
  const { gaps, session } = stores;
  const { summary, error } = useStore(gaps, (state) => state);
  const { year, asOf } = useStore(session, (state) => state);
  useEffect(() => {
    void gaps.load();
  }, [gaps]);
  return (
    <Page title={words.title} sub={words.sub(String(year), formatDate(asOf))}>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {summary !== null && (
        <>
          <div className={classes.top}>
            <Tiles gaps={gaps} summary={summary} />
            <ProgressCard stores={stores} summary={summary} />
          </div>
          <div className={classes.body}>
            <Groups gaps={gaps} summary={summary} />
            <FindingTable gaps={gaps} />
          </div>
        </>
      )}
      <FindingDrawer stores={stores} />
    </Page>
  );
}
