import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { causeWords, severityWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { severities } from '../../parts/severity.tsx';
import type { GapQuery, GapStore, GapSummary } from '../../state/gaps.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';

type Grouping = keyof typeof words.groups;

interface Group {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly filter: Partial<GapQuery>;
  readonly isOn: (query: GapQuery) => boolean;
}

const noFilter: Partial<GapQuery> = { severity: null, rule: null, opdCode: null, cause: null };

/** The groups of a grouping, those with nothing left out. */
function groupsOf(grouping: Grouping, summary: GapSummary): readonly Group[] {
  switch (grouping) {
    case 'severity':
      return severities.map((severity) => ({
        key: severity,
        name: `${severityWords[severity].name}: ${severityWords[severity].meaning}`,
        count: summary.findings[severity],
        filter: { severity },
        isOn: (query) => query.severity === severity,
      }));
    case 'rule':
      return summary.byRule.map(({ rule, name, findings, notCheckable }) => ({
        key: rule,
        name: `${rule} ${name}`,
        count: findings > 0 ? findings : notCheckable,
        filter: { rule },
        isOn: (query) => query.rule === rule,
      }));
    case 'opd':
      return summary.byOpd
        .filter(({ opdCode }) => opdCode !== null)
        .map(({ opdCode, opdName, findings }) => ({
          key: opdCode ?? '',
          name: opdName,
          count: findings.M + findings.K + findings.B,
          filter: { opdCode },
          isOn: (query) => query.opdCode === opdCode,
        }));
    case 'cause':
      return summary.byCause.map(({ cause, findings }) => ({
        key: cause,
        name: causeWords[cause] ?? cause,
        count: findings,
        filter: { cause },
        isOn: (query) => query.cause === cause,
      }));
  }
}

const groupings = Object.entries(words.groups).map(([value, label]) => ({ value, label }));

interface GroupsProps {
  readonly gaps: GapStore;
  readonly summary: GapSummary;
}

/** The findings by severity, rule, perangkat daerah or cause; a group filters the list beside it. */
export function Groups({ gaps, summary }: GroupsProps) {
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const query = useStore(gaps.results, (state) => state.query);
  const groups = groupsOf(grouping, summary).filter(({ count }) => count > 0);
  const choose = (group: Group): void => {
    gaps.results.setQuery({ ...noFilter, ...(group.isOn(query) ? {} : group.filter) });
  };
  return (
    <div className={classes.side}>
      <SegmentedControl
        fullWidth
        aria-label={words.groupBy}
        data={groupings}
        value={grouping}
        onChange={(value) => {
          setGrouping(value as Grouping);
          gaps.results.setQuery(noFilter);
        }}
      />
      <ul className={classes.groups}>
        {groups.map((group) => (
          <li key={group.key}>
            <button
              type="button"
              className={classes.group}
              aria-pressed={group.isOn(query)}
              onClick={() => {
                choose(group);
              }}
            >
              <span className={classes.groupName}>{group.name}</span>
              <span className={classes.groupCount}>{formatNumber(group.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
