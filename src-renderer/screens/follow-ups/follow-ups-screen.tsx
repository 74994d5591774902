import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { errorWords } from '../../../src-shared/text/errors.ts';
import { formatNumber } from '../../../src-shared/text/format.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import { ErrorNote, Page } from '../../parts/page.tsx';
import type { EditorStore } from '../../state/editor.ts';
import type { FollowUpView } from '../../state/follow-ups.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './follow-ups.module.css';
import { ObstacleList } from './obstacle-list.tsx';
import { TaskCalendar } from './task-calendar.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskList } from './task-list.tsx';

const views = Object.entries(words.views).map(([value, label]) => ({ value, label }));

/** What has to be done, by whom and until when: as a list, in a month, and the problems behind it. */
export function FollowUpsScreen({ stores }: { readonly stores: Stores }) {
  const { followUps } = stores;
  const { view, counts, error } = useStore(followUps, (state) => state);
  const [editor, setEditor] = useState<EditorStore | null>(null);
  useEffect(() => {
    followUps.load();
  }, [followUps]);
  const add = (): void => {
    setEditor(followUps.create({}, 'list'));
  };
  return (
    <Page
      title={words.title}
      sub={words.sub(formatNumber(counts.overdue), formatNumber(counts.unfinished))}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarDown size={15} />}
            onClick={() => void followUps.saveCalendar()}
          >
            {words.calendarFile}
          </Button>
          <Button leftSection={<IconPlus size={15} />} onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={words.view}
          data={views}
          value={view}
          onChange={(value) => {
            followUps.show(value as FollowUpView);
          }}
        />
        {view !== 'obstacles' && <TaskFilters stores={stores} />}
      </div>
      {error !== null && <ErrorNote words={errorWords(error)} />}
      {view === 'list' && <TaskList stores={stores} onEdit={setEditor} />}
      {view === 'calendar' && <TaskCalendar stores={stores} onEdit={setEditor} />}
      {view === 'obstacles' && <ObstacleList stores={stores} onEdit={setEditor} />}
      {editor !== null && (
        <TaskDialog
          stores={stores}
          editor={editor}
          onClose={() => {
            setEditor(null);
          }}
        />
      )}
    </Page>
  );
}
