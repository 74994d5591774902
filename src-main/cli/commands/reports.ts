import path from 'node:path';
import { reportNames } from '../../../src-shared/domain/office/reports.ts';
import { reportPeriods } from '../../../src-shared/domain/register/lists.ts';
import { commandText } from '../../../src-shared/text/command.ts';
import type { RequestOf } from '../../../src-shared/contract/contract.ts';
import {
  exitStatus,
  need,
  needInteger,
  oneOf,
  optional,
  refused,
  WrongCommandLine,
  type Command,
  type CommandContext,
  type Outcome,
} from '../command.ts';
import { printPdfHeadless } from '../print-pdf.ts';

const papers = ['A4', 'F4', 'FOLIO', 'LEGAL'] as const;
const fileTypes = ['.xlsx', '.csv', '.html', '.pdf'];

type ReportRequest = RequestOf<'report.preview'>;

async function printPdf(context: CommandContext, request: ReportRequest, out: string): Promise<Outcome> {
  const preview = await context.ask('report.preview', request);
  if (!preview.ok) return refused(preview.error);
  const { html, landscape, rows } = preview.value;
  const printed = await printPdfHeadless({ html, outPath: out, paper: request.paper, landscape });
  if (!printed.ok) return refused(printed.error);
  return { exit: exitStatus.done, text: commandText.written(out, rows), json: { path: out, rows } };
}

async function save(context: CommandContext, request: ReportRequest, out: string): Promise<Outcome> {
  const saved = await context.ask('report.save', { ...request, path: out });
  if (!saved.ok) return refused(saved.error);
  return {
    exit: exitStatus.done,
    text: commandText.written(saved.value.path, saved.value.rows),
    json: saved.value,
  };
}

/** Keeps the file that was written in the archive of the database. */
async function keep(
  context: CommandContext,
  { name, year, asOf, period, opdCode, paper, path: file }: ReportRequest & { readonly path: string },
  outcome: Outcome,
): Promise<Outcome> {
  const kept = await context.ask('archive.keep', {
    ...{ name, year, asOf, opdCode, paper, path: file },
    period: period ?? null,
  });
  return kept.ok ? { ...outcome, notes: [commandText.archived(kept.value.sha256)] } : refused(kept.error);
}

async function paperOf(context: CommandContext): Promise<(typeof papers)[number]> {
  const given = oneOf(context, 'paper', papers);
  if (given !== null) return given;
  const settings = await context.ask('settings.list', {});
  const kept = settings.ok ? settings.value.find((row) => row.key === 'cetak.kertas')?.value : undefined;
  return papers.find((paper) => paper === kept) ?? 'F4';
}

const report: Command = {
  name: 'report',
  options: {
    year: { type: 'string' },
    'as-of': { type: 'string' },
    out: { type: 'string' },
    opd: { type: 'string' },
    paper: { type: 'string' },
    period: { type: 'string' },
    number: { type: 'string' },
    archive: { type: 'boolean' },
  },
  words: [1, 1],
  run: async (context) => {
    const name = reportNames.find((one) => one === context.words[0]);
    if (name === undefined) throw new WrongCommandLine(`report ${context.words[0] ?? ''}`);
    const out = path.resolve(need(context, 'out'));
    const at = { year: needInteger(context, 'year'), asOf: need(context, 'as-of') };
    if (!fileTypes.includes(path.extname(out).toLowerCase()))
      return refused({ code: 'output-type-unknown', path: out });
    const request = {
      ...{ name, ...at, opdCode: optional(context, 'opd'), paper: await paperOf(context) },
      period: oneOf(context, 'period', reportPeriods),
      letterNumber: optional(context, 'number') ?? '',
    };
    const isPdf = path.extname(out).toLowerCase() === '.pdf';
    const outcome = await (isPdf ? printPdf(context, request, out) : save(context, request, out));
    const isKept = context.options['archive'] === true && outcome.exit === exitStatus.done;
    return isKept ? keep(context, { ...request, path: out }, outcome) : outcome;
  },
};

const exportRegister: Command = {
  name: 'export register',
  options: { out: { type: 'string' }, opd: { type: 'string' } },
  words: [0, 0],
  run: async (context) => {
    const reply = await context.ask('register.export', {
      path: path.resolve(need(context, 'out')),
      opdCode: optional(context, 'opd'),
    });
    if (!reply.ok) return refused(reply.error);
    return {
      exit: exitStatus.done,
      text: commandText.written(reply.value.path, reply.value.rows),
      json: reply.value,
    };
  },
};

const exportCalendar: Command = {
  name: 'export calendar',
  options: { out: { type: 'string' }, 'as-of': { type: 'string' } },
  words: [0, 0],
  run: async (context) => {
    const out = path.resolve(need(context, 'out'));
    if (path.extname(out).toLowerCase() !== '.ics') throw new WrongCommandLine(`--out ${out}`);
    const reply = await context.ask('calendar.save', { path: out, asOf: optional(context, 'as-of') });
    if (!reply.ok) return refused(reply.error);
    return {
      exit: exitStatus.done,
      text: commandText.calendarWritten(reply.value.path, reply.value.rows),
      json: reply.value,
    };
  },
};

export const reportCommands: readonly Command[] = [report, exportRegister, exportCalendar];
