import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { labels } from '../../../src-shared/text/labels.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import type { EditorStore } from '../../state/editor.ts';
import type { TaskRow } from '../../state/follow-ups.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './follow-ups.module.css';
import { movedMonth, weeksOf } from './month-weeks.ts';

interface TaskCalendarProps {
  readonly stores: Stores;
  readonly onEdit: (editor: EditorStore) => void;
}

/** How many tasks a day of the month shows at once. */
const shownPerDay = 3;

const titleOf = (month: string): string =>
  words.monthTitle(words.months[Number(month.slice(5, 7)) - 1] ?? '', month.slice(0, 4));

/** The tasks on the days on which they are due. */
export function TaskCalendar({ stores, onEdit }: TaskCalendarProps) {
  const { followUps, session } = stores;
  const { month, inMonth, counts } = useStore(followUps, (state) => state);
  const asOf = useStore(session, (state) => state.asOf);
  if (month === '') return null;
  const open = async (row: TaskRow): Promise<void> => {
    const editor = await followUps.edit(row);
    if (editor !== null) onEdit(editor);
  };
  const move = (by: number) => (): void => {
    followUps.setMonth(movedMonth(month, by));
  };
  return (
    <section className={classes.calendar} aria-label={titleOf(month)}>
      <div className={classes.monthHead}>
        <ActionIcon aria-label={words.previousMonth} onClick={move(-1)}>
          <IconChevronLeft size={17} />
        </ActionIcon>
        <h2 className={classes.monthTitle} aria-live="polite">
          {titleOf(month)}
        </h2>
        <ActionIcon aria-label={words.nextMonth} onClick={move(1)}>
          <IconChevronRight size={17} />
        </ActionIcon>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            followUps.setMonth(asOf.slice(0, 7));
          }}
        >
          {words.thisMonth}
        </Button>
        {counts.undated > 0 && (
          <span className={classes.muted}>{words.undated(formatNumber(counts.undated))}</span>
        )}
      </div>
      <table className={classes.month}>
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={week.find((day) => day !== null) ?? index}>
              {week.map((day, place) =>
                day === null ? (
                  <td key={place} className={classes.outside} />
                ) : (
                  <td key={day} aria-current={day === asOf ? 'date' : undefined}>
                    <Day
                      day={day}
                      tasks={inMonth.filter(({ dueOn }) => dueOn === day)}
                      onOpen={(row) => void open(row)}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayProps {
  readonly day: string;
  readonly tasks: readonly TaskRow[];
  readonly onOpen: (row: TaskRow) => void;
}

function Day({ day, tasks, onOpen }: DayProps) {
  return (
    <div className={classes.day}>
      <span className={classes.dayNumber}>{Number(day.slice(8))}</span>
      {tasks.slice(0, shownPerDay).map((task) => (
        <TaskChip key={`${task.source}-${task.id}`} task={task} onOpen={onOpen} />
      ))}
      {tasks.length > shownPerDay && (
        <Popover width={300} position="bottom" withArrow trapFocus>
          <Popover.Target>
            <button type="button" className={classes.more}>
              {words.more(formatNumber(tasks.length - shownPerDay))}
            </button>
          </Popover.Target>
          <Popover.Dropdown aria-label={formatDate(day)}>
            <div className={classes.day}>
              {tasks.map((task) => (
                <TaskChip key={`${task.source}-${task.id}`} task={task} onOpen={onOpen} />
              ))}
            </div>
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}

function TaskChip({ task, onOpen }: { readonly task: TaskRow; readonly onOpen: (row: TaskRow) => void }) {
  const word = task.isOverdue ? words.states.overdue : labels.followUpStates[task.state ?? 'BELUM'];
  const tone = task.isOverdue ? 'overdue' : task.state === 'SELESAI' ? 'done' : 'open';
  return (
    <button
      type="button"
      className={classes.chip}
      data-tone={tone}
      title={`${word}: ${task.description}${task.owner === null ? '' : ` (${task.owner})`}`}
      onClick={() => {
        onOpen(task);
      }}
    >
      <span className={classes.chipWord}>{word}</span> {task.description}
    </button>
  );
}
