import type { CopyRow } from '../../../src-shared/contract/copy-year-channels.ts';
import type { RequestOf, ResponseOf } from '../../../src-shared/contract/contract.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { copyLine, copyWords } from '../../../src-shared/text/screens/copy-year.ts';
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

interface Preview {
  readonly rows: readonly CopyRow[];
  readonly answer: ResponseOf<'copyYear.preview'>;
}

/** Every row of the preview, page by page. */
async function previewAll(
  context: CommandContext,
  wish: RequestOf<'copyYear.apply'>,
): Promise<Result<Preview>> {
  const rows: CopyRow[] = [];
  for (;;) {
    const page = { offset: rows.length, limit: pageSize };
    const reply = await context.ask('copyYear.preview', { ...wish, show: 'all', ...page });
    if (!reply.ok) return reply;
    rows.push(...reply.value.rows);
    if (rows.length >= reply.value.total || reply.value.rows.length === 0)
      return ok({ rows, answer: reply.value });
  }
}

const copyYear: Command = {
  name: 'copy-year',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    agreement: { type: 'string' },
    amounts: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  words: [0, 0],
  run: async (context) => {
    const wish = {
      fromYear: needInteger(context, 'from'),
      toYear: needInteger(context, 'to'),
      agreement: optional(context, 'agreement'),
      amounts: oneOf(context, 'amounts', ['keep', 'empty'] as const) ?? 'keep',
    };
    if (wish.toYear <= wish.fromYear) throw new WrongCommandLine(`--to ${wish.toYear}`);
    const preview = await previewAll(context, wish);
    if (!preview.ok) return refused(preview.error);
    const { rows, answer } = preview.value;
    const isDryRun = context.options['dry-run'] === true;
    const applied = isDryRun ? null : await context.ask('copyYear.apply', wish);
    if (applied?.ok === false) return refused(applied.error);
    const { counts, isCheckable } = answer;
    const { obligations, links } = counts;
    const { fromYear, toYear } = wish;
    const text = [
      ...rows.map(copyLine),
      ...(isCheckable ? [] : [copyWords.unchecked(String(toYear))]),
      copyWords.sums(obligations.copied, obligations.alreadyThere, obligations.notRunning),
      copyWords.linkSums(links.copied, links.mapped + links.merged, links.left),
    ];
    return {
      exit: exitStatus.done,
      text: text.join('\n'),
      json: {
        applied: applied !== null,
        from: fromYear,
        to: toYear,
        counts,
        isCheckable,
        rows: rows.map(({ agreementId: _id, ...row }) => row),
      },
    };
  },
};

export const copyCommands: readonly Command[] = [copyYear];
