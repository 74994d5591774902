import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import type { RecordOf } from '../../../src-shared/domain/register/kinds.ts';
import { collectCandidates } from '../../../src-shared/domain/suggest/collect-candidates.ts';
import { collectDecisions, collectTasks } from '../../../src-shared/domain/suggest/collect-tasks.ts';
import { createSuggester, indexCandidates } from '../../../src-shared/domain/suggest/suggest-links.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { listRecords } from '../../store/records.ts';
import type { GapMemo } from '../gap/gap-memo.ts';
import { evaluateFor } from '../gap/memo.ts';
import type { JobHooks } from '../ports.ts';
import { requireDb, type Session } from '../session.ts';
import type { SuggestedTask, SuggestionMemo } from './suggestion-memo.ts';

/** How many suggestions an obligation keeps; the contract asks for no more. */
const mostSuggestions = 10;
/** So many obligations are scored between two looks at whether the officer has given up. */
const tasksPerLook = 20;

/** Whether the candidates of an older evaluation are still those of a newer one. */
function hasSameCandidates(old: GapMemo, gap: GapMemo): boolean {
  const [a, b] = [old.state, gap.state];
  return (
    old.year === gap.year &&
    old.asOf === gap.asOf &&
    a.context.plan === b.context.plan &&
    a.snapshot.nomenclatures === b.snapshot.nomenclatures &&
    a.snapshot.settings === b.snapshot.settings
  );
}

/** The refusals; the columns come back under the names of the field table. */
const listRefusals = (db: Parameters<typeof listRecords>[0]): readonly RecordOf<'linkRefusal'>[] =>
  listRecords(db, 'linkRefusal') as unknown as readonly RecordOf<'linkRefusal'>[];

/**
 * The suggestions for every obligation of a year on a day: the last ones where nothing changed since.
 *
 * Errors: those of opening the database; `cancelled`.
 */
export function suggestFor(
  session: Session,
  at: { readonly year: number; readonly asOf: CivilDate },
  job: JobHooks,
): Result<SuggestionMemo> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const evaluated = evaluateFor(session, at);
  if (!evaluated.ok) return evaluated;
  const gap = evaluated.value;
  const old = session.suggestionMemo;
  if (old?.gap === gap) return ok(old);
  const { context } = gap.state;
  const index =
    old !== null && hasSameCandidates(old.gap, gap) ? old.index : indexCandidates(collectCandidates(context));
  const suggester = createSuggester(index, collectDecisions(context, listRefusals(opened.value)));
  const open = collectTasks(context);
  const tasks: SuggestedTask[] = [];
  for (const one of open) {
    if (tasks.length % tasksPerLook === 0) {
      if (job.isCancelled()) return refuse({ code: 'cancelled' });
      job.progress({ done: tasks.length, total: open.length });
    }
    tasks.push({ ...one, suggestions: suggester.suggest(one.task, mostSuggestions) });
  }
  job.progress({ done: open.length, total: open.length });
  session.suggestionMemo = { gap, index, tasks };
  return ok(session.suggestionMemo);
}
