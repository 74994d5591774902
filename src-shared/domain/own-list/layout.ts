import { headingFingerprint } from '../tables/heading-fingerprint.ts';
import { cellText, isEmptyCell } from '../tables/table.ts';
import type { Cell, Table } from '../tables/table.ts';
import { fold } from '../text-folding.ts';
import { isCounterHeading, meaningOf } from './synonyms.ts';

/** Title rows may precede the header, but not more than this. */
const mostTitleRows = 50;

/** Where the header of a sheet stands and what it says. */
export interface OwnLayout {
  readonly sheet: string;
  /** Index of the header's first row within the table. */
  readonly headerIndex: number;
  /** Index of the first row below the header, which may take two rows. */
  readonly firstDataIndex: number;
  /** The headings by column index, each once; an empty text where a column has none. */
  readonly headings: readonly string[];
  readonly fingerprint: string;
  /** How many headings are known. */
  readonly known: number;
}

const textOf = (cell: Cell | undefined): string => cellText(cell).replace(/\s+/gu, ' ').trim();

/** The texts of a row, a text that is merged over several columns standing in each of them. */
function spreadRow(table: Table, index: number): string[] {
  const texts = (table.rows[index] ?? []).map(textOf);
  for (const { fromRow, toRow, fromColumn, toColumn } of table.merges) {
    if (fromRow > index || toRow < index || toColumn === fromColumn || toColumn - fromColumn > 12) continue;
    for (let column = fromColumn + 1; column <= toColumn; column += 1)
      texts[column] = texts[fromColumn] ?? '';
  }
  return Array.from({ length: texts.length }, (_, column) => texts[column] ?? '');
}

const isSpread = (table: Table, index: number, column: number): boolean =>
  table.merges.some(
    (merge) =>
      merge.fromRow <= index &&
      merge.toRow >= index &&
      merge.fromColumn <= column &&
      merge.toColumn >= column &&
      merge.toColumn > merge.fromColumn,
  );

/** Whether the row below belongs to the header: a heading is merged into it, or it parts a heading merged across. */
function hasSecondRow(table: Table, index: number): boolean {
  const below = (table.rows[index + 1] ?? []).map(textOf);
  const isMergedDown = table.merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow === index && toRow === index + 1 && fromColumn === toColumn,
  );
  const parted = below.filter((text, column) => text !== '' && isSpread(table, index, column)).length;
  const loose = below.filter((text, column) => text !== '' && !isSpread(table, index, column)).length;
  return (isMergedDown || parted >= 2) && parted > 0 && loose === 0;
}

/** Each heading once: a repeated one is numbered, so that a mapping can name it. */
function numbered(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    if (text === '') return '';
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

/** The folded heading of the column that a workbook of refused rows has at its end. */
const reasonHeading = 'alasan';

/** The column in which a workbook of refused rows says why; it is no part of the list. Null where there is none. */
export function reasonColumnOf(headings: readonly string[]): number | null {
  const last = headings.length - 1;
  return fold(headings[last] ?? '') === reasonHeading ? last : null;
}

/** The header at a row of the table, whatever it says. */
export function layoutAt(table: Table, headerIndex: number): OwnLayout {
  const upper = spreadRow(table, headerIndex);
  const isTwo = hasSecondRow(table, headerIndex);
  const lower = isTwo ? (table.rows[headerIndex + 1] ?? []).map(textOf) : [];
  const width = Math.max(upper.length, lower.length);
  const headings = numbered(
    Array.from({ length: width }, (_, column) => [upper[column] ?? '', lower[column] ?? ''].join(' ').trim()),
  );
  return {
    sheet: table.sheet,
    headerIndex,
    firstDataIndex: headerIndex + (isTwo ? 2 : 1),
    headings,
    fingerprint: headingFingerprint(headings.filter((_, column) => column !== reasonColumnOf(headings))),
    known: new Set(
      headings
        .filter((heading) => heading !== '')
        .flatMap((heading) => (isCounterHeading(heading) ? ['-'] : meaningOf(heading).columns)),
    ).size,
  };
}

/** A row that can only be a header although none of its headings is known: several texts, data below. */
function plainHeader(table: Table): OwnLayout | null {
  for (let index = 0; index < Math.min(mostTitleRows, table.rows.length - 1); index += 1) {
    const filled = (table.rows[index] ?? []).filter((cell) => !isEmptyCell(cell));
    const below = (table.rows[index + 1] ?? []).filter((cell) => !isEmptyCell(cell));
    const texts = new Set(
      filled.map((cell) => (typeof cell === 'string' ? cell : '')).filter((text) => text !== ''),
    );
    if (texts.size >= 3 && texts.size === filled.length && below.length >= 3) return layoutAt(table, index);
  }
  return null;
}

/** The header of a sheet, found by what its cells say, or null where nothing looks like one. */
export function findLayout(table: Table): OwnLayout | null {
  let best: OwnLayout | null = null;
  for (let index = 0; index < Math.min(mostTitleRows, table.rows.length); index += 1) {
    const filled = (table.rows[index] ?? []).filter((cell) => !isEmptyCell(cell)).length;
    if (filled < 2) continue;
    const found = layoutAt(table, index);
    if (found.known > (best?.known ?? 1)) best = found;
  }
  return best ?? plainHeader(table);
}
