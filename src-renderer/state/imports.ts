import { fileKinds } from '../../src-shared/text/screens/common.ts';
import type { Answered, Api, Asked } from '../api/api.ts';
import { createImportRun, type ImportRunStore } from './import-run.ts';

export type RegisterOutcome = Answered<'register.import'>;
export type OwnListOutcome = Answered<'register.importOwn'>;
/** What an officer decides about an own list before it is taken in. */
export type OwnListOptions = Pick<
  Asked<'register.importOwn'>,
  'mapping' | 'prefer' | 'acceptedTopics' | 'decisions' | 'duplicates'
>;
export type PlanOutcome = Answered<'plan.import'>;
export type RegisterImportOptions = Pick<Asked<'register.import'>, 'prefer'>;

type Own = 'path' | 'dryRun' | 'acceptPartial' | 'importedOn' | 'detailLimit';
export type PlanImportOptions = Omit<Asked<'plan.import'>, Own>;
export type RealizationImportOptions = Omit<Asked<'realization.import'>, Own>;

export type NomenclatureOutcome = Answered<'nomenclature.import'>;
export type NomenclatureImportOptions = Pick<Asked<'nomenclature.import'>, 'regulation' | 'fromYear'>;

export interface Imports {
  readonly register: ImportRunStore<RegisterImportOptions, RegisterOutcome>;
  readonly own: ImportRunStore<OwnListOptions, OwnListOutcome>;
  readonly plan: ImportRunStore<PlanImportOptions, PlanOutcome>;
  readonly realization: ImportRunStore<RealizationImportOptions, PlanOutcome>;
  readonly nomenclature: ImportRunStore<NomenclatureImportOptions, NomenclatureOutcome>;
}

const tables = [{ name: fileKinds.table, extensions: ['xlsx', 'xls', 'ods', 'csv'] }];

/** The imports of the window. */
export const createImports = (api: Api): Imports => ({
  register: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start('register.import', { ...options, ...flags }, onProgress),
  ),
  own: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start(
      'register.importOwn',
      { ...options, ...flags, mappingPath: null, rejectedPath: null },
      onProgress,
    ),
  ),
  plan: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start('plan.import', { ...options, ...flags, importedOn: null }, onProgress),
  ),
  realization: createImportRun(api, tables, (options, flags, onProgress) =>
    api.start('realization.import', { ...options, ...flags, importedOn: null }, onProgress),
  ),
  nomenclature: createImportRun(api, tables, (options, { path, dryRun }, onProgress) =>
    api.start('nomenclature.import', { ...options, path, dryRun, importedOn: null }, onProgress),
  ),
});
