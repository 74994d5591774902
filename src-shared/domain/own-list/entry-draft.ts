import type { FieldSpec } from '../register/field.ts';
import { readField } from '../register/read-field.ts';
import type { ListWords } from '../register/read-field.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import type { Cell } from '../tables/table.ts';
import { isEmptyCell } from '../tables/table.ts';
import { cleanCell } from './clean-cell.ts';
import type { CleanCell } from './clean-cell.ts';
import { headingsFor } from './column-mapping.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { OwnLayout } from './layout.ts';
import { ownColumns } from './own-columns.ts';
import type { OwnEntry } from './read-entries.ts';
import type { Suggestion, SuggestionTopic } from './suggestion.ts';

/** A perangkat daerah by its names, to find the code of one that a list only names. */
export interface OpdName {
  readonly code: string;
  readonly name: string | null;
  readonly abbreviation: string | null;
}

/** What every row of a list is read with. */
export interface EntryReading {
  readonly sheet: string;
  readonly layout: OwnLayout;
  readonly mapping: ColumnMapping;
  readonly words: ListWords;
  readonly opds: readonly OpdName[];
  /** Topics whose unsure suggestions are taken as well. */
  readonly acceptedTopics: ReadonlySet<SuggestionTopic>;
  /** The officer's own answer for a row and column of ours; undefined where there is none. */
  readonly decided: (place: { sheet: string; row: number; column: string }) => string | null | undefined;
}

/** One of a list's cells with its heading. */
export interface OwnCell extends CleanCell {
  readonly heading: string;
  readonly cell: Cell;
}

/** One row on its way to a record: what was read so far, what is kept beside it, what is wrong. */
export interface EntryDraft {
  readonly reading: EntryReading;
  readonly entry: OwnEntry;
  readonly values: Record<string, string | number | null>;
  readonly notes: string[];
  readonly suggestions: Suggestion[];
  readonly problems: CellProblem[];
}

/** The filled cells that a mapping names for a column of ours. */
export function cellsFor({ reading, entry }: EntryDraft, column: string): readonly OwnCell[] {
  const wanted = new Set(headingsFor(reading.mapping, column));
  return reading.layout.headings.flatMap((heading, index) => {
    const cell = entry.cells[index] ?? null;
    if (!wanted.has(heading) || isEmptyCell(cell)) return [];
    const clean = cleanCell(cell);
    return clean.text === '' ? [] : [{ ...clean, heading, cell }];
  });
}

/** Keeps a raw text in Catatan, under its heading. */
export function keepRaw(draft: EntryDraft, { heading, raw }: { heading: string; raw: string }): void {
  const line = `${heading}: ${raw}`;
  if (raw !== '' && !draft.notes.includes(line)) draft.notes.push(line);
}

/** What is proposed for one column of ours. */
export type Proposal = Omit<Suggestion, 'sheet' | 'row'>;

const specOf = (column: string): FieldSpec => {
  const own = ownColumns.get(column);
  if (own === undefined) throw new Error(`no column ${column} to propose for`);
  return own.spec;
};

/** What the officer typed instead of a proposal, or the problem with it. */
function readDecision(draft: EntryDraft, column: string, text: string): string | null {
  const reading = readField(specOf(column), text, draft.reading.words);
  if (reading.ok) return reading.value === null ? null : String(reading.value);
  draft.problems.push({ column, value: text, reason: reading.problem });
  return null;
}

/**
 * Notes a proposal and gives the value that counts: the officer's answer, else the proposal where it is sure or its
 * topic is accepted, else null.
 */
export function propose(draft: EntryDraft, proposal: Proposal): string | null {
  const { reading, entry } = draft;
  const place = { sheet: reading.sheet, row: entry.row, column: proposal.column };
  draft.suggestions.push({ ...proposal, ...place });
  const decided = reading.decided(place);
  if (decided === null) return null;
  if (decided !== undefined && decided !== proposal.value)
    return ownColumns.get(proposal.column)?.kind === 'party'
      ? decided
      : readDecision(draft, proposal.column, decided);
  const isTaken = decided !== undefined || proposal.isSure || reading.acceptedTopics.has(proposal.topic);
  return isTaken ? proposal.value : null;
}

/** The text of a cell without remnants of web pages, which are noted; as written where the officer wants it so. */
export function textWithoutMarkup(draft: EntryDraft, own: OwnCell, column: string): string {
  if (!own.hadMarkup) return own.text;
  const { heading, raw } = own;
  const base = { heading, raw, column, topic: 'remnants' as const, isSure: true, why: 'markup' as const };
  const taken = propose(draft, { ...base, value: own.text });
  if (taken === null) return raw;
  keepRaw(draft, own);
  return taken;
}
