import { formatNumber } from '../../../src-shared/text/format.ts';
import { followUpWords as words } from '../../../src-shared/text/screens/follow-ups.ts';
import type { TaskRow } from '../../state/follow-ups.ts';

/** How far a due date is away, in words; empty for what is done or has none. */
export function dueText({ daysLeft, isOverdue, state }: TaskRow): string {
  if (daysLeft === null || state === 'SELESAI') return '';
  if (isOverdue) return words.overdue(formatNumber(-daysLeft));
  return daysLeft === 0 ? words.today : words.inDays(formatNumber(daysLeft));
}
