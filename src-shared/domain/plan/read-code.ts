import { cellText, withoutApostrophe } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { visibleText } from '../tables/visible-text.ts';

/** A code and the name that stands beside it, or behind it in the same cell. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string | null;
}

const first = /^(?<code>[\dX][\dX.]*)(?:\s*[-\u2013:]\s*(?=\p{L})|\s+)(?<name>\S.*)$/su;

/** A code with blanks beside its dots, as printed forms have it. */
const spaced = /^[\dX]+(?: ?\. ?[\dX]+)+ ?\.?$/u;

const bare = /^\d(?:[\d.]*\d)?$/u;

/**
 * The code in a cell, without the hidden apostrophe; `1.02.02.2.01.0001 Pengelolaan …` is parted into code and name.
 *
 * A trailing dot is a habit of printed forms and is dropped.
 */
export function splitCode(cell: Cell | undefined): CodeAndName {
  const text = readableText(cell);
  if (bare.test(text)) return { code: text, name: null };
  if (spaced.test(text)) return { code: text.replace(/ /gu, '').replace(/\.+$/u, ''), name: null };
  const parts = first.exec(text)?.groups;
  const code = (parts?.['code'] ?? text).replace(/\.+$/u, '');
  const name = parts?.['name']?.replace(/\s+/gu, ' ').trim() ?? null;
  return { code, name };
}

/** The text of a cell as it can be seen, without the apostrophe that spreadsheets hide. */
export const readableText = (cell: Cell | undefined): string =>
  withoutApostrophe(visibleText(cellText(cell)).trim());

/** The text of a cell, or null where it is empty. */
export function textOrNull(cell: Cell | undefined): string | null {
  const text = visibleText(cellText(cell))
    .trim()
    .replace(/\s{2,}|[^\S ]/gu, ' ');
  return text === '' ? null : text;
}

/** The years that a cell names: `2026`, `2026.0`, `2026; 2027`. */
export function readYears(cell: Cell | undefined): readonly number[] {
  if (typeof cell === 'number' && Number.isInteger(cell)) return cell >= 1900 && cell < 2100 ? [cell] : [];
  const text = readableText(cell);
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map((found) => Number(found[1]));
}
