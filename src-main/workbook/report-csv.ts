import { stringify } from 'csv-stringify/sync';
import type {
  CellKind,
  ReportCell,
  ReportDocument,
  ReportPage,
} from '../../src-shared/report/report-document.ts';
import { plainHeading } from './report-sheet.ts';
import { csvWords } from '../../src-shared/text/reports.ts';

/** How a text begins that a spreadsheet would take for a formula. Source: OWASP, CSV injection. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** A text that a spreadsheet shows and never computes: the apostrophe is taken away again on import. */
export const harmless = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** Figures stand bare, so that a spreadsheet can count with them; only texts are guarded. */
function fieldOf(cell: ReportCell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  return kind === 'percent' || kind === 'share' ? cell.toFixed(1).replace('.', ',') : String(cell);
}

/** What the table's layout says beside its columns: the page where there are several, the section where it has a name. */
function leadOf(report: ReportDocument): { readonly hasPages: boolean; readonly hasSections: boolean } {
  const sections = report.pages.flatMap((page) => page.table?.sections ?? []);
  return {
    hasPages: report.pages.length > 1,
    hasSections: sections.some((section) => section.heading !== null),
  };
}

const pageRows = (page: ReportPage, lead: ReturnType<typeof leadOf>): readonly (readonly string[])[] =>
  (page.table?.sections ?? []).flatMap((section) =>
    section.rows.map((cells) => [
      ...(lead.hasPages ? [harmless(page.name)] : []),
      ...(lead.hasSections ? [harmless(section.heading ?? '')] : []),
      ...cells.map((cell, index) => fieldOf(cell, page.table?.columns[index]?.kind ?? 'text')),
    ]),
  );

/** The rows of a report under one heading row, as UTF-8 with BOM, parted by `;`, lines ended by CRLF. */
export function toReportCsv(report: ReportDocument): Uint8Array {
  const lead = leadOf(report);
  const columns = report.pages.find((page) => page.table !== null)?.table?.columns ?? [];
  const header = [
    ...(lead.hasPages ? [csvWords.page] : []),
    ...(lead.hasSections ? [csvWords.section] : []),
    ...columns.map((column) => harmless(plainHeading(column.header))),
  ];
  const rows = [header, ...report.pages.flatMap((page) => pageRows(page, lead))];
  const text = stringify(rows, {
    delimiter: ';',
    record_delimiter: '\r\n',
    bom: true,
    quoted_match: /[\r\n']/,
  });
  return new TextEncoder().encode(text);
}
