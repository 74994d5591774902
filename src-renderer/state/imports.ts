import { fileKinds } from '../../src-shared/text/screens/common.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { createImportRun, type ImportRunStore } from './import-run.ts';

export type RegisterOutcome = Answered<'register.import'>;
export type PlanOutcome = Answered<'plan.import'>;
export type RegisterImportOptions = Pick<Asked<'register.import'>, 'prefer'>;

type Own = 'path' | 'dryRun' | 'acceptPartial' | 'importedOn' | 'detailLimit';
export type PlanImportOptions = Omit<Asked<'plan.import'>, Own>;
export type RealizationImportOptions = Omit<Asked<'realization.import'>, Own>;

export interface Imports {
  readonly register: ImportRunStore<RegisterImportOptions, RegisterOutcome>;
  readonly plan: ImportRunStore<PlanImportOptions, PlanOutcome>;
  readonly realization: ImportRunStore<RealizationImportOptions, PlanOutcome>;
}

const workbooks = [{ name: fileKinds.workbook, extensions: ['xlsx'] }];
const tables = [{ name: fileKinds.table, extensions: ['xlsx', 'xls', 'ods', 'csv'] }];

/** The three imports of the window. */
export const createImports = (api: Api): Imports => ({
  register: createImportRun(api, workbooks, (options, flags, onProgress) =>
    api.start('register.import', { ...options, ...flags }, onProgress),
  ),
  plan: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start('plan.import', { ...options, ...flags, importedOn: null }, onProgress),
  ),
  realization: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start('realization.import', { ...options, ...flags, importedOn: null }, onProgress),
  ),
});
