import type { Reminder } from '../domain/follow-up/reminders.ts';
import { formatDate } from './format.ts';
import { labels } from './labels.ts';
import { ruleTitles } from './rule-titles.ts';

/** What a calendar program shows for a reminder. */
export interface ReminderWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many days before it reminds. */
  readonly daysBefore: number;
}

const titles: Readonly<Record<string, string>> = ruleTitles;

const naskah = (code: string | null, title: string | null): readonly string[] =>
  code === null ? [] : [`Naskah: ${title === null ? code : `${code}, ${title}`}`];

/** The words of a reminder. */
export function reminderWords(reminder: Reminder): ReminderWords {
  switch (reminder.kind) {
    case 'task': {
      const { description, owner, agreement, title, opdName, ruleId, state } = reminder.task;
      const rule = ruleId === null ? [] : [`Aturan: ${ruleId} ${titles[ruleId] ?? ''}`.trim()];
      return {
        title: `Tindak lanjut: ${description}`,
        lines: [
          ...naskah(agreement, title),
          ...(owner === null ? [] : [`Penanggung jawab: ${owner}`]),
          ...(opdName === null ? [] : [`Perangkat Daerah: ${opdName}`]),
          ...rule,
          `Status: ${labels.followUpStates[state ?? 'BELUM']}`,
        ],
        daysBefore: 3,
      };
    }
    case 'report': {
      const { reportType, period, year } = reminder.turn;
      return {
        title: `Batas ${labels.reportTypes[reportType]} ${labels.reportPeriods[period]} ${year}`,
        lines: ['Setelah dikirim, catat tanggal dan nomor surat pada Laporan, tab Terkirim.'],
        daysBefore: 14,
      };
    }
    case 'end':
      return {
        title: `Berakhir: ${reminder.title ?? reminder.code}`,
        lines: [
          ...naskah(reminder.code, reminder.title),
          `Berlaku sampai ${formatDate(reminder.day)}. Putuskan: perpanjang, ubah, atau akhiri.`,
        ],
        daysBefore: 60,
      };
  }
}

/** The name of the calendar in the officer's calendar program. */
export const calendarName = (office: string): string => `Padu: ${office}`;
