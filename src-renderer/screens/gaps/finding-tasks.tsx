import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDate } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { followUpWords } from '../../../src-shared/text/screens/follow-ups.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { RecordDialog } from '../../parts/record-dialog.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { Finding } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { useFieldLookups } from '../../state/use-field-lookups.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';

const fields = ['description', 'owner', 'dueOn', 'state', 'year', 'obligationNo', 'ruleId'];

/** Who follows a finding up until when, and the way to appoint someone: its rule is recorded with the task. */
export function FindingTasks({ stores, finding }: { readonly stores: Stores; readonly finding: Finding }) {
  const { gaps, notices } = stores;
  const tasks = useStore(gaps, (state) => state.tasks);
  const [editor, setEditor] = useState<EditorStore | null>(null);
  const lookups = useFieldLookups(stores);
  useEffect(() => {
    void gaps.loadTasks(finding);
  }, [gaps, finding]);
  return (
    <div>
      <h3 className={classes.section}>{words.followUps}</h3>
      {tasks.length === 0 && <p className={classes.muted}>{words.noFollowUps}</p>}
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <li key={`${task.source}-${task.id}`}>
            <div>{task.description}</div>
            <div className={classes.muted}>
              {[
                task.owner ?? followUpWords.noOwner,
                task.dueOn === null ? followUpWords.noDue : formatDate(task.dueOn),
                task.isOverdue ? followUpWords.states.overdue : labels.followUpStates[task.state ?? 'BELUM'],
              ].join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() => {
          setEditor(gaps.followUp(finding));
        }}
      >
        {words.followUp}
      </Button>
      {editor !== null && (
        <RecordDialog
          title={followUpWords.addTitle}
          editor={editor}
          lookups={lookups}
          fields={fields}
          onSaved={() => {
            notices.show({ tone: 'good', text: followUpWords.saved });
            void gaps.loadTasks(finding);
          }}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
    </div>
  );
}
