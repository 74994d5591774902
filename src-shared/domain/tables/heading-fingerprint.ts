import { fold } from '../text-folding.ts';
import { cellText } from './table.ts';
import type { Cell } from './table.ts';

/** Parts the headings; folding leaves no such character in them. */
const separator = '|';

/**
 * The text by which a layout is known again: its headings folded, in their order, empty columns at the end left out.
 *
 * Two files with the same headings have the same fingerprint whatever their case, blanks and line breaks.
 */
export const headingFingerprint = (headings: readonly (Cell | undefined)[]): string =>
  headings
    .map((heading) => fold(cellText(heading)))
    .join(separator)
    .replace(/\|+$/u, '');
