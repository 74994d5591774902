import type { SuggestionRow } from '../../../src-shared/contract/suggestion-channels.ts';
import { certainties } from '../../../src-shared/domain/suggest/reason.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { acceptedLines, suggestionLines } from '../../../src-shared/text/suggestion-lines.ts';
import {
  exitStatus,
  needInteger,
  oneOf,
  optional,
  refused,
  WrongCommandLine,
  type Command,
  type CommandContext,
} from '../command.ts';

const pageSize = 500;
const usualLimit = 3;
const mostSuggestions = 10;
const at = {
  year: { type: 'string' },
  'as-of': { type: 'string' },
  agreement: { type: 'string' },
} as const;

/** What both commands ask about: the office, the day (today unless given) and one agreement or all. */
interface Question {
  readonly region: string;
  readonly year: number;
  readonly asOf: string;
  readonly agreementId: string | null;
}

/** The id of the agreement with exactly this Kode. Errors: `record-missing`. */
async function findAgreement(context: CommandContext, code: string): Promise<Result<string>> {
  const found = await context.ask('agreement.find', { search: code, limit: 50 });
  if (!found.ok) return found;
  const match = found.value.find((one) => one.code === code);
  return match === undefined ? refuse({ code: 'record-missing', kind: 'agreement', id: code }) : ok(match.id);
}

async function readQuestion(context: CommandContext): Promise<Result<Question>> {
  const year = needInteger(context, 'year');
  const status = await context.ask('app.status', {});
  if (!status.ok) return status;
  if (status.value.office === null) return refuse({ code: 'database-missing', path: context.databasePath() });
  const code = optional(context, 'agreement');
  const agreement = code === null ? ok(null) : await findAgreement(context, code);
  if (!agreement.ok) return agreement;
  const asOf = optional(context, 'as-of') ?? status.value.today;
  return ok({ region: status.value.office.region, year, asOf, agreementId: agreement.value });
}

/** The obligations of the year, page by page. */
async function listRows(
  context: CommandContext,
  question: Question,
  asked: { readonly which: 'open' | 'all'; readonly limit: number },
): Promise<Result<readonly SuggestionRow[]>> {
  const { year, asOf, agreementId } = question;
  const rows: SuggestionRow[] = [];
  for (;;) {
    const reply = await context.ask('suggestion.list', {
      ...{ year, asOf, agreementId, which: asked.which, suggestions: asked.limit },
      ...{ offset: rows.length, limit: pageSize, certainty: null, opdCode: null, search: '' },
    });
    if (!reply.ok) return reply;
    rows.push(...reply.value.rows);
    if (rows.length >= reply.value.total || reply.value.rows.length === 0) return ok(rows);
  }
}

/** A row without the ids of records, which stay inside. */
const toJson = ({ obligationId: _obligation, agreementId: _agreement, ...row }: SuggestionRow): unknown =>
  row;

const links: Command = {
  name: 'suggest links',
  options: { ...at, limit: { type: 'string' } },
  words: [0, 0],
  run: async (context) => {
    const limit = optional(context, 'limit') === null ? usualLimit : needInteger(context, 'limit');
    if (limit < 1 || limit > mostSuggestions) throw new WrongCommandLine(`--limit ${limit}`);
    const question = await readQuestion(context);
    if (!question.ok) return refused(question.error);
    const rows = await listRows(context, question.value, { which: 'all', limit });
    if (!rows.ok) return refused(rows.error);
    const { region, year, asOf } = question.value;
    return {
      exit: exitStatus.done,
      text: suggestionLines(rows.value),
      json: { region, year, asOf, obligations: rows.value.map(toJson) },
    };
  },
};

const accept: Command = {
  name: 'suggest accept',
  options: { ...at, min: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  words: [0, 0],
  run: async (context) => {
    const least = oneOf(context, 'min', certainties);
    if (least === null) throw new WrongCommandLine('--min');
    const question = await readQuestion(context);
    if (!question.ok) return refused(question.error);
    const rows = await listRows(context, question.value, { which: 'open', limit: 1 });
    if (!rows.ok) return refused(rows.error);
    const accepted = certainties.slice(0, certainties.indexOf(least) + 1);
    const chosen = rows.value.flatMap((row) => {
      const [best] = row.suggestions;
      return best !== undefined && !best.isFacilitation && accepted.includes(best.certainty)
        ? [{ row, best }]
        : [];
    });
    const dryRun = context.options['dry-run'] === true;
    const picks = chosen.map(({ row, best }) => ({
      ...{ obligationId: row.obligationId, code: best.code, opdCode: best.opdCode, shareRupiah: null },
    }));
    const reply =
      picks.length === 0
        ? ok({ applied: !dryRun, linked: 0, skipped: 0 })
        : await context.ask('suggestion.accept', { picks, dryRun });
    if (!reply.ok) return refused(reply.error);
    const { applied, linked, skipped } = reply.value;
    return {
      exit: exitStatus.done,
      text: acceptedLines({ applied, linked, skipped, rows: chosen.map(({ row }) => row) }),
      json: { applied, linked, skipped, obligations: chosen.map(({ row }) => toJson(row)) },
    };
  },
};

export const suggestCommands: readonly Command[] = [links, accept];
