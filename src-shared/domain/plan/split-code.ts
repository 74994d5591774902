import { cellText } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import { splitCode } from './read-code.ts';

/** One level of a code over five columns; a number lost its leading zeros on the way through a spreadsheet. */
function levelText(cell: Cell | undefined, level: number): string {
  const { code } = splitCode(cell);
  if (typeof cell !== 'number') return code;
  if (level === 0) return code;
  if (level === 3) return Number.isInteger(cell) ? code : cell.toFixed(2);
  return code.padStart(level === 4 ? 4 : 2, '0');
}

/** Puts the code together; each cell holds its own level only, or the whole code up to it. */
const joinCode = (parts: readonly string[]): string =>
  parts.reduce((code, part) => (code === '' || part.startsWith(`${code}.`) ? part : `${code}.${part}`), '');

/** A code that stands over several columns: how deep it goes (-1: no level is filled), and the levels by column. */
export interface SplitCode {
  readonly deepest: number;
  readonly code: string;
  readonly parts: readonly string[];
}

/**
 * Reads codes over several columns from top to bottom: a level left empty below a filled one repeats the row above.
 *
 * `columns` are those of urusan, bidang, program, kegiatan, sub kegiatan.
 */
export function splitCodeReader(columns: readonly number[]): (cells: readonly Cell[]) => SplitCode {
  let above: readonly string[] = columns.map(() => '');
  return (cells) => {
    const own = columns.map((column, level) => levelText(cells[column], level));
    const deepest = own.findLastIndex((part) => part !== '');
    if (deepest < 0) return { deepest, code: '', parts: own };
    const parts = own.map((part, level) =>
      level > deepest ? '' : part === '' ? (above[level] ?? '') : part,
    );
    above = parts;
    return { deepest, code: joinCode(parts.slice(0, deepest + 1)), parts };
  };
}

/** The cells with the levels of the code filled in, so that the row can be read without those above it. */
export function withParts(
  cells: readonly Cell[],
  columns: readonly number[],
  parts: readonly string[],
): readonly Cell[] {
  const whole: Cell[] = [...cells];
  columns.forEach((column, level) => {
    const part = parts[level] ?? '';
    if (part !== '' && cellText(cells[column]) === '') whole[column] = part;
  });
  return whole;
}
