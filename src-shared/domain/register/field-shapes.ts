import {
  isAccountCode,
  isFieldCode,
  isOpdCode,
  isPlanCode,
  isRegionCode,
  isSubActivityCode,
} from '../codes.ts';
import { splitList } from '../text-folding.ts';
import { agreementFields } from './agreement-fields.ts';
import type { FieldSpec, FieldType } from './field.ts';

/** How the codes of each type look; types that are not here hold any text. */
const codeShapes: Readonly<Partial<Record<FieldType, (text: string) => boolean>>> = {
  region: isRegionCode,
  opd: isOpdCode,
  subActivity: isSubActivityCode,
  account: isAccountCode,
  planCode: isPlanCode,
  field: isFieldCode,
};

/** List columns whose parts are codes, each with its period in front or without. */
const codeListColumns: ReadonlySet<string> = new Set([agreementFields.rpjmdPrograms.column]);

const isPeriodCode = (text: string): boolean =>
  isPlanCode(text.replace(/^\d{4}\s*[-\u2013]\s*\d{4}\s*:\s*/u, ''));

/** Whether a field holds a code, by its type. */
export const isCodeType = (type: FieldType): boolean => codeShapes[type] !== undefined;

/** Whether a text has the shape that the field's codes have; true for fields that hold no codes. */
export function hasRightShape(spec: FieldSpec, text: string): boolean {
  if (codeListColumns.has(spec.column)) return splitList(text).every(isPeriodCode);
  return codeShapes[spec.type]?.(text) ?? true;
}

/** The numbers that a whole-number field may hold: years of our era of papers, quarters, else counters. */
const rangeOf = ({ column }: FieldSpec): readonly [least: number, most: number] => {
  if (column.includes('Tahun')) return [1900, 2999];
  return column === 'Triwulan' ? [1, 4] : [0, 999_999_999];
};

/** Whether a number is one that a whole-number field may hold. */
export function isPossibleInteger(spec: FieldSpec, value: number): boolean {
  const [least, most] = rangeOf(spec);
  return Number.isInteger(value) && value >= least && value <= most;
}
