import type { Reply } from '../../src-shared/contract/reply.ts';
import type { ReportFileType } from '../../src-shared/domain/office/reports.ts';
import { reportFileTypes } from '../../src-shared/domain/office/reports.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { reportScreenWords as words } from '../../src-shared/text/screens/reports-screen.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { createPagedList, type PagedListStore } from './paged-list.ts';
import { chooseReportPath, writeReportFile, type ReportFile, type ReportRequest } from './report-file.ts';

export type ArchivedReport = Answered<'archive.list'>['rows'][number];
/** How a kept report was sent: everything but which one. */
export type Sending = Omit<Asked<'archive.markSent'>, 'id'>;

export interface ReportArchiveStore {
  readonly list: PagedListStore<Record<string, never>, ArchivedReport>;
  /** Writes a report's file, keeps it, and marks it as sent where `sending` says how; false where nothing was kept. */
  readonly keep: (wanted: ReportRequest, file: ReportFile, sending: Sending | null) => Promise<boolean>;
  readonly saveAgain: (kept: ArchivedReport) => Promise<void>;
  readonly markSent: (id: string, sending: Sending) => Promise<boolean>;
}

const endingOf = (fileName: string): ReportFileType =>
  reportFileTypes.find((type) => fileName.toLowerCase().endsWith(`.${type}`)) ?? 'pdf';

/** What was sent: kept files, saved again, marked as sent. */
export function createReportArchive(
  api: Api,
  freshness: Freshness,
  notices: NoticeStore,
): ReportArchiveStore {
  const list = createPagedList<Record<string, never>, ArchivedReport>({}, (_query, page) =>
    api.call('archive.list', page),
  );
  freshness.onStale(['archive.list'], () => {
    if (list.getState().hasAnswer) list.refresh();
  });
  const refuse = (answer: Reply): boolean => {
    if (!answer.ok) notices.show({ tone: 'bad', text: errorText(answer.error) });
    return false;
  };
  const good = (text: string, path: string | null = null): void => {
    const showInFolder = (): void => void api.call('shell.showItemInFolder', { path: path ?? '' });
    const action = { label: commonWords.showInFolder, run: showInFolder };
    notices.show({ tone: 'good', text, ...(path === null ? {} : { action }) });
  };
  return {
    list,
    keep: async (wanted, file, sending) => {
      const path = await chooseReportPath(api, wanted, file);
      if (path === null) return false;
      const written = await writeReportFile(api, wanted, { file, path });
      if (!written.ok) return refuse(written);
      const { name, year, asOf, opdCode, paper, period = null } = wanted;
      const kept = await api.call('archive.keep', { name, year, asOf, opdCode, paper, period, path });
      if (!kept.ok) return refuse(kept);
      if (sending !== null) {
        const marked = await api.call('archive.markSent', { id: kept.value.id, ...sending });
        if (!marked.ok) {
          notices.show({ tone: 'bad', text: words.archive.keptNotMarked });
          refuse(marked);
          return true;
        }
      }
      good(words.archive.kept(path.split(/[\\/]/).at(-1) ?? path), path);
      return true;
    },
    saveAgain: async ({ id, fileName }) => {
      const ending = endingOf(fileName);
      const filters = [{ name: ending.toUpperCase(), extensions: [ending] }];
      const chosen = await api.call('shell.chooseSaveFile', { filters, suggestedName: fileName });
      if (!chosen.ok || chosen.value.path === null) return;
      const saved = await api.call('archive.save', { id, path: chosen.value.path });
      if (saved.ok) good(words.saved(saved.value.path), saved.value.path);
      else refuse(saved);
    },
    markSent: async (id, sending) => {
      const answer = await api.call('archive.markSent', { id, ...sending });
      if (!answer.ok) return refuse(answer);
      good(words.archive.marked);
      return true;
    },
  };
}
