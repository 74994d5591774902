import { joinList, splitList } from '../text-folding.ts';
import type { FieldSpec, FieldType } from './field.ts';

/** Most characters that a cell of a workbook can hold. Source: Excel specifications and limits, Microsoft. */
export const maxCellCharacters = 32_767;

/** Control characters that no XML file, hence no workbook, can hold. Source: XML 1.0, production Char. */
// eslint-disable-next-line no-control-regex -- these very characters are meant
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text as the register keeps it: ends trimmed, line ends as `\n`, without characters that a workbook cannot hold; else null. */
export function toCleanText(text: string): string | null {
  const clean = text.toWellFormed().replace(/\r\n?/gu, '\n').replace(notInXml, '').trim();
  return clean === '' ? null : clean;
}

const isListType = (type: FieldType): boolean => type === 'list' || type === 'choices';

/**
 * A value as the register keeps it, whatever wrote it: form, workbook or bundle.
 *
 * Texts are cleaned, lists are joined by `; `. Values that went through this come back from a workbook unchanged.
 */
export function toStoredValue(spec: FieldSpec, value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  const clean = toCleanText(value);
  if (clean === null || !isListType(spec.type)) return clean;
  const parts = splitList(clean);
  return parts.length === 0 ? null : joinList(parts);
}
