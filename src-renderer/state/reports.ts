import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import { errorText } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { reportScreenWords as words } from '../../src-shared/text/screens/reports-screen.ts';
import type { Answered, Api } from '../api/api.ts';
import { refreshWithEvaluation } from './agreement-list.ts';
import type { Freshness } from './freshness.ts';
import type { NoticeStore } from './notices.ts';
import { chooseReportPath, writeReportFile, type ReportFile, type ReportRequest } from './report-file.ts';
import type { SessionStore } from './session.ts';

export type ReportName = ReportRequest['name'];
export type Paper = ReportRequest['paper'];
export type ReportPeriod = NonNullable<ReportRequest['period']>;
export type { ReportFile } from './report-file.ts';

interface ReportChoice {
  readonly name: ReportName;
  readonly opdCode: string | null;
  readonly paper: Paper;
  readonly period: ReportPeriod | null;
  readonly agreementIds: readonly string[];
  readonly letterNumber: string;
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
  /** Puts the report's summary on the clipboard. */
  readonly copyMessage: () => Promise<void>;
  /** What is asked for now: the choice with the year and day of the window. */
  readonly request: () => ReportRequest;
}

interface ReportPorts {
  readonly api: Api;
  readonly freshness: Freshness;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}

const isPaper = (text: string): text is Paper => ['A4', 'F4', 'FOLIO', 'LEGAL'].includes(text);

const initial: ReportState = {
  ...{ name: 'matriks', opdCode: null, paper: 'F4', period: null, agreementIds: [], letterNumber: '' },
  ...{ preview: null, isLoading: false, error: null, saving: null },
};

/** The report that is chosen, as it will print, and its files. */
export function createReportStore({ api, freshness, session, notices }: ReportPorts): ReportStore {
  const store = createStore<ReportState>(() => initial);
  let asked = 0;
  const request = (): ReportRequest => {
    const { name, opdCode, paper, period, agreementIds, letterNumber } = store.getState();
    const { year, asOf } = session.getState();
    return { name, opdCode, paper, period, agreementIds: [...agreementIds], letterNumber, year, asOf };
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

  return {
    ...store,
    request,
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
      const wanted = request();
      const path = await chooseReportPath(api, wanted, file);
      if (path === null) return;
      store.setState({ saving: file });
      const answer = await writeReportFile(api, wanted, { file, path });
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
    copyMessage: async () => {
      const { preview } = store.getState();
      if (preview === null) return;
      try {
        await navigator.clipboard.writeText(preview.message);
        notices.show({ tone: 'good', text: words.copied });
      } catch {
        notices.show({ tone: 'bad', text: words.notCopied });
      }
    },
  };
}
