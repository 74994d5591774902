import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../src-shared/errors.ts';
import type { Api, Job, JobProgress } from '../api/api.ts';

export type ImportPhase = 'start' | 'checking' | 'preview' | 'applying' | 'done';

export interface ImportRun<Outcome> {
  readonly phase: ImportPhase;
  readonly path: string | null;
  readonly outcome: Outcome | null;
  readonly error: AppError | null;
  readonly progress: JobProgress | null;
}

export interface ImportRunStore<Options, Outcome> extends StoreApi<ImportRun<Outcome>> {
  /** Asks for a file; a new file starts again. */
  readonly choose: () => Promise<boolean>;
  /** Takes a file that was chosen elsewhere; starts again. */
  readonly open: (path: string) => void;
  /** Reads the file without changing anything. */
  readonly check: (options: Options) => Promise<void>;
  /** Takes in what the preview showed. */
  readonly apply: (options: Options, acceptPartial: boolean) => Promise<void>;
  readonly cancel: () => void;
  /** Drops the preview, because what it was made for has changed; the file stays. */
  readonly forget: () => void;
  readonly reset: () => void;
}

export interface ImportFlags {
  readonly path: string;
  readonly dryRun: boolean;
  readonly acceptPartial: boolean;
}

interface FileFilter {
  readonly name: string;
  readonly extensions: string[];
}

/** One import from the choice of a file over the preview to the end. */
export function createImportRun<Options, Outcome>(
  api: Api,
  filters: FileFilter[],
  start: (options: Options, flags: ImportFlags, onProgress: (progress: JobProgress) => void) => Job<Outcome>,
): ImportRunStore<Options, Outcome> {
  const initial: ImportRun<Outcome> = {
    phase: 'start',
    path: null,
    outcome: null,
    error: null,
    progress: null,
  };
  const store = createStore<ImportRun<Outcome>>(() => initial);
  let job: Job<Outcome> | null = null;
  const run = async (options: Options, dryRun: boolean, acceptPartial: boolean): Promise<void> => {
    const { path } = store.getState();
    if (path === null) return;
    store.setState({ phase: dryRun ? 'checking' : 'applying', error: null, progress: null });
    const mine = start(options, { path, dryRun, acceptPartial }, (progress) => {
      if (job === mine) store.setState({ progress });
    });
    job = mine;
    const answer = await mine.reply;
    if (job !== mine) return;
    if (answer.ok) {
      store.setState({ phase: dryRun ? 'preview' : 'done', outcome: answer.value });
      return;
    }
    // A refused apply goes back to the preview that it came from; a refused check back to the form.
    const phase = !dryRun && store.getState().outcome !== null ? 'preview' : 'start';
    store.setState({ phase, error: answer.error });
  };
  return {
    ...store,
    choose: async () => {
      const answer = await api.call('shell.chooseOpenFile', { filters });
      if (!answer.ok || answer.value.path === null) return false;
      job = null;
      store.setState({ ...initial, path: answer.value.path });
      return true;
    },
    open: (path) => {
      job = null;
      store.setState({ ...initial, path });
    },
    check: (options) => run(options, true, false),
    apply: (options, acceptPartial) => run(options, false, acceptPartial),
    cancel: () => job?.cancel(),
    forget: () => {
      job = null;
      store.setState({ phase: 'start', outcome: null });
    },
    reset: () => {
      job = null;
      store.setState(initial);
    },
  };
}
