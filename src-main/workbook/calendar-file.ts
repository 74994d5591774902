import { createEvents, type EventAttributes } from 'ics';
import type { Reminder } from '../../src-shared/domain/follow-up/reminders.ts';
import { dayNumber, fromDayNumber, type CivilDate } from '../../src-shared/domain/dates.ts';
import { calendarName, reminderWords } from '../../src-shared/text/reminders.ts';

/** What a calendar file is made of; `at` is the UTC instant of the export. */
interface CalendarContent {
  readonly office: string;
  readonly at: string;
  readonly reminders: readonly Reminder[];
}

const productId = '-//Padu//Pengingat//ID';
/** Longest line of the format in bytes, without its end. Source: RFC 5545 §3.1. */
const maxLineBytes = 75;

const toParts = (day: CivilDate): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** The library takes the instant that its types do not name. */
type TimedEvent = EventAttributes & { readonly timestamp: number };

function toEvent(reminder: Reminder, timestamp: number): TimedEvent {
  const { title, lines, daysBefore } = reminderWords(reminder);
  return {
    uid: reminder.uid,
    productId,
    timestamp,
    title,
    description: lines.join('\n'),
    start: toParts(reminder.day),
    end: toParts(fromDayNumber(dayNumber(reminder.day) + 1)),
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    // In hours: a duration of days alone is written in a form that the format does not know.
    alarms: [{ action: 'display', description: title, trigger: { hours: daysBefore * 24, before: true } }],
  };
}

/** The library folds by characters; the format counts bytes, and never parts a character. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > maxLineBytes) {
      pieces.push(piece);
      piece = '';
      // The blank that begins a continued line counts too.
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** A calendar file (RFC 5545) of all-day events; the same reminder has the same UID in every file. */
export function toCalendarFile({ office, at, reminders }: CalendarContent): Uint8Array {
  const timestamp = Date.parse(at);
  const { error, value } = createEvents(
    reminders.map((reminder) => toEvent(reminder, timestamp)),
    { productId, calName: calendarName(office) },
  );
  if (typeof value !== 'string') throw new Error('the calendar could not be written', { cause: error });
  const lines = value.replace(/\r\n[\t ]/g, '').split('\r\n');
  return Buffer.from(lines.map(foldLine).join('\r\n'));
}
