import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../src-shared/domain/follow-up/reminders.ts';
import { toCalendarFile } from '../../src-main/workbook/calendar-file.ts';

const task = (
  description: string,
  given: Partial<Extract<Reminder, { kind: 'task' }>['task']> = {},
): Reminder => ({
  kind: 'task',
  uid: 'followUp-f1@padu',
  day: '2026-12-31',
  task: {
    ...{
      source: 'followUp',
      id: 'f1',
      agreementId: 'a1',
      agreement: 'PKS-1',
      title: 'Rujukan; pasien, gawat',
    },
    ...{
      opdCode: null,
      opdName: 'Dinas Kesehatan',
      year: 2026,
      obligationNo: 1,
      ruleId: 'ANG-04',
      cause: 'anggaran',
    },
    ...{ owner: 'Kepala Dinas', dueOn: '2026-12-31', state: 'BELUM', isOverdue: false, daysLeft: 3 },
    description,
    ...given,
  },
});

const write = (...reminders: readonly Reminder[]): string =>
  Buffer.from(
    toCalendarFile({ office: 'Kabupaten Mahakam Ulu', at: '2026-07-15T01:02:03.000Z', reminders }),
  ).toString('utf8');

/** The value of a property as a calendar program reads it: unfolded, unescaped. */
const read = (file: string, property: string): readonly string[] =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`))
    .map((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\\([\\;,nN])/g, (_all, letter: string) => (/n/i.test(letter) ? '\n' : letter)),
    );

describe('a calendar file', () => {
  it('holds all-day events that begin on the day and end with it, whatever the time zone', () => {
    const file = write(task('Usulkan tambahan pagu'));
    expect(read(file, 'DTSTART')).toEqual(['20261231']);
    expect(read(file, 'DTEND')).toEqual(['20270101']);
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(read(file, 'DTSTAMP')).toEqual(['20260715T010203Z']);
  });

  it('escapes and folds texts so that they come back as they were', () => {
    const long = `Usulkan; tambahan, pagu \\ bersama “TAPD” ${'é'.repeat(120)} dan 🌾 ${'panjang '.repeat(30)}selesai`;
    const file = write(task(long));
    expect(read(file, 'SUMMARY')).toEqual([`Tindak lanjut: ${long}`]);
    expect(read(file, 'DESCRIPTION')[0]?.split('\n')).toEqual([
      'Naskah: PKS-1, Rujukan; pasien, gawat',
      'Penanggung jawab: Kepala Dinas',
      'Perangkat Daerah: Dinas Kesehatan',
      expect.stringMatching(/^Aturan: ANG-04 /) as string,
      'Status: Belum',
    ]);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('names the same thing the same in every file', () => {
    expect(read(write(task('Satu')), 'UID')).toEqual(read(write(task('Dua')), 'UID'));
  });

  it('reminds by a duration that the format knows', () => {
    expect(read(write(task('Satu')), 'TRIGGER')).toEqual(['-PT72H']);
  });

  it('is whole also where nothing is to be reminded of', () => {
    expect(write()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('brings every text back', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => `a${text}z`);
    fc.assert(
      fc.property(texts, (text) => {
        const clean = text.replace(/\p{Cc}/gu, ' ');
        const file = write(task(clean));
        expect(read(file, 'SUMMARY')).toEqual([`Tindak lanjut: ${clean}`]);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
