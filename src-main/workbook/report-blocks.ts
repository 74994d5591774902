import type { ReportBlock, ReportTable } from '../../src-shared/report/report-document.ts';
import { fillCell, linesIn, plainHeading, widthOfColumn, writeLine, type SheetPen } from './report-sheet.ts';
import { cellFormats, gridBorder } from './sheet-style.ts';

type Span = readonly [from: number, to: number];

/**
 * Which columns of the sheet each column of a small table takes: as near to its share of the width as the sheet's own
 * columns allow, at least one each.
 */
export function spansOf(widths: readonly number[], wanted: readonly number[]): readonly Span[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  const spans: Span[] = [];
  let from = 1;
  let passed = 0;
  let goal = 0;
  wanted.forEach((width, index) => {
    goal += (width / all) * whole;
    const latest = widths.length - (wanted.length - index - 1);
    let to = from;
    passed += widths[from - 1] ?? 0;
    while (to < latest && (index === wanted.length - 1 || passed + (widths[to] ?? 0) / 2 < goal)) {
      passed += widths[to] ?? 0;
      to += 1;
    }
    spans.push([from, to]);
    from = to + 1;
  });
  return spans;
}

function mergeSpan(pen: SheetPen, [from, to]: Span): void {
  for (let column = from; column <= to; column += 1) pen.sheet.getCell(pen.row, column).border = gridBorder;
  if (from < to) pen.sheet.mergeCells(pen.row, from, pen.row, to);
}

/** Writes a small table over the columns of the sheet; its cells are merged where they take several. */
function writeSmallTable(pen: SheetPen, table: ReportTable): void {
  const spans = spansOf(
    pen.columns.map(widthOfColumn),
    table.columns.map(({ width }) => width),
  );
  const at = (index: number): Span => spans[index] ?? [1, 1];
  const widthOf = ([from, to]: Span): number =>
    pen.columns.slice(from - 1, to).reduce((sum, column) => sum + widthOfColumn(column), 0);
  table.columns.forEach((column, index) => {
    mergeSpan(pen, at(index));
    const cell = pen.sheet.getCell(pen.row, at(index)[0]);
    cell.value = plainHeading(column.header);
    cell.numFmt = cellFormats.text;
    cell.font = { name: 'Arial', size: 9, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EBF0' } };
  });
  pen.sheet.getRow(pen.row).height = 28;
  pen.row += 1;
  for (const cells of table.sections.flatMap((section) => section.rows)) {
    let lines = 1;
    table.columns.forEach((column, index) => {
      const value = cells[index] ?? null;
      mergeSpan(pen, at(index));
      fillCell(pen.sheet.getCell(pen.row, at(index)[0]), value, column);
      if (typeof value === 'string') lines = Math.max(lines, linesIn(value, widthOf(at(index)) * 1.25));
    });
    pen.sheet.getRow(pen.row).height = Math.max(15, lines * 12.5 + 3);
    pen.row += 1;
  }
  if (table.sections.every((section) => section.rows.length === 0) && table.emptyText !== null)
    writeLine(pen, table.emptyText, { italic: true });
}

/** The bottom rule of a line to write on. */
const dotted = { bottom: { style: 'dotted' } } as const;

/** Writes what stands beside the table of a page. */
export function writeBlocks(pen: SheetPen, blocks: readonly ReportBlock[]): void {
  for (const block of blocks) {
    if (block.heading !== null) writeLine(pen, block.heading, { bold: true });
    if (block.kind === 'table') writeSmallTable(pen, block.table);
    else if (block.kind === 'blank')
      for (let line = 0; line < block.count; line += 1) {
        for (let column = 1; column <= pen.columns.length; column += 1)
          pen.sheet.getCell(pen.row, column).border = dotted;
        pen.sheet.getRow(pen.row).height = 20;
        pen.row += 1;
      }
    else for (const text of block.lines) writeLine(pen, block.kind === 'list' ? `• ${text}` : text);
    pen.row += 1;
  }
}
