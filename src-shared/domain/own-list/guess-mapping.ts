import type { ClosedListName } from '../register/lists.ts';
import type { ListWords } from '../register/read-field.ts';
import { readTerm } from '../register/read-term.ts';
import { findDates } from '../tables/find-dates.ts';
import { isEmptyCell } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { fold } from '../text-folding.ts';
import { cleanCell } from './clean-cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { reasonColumnOf } from './layout.ts';
import type { OwnLayout } from './layout.ts';
import { columnOfField as ours, mayBeSeveral, ownColumns } from './own-columns.ts';
import { readPartyKind } from './party-kind.ts';
import { isCounterHeading, meaningOf } from './synonyms.ts';

/** How a heading came to its column of ours, or why it did not. */
export interface HeadingGuess {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly by: 'name' | 'content' | 'counter' | 'ambiguous' | 'unknown';
  /** Where it is ambiguous: what it could be. */
  readonly candidates: readonly string[];
}

/** A mapping as it was guessed, heading by heading. */
export interface GuessedMapping {
  readonly mapping: ColumnMapping;
  readonly guesses: readonly HeadingGuess[];
}

/** What stands below one heading. */
interface Column {
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
}

const mostRowsLookedAt = 200;

function columnsOf(table: Table, layout: OwnLayout): readonly Column[] {
  const rows = table.rows.slice(layout.firstDataIndex, layout.firstDataIndex + mostRowsLookedAt);
  return layout.headings.map((heading, column) => {
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isEmptyCell(cell));
    return { heading, cells, texts: cells.map((cell) => cleanCell(cell).text).filter((text) => text !== '') };
  });
}

const share = (column: Column, is: (text: string) => boolean): number =>
  column.texts.length === 0 ? 0 : column.texts.filter(is).length / column.texts.length;

const isRunningNumber = (column: Column): boolean =>
  share(column, (text) => /^\(?\d{1,4}[.)]?$/u.test(text)) >= 0.7;

const isDate = (text: string): boolean => {
  const [date] = findDates(text);
  return (date !== undefined && date.to - date.from >= text.length - 4) || /^\d{4}-\d{2}-\d{2}$/u.test(text);
};

/** Names by content what no heading names; only what can hardly be anything else. */
function meaningOfContent(column: Column, free: ReadonlySet<string>, words: ListWords): string | null {
  if (column.texts.length === 0) return null;
  const isListed = (list: ClosedListName) => share(column, (text) => words[list].has(fold(text))) >= 0.8;
  const tests: readonly (readonly [string, () => boolean])[] = [
    [ours.form, () => isListed('agreementForms')],
    [ours.kind, () => isListed('cooperationKinds')],
    [ours.status, () => isListed('agreementStates')],
    [
      ours.durationText,
      () => share(column, (text) => !isDate(text) && readTerm(text).kind === 'length') >= 0.6,
    ],
    [ours.name, () => share(column, (text) => readPartyKind(text).partyType !== null) >= 0.6],
  ];
  return tests.find(([target, is]) => free.has(target) && is())?.[0] ?? null;
}

/** The column with by far the longest texts is the title where no heading names one. */
function longestColumn(columns: readonly Column[]): Column | null {
  const lengths = columns
    .map((column) => ({
      column,
      average: column.texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, column.texts.length),
    }))
    .toSorted((a, b) => b.average - a.average);
  const [first, second] = lengths;
  if (first === undefined || first.average < 15) return null;
  return second !== undefined && second.average > first.average * 0.8 ? null : first.column;
}

function guessByName(columns: readonly Column[]): readonly HeadingGuess[] {
  const reasonColumn = reasonColumnOf(columns.map(({ heading }) => heading));
  const meanings = columns.map((column) => ({
    column,
    isCounter: isCounterHeading(column.heading) && (column.texts.length === 0 || isRunningNumber(column)),
    meaning:
      isCounterHeading(column.heading) && !isRunningNumber(column)
        ? { columns: [ours.number], isExact: false, isAmbiguous: false }
        : meaningOf(column.heading),
  }));
  const exact = new Set(
    meanings.flatMap(({ isCounter, meaning }) => (!isCounter && meaning.isExact ? meaning.columns : [])),
  );
  const taken = new Set<string>();
  return meanings.map(({ column: { heading }, isCounter, meaning }, index) => {
    const guess = (
      by: HeadingGuess['by'],
      found: readonly string[] = [],
      candidates: readonly string[] = [],
    ) => ({
      heading,
      columns: found,
      by,
      candidates,
    });
    if (heading === '') return guess('unknown');
    if (isCounter || index === reasonColumn) return guess('counter');
    if (meaning.columns.length === 0) return guess('unknown');
    const isFree = (target: string): boolean => mayBeSeveral.has(target) || !taken.has(target);
    // A heading that names a column in full counts before one that only contains its name.
    const isBeaten =
      !meaning.isExact && meaning.columns.some((target) => exact.has(target) && !mayBeSeveral.has(target));
    const rivals = meanings.filter(
      (other) =>
        !meaning.isExact &&
        !other.meaning.isExact &&
        other.column.heading !== heading &&
        other.meaning.columns.some((target) => meaning.columns.includes(target) && !mayBeSeveral.has(target)),
    );
    if (meaning.isAmbiguous || isBeaten || rivals.length > 0 || !meaning.columns.every(isFree))
      return guess('ambiguous', [], meaning.columns);
    for (const target of meaning.columns) taken.add(target);
    return guess('name', meaning.columns);
  });
}

function guessByContent(
  columns: readonly Column[],
  named: readonly HeadingGuess[],
  words: ListWords,
): readonly HeadingGuess[] {
  const free = new Set(ownColumns.keys());
  for (const { columns: taken } of named) for (const target of taken) free.delete(target);
  const guesses = named.map((guess, index) => {
    const column = columns[index];
    if (guess.by !== 'unknown' || column === undefined || guess.heading === '') return guess;
    const found = meaningOfContent(column, free, words);
    if (found === null) return guess;
    free.delete(found);
    return { ...guess, columns: [found], by: 'content' as const };
  });
  if (!free.has(ours.title)) return guesses;
  const open = columns.filter((column, index) => guesses[index]?.by === 'unknown' && column.heading !== '');
  const title = longestColumn(open);
  return guesses.map((guess) =>
    title !== null && guess.heading === title.heading
      ? { ...guess, columns: [ours.title], by: 'content' as const }
      : guess,
  );
}

/**
 * The mapping that a sheet's headings and contents suggest; what is ambiguous stays unmapped and is said.
 *
 * Source: docs/spec/own-register.md, guessing.
 */
export function guessMapping(table: Table, layout: OwnLayout, words: ListWords): GuessedMapping {
  const columns = columnsOf(table, layout);
  const guesses = guessByContent(columns, guessByName(columns), words);
  const mapped: Record<string, string | string[]> = {};
  for (const { heading, columns: targets } of guesses)
    for (const target of targets) {
      const before = mapped[target];
      mapped[target] =
        before === undefined ? heading : [...(typeof before === 'string' ? [before] : before), heading];
    }
  return {
    mapping: {
      sheet: layout.sheet,
      headerRow: table.firstRowNumber + layout.headerIndex,
      columns: mapped,
      values: {},
      ignored: guesses
        .filter(({ by, heading }) => by === 'counter' && heading !== '')
        .map(({ heading }) => heading),
    },
    guesses: guesses.filter(({ heading }) => heading !== ''),
  };
}
