import type { GapRow } from '../../../src-shared/contract/shapes.ts';
import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { commandText, gapLines } from '../../../src-shared/text/command.ts';
import {
  exitStatus,
  need,
  needInteger,
  oneOf,
  optional,
  refused,
  type Command,
  type CommandContext,
} from '../command.ts';

const severities = ['M', 'K', 'B'] as const;
const pageSize = 500;

/** Every result, page by page. */
async function listAll(
  context: CommandContext,
  at: { readonly year: number; readonly asOf: string },
): Promise<Result<readonly GapRow[]>> {
  const isAll = context.options['all'] === true;
  const rows: GapRow[] = [];
  for (;;) {
    const reply = await context.ask('gap.results', {
      ...at,
      offset: rows.length,
      limit: pageSize,
      statuses: isAll
        ? ['SESUAI', 'TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'TIDAK_BERLAKU', 'DIKECUALIKAN']
        : ['TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'DIKECUALIKAN'],
      severity: null,
      rule: optional(context, 'rule'),
      opdCode: null,
      cause: null,
      agreementId: null,
      search: '',
    });
    if (!reply.ok) return reply;
    rows.push(...reply.value.rows);
    if (rows.length >= reply.value.total || reply.value.rows.length === 0) return ok(rows);
  }
}

/** Counts of what is listed, so that `--rule` sums up to itself. */
function summarize(rows: readonly GapRow[]): {
  TEMUAN: Record<'M' | 'K' | 'B', number>;
  BELUM_DAPAT_DIPERIKSA: number;
  DIKECUALIKAN: number;
} {
  const count = (test: (row: GapRow) => boolean): number => rows.filter(test).length;
  const found = (severity: string): number =>
    count((row) => row.status === 'TEMUAN' && row.severity === severity);
  return {
    TEMUAN: { M: found('M'), K: found('K'), B: found('B') },
    BELUM_DAPAT_DIPERIKSA: count((row) => row.status === 'BELUM_DAPAT_DIPERIKSA'),
    DIKECUALIKAN: count((row) => row.status === 'DIKECUALIKAN'),
  };
}

interface Found {
  readonly summary: ResponseOf<'gap.summary'>;
  readonly rows: readonly GapRow[];
  readonly trend: ResponseOf<'gap.trend'> | null;
}

/** The JSON of interfaces.md §3; the record's id stays inside. */
const toJson = (
  region: string,
  at: { year: number; asOf: string },
  { summary, rows, trend }: Found,
): unknown => ({
  region,
  ...at,
  ruleSet: summary.ruleSet,
  documents: summary.documents,
  results: rows.map(({ agreementId: _id, ...row }) => row),
  summary: summarize(rows),
  ...(trend === null
    ? {}
    : {
        trend: {
          since: trend.base,
          new: trend.fresh,
          open: trend.open,
          closed: trend.closed.map(({ agreementId: _id, ruleName: _name, title: _title, ...row }) => row),
        },
      }),
});

interface Kept {
  readonly trend: ResponseOf<'gap.trend'>;
  readonly note: string;
}

/** Records the day where `--keep` asks for it, and says what changed since the record before. */
async function keep(
  context: CommandContext,
  at: { readonly year: number; readonly asOf: string },
): Promise<Result<Kept | null>> {
  if (context.options['keep'] !== true) return ok(null);
  const kept = await context.ask('gap.keep', at);
  if (!kept.ok) return kept;
  const trend = await context.ask('gap.trend', { ...at, since: null });
  if (!trend.ok) return trend;
  const note = kept.value.isKept ? commandText.kept(at.asOf) : commandText.notKept(at.asOf);
  return ok({ trend: trend.value, note });
}

const gaps: Command = {
  name: 'gaps',
  options: {
    year: { type: 'string' },
    'as-of': { type: 'string' },
    rule: { type: 'string' },
    all: { type: 'boolean' },
    keep: { type: 'boolean' },
    'fail-on': { type: 'string' },
  },
  words: [0, 0],
  run: async (context) => {
    const failOn = oneOf(context, 'fail-on', severities);
    const at = { year: needInteger(context, 'year'), asOf: need(context, 'as-of') };
    const status = await context.ask('app.status', {});
    if (!status.ok) return refused(status.error);
    if (status.value.office === null)
      return refused({ code: 'database-missing', path: context.databasePath() });
    const summary = await context.ask('gap.summary', at);
    if (!summary.ok) return refused(summary.error);
    const kept = await keep(context, at);
    if (!kept.ok) return refused(kept.error);
    const rows = await listAll(context, at);
    if (!rows.ok) return refused(rows.error);
    const failing = failOn === null ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
    const isFailing = rows.value.some((row) => row.status === 'TEMUAN' && failing.includes(row.severity));
    return {
      exit: isFailing ? exitStatus.findings : exitStatus.done,
      text: gapLines(rows.value),
      json: toJson(status.value.office.region, at, {
        summary: summary.value,
        rows: rows.value,
        trend: kept.value?.trend ?? null,
      }),
      ...(kept.value === null ? {} : { notes: [kept.value.note] }),
    };
  },
};

export const gapCommands: readonly Command[] = [gaps];
