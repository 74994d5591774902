import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { SuggestionRow, SuggestionView } from '../../../src-shared/contract/suggestion-channels.ts';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import { certainties, type Certainty } from '../../../src-shared/domain/suggest/reason.ts';
import type { LinkSuggestion } from '../../../src-shared/domain/suggest/suggest-links.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { suggestionReasons } from '../../../src-shared/text/suggestion-reasons.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { JobHooks } from '../ports.ts';
import type { Session } from '../session.ts';
import { suggestFor } from './suggest-for.ts';
import type { SuggestedTask } from './suggestion-memo.ts';

type Counts = ResponseOf<'suggestion.list'>['counts'];

function toSuggestionView({ candidate, score, certainty, reasons }: LinkSuggestion): SuggestionView {
  const { code, name, opdCode, opdName, paguRupiah, source, isFacilitation } = candidate;
  return {
    ...{ code, name, opdCode, opdName, paguRupiah, isFacilitation, score, certainty, reasons },
    source: { ...source },
    because: suggestionReasons(reasons),
  };
}

function toRow({ task, file, entry, suggestions }: SuggestedTask, limit: number): SuggestionRow {
  const { obligation } = entry;
  return {
    obligationId: task.id,
    agreementId: file.id,
    agreement: file.code,
    title: file.agreement.title,
    year: task.year,
    no: task.no,
    description: task.description,
    amountRupiah: task.amountRupiah,
    opdCode: task.opdCode,
    opdName: obligation.opdName ?? file.agreement.opdName,
    linkedCodes: entry.implementing.map((link) => link.code),
    suggestions: suggestions.slice(0, limit).map(toSuggestionView),
  };
}

const isOpen = ({ entry }: SuggestedTask): boolean => entry.implementing.length === 0;
const bestOf = ({ suggestions }: SuggestedTask): Certainty | null => suggestions[0]?.certainty ?? null;

function count(tasks: readonly SuggestedTask[]): Counts {
  const open = tasks.filter(isOpen);
  const of = (certainty: Certainty | null): number => open.filter((one) => bestOf(one) === certainty).length;
  const [yakin, mungkin, lemah] = certainties;
  return {
    linked: tasks.length - open.length,
    open: open.length,
    yakin: of(yakin),
    mungkin: of(mungkin),
    lemah: of(lemah),
    none: of(null),
  };
}

export interface SuggestionFilter {
  readonly year: number;
  readonly asOf: string;
  readonly offset: number;
  readonly limit: number;
  readonly which: 'open' | 'linked' | 'all';
  readonly certainty: Certainty | null;
  readonly agreementId: string | null;
  readonly opdCode: string | null;
  readonly search: string;
  readonly suggestions: number;
}

/** The test that a filter stands for. */
function toTest(filter: SuggestionFilter): (one: SuggestedTask) => boolean {
  const sought = fold(filter.search);
  const { opdCode } = filter;
  return (one) => {
    const { task, file } = one;
    return (
      (filter.which === 'all' || isOpen(one) === (filter.which === 'open')) &&
      (filter.certainty === null || bestOf(one) === filter.certainty) &&
      (filter.agreementId === null || file.id === filter.agreementId) &&
      (opdCode === null || (task.opdCode !== null && isSameOpd(task.opdCode, opdCode))) &&
      (sought === '' ||
        fold(`${file.code} ${file.agreement.title ?? ''} ${task.description}`).includes(sought))
    );
  };
}

/**
 * A page of the own budgeted obligations of a year with what they could be linked to: those without a link first, then by
 * Kode and No. Errors: `cancelled`.
 */
export function listSuggestions(
  session: Session,
  filter: SuggestionFilter,
  job: JobHooks,
): Result<ResponseOf<'suggestion.list'>> {
  const made = suggestFor(session, filter, job);
  if (!made.ok) return made;
  const { tasks, index } = made.value;
  const found = tasks.filter(toTest(filter));
  const ordered = [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))];
  return ok({
    total: ordered.length,
    rows: ordered
      .slice(filter.offset, filter.offset + filter.limit)
      .map((one) => toRow(one, filter.suggestions)),
    candidates: index.candidates.length,
    counts: count(tasks),
  });
}
