import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnMapping, type ColumnMappingView } from '../../../src-shared/contract/own-list-channels.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { mappingLines, ownListSummary } from '../../../src-shared/text/own-list-command.ts';
import { need, oneOf, refused, type CommandContext, type Outcome } from '../command.ts';
import { fileOf, isFlag, pathOf, toOutcome } from './import-files.ts';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

/** The mapping in a file. Errors: `file-missing`, `mapping-invalid`. */
function readMapping(file: string): Result<ColumnMappingView> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse({ code: 'file-missing', path: file });
  }
  const parsed = columnMapping.safeParse(parseJson(text));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse({ code: 'mapping-invalid', detail: issue?.path.join('.') || path.basename(file) });
}

/** `import register --map`: an office's own list through a mapping, `auto` or a file. */
export async function importOwnList(context: CommandContext): Promise<Outcome> {
  const map = need(context, 'map');
  const mapping = map === 'auto' ? ok('auto' as const) : readMapping(path.resolve(map));
  if (!mapping.ok) return refused(mapping.error);
  const reply = await context.ask('register.importOwn', {
    path: fileOf(context),
    mapping: mapping.value,
    dryRun: isFlag(context, 'dry-run'),
    acceptPartial: isFlag(context, 'accept-partial'),
    prefer: oneOf(context, 'prefer', ['workbook', 'database']),
    acceptedTopics: [],
    decisions: [],
    duplicates: [],
    mappingPath: pathOf(context, 'save-map'),
    rejectedPath: pathOf(context, 'rejected'),
    detailLimit: null,
  });
  const outcome = toOutcome(context, reply);
  if (!reply.ok) return outcome;
  const {
    suggestionsTotal: _suggestions,
    duplicatesTotal: _duplicates,
    rejectedTotal: _rejected,
    ...json
  } = reply.value;
  return {
    ...outcome,
    json,
    text: [mappingLines(json.mapping), ownListSummary(reply.value), outcome.text].join('\n'),
  };
}
