import { readFile, writeFile } from 'node:fs/promises';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import { parsePlanMapping } from '../../../src-shared/domain/plan/mapping/plan-mapping.ts';
import { isPeriodDocument, isVersionLabel, planDocuments } from '../../../src-shared/domain/plan/plan.ts';
import { guessedMapping } from '../../../src-shared/text/command.ts';
import { errorText } from '../../../src-shared/text/errors.ts';
import { planNotes } from '../../../src-shared/text/plan-notes.ts';
import {
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
import { fileOf, isFlag, pathOf, toOutcome } from './import-files.ts';
import { importOwnList } from './import-own-list.ts';

const flags = { 'dry-run': { type: 'boolean' }, 'accept-partial': { type: 'boolean' } } as const;
const scopeOptions = {
  scope: { type: 'string' },
  opd: { type: 'string' },
  'imported-on': { type: 'string' },
  decimal: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string' },
  'save-map': { type: 'string' },
  rejected: { type: 'string' },
  mode: { type: 'string' },
} as const;

/** A planning file's outcome; what it replaces and moves is said among the warnings, as a window says it beside them. */
async function toPlanOutcome(
  context: CommandContext,
  reply: Result<PlanOutcome>,
  movedTo: string | null = null,
): Promise<Outcome> {
  if (!reply.ok) return refused(reply.error);
  const { mapping, mappingFrom } = reply.value;
  const saveAs = optional(context, 'save-map');
  if (saveAs !== null && mapping !== null) await writeFile(saveAs, `${JSON.stringify(mapping, null, 2)}\n`);
  const warnings = [...planNotes({ ...reply.value, movedTo }), ...reply.value.warnings];
  const outcome = toOutcome(context, ok({ ...reply.value, warnings }));
  if (mappingFrom !== 'guessed' || isFlag(context, 'json')) return outcome;
  return { ...outcome, notes: [guessedMapping(mapping?.columns ?? {}), ...(outcome.notes ?? [])] };
}

const register: Command = {
  name: 'import register',
  options: {
    ...flags,
    prefer: { type: 'string' },
    map: { type: 'string' },
    'save-map': { type: 'string' },
    rejected: { type: 'string' },
  },
  words: [1, 1],
  run: async (context) => {
    if (optional(context, 'map') !== null) return importOwnList(context);
    if (optional(context, 'save-map') !== null) throw new WrongCommandLine('--save-map');
    return toOutcome(
      context,
      await context.ask('register.import', {
        path: fileOf(context),
        dryRun: isFlag(context, 'dry-run'),
        acceptPartial: isFlag(context, 'accept-partial'),
        prefer: oneOf(context, 'prefer', ['workbook', 'database']),
        rejectedPath: pathOf(context, 'rejected'),
        detailLimit: null,
      }),
    );
  },
};

/** The years that `--year` or `--period 2025-2029` names. */
function years(context: CommandContext, isPeriod: boolean): { year: number; endYear: number } {
  if (!isPeriod) {
    const year = needInteger(context, 'year');
    return { year, endYear: year };
  }
  const text = need(context, 'period');
  const parts = /^(\d{4})-(\d{4})$/.exec(text);
  if (parts === null || Number(parts[1]) > Number(parts[2])) throw new WrongCommandLine(`--period ${text}`);
  return { year: Number(parts[1]), endYear: Number(parts[2]) };
}

const decimalMarks = { comma: ',', point: '.', ',': ',', '.': '.' } as const;

/** How the file is to be read, beyond what it is. Throws WrongCommandLine for a mapping file that cannot be read. */
async function readingOf(context: CommandContext) {
  const decimal = oneOf(context, 'decimal', ['comma', 'point', ',', '.']);
  const map = optional(context, 'map');
  return {
    decimal: decimal === null ? null : decimalMarks[decimal],
    sheet: optional(context, 'sheet'),
    mapping: map === null ? null : map === 'auto' ? ('auto' as const) : await readMapping(map),
    rejectedPath: pathOf(context, 'rejected'),
    mode: oneOf(context, 'mode', ['add', 'replace']),
  };
}

async function readMapping(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WrongCommandLine(`--map ${file}`);
  });
  const mapping = parsePlanMapping(text);
  if (!mapping.ok) throw new WrongCommandLine(`--map ${file}: ${errorText(mapping.error)}`);
  return mapping.value;
}

const plan: Command = {
  name: 'import plan',
  options: {
    ...flags,
    ...scopeOptions,
    document: { type: 'string' },
    year: { type: 'string' },
    period: { type: 'string' },
    label: { type: 'string' },
    effective: { type: 'string' },
  },
  words: [1, 1],
  run: async (context) => {
    const document = oneOf(context, 'document', planDocuments);
    if (document === null) throw new WrongCommandLine('--document');
    const label = need(context, 'label');
    if (!isVersionLabel(label)) throw new WrongCommandLine(`--label ${label}`);
    const reply = await context.ask('plan.import', {
      path: fileOf(context),
      document,
      ...years(context, isPeriodDocument(document)),
      label,
      effectiveOn: need(context, 'effective'),
      scope: oneOf(context, 'scope', ['region', 'opd']),
      opdCode: optional(context, 'opd'),
      importedOn: optional(context, 'imported-on'),
      ...(await readingOf(context)),
      dryRun: isFlag(context, 'dry-run'),
      acceptPartial: isFlag(context, 'accept-partial'),
      detailLimit: null,
    });
    return await toPlanOutcome(context, reply, need(context, 'effective'));
  },
};

const realization: Command = {
  name: 'import realization',
  options: { ...flags, ...scopeOptions, year: { type: 'string' }, quarter: { type: 'string' } },
  words: [1, 1],
  run: async (context) => {
    const quarter = needInteger(context, 'quarter');
    if (quarter < 1 || quarter > 4) throw new WrongCommandLine(`--quarter ${quarter}`);
    const reply = await context.ask('realization.import', {
      path: fileOf(context),
      year: needInteger(context, 'year'),
      quarter,
      scope: oneOf(context, 'scope', ['region', 'opd']),
      opdCode: optional(context, 'opd'),
      importedOn: optional(context, 'imported-on'),
      ...(await readingOf(context)),
      dryRun: isFlag(context, 'dry-run'),
      acceptPartial: isFlag(context, 'accept-partial'),
      detailLimit: null,
    });
    return await toPlanOutcome(context, reply);
  },
};

const nomenclature: Command = {
  name: 'import nomenclature',
  options: {
    'dry-run': { type: 'boolean' },
    regulation: { type: 'string' },
    'from-year': { type: 'string' },
    'imported-on': { type: 'string' },
  },
  words: [1, 1],
  run: async (context) =>
    toOutcome(
      context,
      await context.ask('nomenclature.import', {
        path: fileOf(context),
        regulation: need(context, 'regulation'),
        fromYear: needInteger(context, 'from-year'),
        importedOn: optional(context, 'imported-on'),
        dryRun: isFlag(context, 'dry-run'),
        detailLimit: null,
      }),
    ),
};

export const importCommands: readonly Command[] = [register, plan, realization, nomenclature];
