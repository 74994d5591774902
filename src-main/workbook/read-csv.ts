import { parse } from 'csv-parse/sync';
import type { Table } from '../../src-shared/domain/tables/table.ts';
import { assertCellCount, countCsvCells } from './cell-limit.ts';
import { RowWatch } from './row-watch.ts';
import type { ReadHooks } from './row-watch.ts';
import { utf16Order } from './sniff.ts';

const separators = [';', ',', '\t', '|'] as const;

/** Decodes bytes: UTF-16 and UTF-8 by their marks or shape, else the Windows code page of old exports. */
export function decodeText(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order !== null) return new TextDecoder(order).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: Excel's "CSV (MS-DOS)" and many Indonesian tools write Windows-1252.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const parseWith = (
  text: string,
  delimiter: string,
  { to, watch }: { readonly to?: number; readonly watch?: RowWatch } = {},
): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: true,
    max_record_size: 1_000_000,
    ...(to === undefined ? {} : { to }),
    ...(watch === undefined
      ? {}
      : {
          on_record: (record: string[]) => {
            watch.count();
            return record;
          },
        }),
  });

/**
 * The separator under which the first rows have most columns in most rows.
 *
 * A first line `sep=;` decides by itself, as it does in Excel.
 */
export function findSeparator(text: string): string {
  const told = /^\ufeff?sep=(.)\r?\n/iu.exec(text)?.[1];
  if (told !== undefined) return told;
  const head = text.slice(0, 200_000);
  let best: { separator: string; score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    if (!head.includes(separator)) continue;
    const widths = parseWith(head, separator, { to: 40 }).map((row) => row.length);
    const common = mostCommon(widths.filter((width) => width > 1));
    const score = common * widths.filter((width) => width === common).length;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The apostrophe that our own export puts before a text which a spreadsheet would take for a formula. */
const unguard = (text: string): string => (/^'[=+\-@\t\r]/u.test(text) ? text.slice(1) : text);

const countLines = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** The one table of a CSV file; every cell is a text. Throws where the text cannot be parted into rows. */
export function readCsvTable(bytes: Uint8Array, hooks: ReadHooks | null = null): Table {
  const text = decodeText(bytes);
  const separator = findSeparator(text);
  assertCellCount(countCsvCells(text, separator));
  const rows = parseWith(
    text,
    separator,
    hooks === null ? {} : { watch: new RowWatch(hooks, countLines(text)) },
  );
  const isTold = /^\ufeff?sep=.\r?\n/iu.test(text);
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : unguard(cell))));
  while (cells.at(-1)?.every((cell) => cell === null) === true) cells.pop();
  return {
    sheet: 'CSV',
    rows: isTold ? cells.slice(1) : cells,
    firstRowNumber: isTold ? 2 : 1,
    isHidden: false,
    merges: [],
  };
}
