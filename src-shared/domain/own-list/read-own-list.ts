import { refuse, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { ListWords } from '../register/read-field.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import type { Cell, Table } from '../tables/table.ts';
import { isEmptyCell } from '../tables/table.ts';
import { checkMapping } from './check-mapping.ts';
import { headingsFor } from './column-mapping.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { EntryReading, OpdName } from './entry-draft.ts';
import { guessMapping } from './guess-mapping.ts';
import type { HeadingGuess } from './guess-mapping.ts';
import { findLayout, layoutAt, reasonColumnOf } from './layout.ts';
import type { OwnLayout } from './layout.ts';
import { columnOfField as ours } from './own-columns.ts';
import { toOwnCode } from './own-code.ts';
import { readEntries } from './read-entries.ts';
import type { OwnSetAside } from './read-entries.ts';
import { readEntry } from './read-entry.ts';
import type { ReadEntry } from './read-entry.ts';
import type { Suggestion, SuggestionDecision, SuggestionTopic } from './suggestion.ts';
import { isCounterHeading } from './synonyms.ts';

/** A sheet of the list whose header was found. */
export interface OwnSheet {
  readonly table: Table;
  readonly layout: OwnLayout;
}

/** How a list is to be read. */
export interface OwnListQuestion {
  readonly tables: readonly Table[];
  /** The mapping for a layout, as given or remembered; null where it has to be guessed. */
  readonly mappingFor: (fingerprint: string) => ColumnMapping | null;
  readonly words: ListWords;
  readonly opds: readonly OpdName[];
  readonly acceptedTopics: ReadonlySet<SuggestionTopic>;
  readonly decisions: readonly SuggestionDecision[];
}

/** One row of a list with the Kode that it has or gets. */
export interface OwnRow extends ReadEntry {
  readonly sheet: string;
  readonly code: string;
}

/** What a list holds, before it is compared with a database. */
export interface OwnListReading {
  readonly sheets: readonly OwnSheet[];
  readonly mapping: ColumnMapping;
  /** How each heading came to its column; empty where the mapping was given or remembered. */
  readonly guesses: readonly HeadingGuess[];
  readonly rows: readonly OwnRow[];
  readonly suggestions: readonly Suggestion[];
  readonly setAside: readonly OwnSetAside[];
  readonly warnings: readonly ImportWarning[];
}

/** The sheets to read: the named one, else the one whose headings say most and those with the same headings. */
function chooseSheets(
  tables: readonly Table[],
  mapping: ColumnMapping | null,
): { readonly sheets: readonly OwnSheet[]; readonly warnings: readonly ImportWarning[] } {
  const visible = tables.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const found = visible.flatMap((table): readonly OwnSheet[] => {
    const headerRow = mapping?.sheet === table.sheet ? mapping.headerRow : null;
    const layout = headerRow === null ? findLayout(table) : layoutAt(table, headerRow - table.firstRowNumber);
    return layout === null ? [] : [{ table, layout }];
  });
  const best = found.toSorted((a, b) => b.layout.known - a.layout.known)[0];
  const named = mapping?.sheet ?? null;
  const sheets = found.filter(({ table, layout }) =>
    named === null ? layout.fingerprint === best?.layout.fingerprint : table.sheet === named,
  );
  const read = new Set(sheets.map(({ table }) => table.sheet));
  return {
    sheets,
    warnings: tables.flatMap(({ sheet, isHidden, rows }): readonly ImportWarning[] => {
      if (rows.length === 0 || read.has(sheet)) return [];
      return [{ code: isHidden ? 'sheet-hidden' : 'sheet-unread', sheet }];
    }),
  };
}

const placeKey = (place: { sheet: string; row: number; column: string }): string =>
  `${place.sheet}\u001f${place.row}\u001f${place.column}`;

function marksOf(
  mapping: ColumnMapping,
  layout: OwnLayout,
): { title: number | null; counter: number | null } {
  const at = (is: (heading: string) => boolean): number | null => {
    const index = layout.headings.findIndex((heading) => heading !== '' && is(heading));
    return index < 0 ? null : index;
  };
  const titles = new Set(headingsFor(mapping, ours.title));
  return {
    title: at((heading) => titles.has(heading)),
    counter: at((heading) => isCounterHeading(heading) && mapping.ignored.includes(heading)),
  };
}

/** Rows whose content is the same get the same code with their place behind it, the first one without. */
function withCodes(
  sheet: string,
  entries: readonly ReadEntry[],
  seen: Map<string, number>,
): readonly OwnRow[] {
  return entries.map((entry) => {
    if (entry.ownCode !== null) return { ...entry, sheet, code: entry.ownCode };
    const code = toOwnCode(entry.content);
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return { ...entry, sheet, code: count === 1 ? code : `${code}-${count}` };
  });
}

function sheetWarnings({ table, layout }: OwnSheet, continued: readonly number[]): readonly ImportWarning[] {
  const reasonColumn = reasonColumnOf(layout.headings);
  const hidden = (table.hiddenRows ?? [])
    .filter(
      (index) =>
        index >= layout.firstDataIndex && (table.rows[index] ?? []).some((cell: Cell) => !isEmptyCell(cell)),
    )
    .map((index) => table.firstRowNumber + index);
  return [
    ...(reasonColumn === null
      ? []
      : [
          {
            code: 'column-unknown' as const,
            sheet: table.sheet,
            column: layout.headings[reasonColumn] ?? '',
          },
        ]),
    ...(hidden.length === 0 ? [] : [{ code: 'rows-hidden' as const, sheet: table.sheet, rows: hidden }]),
    ...(continued.length === 0
      ? []
      : [{ code: 'rows-continued' as const, sheet: table.sheet, rows: continued }]),
  ];
}

/** What a guess could not settle; what it settled is shown with the mapping. */
const headingWarnings = (guesses: readonly HeadingGuess[]): readonly ImportWarning[] =>
  guesses.flatMap(({ heading, by, candidates }): readonly ImportWarning[] => {
    if (by === 'ambiguous') return [{ code: 'column-ambiguous', column: heading, candidates }];
    return by === 'unknown' ? [{ code: 'column-to-note', column: heading }] : [];
  });

/**
 * Reads an office's own list through a mapping, which is guessed where none is known.
 *
 * Refused: 'header-not-found' where no sheet has a header, 'sheet-missing', 'columns-missing' and 'mapping-invalid' where
 * the mapping names what is not there. Pure. Source: docs/spec/own-register.md.
 */
export function readOwnList(question: OwnListQuestion, path: string): Result<OwnListReading> {
  const given = question.mappingFor('');
  const { sheets, warnings } = chooseSheets(question.tables, given);
  const [first] = sheets;
  if (first === undefined)
    return (given?.sheet ?? null) === null
      ? refuse({ code: 'header-not-found', path })
      : refuse({ code: 'sheet-missing', sheet: given?.sheet ?? '' });
  const known = given ?? question.mappingFor(first.layout.fingerprint);
  const guessed = guessMapping(first.table, first.layout, question.words);
  const named = known ?? {
    ...guessed.mapping,
    ...(sheets.length > 1 ? { sheet: null, headerRow: null } : {}),
  };
  const checked = checkMapping(named, first.layout);
  if (!checked.ok) return checked;
  const mapping =
    sheets.length === 1
      ? {
          ...checked.value,
          sheet: first.table.sheet,
          headerRow: first.table.firstRowNumber + first.layout.headerIndex,
        }
      : checked.value;
  const decisions = new Map(question.decisions.map((decision) => [placeKey(decision), decision.value]));
  const seen = new Map<string, number>();
  const parts = sheets.map((sheet) => {
    const { entries, setAside } = readEntries(sheet.table, sheet.layout, marksOf(mapping, sheet.layout));
    const reading: EntryReading = {
      sheet: sheet.table.sheet,
      layout: sheet.layout,
      mapping,
      words: question.words,
      opds: question.opds,
      acceptedTopics: question.acceptedTopics,
      decided: (place) => decisions.get(placeKey(place)),
    };
    const read = entries.map((entry) => readEntry(entry, reading));
    const continued = entries.flatMap((entry) => entry.continued);
    return {
      rows: withCodes(sheet.table.sheet, read, seen),
      setAside,
      warnings: sheetWarnings(sheet, continued),
    };
  });
  const rows = parts.flatMap((part) => part.rows);
  return ok({
    sheets,
    mapping,
    guesses: known === null ? guessed.guesses : [],
    rows,
    suggestions: rows.flatMap((row) => row.suggestions),
    setAside: parts.flatMap((part) => part.setAside),
    warnings: [
      ...warnings,
      ...(known === null ? headingWarnings(guessed.guesses) : []),
      ...parts.flatMap((part) => part.warnings),
      ...parts.flatMap((part) => part.setAside).map((row) => ({ code: 'rows-set-aside' as const, ...row })),
    ],
  });
}
