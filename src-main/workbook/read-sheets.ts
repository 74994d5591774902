import { CFB, parse_zip, read, SSF } from '@e965/xlsx';
import type { CellObject, ParsingOptions, PartContainer, WorkBook, WorkSheet } from '@e965/xlsx';
import { fromDayNumber } from '../../src-shared/domain/dates.ts';
import type { Cell, Merge, Table } from '../../src-shared/domain/tables/table.ts';
import { assertCellCount, countOpenDocumentCells } from './cell-limit.ts';
import { RowWatch, watched } from './row-watch.ts';
import type { ReadHooks } from './row-watch.ts';
import { countRows, findHidden, isSheetPart, listSheetParts, withoutEmptyCells } from './sheet-xml.ts';
import type { HiddenParts } from './sheet-xml.ts';

/** The parts of the library that its types leave open. */
const numberFormats = SSF as { readonly is_date: (format: string) => boolean };
const containers = CFB as {
  readonly utils: {
    readonly cfb_new: () => PartContainer;
    readonly cfb_add: (container: PartContainer, name: string, bytes: Uint8Array) => void;
  };
};

/** Columns beyond this are not read: no format has a quarter of it, and a stray far cell must not cost memory. */
const mostColumns = 512;

/** Formulas are kept only to notice one without a stored value; they are never evaluated. */
const options: ParsingOptions = {
  dense: true,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellFormula: true,
  sheetStubs: true,
};

/** Error cells by the number that the file formats give them. Source: MS-XLS 2.5.10 Bes. */
const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
/** Stands for a formula whose value the writing program did not store. */
const uncalculated = '#FORMULA!';

/** What a number format makes of a number: a day, a percentage, or nothing that changes its meaning. */
type NumberMeaning = 'day' | 'percent' | 'number';
const meanings = new Map<string, NumberMeaning>();

/** What a number format says; remembered, because a file has few formats and many cells. A mere time is no day. */
function meaningOf(format: string): NumberMeaning {
  const known = meanings.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  const isDay = numberFormats.is_date(format) && /[dy]/iu.test(bare);
  const meaning = isDay ? 'day' : bare.includes('%') ? 'percent' : 'number';
  if (meanings.size < 1_000) meanings.set(format, meaning);
  return meaning;
}

/** A number as the officer sees it: 0.45 in a percent format is 45. */
function toNumberCell(value: number, format: unknown, is1904: boolean): Cell {
  if (typeof format !== 'string' || format === 'General') return value;
  const meaning = meaningOf(format);
  if (meaning === 'day') return toDateCell(value, is1904);
  return meaning === 'percent' ? Number((value * 100).toPrecision(15)) : value;
}

/**
 * The civil date of a serial number, or the number where it names no day.
 *
 * Serial 60 of the 1900 system is 29 February 1900, which never was; before it the count is one off.
 */
function toDateCell(serial: number, is1904: boolean): Cell {
  const day = Math.floor(serial + 1e-9);
  if (is1904) return day < 0 || day > 2_957_003 ? serial : { date: fromDayNumber(day - 24_107) };
  if (day < 1 || day === 60 || day > 2_958_465) return serial;
  return { date: fromDayNumber(day - (day > 60 ? 25_569 : 25_568)) };
}

function toCell(cell: CellObject | undefined, is1904: boolean): Cell {
  if (cell === undefined) return null;
  const { t, v } = cell;
  // Before the value: the library knows no number for the errors of newer programs, such as #SPILL!.
  if (t === 'e') return errorTexts[Number(v)] ?? '#N/A';
  if (t === 'z' || v === undefined) return cell.f === undefined ? null : uncalculated;
  if (t === 'n' && typeof v === 'number') return toNumberCell(v, cell.z, is1904);
  if (typeof v === 'string') return v === '' ? null : v;
  return typeof v === 'boolean' || typeof v === 'number' ? v : null;
}

const noCells: readonly Cell[] = [];

function toRow(cells: readonly (CellObject | undefined)[] | undefined, is1904: boolean): readonly Cell[] {
  if (cells === undefined) return noCells;
  const row: Cell[] = [];
  const length = Math.min(cells.length, mostColumns);
  for (let column = 0; column < length; column += 1) row.push(toCell(cells[column], is1904));
  return row;
}

const toMerges = (sheet: WorkSheet): readonly Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({ fromRow: s.r, toRow: e.r, fromColumn: s.c, toColumn: e.c }));

/** What the library does not tell of the sheets: which are hidden, and what each of them hides. */
interface Besides {
  readonly hidden: ReadonlySet<string>;
  readonly partsOf: (tab: number, sheet: WorkSheet) => HiddenParts | null;
}

/** The rows that an old workbook hides; of its columns nothing is known. */
function hiddenRowsOf(sheet: WorkSheet): HiddenParts | null {
  const rows = (sheet['!rows'] ?? []).flatMap((row, index) => (row.hidden === true ? [index] : []));
  return rows.length === 0 ? null : { rows, columns: [] };
}

const nothingBesides: Besides = { hidden: new Set(), partsOf: (_tab, sheet) => hiddenRowsOf(sheet) };

/** The sheets of a parsed workbook as tables, in the order of their tabs; charts and macro sheets are left out. */
function toTables(book: WorkBook, { hidden, partsOf }: Besides = nothingBesides): readonly Table[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // The library leaves a sheet out that it stumbles over; a sheet must never be missing without a word.
    if (sheet === undefined) throw new Error(`sheet ${name} cannot be read`);
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
    const rows: (readonly Cell[])[] = [];
    for (let row = 0; row < data.length; row += 1) rows.push(toRow(data[row], is1904));
    while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 || hidden.has(name);
    const hides = partsOf(index, sheet);
    const table = { sheet: name, rows, firstRowNumber: 1, isHidden, merges: toMerges(sheet) };
    return [hides === null ? table : { ...table, hiddenRows: hides.rows, hiddenColumns: hides.columns }];
  });
}

/** The hidden sheets of an .ods file, which the library does not tell from the others. */
function listHiddenSheets(xml: string): ReadonlySet<string> {
  const styles = new Set<string>();
  for (const [, style = '', body = ''] of xml.matchAll(
    /<style:style style:name="([^"]+)"([\s\S]*?)<\/style:style>/gu,
  )) {
    if (body.includes('table:display="false"')) styles.add(style);
  }
  if (styles.size === 0) return styles;
  const sheets = [
    ...xml.matchAll(/<table:table (?=[^>]*table:name="([^"]+)")(?=[^>]*table:style-name="([^"]+)")/gu),
  ];
  return new Set(
    sheets.filter(([, , style = '']) => styles.has(style)).map(([, name = '']) => fromXml(name)),
  );
}

/** The rows that each sheet of an .ods file hides, by hand or by a filter; of a repeated row all. */
function listHiddenRows(xml: string): readonly (HiddenParts | null)[] {
  if (!/table:visibility="(?:collapse|filter)"/u.test(xml)) return [];
  return xml
    .split(/<table:table\s/u)
    .slice(1)
    .map((sheet) => {
      const rows: number[] = [];
      let next = 0;
      for (const [tag] of sheet.matchAll(/<table:table-row\b[^<>]*>/gu)) {
        const times = Number(/number-rows-repeated="(\d{1,7})"/u.exec(tag)?.[1] ?? 1);
        const isHidden = /table:visibility="(?:collapse|filter)"/u.test(tag);
        for (let row = next; isHidden && row < next + Math.min(times, mostHiddenRows); row += 1)
          rows.push(row);
        next += times;
      }
      return rows.length === 0 ? null : { rows, columns: [] };
    });
}

/** An empty sheet's end may be one row repeated a million times; it holds nothing that could be missed. */
const mostHiddenRows = 100_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const fromXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '');

/** A file on its way into the library, with a watch that is asked once more behind it. */
function parsed(read: (options: ParsingOptions) => WorkBook, watch: RowWatch | null): WorkBook {
  const book = read(watched(options, watch));
  watch?.look();
  return book;
}

function readOfficeSheets(parts: ReadonlyMap<string, Uint8Array>, hooks: ReadHooks | null): readonly Table[] {
  const container = containers.utils.cfb_new();
  const slim = new Map(
    [...parts].map(([name, bytes]) => [name, isSheetPart(name) ? withoutEmptyCells(bytes) : bytes]),
  );
  for (const [name, bytes] of slim) containers.utils.cfb_add(container, `/${name}`, bytes);
  const sheets = [...slim].filter(([name]) => isSheetPart(name)).map(([, bytes]) => bytes);
  const watch =
    hooks === null
      ? null
      : new RowWatch(
          hooks,
          sheets.reduce((sum, bytes) => sum + countRows(bytes), 0),
        );
  const book = parsed((given) => parse_zip(container, given), watch);
  const tabs = listSheetParts(parts);
  const partsOf: Besides['partsOf'] = (tab) => {
    const bytes = parts.get(tabs[tab] ?? '');
    return bytes === undefined ? null : findHidden(bytes);
  };
  return toTables(book, { hidden: new Set(), partsOf });
}

/**
 * The sheets of an unpacked .xlsx or .ods file.
 *
 * Throws what the library throws where a part is not as it should be, and ReadCancelled.
 */
export function readZipSheets(
  parts: ReadonlyMap<string, Uint8Array>,
  hooks: ReadHooks | null = null,
): readonly Table[] {
  const content = parts.get('content.xml');
  if (content === undefined) return readOfficeSheets(parts, hooks);
  const container = containers.utils.cfb_new();
  for (const [name, bytes] of parts) containers.utils.cfb_add(container, `/${name}`, bytes);
  const xml = new TextDecoder().decode(content);
  assertCellCount(countOpenDocumentCells(xml));
  // The format lets a file do without styles, the library does not.
  if (!parts.has('styles.xml'))
    containers.utils.cfb_add(container, '/styles.xml', new TextEncoder().encode('<styles/>'));
  const watch = hooks === null ? null : new RowWatch(hooks, null);
  const hides = listHiddenRows(xml);
  return toTables(
    parsed((given) => parse_zip(container, given), watch),
    { hidden: listHiddenSheets(xml), partsOf: (tab) => hides[tab] ?? null },
  );
}

/** The sheets of a compound file: an old .xls. Throws what the library throws, and ReadCancelled. */
export const readCompoundSheets = (bytes: Uint8Array, hooks: ReadHooks | null = null): readonly Table[] =>
  toTables(parsed((given) => read(bytes, given), hooks === null ? null : new RowWatch(hooks, null)));
