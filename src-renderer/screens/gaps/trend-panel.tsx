import { Anchor, Button, Select } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { severityWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { severities } from '../../parts/severity.tsx';
import type { GapStore, GapTrend } from '../../state/gaps.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';
import { TrendChart, type TrendLine, type TrendPoint } from './trend-chart.tsx';

interface TrendPanelProps {
  readonly gaps: GapStore;
  readonly onShowClosed: () => void;
}

type Run = GapTrend['runs'][number];

const pointsOf = (runs: readonly Run[], valueOf: (run: Run) => number): readonly TrendPoint[] =>
  runs.map((run) => ({ day: run.day, value: valueOf(run) }));

/** One line for each severity, or one for a rule. */
const linesOf = (runs: readonly Run[], rule: string | null): readonly TrendLine[] =>
  rule === null
    ? severities.map((severity) => ({
        id: severity,
        name: severityWords[severity].name,
        points: pointsOf(runs, (run) => run.bySeverity[severity]),
      }))
    : [{ id: 'rule', name: rule, points: pointsOf(runs, (run) => run.byRule[rule] ?? 0) }];

/** How the findings of the year went from record to record, and what changed since one of them. */
export function TrendPanel({ gaps, onShowClosed }: TrendPanelProps) {
  const trend = useStore(gaps, (state) => state.trend);
  const byRule = useStore(gaps, (state) => state.summary?.byRule) ?? [];
  const [rule, setRule] = useState<string | null>(null);
  const [isTable, setIsTable] = useState(false);
  if (trend === null || trend.runs.length === 0) return <p className={classes.muted}>{words.trendEmpty}</p>;
  const { runs, base, fresh, open, closedTotal } = trend;
  const earlier = runs.filter(({ day }) => base !== null && day <= base).map(({ day }) => day);
  const days = [...new Set([...earlier, ...runs.slice(0, -1).map(({ day }) => day)])].toSorted().reverse();
  return (
    <>
      <div className={classes.trendBar}>
        <Select
          w={176}
          clearable
          searchable
          aria-label={words.trendRule}
          placeholder={words.trendAllRules}
          data={byRule.map((one) => ({ value: one.rule, label: `${one.rule} ${one.name}` }))}
          value={rule}
          comboboxProps={{ width: 340, position: 'bottom-start' }}
          onChange={setRule}
        />
        {base === null ? (
          <span className={classes.muted}>{words.trendFirst}</span>
        ) : (
          <>
            <Select
              w={168}
              allowDeselect={false}
              aria-label={words.trendSince}
              data={days.map((day) => ({ value: day, label: words.since(formatDate(day)) }))}
              value={base}
              onChange={(day) => void gaps.loadTrend(day)}
            />
            <span className={classes.trendCounts}>
              {words.trendCounts(formatNumber(fresh), formatNumber(open), formatNumber(closedTotal))}
            </span>
            {closedTotal > 0 && (
              <Button variant="default" size="compact-xs" onClick={onShowClosed}>
                {words.showClosed}
              </Button>
            )}
          </>
        )}
        <Anchor
          component="button"
          type="button"
          size="xs"
          className={classes.trendSwitch ?? ''}
          onClick={() => {
            setIsTable(!isTable);
          }}
        >
          {isTable ? words.funnelAsChart : words.funnelAsTable}
        </Anchor>
      </div>
      {isTable ? (
        <div className={classes.tableBox} tabIndex={0} role="group" aria-label={words.trendTitle}>
          <TrendTable runs={runs} rule={rule} />
        </div>
      ) : (
        <TrendChart label={words.trendTitle} lines={linesOf(runs, rule)} />
      )}
    </>
  );
}

function TrendTable({ runs, rule }: { readonly runs: readonly Run[]; readonly rule: string | null }) {
  const lines = linesOf(runs, rule);
  return (
    <PlainTable
      label={words.trendTitle}
      rows={runs.map((run, index) => ({ run, index })).toReversed()}
      rowKey={({ run }) => run.day}
      columns={[
        { id: 'day', header: words.trendDay, cell: ({ run }) => formatDate(run.day) },
        ...lines.map((line) => ({
          id: line.id,
          header: line.name,
          align: 'end' as const,
          cell: ({ index }: { readonly index: number }) => formatNumber(line.points[index]?.value ?? 0),
        })),
        { id: 'rules', header: words.trendRuleSet, cell: ({ run }) => run.ruleSet },
      ]}
    />
  );
}
