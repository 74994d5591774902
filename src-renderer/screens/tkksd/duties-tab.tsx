import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { tkksdWords as words } from '../../../src-shared/text/screens/tkksd.ts';
import { PlainTable } from '../../parts/facts.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { Route } from '../../state/session.ts';
import type { Stores } from '../../state/stores.ts';
import type { Duties } from '../../state/tkksd.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './tkksd.module.css';

interface DutyRow {
  readonly id: keyof typeof words.duties;
  readonly state: string;
  readonly screen: (Route & { screen: 'mapping' | 'gaps' | 'follow-ups' | 'reports' }) | null;
}

const findingsText = (count: number): string =>
  count === 0 ? words.noFindings : words.findingsState(formatNumber(count));

function dutyRows(duties: Duties, meetings: number): readonly DutyRow[] {
  const { mapping, findings, tasks, lateReports } = duties;
  return [
    {
      id: 'mapping',
      state:
        mapping.all === 0
          ? words.mappingNone
          : words.mappingState(formatNumber(mapping.done), formatNumber(mapping.all)),
      screen: { screen: 'mapping' },
    },
    { id: 'integration', state: findingsText(findings.integration), screen: { screen: 'gaps' } },
    { id: 'documents', state: findingsText(findings.documents), screen: { screen: 'gaps' } },
    {
      id: 'evaluation',
      state: words.tasksState(formatNumber(tasks.unfinished), formatNumber(tasks.overdue)),
      screen: { screen: 'follow-ups' },
    },
    {
      id: 'reporting',
      state: lateReports === 0 ? words.reportsFine : words.reportsState(formatNumber(lateReports)),
      screen: { screen: 'reports' },
    },
    { id: 'meetings', state: words.meetingsState(formatNumber(meetings)), screen: null },
  ];
}

const heldIn = (rows: readonly RecordView[], year: number): number =>
  rows.filter(({ values }) => String(values['heldOn'] ?? '').startsWith(String(year))).length;

/** What the team is for, and how each duty stands in the year by the register. */
export function DutiesTab({ stores }: { readonly stores: Stores }) {
  const { tkksd, session } = stores;
  const duties = useStore(tkksd, (state) => state.duties);
  const meetings = useStore(tkksd.meetings, (state) => state.rows);
  const year = useStore(session, (state) => state.year);
  useEffect(() => {
    void tkksd.loadDuties();
  }, [tkksd]);
  if (duties === null) return <p className={classes.muted}>{commonWords.loading}</p>;
  return (
    <>
      <p className={classes.muted}>{words.dutiesHint(String(year))}</p>
      <PlainTable
        label={words.tabs.duties}
        rows={dutyRows(duties, heldIn(meetings, year))}
        rowKey={({ id }) => id}
        columns={[
          { id: 'duty', header: words.duty, cell: ({ id }) => words.duties[id] },
          { id: 'state', header: words.dutyState, cell: ({ state }) => state },
          {
            id: 'actions',
            header: commonWords.actions,
            align: 'actions',
            cell: ({ id, screen }) =>
              screen === null ? null : (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`${words.dutyOpen}: ${words.duties[id]}`}
                  onClick={() => {
                    session.go(screen);
                  }}
                >
                  {words.dutyOpen}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
