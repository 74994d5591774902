import { toRejectedRow } from '../tables/rejected-row.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import { cellText } from '../tables/table.ts';
import type { Cell } from '../tables/table.ts';
import type { ParsedPlanFile } from './plan-file.ts';

/** Headings that a workbook of refused rows adds to the file's own: why, and where the row came from. */
export const correctionHeadings = ['Alasan', 'Berkas asal', 'Lembar asal', 'Baris asal'] as const;

/** Where a corrected row stood in the file that was imported. */
export interface RowOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A refused row, whole enough to be read without the rows around it; columns with names of persons are empty. */
export interface RefusedRow {
  readonly rejected: RejectedRow;
  readonly cells: readonly Cell[];
  /** The rows that say what it is about, where it does not say so itself. */
  readonly below: readonly (readonly Cell[])[];
}

/** A sheet with refused rows: what stands down to the end of its header, and the rows. */
export interface RefusedSheet {
  readonly sheet: string;
  /** The rows of title and header. */
  readonly head: readonly (readonly Cell[])[];
  /** The headings by column, as problems name them. */
  readonly headings: readonly string[];
  readonly refused: readonly RefusedRow[];
}

/** A reader of the place that a row came from; null where the header has no columns for it. */
export function originReader(
  headings: readonly string[],
): ((cells: readonly Cell[]) => RowOrigin | null) | null {
  const [, file, sheet, row] = correctionHeadings.map((heading) => headings.indexOf(heading));
  if (file === undefined || sheet === undefined || row === undefined || Math.min(file, sheet, row) < 0)
    return null;
  return (cells) => {
    const number = Number(cellText(cells[row]));
    const origin = { file: cellText(cells[file]), sheet: cellText(cells[sheet]), row: number };
    return Number.isInteger(number) && number > 0 && origin.sheet !== '' ? origin : null;
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The file with those corrected rows only whose origin is still open; every other one is refused by name.
 *
 * `isOpen` may be asked for the same place twice: the second row from one place is refused too.
 */
export function keepOpenCorrections(
  file: ParsedPlanFile,
  isOpen: (origin: RowOrigin) => boolean,
): ParsedPlanFile & { readonly taken: readonly RowOrigin[] } {
  const taken: RowOrigin[] = [];
  const seen = new Set<string>();
  const refused: RejectedRow[] = [];
  const kept = (file.origins ?? []).map(({ sheet, row, origin }) => {
    const key = origin === null ? '' : `${origin.sheet}|${origin.row}`;
    if (origin !== null && !seen.has(key) && isOpen(origin)) {
      seen.add(key);
      taken.push(origin);
      return true;
    }
    const value = origin === null ? '' : String(origin.row);
    refused.push(
      toRejectedRow(sheet, row, [{ column: correctionHeadings[3], value, reason: 'origin-unknown' }]),
    );
    return false;
  });
  const lines = file.lines.filter((_, index) => kept[index] === true);
  const realisation = file.realisation.filter((_, index) => kept[index] === true);
  return {
    ...file,
    lines,
    realisation,
    rejected: [...file.rejected, ...refused],
    paguRupiah: sum(lines.map((line) => line.ceilingRupiah)),
    realisedRupiah: sum(realisation.map((line) => line.realisedRupiah)),
    taken,
  };
}
