import type { ReportBlock } from '../../src-shared/report/report-document.ts';
import { escapeHtml, escapeLines } from './escape.ts';
import { tableHtml } from './table-html.ts';

const headingHtml = (heading: string | null): string =>
  heading === null ? '' : `<h2>${escapeHtml(heading)}</h2>`;

function contentHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'paragraphs':
      return block.lines.map((text) => `<p class="text">${escapeLines(text)}</p>`).join('\n');
    case 'list':
      return `<ul>${block.lines.map((text) => `<li>${escapeLines(text)}</li>`).join('')}</ul>`;
    case 'blank':
      return '<div class="line"></div>'.repeat(block.count);
    case 'table':
      return tableHtml(block.table, { hasNumbers: false });
  }
}

/** What stands beside the table of a page: sentences, lists, lines to write on, smaller tables. */
export const blocksHtml = (blocks: readonly ReportBlock[]): string =>
  blocks
    .map(
      (block) =>
        `<section class="block ${block.kind}">${headingHtml(block.heading)}${contentHtml(block)}</section>`,
    )
    .join('\n');
