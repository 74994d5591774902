import { headingFingerprint } from '../../tables/heading-fingerprint.ts';
import { cellText } from '../../tables/table.ts';
import type { Table } from '../../tables/table.ts';
import { readTwoRowHeadings } from '../columns.ts';
import { correctionHeadings } from '../correction.ts';

/** The letters of a column as spreadsheets show them. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The headings of a layout by column as a mapping names them; each once, those of two rows as `group / heading`. */
export function listHeadings(table: Table, rowIndex: number, rows: 1 | 2): readonly string[] {
  const texts =
    rows === 2
      ? readTwoRowHeadings(table, rowIndex).map(({ group, heading }) =>
          group === '' || group === heading ? heading : `${group} / ${heading}`,
        )
      : (table.rows[rowIndex] ?? []).map(cellText);
  const tidy = texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  const counts = new Map<string, number>();
  for (const text of tidy) counts.set(text, (counts.get(text) ?? 0) + 1);
  return tidy.map((text, column) =>
    text === '' || (counts.get(text) ?? 0) > 1 ? `${text} (kolom ${columnLetters(column)})`.trim() : text,
  );
}

/** The text by which the layout is known again; what a workbook of refused rows adds does not change it. */
export function layoutFingerprint(table: Table, rowIndex: number, rows: 1 | 2): string {
  const added = new Set<string>(correctionHeadings);
  const headings = listHeadings(table, rowIndex, rows).filter((heading) => !added.has(heading));
  return headingFingerprint(headings);
}
