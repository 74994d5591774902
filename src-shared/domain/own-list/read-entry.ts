import { isEmptyCell, cellText } from '../tables/table.ts';
import type { CellProblem } from '../tables/rejected-row.ts';
import type { CodedValues } from '../register/record-key.ts';
import { fold } from '../text-folding.ts';
import { cleanCell } from './clean-cell.ts';
import { headingsFor } from './column-mapping.ts';
import { cellsFor } from './entry-draft.ts';
import type { EntryDraft, EntryReading } from './entry-draft.ts';
import { reasonColumnOf } from './layout.ts';
import { columnOfField as ours } from './own-columns.ts';
import { proposeForm, proposeKind } from './propose-kind.ts';
import { readNumberAndSigning, readOtherDates, readTermCell } from './read-dates.ts';
import type { OwnEntry } from './read-entries.ts';
import { readParties } from './read-parties.ts';
import type { PartyValues } from './read-parties.ts';
import { readOffice, readOtherColumns, readTitle } from './read-words.ts';
import type { Suggestion } from './suggestion.ts';

/** One row of a list as records; what is not filled is left out, so that an empty cell never empties a field. */
export interface ReadEntry {
  readonly row: number;
  /** The list's own Kode, or null where the row has none. */
  readonly ownCode: string | null;
  /** What identifies the row where it has no Kode. */
  readonly content: string;
  readonly values: CodedValues;
  readonly parties: readonly PartyValues[];
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly CellProblem[];
}

/** The raw texts by which a row is known again: title, number, date and parties, else everything that it holds. */
function contentOf(draft: EntryDraft): string {
  const { mapping, layout } = draft.reading;
  const naming = new Set(
    [ours.title, ours.number, ours.signedOn, ours.name].flatMap((column) => headingsFor(mapping, column)),
  );
  const texts = (isWanted: (heading: string) => boolean): string =>
    layout.headings
      .flatMap((heading, index) => (isWanted(heading) ? [fold(cellText(draft.entry.cells[index]))] : []))
      .join('|');
  const named = texts((heading) => naming.has(heading));
  return /[^|]/u.test(named) ? named : texts((heading) => !mapping.ignored.includes(heading));
}

/** The texts of columns that are mapped to nothing go to Catatan under their headings, so that nothing is lost. */
function unmappedNotes(draft: EntryDraft): readonly string[] {
  const { mapping, layout } = draft.reading;
  const reasonColumn = reasonColumnOf(layout.headings);
  const known = new Set([
    ...Object.keys(mapping.columns).flatMap((column) => headingsFor(mapping, column)),
    ...mapping.ignored,
  ]);
  return layout.headings.flatMap((heading, index) => {
    const cell = draft.entry.cells[index];
    if (isEmptyCell(cell) || known.has(heading) || index === reasonColumn) return [];
    const { raw } = cleanCell(cell);
    if (raw === '') return [];
    return [heading === '' ? raw : `${heading}: ${raw}`];
  });
}

/** Reads one row of a list: values, parties, what was suggested, what is wrong with it. */
export function readEntry(entry: OwnEntry, reading: EntryReading): ReadEntry {
  const draft: EntryDraft = { reading, entry, values: {}, notes: [], suggestions: [], problems: [] };
  readTitle(draft);
  readNumberAndSigning(draft);
  readOtherDates(draft);
  readTermCell(draft);
  const parties = readParties(draft);
  readOtherColumns(draft);
  readOffice(draft);
  proposeForm(draft);
  proposeKind(draft, parties);
  const written = cellsFor(draft, ours.note);
  const notes = [
    ...written.map(({ text, heading }) => (written.length > 1 ? `${heading}: ${text}` : text)),
    ...written.filter(({ hadMarkup }) => hadMarkup).map(({ heading, raw }) => `${heading}: ${raw}`),
    ...draft.notes,
    ...unmappedNotes(draft),
  ];
  if (notes.length > 0) draft.values['note'] = notes.join('\n');
  const [code] = cellsFor(draft, ours.code);
  return {
    row: entry.row,
    ownCode: code?.text ?? null,
    content: contentOf(draft),
    values: Object.fromEntries(
      Object.entries(draft.values).filter(([, value]) => value !== null && value !== ''),
    ),
    parties,
    suggestions: draft.suggestions,
    problems: draft.problems,
  };
}
