import { ok, refuse } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import { cellText, isEmptyRow } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import { matchColumns } from './columns.ts';
import { planFormats } from './formats/index.ts';
import { missingOfMapping, ownFormat } from './mapping/own-format.ts';
import { readTitleOpd } from './own-opd.ts';
import type { NamedOpd } from './own-opd.ts';
import type { ParsedPlanFile, PlanFileQuestion } from './plan-file.ts';
import type { OpenedTable, PlanFormat } from './plan-format.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetLines } from './read-sheet.ts';
import { sharedOpd } from './shared-opd.ts';

interface Opened {
  readonly table: Table;
  readonly format: PlanFormat;
  readonly opened: OpenedTable;
}

function openTable(table: Table, question: PlanFileQuestion, formats: readonly PlanFormat[]): Opened | null {
  for (const format of formats) {
    const opened = format.open(table, question);
    if (opened !== null) return { table, format, opened };
  }
  return null;
}

/** Names what a header lacks that comes close to a format; null where nothing looks like a header. */
function findMissingColumns(
  tables: readonly Table[],
): { readonly sheet: string; readonly columns: readonly string[] } | null {
  let best: { size: number; sheet: string; columns: readonly string[] } | null = null;
  for (const table of tables) {
    for (const cells of table.rows.slice(0, 60)) {
      for (const { columns, required } of planFormats) {
        if (columns === null) continue;
        const at = matchColumns(cells, columns);
        if (at.size < 4 || at.size <= (best?.size ?? 0)) continue;
        const missing = required.filter((name) => !at.has(name)).map((name) => columns[name]?.[0] ?? name);
        best = { size: at.size, sheet: table.sheet, columns: missing };
      }
    }
  }
  return best === null ? null : { sheet: best.sheet, columns: best.columns };
}

const titleYear = /\btahun\s*(?:anggaran)?\s*:?\s*(20\d{2})\b/iu;

/** A warning where rows were kept from a sheet whose title names another year than the officer did. */
function checkTitleYear(
  table: Table,
  headerRow: number,
  { question, kept }: { readonly question: PlanFileQuestion; readonly kept: SheetLines },
): readonly ImportWarning[] {
  if (kept.lines.length + kept.realisation.length === 0) return [];
  const title = table.rows
    .slice(0, Math.max(0, headerRow))
    .flatMap((cells) => cells.map(cellText))
    .join(' ');
  const found = Number(titleYear.exec(title)?.[1] ?? question.year);
  if (found >= question.year && found <= question.endYear) return [];
  return [{ code: 'title-year-differs', sheet: table.sheet, found, expected: question.year }];
}

/** Lines without an own perangkat daerah take the title block's, unless the officer named one for the whole file. */
function withTitleOpd<T extends { readonly opdCode: string | null; readonly opdName: string | null }>(
  rows: readonly T[],
  title: NamedOpd | null,
  question: PlanFileQuestion,
): readonly T[] {
  if (title === null || question.opdCode !== null) return rows;
  return rows.map((row) =>
    row.opdCode === null && row.opdName === null ? { ...row, opdCode: title.code, opdName: title.name } : row,
  );
}

function toWarnings(sheets: readonly SheetLines[]): readonly ImportWarning[] {
  const count = sheets.reduce((sum, sheet) => sum + sheet.sen.count, 0);
  const difference = sheets.reduce((sum, sheet) => sum + sheet.sen.difference, 0);
  const years = new Map<number, number>();
  for (const sheet of sheets)
    for (const [year, rows] of sheet.otherYears) years.set(year, (years.get(year) ?? 0) + rows);
  return [
    ...sheets.flatMap((sheet) => sheet.warnings),
    ...(count === 0
      ? []
      : [{ code: 'sen-rounded' as const, count, difference: Math.round(difference * 100) / 100 }]),
    ...[...years].map(([year, rows]) => ({ code: 'other-year' as const, year, count: rows })),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Where the kept rows of a sheet came from; of a sheet without such columns nobody knows. */
const originsOf = ({ sheet, lines, realisation, origins }: SheetLines) =>
  origins ??
  Array.from({ length: Math.max(lines.length, realisation.length) }, () => ({ sheet, row: 0, origin: null }));

function toParsed(
  format: PlanFormat,
  sheets: readonly SheetLines[],
  warnings: readonly ImportWarning[],
): ParsedPlanFile {
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const realisation = sheets.flatMap((sheet) => sheet.realisation);
  const next = sheets.flatMap((sheet) => sheet.nextYearRupiah ?? []);
  const deposits = sheets.flatMap((sheet) => sheet.depositRupiah ?? []);
  return {
    format: format.name,
    read: sum(sheets.map((sheet) => sheet.read)),
    lines,
    realisation,
    setAside: sheets.flatMap((sheet) => sheet.setAside),
    rejected: sheets.flatMap((sheet) => sheet.rejected),
    warnings: [...warnings, ...toWarnings(sheets)],
    paguRupiah: sum(lines.map((line) => line.ceilingRupiah)),
    realisedRupiah: sum(realisation.map((line) => line.realisedRupiah)),
    nextYearRupiah: next.length === 0 ? null : sum(next),
    depositRupiah: deposits.length === 0 ? null : sum(deposits),
    origins: sheets.every(({ origins }) => origins === null) ? null : sheets.flatMap(originsOf),
    originFile: sheets.find(({ originFile }) => originFile !== null)?.originFile ?? null,
    refused: sheets.map(({ refused }) => refused).filter(({ refused }) => refused.length > 0),
    opd: sharedOpd(lines.length > 0 ? lines : realisation),
  };
}

/** The filled sheets that are not read: hidden ones, those of another format, and those that nobody recognises. */
function unreadSheets(tables: readonly Table[], opened: readonly Opened[]): readonly ImportWarning[] {
  const [first] = opened;
  return tables
    .filter((table) => table.rows.some((row) => !isEmptyRow(row)))
    .flatMap((table): readonly ImportWarning[] => {
      const { sheet, isHidden } = table;
      if (isHidden) return [{ code: 'sheet-hidden', sheet }];
      const own = opened.find((one) => one.table === table);
      if (own?.format === first?.format) return [];
      return [{ code: own === undefined ? 'sheet-unread' : 'sheet-other-format', sheet }];
    });
}

/** One of several sheets that were read, with what it adds to the sum. */
const toSheetSum = ({ sheet, lines, realisation }: SheetLines) => ({
  sheet,
  lines: Math.max(lines.length, realisation.length),
  sum:
    lines.length > 0
      ? sum(lines.map((line) => line.ceilingRupiah))
      : sum(realisation.map((line) => line.realisedRupiah)),
});

interface OpenedTables {
  readonly first: Opened;
  readonly opened: readonly Opened[];
  readonly warnings: ImportWarning[];
}

/** The sheets that are read: the chosen one, or every visible one in which a format (or the mapping) finds its header. */
function openTables(
  tables: readonly Table[],
  question: PlanFileQuestion,
  path: string,
): Result<OpenedTables> {
  const { sheet = null, mapping = null } = question;
  const chosen = sheet ?? mapping?.sheet ?? null;
  if (chosen !== null && !tables.some((table) => table.sheet === chosen))
    return refuse({ code: 'sheet-missing', sheet: chosen });
  const wanted = tables.filter((table) => (chosen === null ? !table.isHidden : table.sheet === chosen));
  const formats = mapping === null ? planFormats : [ownFormat(mapping)];
  const opened = wanted.flatMap((table) => openTable(table, question, formats) ?? []);
  const [first] = opened;
  if (first === undefined) {
    const missing = mapping === null ? findMissingColumns(wanted) : missingOfMapping(wanted, mapping);
    return refuse(
      missing === null ? { code: 'header-not-found', path } : { code: 'columns-missing', ...missing },
    );
  }
  const others = tables.length - 1;
  const only: readonly ImportWarning[] =
    chosen === null || others === 0 ? [] : [{ code: 'sheet-only', sheet: chosen, others }];
  return ok({ first, opened, warnings: [...(chosen === null ? unreadSheets(tables, opened) : only)] });
}

/**
 * Reads a planning, budget or realisation file whose header is found by content.
 *
 * Every visible sheet of the file's format is read, or the one that the officer names; others are named. With a mapping
 * the columns mean what it says. Refused with 'header-not-found',
 * 'columns-missing' (the header is there, what the question needs is not), 'number-ambiguous'. `path` serves for
 * messages. Source: docs/spec/plan-files.md.
 */
export function readPlanTables(
  tables: readonly Table[],
  question: PlanFileQuestion,
  path: string,
): Result<ParsedPlanFile> {
  const openedTables = openTables(tables, question, path);
  if (!openedTables.ok) return openedTables;
  const { first, opened, warnings } = openedTables.value;
  const wanted = question.document === 'REALISASI' ? 'realisation' : 'plan';
  if (!first.format.gives.includes(wanted)) {
    return refuse({
      code: 'columns-missing',
      sheet: first.table.sheet,
      columns: [wanted === 'plan' ? 'Pagu' : 'Realisasi'],
    });
  }
  const sheets: SheetLines[] = [];
  for (const { table, format, opened: found } of opened) {
    if (format !== first.format) continue;
    const reading = readSheet(table, found, question);
    if (!reading.ok) return reading;
    const title = readTitleOpd(table, found.firstRow - 1);
    warnings.push(...checkTitleYear(table, found.firstRow - 1, { question, kept: reading.value }));
    sheets.push({
      ...reading.value,
      lines: [...withTitleOpd(reading.value.lines, title, question)],
      realisation: [...withTitleOpd(reading.value.realisation, title, question)],
    });
  }
  if (sheets.length > 1) warnings.push({ code: 'sheets-read', sheets: sheets.map(toSheetSum) });
  return ok(toParsed(first.format, sheets, warnings));
}
