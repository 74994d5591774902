import type { CellKind, ReportCell, ReportColumn } from '../../src-shared/report/report-document.ts';
import { formatDate, formatNumber } from '../../src-shared/text/format.ts';
import { escapeLines } from './escape.ts';

/** A share in percent with one decimal: `37,5`. */
export const formatPercent = (value: number): string => value.toFixed(1).replace('.', ',');

/** The text of a cell as a report shows it. */
export function cellText(cell: ReportCell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'date' ? formatDate(cell) : cell;
  return kind === 'percent' ? formatPercent(cell) : formatNumber(cell);
}

/** One cell of the table; a word where a figure would stand is set apart from figures. */
export function cellHtml(cell: ReportCell, column: ReportColumn): string {
  const isFigure = column.kind === 'rupiah' || column.kind === 'percent';
  const look = !isFigure ? '' : typeof cell === 'string' ? ' word' : ' figure';
  const classes = `${column.align === 'left' ? '' : column.align}${look}`.trim();
  const open = classes === '' ? '<td>' : `<td class="${classes}">`;
  const text = escapeLines(cellText(cell, column.kind));
  // A figure too wide for its column breaks after a dot; the sign of the currency stays on the line of its amount.
  const inside =
    look === ' figure' ? text.replaceAll('.', '.<wbr>') : text.replace(/\bRp (?=\d)/g, 'Rp&nbsp;');
  return `${open}${inside}</td>`;
}
