import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords, fileKinds } from '../../src-shared/text/screens/common.ts';
import { reportScreenWords as words } from '../../src-shared/text/screens/reports-screen.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import type { SessionStore } from './session.ts';

export type ReportName = Asked<'report.preview'>['name'];
export type Paper = Asked<'report.preview'>['paper'];
export type ReportFile = 'xlsx' | 'csv' | 'pdf';

interface ReportChoice {
  readonly name: ReportName;
  readonly opdCode: string | null;
  readonly paper: Paper;
}

interface ReportState extends ReportChoice {
  readonly preview: Answered<'report.preview'> | null;
  readonly isLoading: boolean;
  readonly error: AppError | null;
  /** The file that is being written. */
  readonly saving: ReportFile | null;
}

export interface ReportStore extends StoreApi<ReportState> {
  readonly open: () => Promise<void>;
  readonly choose: (part: Partial<ReportChoice>) => void;
  readonly save: (file: ReportFile) => Promise<void>;
}

interface ReportPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

const kinds: Readonly<Record<ReportFile, string>> = {
  xlsx: fileKinds.workbook,
  csv: fileKinds.csv,
  pdf: fileKinds.pdf,
};

const isPaper = (text: string): text is Paper => ['A4', 'F4', 'FOLIO', 'LEGAL'].includes(text);

/** The report that is chosen, as it will print, and its files. */
export function createReportStore({ api, freshness, session, notices }: ReportPorts): ReportStore {
  const store = createStore<ReportState>(() => ({
    ...{ name: 'matriks', opdCode: null, paper: 'F4' },
    ...{ preview: null, isLoading: false, error: null, saving: null },
  }));
  let asked = 0;
  const request = (): Asked<'report.preview'> => {
    const { name, opdCode, paper } = store.getState();
    const { year, asOf } = session.getState();
    return { name, opdCode, paper, year, asOf };
  };
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    store.setState({ isLoading: true });
    const answer = await api.call('report.preview', request());
    if (mine !== asked) return;
    store.setState(
      answer.ok
        ? { preview: answer.value, error: null, isLoading: false }
        : { preview: null, error: answer.error, isLoading: false },
    );
  };
  const refreshIfShown = (): void => {
    if (store.getState().preview !== null) void load();
  };
  refreshWithEvaluation(refreshIfShown, session);
  freshness.onStale(['report.preview'], refreshIfShown);

  const write = async (file: ReportFile, path: string): Promise<Reply> => {
    const wanted = request();
    if (file !== 'pdf') return api.call('report.save', { ...wanted, path });
    const built = await api.call('report.preview', wanted);
    if (!built.ok) return built;
    const { html, landscape } = built.value;
    return api.call('shell.printToPdf', { html, landscape, paper: wanted.paper, path });
  };
  return {
    ...store,
    open: async () => {
      const settings = await api.call('settings.list', {});
      const paper = settings.ok ? settings.value.find(({ key }) => key === 'cetak.kertas')?.value : undefined;
      if (paper !== undefined && isPaper(paper) && store.getState().preview === null)
        store.setState({ paper });
      await load();
    },
    choose: (part) => {
      store.setState(part);
      void load();
    },
    save: async (file) => {
      const suggestedName = words.fileName(
        words.names[store.getState().name],
        String(session.getState().year),
        file,
      );
      const filters = [{ name: kinds[file], extensions: [file] }];
      const chosen = await api.call('shell.chooseSaveFile', { filters, suggestedName });
      if (!chosen.ok || chosen.value.path === null) return;
      const { path } = chosen.value;
      store.setState({ saving: file });
      const answer = await write(file, path);
      store.setState({ saving: null });
      const showInFolder = (): void => void api.call('shell.showItemInFolder', { path });
      notices.show(
        answer.ok
          ? {
              tone: 'good',
              text: words.saved(path),
              action: { label: commonWords.showInFolder, run: showInFolder },
            }
          : { tone: 'bad', text: errorText(answer.error) },
      );
    },
  };
}
