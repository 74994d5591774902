import path from 'node:path';
import type { ReportDocument } from '../../src-shared/report/report-document.ts';
import { toReportCsv } from './report-csv.ts';
import { toReportWorkbook } from './report-workbook.ts';
import type { PrintSetUp } from './sheet-style.ts';

/** The file that is wanted: its type is the end of its path; `html` gives the page where that is `.html`. */
export interface ReportTarget {
  readonly path: string;
  readonly paper: PrintSetUp['paper'];
  readonly html?: () => string;
}

/** A report as the bytes of an .xlsx, .csv or (where `html` is given) .html file; null for any other end of the path. */
export async function toReportFile(report: ReportDocument, target: ReportTarget): Promise<Uint8Array | null> {
  switch (path.extname(target.path).toLowerCase()) {
    case '.xlsx':
      return toReportWorkbook(report, target.paper);
    case '.csv':
      return toReportCsv(report);
    case '.html':
      return target.html === undefined ? null : new TextEncoder().encode(target.html());
    default:
      return null;
  }
}
