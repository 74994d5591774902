import path from 'node:path';
import { reportNames } from '../../../src-shared/contract/gap-channels.ts';
import { commandText } from '../../../src-shared/text/command.ts';
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

interface ReportRequest {
  readonly name: (typeof reportNames)[number];
  readonly year: number;
  readonly asOf: string;
  readonly opdCode: string | null;
  readonly paper: (typeof papers)[number];
}

async function printPdf(context: CommandContext, request: ReportRequest, out: string): Promise<Outcome> {
  const preview = await context.ask('report.preview', request);
  if (!preview.ok) return refused(preview.error);
  const { html, landscape, rows } = preview.value;
  const printed = await printPdfHeadless({ html, outPath: out, paper: request.paper, landscape });
  if (!printed.ok) return refused(printed.error);
  return { exit: exitStatus.done, text: commandText.written(out, rows), json: { path: out, rows } };
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
  },
  words: [1, 1],
  run: async (context) => {
    const name = reportNames.find((one) => one === context.words[0]);
    if (name === undefined) throw new WrongCommandLine(`report ${context.words[0] ?? ''}`);
    const out = path.resolve(need(context, 'out'));
    const at = { year: needInteger(context, 'year'), asOf: need(context, 'as-of') };
    if (!fileTypes.includes(path.extname(out).toLowerCase()))
      return refused({ code: 'output-type-unknown', path: out });
    const request = { name, ...at, opdCode: optional(context, 'opd'), paper: await paperOf(context) };
    if (path.extname(out).toLowerCase() === '.pdf') return printPdf(context, request, out);
    const saved = await context.ask('report.save', { ...request, path: out });
    if (!saved.ok) return refused(saved.error);
    return {
      exit: exitStatus.done,
      text: commandText.written(saved.value.path, saved.value.rows),
      json: saved.value,
    };
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

export const reportCommands: readonly Command[] = [report, exportRegister];
