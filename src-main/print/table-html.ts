import type { ReportCell, ReportSection, ReportTable } from '../../src-shared/report/report-document.ts';
import { cellHtml } from './cells.ts';
import { escapeHtml, escapeLines } from './escape.ts';

/** A heading may break after a slash: narrow columns carry two words in one. */
const headingHtml = (text: string): string => escapeLines(text).replaceAll('/', '/<wbr>');

const row = (cells: readonly ReportCell[], table: ReportTable, className = ''): string => {
  const inside = table.columns.map((column, index) => cellHtml(cells[index] ?? null, column)).join('');
  return `<tr${className === '' ? '' : ` class="${className}"`}>${inside}</tr>`;
};

function sectionHtml(section: ReportSection, table: ReportTable): string {
  const heading =
    section.heading === null
      ? ''
      : `<tr class="section ${section.tone ?? ''}"><td colspan="${table.columns.length}">${escapeLines(section.heading)}</td></tr>`;
  return heading + section.rows.map((cells) => row(cells, table)).join('\n');
}

/** The closing row with the words beside the sums: its first text spans the empty cells round it. */
function totalsHtml(table: ReportTable): string {
  if (table.totals === null) return '';
  const firstFigure = table.totals.findIndex((cell) => typeof cell === 'number');
  const span = firstFigure === -1 ? table.columns.length : firstFigure;
  const words = table.totals.find((cell) => typeof cell === 'string') ?? '';
  const rest = table.columns
    .slice(span)
    .map((column, index) => cellHtml(table.totals?.[span + index] ?? null, column))
    .join('');
  const label = `<td class="${firstFigure === -1 ? '' : 'right'}" colspan="${span}">${escapeHtml(words)}</td>`;
  return `<tr class="total">${label}${rest}</tr>`;
}

/** A table whose heading, with its row of column numbers, is repeated on every page; small tables go without numbers. */
export function tableHtml(table: ReportTable, { hasNumbers } = { hasNumbers: true }): string {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns
    .map((column) => `<col width="${((100 * column.width) / whole).toFixed(2)}%">`)
    .join('');
  const headings = table.columns
    .map((column) => `<th scope="col">${headingHtml(column.header)}</th>`)
    .join('');
  const numbers = table.columns.map((_, index) => `<th>${index + 1}</th>`).join('');
  const isEmpty = table.sections.every((section) => section.rows.length === 0);
  const body =
    isEmpty && table.emptyText !== null
      ? `<tr><td class="empty" colspan="${table.columns.length}">${escapeHtml(table.emptyText)}</td></tr>`
      : table.sections.map((section) => sectionHtml(section, table)).join('\n');
  return `<table class="grid"><colgroup>${widths}</colgroup>
<thead><tr>${headings}</tr>${hasNumbers ? `<tr class="numbers">${numbers}</tr>` : ''}</thead>
<tbody>
${body}
${totalsHtml(table)}</tbody></table>`;
}
