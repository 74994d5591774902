import type { CellValue } from 'exceljs';
import { maxCellCharacters } from '../../src-shared/domain/register/value-text.ts';
import type { FieldSpec, FieldType } from '../../src-shared/domain/register/field.ts';
import { numberText } from '../../src-shared/domain/tables/table.ts';
import { cellFormats } from './sheet-style.ts';

/** The first day that Excel counts rightly; earlier ones are written as text. */
const firstSafeDay = '1900-03-01';

/** The number format of a column, so that what an officer types below our rows is taken as we take it. */
export const formatOf = (type: FieldType): string => {
  if (type === 'date') return cellFormats.date;
  if (type === 'rupiah') return cellFormats.rupiah;
  if (type === 'integer') return cellFormats.integer;
  return type === 'measure' ? 'General' : cellFormats.text;
};

const widths: Readonly<Partial<Record<FieldType, number>>> = {
  date: 14,
  rupiah: 18,
  integer: 9,
  choice: 20,
  region: 12,
  field: 12,
  opd: 26,
  subActivity: 22,
  account: 22,
  agreement: 16,
  measure: 14,
};

/** How wide a column stands at first. */
export const widthOf = (spec: FieldSpec): number =>
  widths[spec.type] ?? (spec.column.startsWith('Kode') ? 16 : 30);

/** Spreadsheets read `_x0041_` in a text as a character's number; the underscore itself is written so. */
const escapeUnderscore = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

/** A value as a cell, and whether it had to be shortened to what a cell can hold. */
export interface WrittenCell {
  readonly value: CellValue;
  /** The cell's own number format where it is not the column's. */
  readonly format: string | null;
  readonly isShortened: boolean;
}

const textCell = (text: string, format: string | null): WrittenCell => ({
  value: escapeUnderscore(text.slice(0, maxCellCharacters)),
  format,
  isShortened: text.length > maxCellCharacters,
});

const plain = (value: CellValue): WrittenCell => ({ value, format: null, isShortened: false });

/**
 * The cell for a value of the register: real dates and numbers, everything else as text that no program runs.
 *
 * A measure such as `12.5` becomes a number where reading it again gives the same text, else it stays text.
 */
export function toRegisterCell(type: FieldType, value: string | number | null): WrittenCell {
  if (value === null) return plain(null);
  if (typeof value === 'number') return plain(value);
  if (type === 'date' && value >= firstSafeDay) return plain(new Date(`${value}T00:00:00Z`));
  if (type === 'measure') {
    const number = Number(value);
    if (Number.isFinite(number) && numberText(number) === value) return plain(number);
  }
  return textCell(value, type === 'date' || type === 'measure' ? cellFormats.text : null);
}
