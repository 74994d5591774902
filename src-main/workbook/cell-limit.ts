/** Most cells that one file may hold: a plan of 20,000 rows has half a million. */
const mostCells = 8_000_000;

/** Thrown where a small file would unfold to more cells than memory holds; becomes 'workbook-too-large-inside'. */
export class TooManyCells extends Error {}

/** Stops before the cells are made, when there would be more than any file of ours has. */
export function assertCellCount(cells: number): void {
  if (cells > mostCells) throw new TooManyCells(`${cells} cells`);
}

const rowOrCell = /<table:(?:table-row|(?:covered-)?table-cell)\b[^>]*>/gu;
const repeated = /number-(?:rows|columns)-repeated="(\d{1,9})"/u;

/** How many filled cells the content of an .ods file unfolds to; it may repeat one cell, and one row, a million times. */
export function countOpenDocumentCells(xml: string): number {
  let total = 0;
  let rows = 1;
  for (const [tag] of xml.matchAll(rowOrCell)) {
    const times = Number(repeated.exec(tag)?.[1] ?? 1);
    if (tag.startsWith('<table:table-row')) rows = times;
    else if (tag.includes('value-type') || tag.includes('table:formula')) total += rows * times;
  }
  return total;
}

/** How many cells a CSV text has: one more than its separators in each line. */
export function countCsvCells(text: string, separator: string): number {
  const mark = separator.charCodeAt(0);
  let total = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark || code === 10) total += 1;
  }
  return total;
}
