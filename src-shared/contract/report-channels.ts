import { z } from 'zod';
import { reportNames } from '../domain/office/reports.ts';
import { reportPeriods, reportTypes } from '../domain/register/lists.ts';
import { civilDate, empty, evaluation, id, page, paper, path, year } from './shapes.ts';

const name = z.enum(reportNames);
const period = z.enum(reportPeriods).nullable();
const opdCode = z.string().max(40).nullable();
/** What a report is about, and what was chosen for it. */
const report = {
  name,
  ...evaluation,
  opdCode,
  paper,
  period: period.default(null),
  /** Only these agreements; all where empty. */
  agreementIds: z.array(id).max(500).default([]),
  letterNumber: z.string().max(100).default(''),
};
const archived = z.strictObject({
  id,
  report: z.string(),
  title: z.string(),
  year: z.int(),
  asOf: z.string(),
  period: z.string().nullable(),
  opdCode: z.string().nullable(),
  paper: z.string(),
  fileName: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  keptAt: z.string(),
  sentType: z.string().nullable(),
  sentPeriod: z.string().nullable(),
  sentOn: z.string().nullable(),
  letterNumber: z.string().nullable(),
});

/** The printed reports: preview, files, headings, emblem, archive. */
export const reportChannels = {
  /** A report as a whole HTML page with its own style, for the preview frame and the PDF; `message` is it for chat. */
  'report.preview': {
    request: z.strictObject(report),
    response: z.strictObject({
      html: z.string(),
      landscape: z.boolean(),
      title: z.string(),
      rows: z.int(),
      message: z.string(),
    }),
  },
  /** Writes a report to a file that ends in .xlsx, .csv or .html; a .pdf is printed by the shell from the preview. */
  'report.save': {
    request: z.strictObject({ ...report, path }),
    response: z.strictObject({ path: z.string(), rows: z.int() }),
  },
  /** Title and column headings: the program's, and the office's own (empty where it has none). */
  'report.headings': {
    request: z.strictObject({ name }),
    response: z.array(z.strictObject({ key: z.string(), initial: z.string(), own: z.string() })),
  },
  /** Sets headings of a report; an empty one goes back to the program's. */
  'report.setHeadings': {
    request: z.strictObject({ name, headings: z.record(z.string(), z.string().max(300)) }),
    response: z.strictObject({ changed: z.int() }),
  },
  /** The emblem of the letterhead as a `data:` address, or null. */
  'emblem.show': { request: empty, response: z.strictObject({ dataUrl: z.string().nullable() }) },
  'emblem.choose': { request: z.strictObject({ path }), response: empty },
  'emblem.remove': { request: empty, response: empty },
  /** Keeps a report's file that was just written, byte for byte. */
  'archive.keep': {
    request: z.strictObject({ name, year, asOf: civilDate, period, opdCode, paper, path }),
    response: z.strictObject({ id: z.string(), sha256: z.string(), sizeBytes: z.int() }),
  },
  'archive.list': {
    request: z.strictObject(page),
    response: z.strictObject({ total: z.int(), rows: z.array(archived) }),
  },
  /** Writes a kept report again, the same bytes. */
  'archive.save': {
    request: z.strictObject({ id, path }),
    response: z.strictObject({ path: z.string(), sha256: z.string() }),
  },
  /** Marks a kept report as sent, and records that in the register's sheet Laporan. */
  'archive.markSent': {
    request: z.strictObject({
      id,
      reportType: z.enum(reportTypes),
      period: z.enum(reportPeriods),
      sentOn: civilDate,
      letterNumber: z.string().max(100),
    }),
    response: empty,
  },
} as const;
