import ExcelJS from 'exceljs';
import type { Workbook, Worksheet } from 'exceljs';
import { codesById, toCodedValues } from '../../src-shared/domain/register/coded-records.ts';
import type { RecordsByKind } from '../../src-shared/domain/register/coded-records.ts';
import { closedLists } from '../../src-shared/domain/register/lists.ts';
import { fieldsOf, kindNames, kindSpec } from '../../src-shared/domain/register/kinds.ts';
import type { Kind } from '../../src-shared/domain/register/kinds.ts';
import type { RegisterInfo } from '../../src-shared/domain/register/parsed-register.ts';
import type { CodedValues } from '../../src-shared/domain/register/record-key.ts';
import { guideSheet, infoLabels, infoSheet } from '../../src-shared/domain/register/register-info.ts';
import { opdGuideWords } from '../../src-shared/text/letter-words.ts';
import { formatOf, toRegisterCell, widthOf } from './register-cells.ts';
import { cellFormats, freezeBelow, styleHeader } from './sheet-style.ts';

/** Rows for which the drop-down lists are laid out, beyond the rows that are filled. */
const spareRows = 1_000;

/** A text that was longer than a cell can hold and stands shortened in the workbook. */
export interface ShortenedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** The bytes of a workbook, and the cells that could not hold their whole text. */
export interface WrittenRegister {
  readonly bytes: Uint8Array;
  readonly shortened: readonly ShortenedCell[];
}

/** By the fields of the key, numbers as numbers and texts by code unit, so that two exports of one register are alike. */
function compareByKey(kind: Kind): (a: CodedValues, b: CodedValues) => number {
  const { key } = kindSpec(kind);
  return (a, b) => {
    for (const field of key) {
      const left = a[field] ?? '';
      const right = b[field] ?? '';
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

/** Offers the values of the closed lists; a warning only, because labels are accepted on import too. */
function offerChoices(sheet: Worksheet, kind: Kind, lastRow: number): void {
  fieldsOf(kind).forEach(([, spec], index) => {
    if (spec.type !== 'choice' || spec.list === undefined) return;
    const letter = sheet.getColumn(index + 1).letter;
    const validations = sheet as unknown as {
      dataValidations: { add: (range: string, rule: object) => void };
    };
    validations.dataValidations.add(`${letter}2:${letter}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${closedLists[spec.list].join(',')}"`],
      showErrorMessage: true,
      errorStyle: 'warning',
    });
  });
}

/** What is filled in behind the cells that nobody may change. */
const lockedFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF0' } } as const;

/**
 * Locks headings and the keys of the rows that are there, without a password; everything else stays open, new rows too.
 *
 * A changed key would be another record, so the one in the database would look as if it had been left out.
 */
async function lockKeys(sheet: Worksheet, kind: Kind, rows: number): Promise<void> {
  const { key } = kindSpec(kind);
  fieldsOf(kind).forEach(([name], index) => {
    const column = sheet.getColumn(index + 1);
    column.protection = { locked: false };
    for (let row = 1; row <= rows + 1; row += 1) {
      const isLocked = row === 1 || key.includes(name);
      const cell = sheet.getCell(row, index + 1);
      cell.protection = { locked: isLocked };
      if (isLocked && row > 1) cell.fill = lockedFill;
    }
  });
  await sheet.protect('', {
    ...{ selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    ...{ insertRows: true, sort: true, autoFilter: true },
  });
}

/** The first sheet of a workbook for a perangkat daerah: what to fill in, and how it comes back. */
function writeGuide(book: Workbook, opdName: string): void {
  const sheet = book.addWorksheet(guideSheet);
  sheet.getColumn(1).width = 110;
  [opdGuideWords.title(opdName), ...opdGuideWords.lines].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.numFmt = cellFormats.text;
    cell.font = { name: 'Arial', size: index === 0 ? 13 : 10, bold: index === 0 };
    cell.alignment = { wrapText: true, vertical: 'top' };
  });
}

function layOutSheet(book: Workbook, kind: Kind): Worksheet {
  const sheet = book.addWorksheet(kindSpec(kind).sheet);
  sheet.columns = fieldsOf(kind).map(([name, spec]) => ({
    key: name,
    header: spec.column,
    width: widthOf(spec),
    style: {
      numFmt: formatOf(spec.type),
      alignment: { vertical: 'top', wrapText: spec.type === 'text' || spec.type === 'list' },
    },
  }));
  styleHeader(sheet, 1);
  freezeBelow(sheet, 1, fieldsOf(kind).length);
  return sheet;
}

function writeRows(sheet: Worksheet, kind: Kind, records: readonly CodedValues[]): readonly ShortenedCell[] {
  const fields = fieldsOf(kind);
  const shortened: ShortenedCell[] = [];
  records.forEach((values, index) => {
    const cells = fields.map(([name, spec]) => toRegisterCell(spec.type, values[name] ?? null));
    const row = sheet.addRow(cells.map((cell) => cell.value));
    cells.forEach((cell, column) => {
      if (cell.format !== null) row.getCell(column + 1).numFmt = cell.format;
      if (cell.isShortened)
        shortened.push({ sheet: sheet.name, row: index + 2, column: fields[column]?.[1].column ?? '' });
    });
  });
  return shortened;
}

function writeInfo(book: Workbook, info: RegisterInfo): void {
  const sheet = book.addWorksheet(infoSheet);
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 44;
  for (const [fact, label] of Object.entries(infoLabels)) {
    const row = sheet.addRow([label, String(info[fact as keyof RegisterInfo] ?? '')]);
    row.getCell(1).font = { bold: true };
    row.getCell(2).numFmt = cellFormats.text;
  }
}

const toBytes = async (book: Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());

/**
 * The register workbook: sheets and columns in the order of the template, and `Info` for a later three-way merge.
 *
 * References to agreements are written as Kode. Optional sheets appear only where they have rows. With `opdName` it is
 * the workbook of one perangkat daerah: a guide stands first, and headings and keys are locked.
 * Source: docs/spec/register-workbook.md.
 */
export async function writeRegister(
  records: RecordsByKind,
  info: RegisterInfo,
  opdName: string | null = null,
): Promise<WrittenRegister> {
  const book = new ExcelJS.Workbook();
  const codes = codesById(records);
  if (opdName !== null) writeGuide(book, opdName);
  const shortened: ShortenedCell[] = [];
  for (const kind of kindNames) {
    const rows = (records[kind] ?? [])
      .map((record) => toCodedValues(kind, record, codes))
      .toSorted(compareByKey(kind));
    if (rows.length === 0 && kindSpec(kind).isOptional === true) continue;
    const sheet = layOutSheet(book, kind);
    offerChoices(sheet, kind, rows.length + 1 + spareRows);
    shortened.push(...writeRows(sheet, kind, rows));
    if (opdName !== null) await lockKeys(sheet, kind, rows.length);
  }
  writeInfo(book, info);
  return { bytes: await toBytes(book), shortened };
}

/** The empty register workbook for an office that starts: every sheet with its headings and drop-down lists. */
export async function writeTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const kind of kindNames) offerChoices(layOutSheet(book, kind), kind, spareRows + 1);
  return toBytes(book);
}
