import type { ReportFileType } from '../../src-shared/domain/office/reports.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import { fileKinds } from '../../src-shared/text/screens/common.ts';
import { reportScreenWords as words } from '../../src-shared/text/screens/reports-screen.ts';
import type { Api, Asked } from '../api/api.ts';

export type ReportRequest = Asked<'report.preview'>;
/** The files that the window offers; a page is what the preview shows already. */
export type ReportFile = Exclude<ReportFileType, 'html'>;

const kinds: Readonly<Record<ReportFile, string>> = {
  xlsx: fileKinds.workbook,
  csv: fileKinds.csv,
  pdf: fileKinds.pdf,
};

/** Asks where a report's file goes; null where the officer changed their mind. */
export async function chooseReportPath(
  api: Api,
  { name, year }: ReportRequest,
  file: ReportFile,
): Promise<string | null> {
  const suggestedName = words.fileName(words.names[name], String(year), file);
  const filters = [{ name: kinds[file], extensions: [file] }];
  const chosen = await api.call('shell.chooseSaveFile', { filters, suggestedName });
  return chosen.ok ? chosen.value.path : null;
}

/** Writes a report's file: a PDF by the desktop from the page, the others by the core. */
export async function writeReportFile(
  api: Api,
  wanted: ReportRequest,
  { file, path }: { readonly file: ReportFile; readonly path: string },
): Promise<Reply> {
  if (file !== 'pdf') return api.call('report.save', { ...wanted, path });
  const built = await api.call('report.preview', wanted);
  if (!built.ok) return built;
  const { html, landscape } = built.value;
  return api.call('shell.printToPdf', { html, landscape, paper: wanted.paper, path });
}
