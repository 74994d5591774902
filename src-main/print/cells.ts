import type { CellKind, ReportCell, ReportColumn } from '../../src-shared/report/report-document.ts';
import { formatDate, formatNumber } from '../../src-shared/text/format.ts';
import { formatPercent } from '../../src-shared/text/percent.ts';
import { escapeLines } from './escape.ts';

/** The text of a cell as a report shows it. */
export function cellText(cell: ReportCell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'date' ? formatDate(cell) : cell;
  return kind === 'percent' || kind === 'share' ? formatPercent(cell) : formatNumber(cell);
}

/** A share as a bar with its figure beside it, so that the figure says what the bar shows. */
function barHtml(share: number): string {
  const width = Math.max(0, Math.min(100, share)).toFixed(1);
  return `<td class="share"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="100" height="10" class="rest"/><rect width="${width}" height="10"/></svg> <span>${formatPercent(share)}</span></td>`;
}

/** One cell of the table; a word where a figure would stand is set apart from figures. */
export function cellHtml(cell: ReportCell, column: ReportColumn): string {
  if (column.kind === 'share' && typeof cell === 'number') return barHtml(cell);
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
