import { Button } from '@mantine/core';
import { useState } from 'react';
import { listRecordedProblems } from '../../../src-shared/domain/gap/recorded-problems.ts';
import type { Obligation, RecordOf } from '../../../src-shared/domain/register/kinds.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { followUpWords } from '../../../src-shared/text/screens/follow-ups.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { PlainTable } from '../../parts/facts.tsx';
import type { RecordView } from '../../state/editor.ts';
import type { AgreementView } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { ChildForm } from './child-form.tsx';
import { ChildTab } from './child-tab.tsx';
import { ProgressGrid } from './progress-grid.tsx';
import classes from './record.module.css';

interface FollowUpTabProps {
  readonly stores: Stores;
  readonly view: AgreementView;
}

type Initial = Readonly<Record<string, string | number | null>>;

const asRecord = ({ id, values }: RecordView): unknown => ({ id, ...values });

/** The problems of the agreement's obligations and quarters, as the rules read them. */
function problemsOf({ children }: AgreementView): ReturnType<typeof listRecordedProblems> {
  const obligations = (children['obligation'] ?? []).map((row) => asRecord(row) as Obligation);
  return listRecordedProblems({
    obligations: obligations.map((obligation) => ({
      ...{ obligation, year: obligation.year ?? 0, isOwn: true, opdCode: null, scope: null },
      ...{ links: [], implementing: [], accountCodes: [] },
    })),
    progress: (children['progress'] ?? []).map((row) => asRecord(row) as RecordOf<'progress'>),
    followUps: (children['followUp'] ?? []).map((row) => asRecord(row) as RecordOf<'followUp'>),
  });
}

/** How far each obligation has come, what stands in the way, and who does something about it. */
export function FollowUpTab({ stores, view }: FollowUpTabProps) {
  const [initial, setInitial] = useState<Initial | null>(null);
  const problems = problemsOf(view);
  return (
    <>
      <ProgressGrid stores={stores} view={view} />
      <section className={classes.section} aria-label={words.obstacles}>
        <div className={classes.tabHead}>
          <h2 className={classes.tabTitle}>{words.obstacles}</h2>
        </div>
        {problems.length === 0 ? (
          <p className={classes.muted}>{words.noObstacles}</p>
        ) : (
          <PlainTable
            label={words.obstacles}
            rows={problems}
            rowKey={({ source, id }) => `${source}-${id}`}
            columns={[
              { id: 'year', header: commonWords.year, cell: ({ year }) => year },
              { id: 'no', header: words.obligationNo, cell: ({ no }) => no ?? commonWords.empty },
              {
                id: 'quarter',
                header: words.quarter,
                align: 'tight',
                cell: ({ quarter }) =>
                  quarter === null ? commonWords.empty : followUpWords.quarters[quarter],
              },
              { id: 'cause', header: words.problem, cell: ({ cause }) => labels.problemCauses[cause] },
              { id: 'text', header: words.problemText, cell: ({ text }) => text ?? commonWords.empty },
              {
                id: 'actions',
                header: commonWords.actions,
                align: 'actions',
                cell: ({ isSolved, year, no, text }) =>
                  isSolved ? (
                    followUpWords.solved
                  ) : (
                    <Button
                      variant="default"
                      size="compact-xs"
                      onClick={() => {
                        setInitial({ year, obligationNo: no, description: text, state: 'BELUM' });
                      }}
                    >
                      {followUpWords.follow}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </section>
      <ChildTab stores={stores} view={view} kind="followUp" />
      {initial !== null && (
        <ChildForm
          stores={stores}
          kind="followUp"
          record={null}
          initial={initial}
          onClose={() => {
            setInitial(null);
          }}
        />
      )}
    </>
  );
}
