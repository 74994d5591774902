import { errorText } from '../../src-shared/text/errors.ts';
import { formatNumber } from '../../src-shared/text/format.ts';
import { agreementWords } from '../../src-shared/text/screens/agreements.ts';
import { commonWords, fileKinds } from '../../src-shared/text/screens/common.ts';
import type { Reply } from '../../src-shared/contract/reply.ts';
import type { Api } from '../api/api.ts';
import { registerImportWords } from '../../src-shared/text/screens/imports.ts';
import type { OwnListOptions } from './imports.ts';
import type { NoticeStore } from './notices.ts';
import type { SessionStore } from './session.ts';

export interface WorkbookActions {
  /** Asks where to, and writes the whole register there. */
  readonly exportRegister: () => Promise<void>;
  readonly saveTemplate: () => Promise<void>;
  /** Asks where to, and writes the rows of a register workbook that were refused there, with the reasons. */
  readonly saveRefused: (path: string) => Promise<void>;
  /** The same for an own list under the decisions made so far. */
  readonly saveRefusedOwn: (path: string, options: OwnListOptions) => Promise<void>;
}

const workbooks = [{ name: fileKinds.workbook, extensions: ['xlsx'] }];

/** Register workbooks out of the program. */
export function createWorkbookActions(
  api: Api,
  session: SessionStore,
  notices: NoticeStore,
): WorkbookActions {
  const save = async <T>(
    suggestedName: string,
    write: (path: string) => Promise<Reply<T>>,
    say: (value: T) => string,
  ): Promise<void> => {
    const chosen = await api.call('shell.chooseSaveFile', { filters: workbooks, suggestedName });
    if (!chosen.ok || chosen.value.path === null) return;
    const { path } = chosen.value;
    const answer = await write(path);
    if (!answer.ok) {
      notices.show({ tone: 'bad', text: errorText(answer.error) });
      return;
    }
    const showInFolder = (): void => void api.call('shell.showItemInFolder', { path });
    notices.show({
      tone: 'good',
      text: say(answer.value),
      action: { label: commonWords.showInFolder, run: showInFolder },
    });
  };
  return {
    exportRegister: () =>
      save(
        agreementWords.exportName(session.getState().status?.office?.name ?? ''),
        (path) => api.call('register.export', { path, opdCode: null }),
        ({ rows, path }) => agreementWords.exported(formatNumber(rows), path),
      ),
    saveRefused: (source) =>
      save(
        registerImportWords.refusedName,
        (rejectedPath) =>
          api.call('register.import', {
            ...{ path: source, dryRun: true, acceptPartial: false, prefer: null },
            rejectedPath,
          }),
        () => registerImportWords.refusedSaved,
      ),
    saveRefusedOwn: (source, options) =>
      save(
        registerImportWords.refusedName,
        (rejectedPath) =>
          api.call('register.importOwn', {
            ...{ ...options, path: source, dryRun: true, acceptPartial: false },
            ...{ mappingPath: null, rejectedPath },
          }),
        () => registerImportWords.refusedSaved,
      ),
    saveTemplate: () =>
      save(
        agreementWords.templateName,
        (path) => api.call('register.template', { path }),
        ({ path }) => agreementWords.saved(path),
      ),
  };
}
