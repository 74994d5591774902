import { z } from 'zod';
import { civilDate, detailLimit, id, importOutcome, page, path, year } from './shapes.ts';

const codeRow = z.strictObject({ code: z.string(), name: z.string() });
const level = z.enum(['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan']);

/** What an import of codes did, or would do; `movedFrom` is the first year that the list had, where this import moves it. */
const nomenclatureOutcome = importOutcome.extend({
  regulation: z.string(),
  fromYear: z.int(),
  movedFrom: z.int().nullable(),
  sample: z.array(codeRow),
});
export type NomenclatureOutcome = z.infer<typeof nomenclatureOutcome>;

/** Official codes by regulation and year. */
export const nomenclatureChannels = {
  'nomenclature.list': {
    request: z.strictObject({}),
    response: z.array(
      z.strictObject({
        id,
        regulation: z.string(),
        fromYear: z.int(),
        fileName: z.string(),
        importedOn: civilDate,
        codes: z.int(),
      }),
    ),
  },
  /** Good rows are kept and the others named: rejected rows do not stop this import. */
  'nomenclature.import': {
    request: z.strictObject({
      path,
      regulation: z.string().max(200),
      fromYear: year,
      importedOn: civilDate.nullable(),
      dryRun: z.boolean(),
      detailLimit,
    }),
    response: nomenclatureOutcome,
  },
  'nomenclature.codes': {
    request: z.strictObject({ id, search: z.string().max(200), ...page }),
    response: z.strictObject({
      total: z.int(),
      rows: z.array(codeRow.extend({ level: level.nullable() })),
    }),
  },
  /** What becomes of a code in a year, for the form in which it is typed. */
  'nomenclature.replacement': {
    request: z.strictObject({ code: z.string().max(40), opdCode: z.string().max(40).nullable(), year }),
    response: z.strictObject({
      state: z.enum(['unchecked', 'listed', 'replaced', 'dropped', 'unresolved']),
      name: z.string().nullable(),
      /** Filled where an earlier list gave the code another name. */
      oldName: z.string().nullable(),
      replacement: codeRow.extend({ by: z.enum(['decision', 'name']) }).nullable(),
    }),
  },
  'nomenclature.remove': {
    request: z.strictObject({ id }),
    response: z.strictObject({ removedCodes: z.int() }),
  },
} as const;
