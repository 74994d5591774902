import { Anchor, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { rungWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { PlainTable } from '../../parts/facts.tsx';
import type { GapSummary } from '../../state/gaps.ts';
import classes from './gaps.module.css';

type Step = GapSummary['funnel'][number];

const brokenAt = ({ counts }: Step): number => counts.broken;

/** How many agreements reach which rung, and how much rupiah is lost there: as bars, or as a table. */
export function Funnel({ funnel }: { readonly funnel: readonly Step[] }) {
  const [isTable, setIsTable] = useState(false);
  return (
    <>
      <div className={classes.funnelHead}>
        <h2 className={classes.funnelTitle}>{words.funnelTitle}</h2>
        <Anchor
          component="button"
          type="button"
          size="xs"
          onClick={() => {
            setIsTable(!isTable);
          }}
        >
          {isTable ? words.funnelAsChart : words.funnelAsTable}
        </Anchor>
      </div>
      {isTable ? (
        <div className={classes.tableBox} tabIndex={0} role="group" aria-label={words.funnelTitle}>
          <FunnelTable funnel={funnel} />
        </div>
      ) : (
        <FunnelBars funnel={funnel} />
      )}
    </>
  );
}

const barHeight = 62;
const million = 1_000_000;

const stepText = ({ rung, reached, lostRupiah }: Step): string =>
  [
    `${rungWords[rung].name}: ${words.funnelReached(formatNumber(reached))}`,
    ...(lostRupiah > 0 ? [words.funnelLost(formatRupiah(lostRupiah))] : []),
  ].join('; ');

function FunnelBars({ funnel }: { readonly funnel: readonly Step[] }) {
  const most = Math.max(1, ...funnel.map((step) => step.reached + brokenAt(step)));
  const scale = (count: number): number => (count / most) * barHeight;
  return (
    <ol className={classes.bars}>
      {funnel.map((step) => {
        const reached = scale(step.reached);
        const broken = scale(brokenAt(step));
        return (
          <Tooltip key={step.rung} label={stepText(step)}>
            <li className={classes.barItem}>
              <span className={classes.barCount}>{formatNumber(step.reached)}</span>
              <span className={classes.bar} aria-hidden="true">
                <svg viewBox={`0 0 40 ${barHeight}`} preserveAspectRatio="none">
                  <rect x="6" width="28" y={barHeight - reached} height={reached} fill="var(--padu-good)" />
                  <rect
                    x="6"
                    width="28"
                    y={barHeight - reached - broken}
                    height={broken}
                    fill="var(--padu-red-soft)"
                    stroke="var(--padu-red)"
                    strokeWidth="1"
                    vectorEffect="non-scaling-stroke"
                  />
                </svg>
              </span>
              <span className={classes.small}>{rungWords[step.rung].name}</span>
              <span className={classes.barLost}>
                {step.lostRupiah > 0 &&
                  words.lostMillions(formatNumber(Math.round(step.lostRupiah / million)))}
              </span>
            </li>
          </Tooltip>
        );
      })}
    </ol>
  );
}

function FunnelTable({ funnel }: { readonly funnel: readonly Step[] }) {
  return (
    <PlainTable
      label={words.funnelTitle}
      rows={funnel}
      rowKey={({ rung }) => rung}
      columns={[
        { id: 'rung', header: words.rung, cell: ({ rung }) => rungWords[rung].name },
        { id: 'reached', header: words.reached, align: 'end', cell: ({ reached }) => formatNumber(reached) },
        { id: 'broken', header: words.broken, align: 'end', cell: (step) => formatNumber(brokenAt(step)) },
        {
          id: 'unknown',
          header: words.unknown,
          align: 'end',
          cell: ({ counts }) => formatNumber(counts['not-checkable']),
        },
        {
          id: 'lost',
          header: words.lost,
          align: 'end',
          cell: ({ lostRupiah }) => formatRupiah(lostRupiah),
        },
      ]}
    />
  );
}
