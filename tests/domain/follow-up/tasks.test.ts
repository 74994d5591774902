import { describe, expect, it } from 'vitest';
import { listReminders } from '../../../src-shared/domain/follow-up/reminders.ts';
import { listReportTurns } from '../../../src-shared/domain/follow-up/report-calendar.ts';
import { listTasks } from '../../../src-shared/domain/follow-up/tasks.ts';
import type { GapContext } from '../../../src-shared/domain/gap/context.ts';
import { prepareGaps } from '../../../src-shared/domain/gap/engine.ts';
import type { GapSnapshot } from '../../../src-shared/domain/gap/snapshot.ts';
import { agreement, obligation, record, snapshot } from '../../support/snapshot-builder.ts';

const day = '2026-07-15';
const at = (given: Partial<GapSnapshot>): GapContext =>
  prepareGaps(snapshot({ year: 2026, asOf: day, ...given })).context;
const pks = agreement({ code: 'PKS-1', title: 'Rujukan pasien' });
const followUp = (id: string, dueOn: string | null, state: 'BELUM' | 'BERJALAN' | 'SELESAI' | null) =>
  record('followUp', {
    id,
    agreementId: 'PKS-1',
    year: 2026,
    obligationNo: 1,
    description: id,
    dueOn,
    state,
  });

describe('the tasks of a register', () => {
  it('stand in the order in which they want to be seen', () => {
    const context = at({
      agreements: [pks],
      followUps: [
        followUp('tanpa tanggal', null, 'BELUM'),
        followUp('selesai lama', '2026-01-10', 'SELESAI'),
        followUp('selesai baru', '2026-06-10', 'SELESAI'),
        followUp('bulan depan', '2026-08-15', 'BERJALAN'),
        followUp('terlambat sehari', '2026-07-14', null),
        followUp('terlambat lama', '2026-03-01', 'BELUM'),
        followUp('hari ini', '2026-07-15', 'BELUM'),
      ],
    });
    expect(listTasks(context).map(({ id, isOverdue, daysLeft }) => [id, isOverdue, daysLeft])).toEqual([
      ['terlambat lama', true, -136],
      ['terlambat sehari', true, -1],
      ['hari ini', false, 0],
      ['bulan depan', false, 31],
      ['tanpa tanggal', false, null],
      ['selesai baru', false, -35],
      ['selesai lama', false, -186],
    ]);
  });

  it('take in what stands on an obligation’s row, and nothing where none stands', () => {
    const context = at({
      agreements: [pks],
      obligations: [
        obligation('PKS-1', {
          id: 'o1',
          followUp: 'Usulkan tambahan pagu',
          followUpOwner: 'Kepala Dinas',
          followUpDueOn: '2026-09-30',
          followUpState: 'BERJALAN',
          problem: 'ANGGARAN',
        }),
        obligation('PKS-1', { id: 'o2', no: 2 }),
      ],
    });
    expect(listTasks(context)).toMatchObject([
      {
        source: 'obligation',
        id: 'o1',
        agreement: 'PKS-1',
        description: 'Usulkan tambahan pagu',
        owner: 'Kepala Dinas',
        state: 'BERJALAN',
        cause: 'anggaran',
        ruleId: null,
      },
    ]);
  });

  it('take their cause from the rule before the recorded problem, and the opd from the obligation', () => {
    const context = at({
      agreements: [pks],
      obligations: [
        obligation('PKS-1', { problem: 'KEWENANGAN', opdCode: '1.01.0.00.0.00.01.0000', opdName: 'Disdik' }),
      ],
      followUps: [
        record('followUp', {
          agreementId: 'PKS-1',
          year: 2026,
          obligationNo: 1,
          ruleId: 'WKT-01',
          description: 'a',
        }),
        record('followUp', { agreementId: 'PKS-1', year: 2026, obligationNo: 1, description: 'b' }),
        record('followUp', { description: 'c' }),
      ],
    });
    const tasks = listTasks(context).toSorted((a, b) => (a.description < b.description ? -1 : 1));
    expect(tasks.map(({ cause, opdName, agreement: code }) => [cause, opdName, code])).toEqual([
      ['waktu', 'Disdik', 'PKS-1'],
      ['kewenangan', 'Disdik', 'PKS-1'],
      [null, null, null],
    ]);
  });
});

describe('the calendar of reports', () => {
  const due = (reportType: 'KSD' | 'LUAR_NEGERI', period: 'S1' | 'TAHUNAN', text: string) =>
    record('reportDue', { reportType, period, due: text });

  it('says of each what was sent, what is late and what is open', () => {
    const context = at({
      agreements: [pks],
      reportCalendar: [
        due('KSD', 'S1', '07-14'),
        due('KSD', 'TAHUNAN', '01-31 N+1'),
        due('LUAR_NEGERI', 'TAHUNAN', '01-07 N+1'),
      ],
      sentReports: [
        record('sentReport', { reportType: 'KSD', period: 'TAHUNAN', year: 2025, sentOn: '2026-01-20' }),
      ],
    });
    expect(
      listReportTurns(context, [2025, 2026]).map((turn) => [
        turn.reportType,
        turn.period,
        turn.year,
        turn.due,
        turn.state,
      ]),
    ).toEqual([
      ['KSD', 'S1', 2025, '2025-07-14', 'late'],
      ['LUAR_NEGERI', 'TAHUNAN', 2025, '2026-01-07', 'none'],
      ['KSD', 'TAHUNAN', 2025, '2026-01-31', 'sent'],
      ['KSD', 'S1', 2026, '2026-07-14', 'late'],
      ['LUAR_NEGERI', 'TAHUNAN', 2026, '2027-01-07', 'none'],
      ['KSD', 'TAHUNAN', 2026, '2027-01-31', 'open'],
    ]);
  });

  it('does not call late what is due on the day, and lists what the calendar does not know', () => {
    const context = at({
      reportCalendar: [due('KSD', 'S1', '07-15'), due('KSD', 'TAHUNAN', 'akhir tahun')],
      sentReports: [record('sentReport', { reportType: 'LPPD', period: 'TAHUNAN', year: 2026 })],
    });
    expect(listReportTurns(context, [2026]).map(({ reportType, state }) => [reportType, state])).toEqual([
      ['KSD', 'open'],
      ['KSD', 'open'],
      ['LPPD', 'sent'],
    ]);
  });
});

describe('reminders', () => {
  it('are open tasks with a date, reports not sent and ends within a year', () => {
    const context = at({
      region: '64.11',
      agreements: [
        agreement({ code: 'PKS-1', endsOn: '2026-12-31' }),
        agreement({ code: 'PKS-2', endsOn: '2027-07-16' }),
        agreement({ code: 'PKS-3', endsOn: '2026-07-14' }),
      ],
      followUps: [
        followUp('f1', '2026-07-01', 'BELUM'),
        followUp('f2', null, 'BELUM'),
        followUp('f3', '2026-09-01', 'SELESAI'),
      ],
      reportCalendar: [record('reportDue', { reportType: 'KSD', period: 'S1', due: '07-31' })],
      sentReports: [record('sentReport', { reportType: 'KSD', period: 'S1', year: 2025 })],
    });
    expect(listReminders(context).map(({ uid, day: on }) => [uid, on])).toEqual([
      ['followUp-f1@padu', '2026-07-01'],
      ['report-64.11-KSD-S1-2026@padu', '2026-07-31'],
      ['end-PKS-1@padu', '2026-12-31'],
    ]);
  });
});
