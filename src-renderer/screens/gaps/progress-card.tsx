import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import type { GapSummary } from '../../state/gaps.ts';
import type { Stores } from '../../state/stores.ts';
import { ClosedDrawer } from './closed-drawer.tsx';
import { Funnel } from './funnel.tsx';
import classes from './gaps.module.css';
import { TrendPanel } from './trend-panel.tsx';

type View = keyof typeof words.views;

const views = Object.entries(words.views).map(([value, label]) => ({ value, label }));

/** Beside the counts: how far this year's agreements come along the chain, or how the findings went over time. */
export function ProgressCard({ stores, summary }: { readonly stores: Stores; readonly summary: GapSummary }) {
  const [view, setView] = useState<View>('chain');
  const [isClosedOpen, setIsClosedOpen] = useState(false);
  return (
    <section className={classes.funnel} aria-label={words.views[view]}>
      <SegmentedControl
        className={classes.views ?? ''}
        aria-label={words.view}
        data={views}
        value={view}
        onChange={(value) => {
          setView(value as View);
        }}
      />
      {view === 'chain' ? (
        <Funnel funnel={summary.funnel} />
      ) : (
        <TrendPanel
          gaps={stores.gaps}
          onShowClosed={() => {
            setIsClosedOpen(true);
          }}
        />
      )}
      <ClosedDrawer
        stores={stores}
        isOpen={isClosedOpen}
        onClose={() => {
          setIsClosedOpen(false);
        }}
      />
    </section>
  );
}
