import { z } from 'zod';
import { followUpStates, problemCauses, reportPeriods, reportTypes } from '../domain/register/lists.ts';
import { civilDate, evaluation, id, page, path, record } from './shapes.ts';

const state = z.enum(followUpStates);
const source = z.enum(['followUp', 'obligation']);
const text = z.string().nullable();

/** A task, whether it is a follow-up of its own or stands on an obligation's row. */
const taskRow = z.strictObject({
  source,
  id,
  agreementId: text,
  agreement: text,
  title: text,
  opdCode: text,
  opdName: text,
  year: z.int().nullable(),
  obligationNo: z.int().nullable(),
  ruleId: text,
  ruleName: text,
  cause: text,
  description: z.string(),
  owner: text,
  dueOn: civilDate.nullable(),
  state: state.nullable(),
  isOverdue: z.boolean(),
  daysLeft: z.int().nullable(),
});

const obstacleRow = z.strictObject({
  source: z.enum(['obligation', 'progress']),
  id,
  agreementId: id,
  agreement: z.string(),
  title: text,
  opdName: text,
  year: z.int(),
  no: z.int().nullable(),
  quarter: z.int().nullable(),
  cause: z.enum(problemCauses),
  text,
  isSolved: z.boolean(),
  openTasks: z.int(),
});

/** Follow-ups and obstacles, the calendar file, TKKSD decrees, reports sent. */
export const followUpChannels = {
  /** Tasks of every year, overdue first; counts are of all tasks, whatever the filter. */
  'followUp.list': {
    request: z.strictObject({
      ...evaluation,
      ...page,
      search: z.string().max(200),
      state: z.enum(['unfinished', 'overdue', 'done', 'all']),
      owner: z.string().max(1000).nullable(),
      opdCode: z.string().max(40).nullable(),
      cause: z.string().max(20).nullable(),
      agreementId: z.string().max(64).nullable(),
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .nullable(),
    }),
    response: z.strictObject({
      total: z.int(),
      counts: z.strictObject({ overdue: z.int(), unfinished: z.int(), undated: z.int(), done: z.int() }),
      owners: z.array(z.string()),
      rows: z.array(taskRow),
    }),
  },
  /** Refused as `record-changed` where the state is no longer `from`. */
  'followUp.setState': {
    request: z.strictObject({ source, id, from: state.nullable(), to: state }),
    response: record,
  },
  'obstacle.list': {
    request: z.strictObject({
      ...evaluation,
      ...page,
      search: z.string().max(200),
      cause: z.enum(problemCauses).nullable(),
      opdCode: z.string().max(40).nullable(),
      isOpenOnly: z.boolean(),
    }),
    response: z.strictObject({ total: z.int(), rows: z.array(obstacleRow) }),
  },
  /** Writes tasks, reports and ends of agreements as a calendar file; `asOf` null means today. */
  'calendar.save': {
    request: z.strictObject({ path, asOf: civilDate.nullable() }),
    response: z.strictObject({ path: z.string(), rows: z.int() }),
  },
  /** Changes the decree of its members, or (`isCopy`) takes them over into a new one. */
  'decree.save': {
    request: z.strictObject({
      members: z
        .array(z.strictObject({ id, revision: z.int() }))
        .min(1)
        .max(500),
      isCopy: z.boolean(),
      decree: z.strictObject({
        decreeNumber: z.string().trim().min(1).max(500),
        decreeOn: civilDate.nullable(),
        validFrom: civilDate.nullable(),
        validUntil: civilDate.nullable(),
      }),
    }),
    response: z.strictObject({ members: z.int() }),
  },
  /** The reports of a year and the one before by the calendar; `record` is the one that was sent. */
  'sentReport.calendar': {
    request: z.strictObject(evaluation),
    response: z.array(
      z.strictObject({
        reportType: z.enum(reportTypes),
        period: z.enum(reportPeriods),
        year: z.int(),
        due: civilDate.nullable(),
        state: z.enum(['sent', 'late', 'open', 'none']),
        record: record.nullable(),
      }),
    ),
  },
} as const;
