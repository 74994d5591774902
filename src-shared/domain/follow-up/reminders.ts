import { addMonths, yearOf, type CivilDate } from '../dates.ts';
import { isInForceOn } from '../agreement/term.ts';
import type { GapContext } from '../gap/context.ts';
import { listReportTurns, type ReportTurn } from './report-calendar.ts';
import { listTasks, type Task } from './tasks.ts';

/** A day to be reminded of; `uid` is the same whenever the same thing is exported again. */
export type Reminder = { readonly uid: string; readonly day: CivilDate } & (
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'report'; readonly turn: ReportTurn }
  | { readonly kind: 'end'; readonly code: string; readonly title: string | null }
);

/** How far ahead the ends of agreements are reminded of. */
const monthsAhead = 12;

/** What the office is to be reminded of on a day: open tasks with a date, reports not sent, agreements that end within a year. */
export function listReminders(context: GapContext): readonly Reminder[] {
  const { asOf, region, sortedFiles } = context;
  const tasks = listTasks(context).flatMap((task): readonly Reminder[] =>
    task.dueOn === null || task.state === 'SELESAI'
      ? []
      : [{ kind: 'task', uid: `${task.source}-${task.id}@padu`, day: task.dueOn, task }],
  );
  const year = yearOf(asOf);
  const reports = listReportTurns(context, [year - 1, year]).flatMap((turn): readonly Reminder[] => {
    const { reportType, period, due, state } = turn;
    if (due === null || (state !== 'late' && state !== 'open')) return [];
    return [
      { kind: 'report', uid: `report-${region}-${reportType}-${period}-${turn.year}@padu`, day: due, turn },
    ];
  });
  const last = addMonths(asOf, monthsAhead);
  const ends = sortedFiles.flatMap(({ agreement, id, code, term }): readonly Reminder[] => {
    const isDue = agreement.form !== 'ADENDUM' && isInForceOn(agreement, term, asOf);
    if (!isDue || term.end === null || term.end > last) return [];
    return [{ kind: 'end', uid: `end-${id}@padu`, day: term.end, code, title: agreement.title }];
  });
  return [...tasks, ...reports, ...ends];
}
