import { z } from 'zod';
import { planMappingSchema } from '../domain/plan/mapping/plan-mapping.ts';
import { civilDate, detailLimit, document, id, importOutcome, page, path, year } from './shapes.ts';

const scope = z.enum(['region', 'opd']);
const part = z.strictObject({
  id,
  opdCode: z.string().nullable(),
  opdName: z.string().nullable(),
  fileName: z.string(),
  importedOn: civilDate,
  lines: z.int(),
  pagu: z.number(),
  /** Refused rows that nobody has corrected yet. */
  openRows: z.int(),
});
const version = z.strictObject({
  id,
  document,
  year: z.int(),
  endYear: z.int(),
  label: z.string(),
  effectiveOn: civilDate,
  lines: z.int(),
  pagu: z.number(),
  parts: z.array(part),
});
export type PlanVersionView = z.infer<typeof version>;

/** How a file is read, beyond what the officer says about it. */
const fileReading = {
  /** The one sheet to read, or null for every visible one that can be read. */
  sheet: z.string().max(200).nullable().default(null),
  /** What the columns mean: null for a remembered mapping or the formats, `auto` for a guess. */
  mapping: z
    .union([z.literal('auto'), planMappingSchema])
    .nullable()
    .default(null),
  /** Where to leave the refused rows as a workbook. */
  rejectedPath: path.nullable().default(null),
  /** Whether the rows are added to an earlier import or take its place; null: added where they are corrected ones. */
  mode: z.enum(['add', 'replace']).nullable().default(null),
};

const planImport = {
  ...fileReading,
  path,
  document,
  /** The year, or the first year of the period for RPJMD and RENSTRA. */
  year,
  endYear: year,
  label: z.string().max(20),
  effectiveOn: civilDate,
  scope: scope.nullable(),
  opdCode: z.string().max(40).nullable(),
  importedOn: civilDate.nullable(),
  decimal: z.enum([',', '.']).nullable(),
  dryRun: z.boolean(),
  acceptPartial: z.boolean(),
  detailLimit,
};
/** What the window shows before a planning or budget file is taken in. */
const planOutcome = importOutcome.extend({
  format: z.string(),
  scope,
  opdCode: z.string().nullable(),
  /** The part that this file replaces, or null. */
  replaces: z.strictObject({ fileName: z.string(), lines: z.int(), pagu: z.number() }).nullable(),
  /** The earlier import that corrected rows are added to, or null. */
  addsTo: z.strictObject({ fileName: z.string(), lines: z.int(), pagu: z.number() }).nullable(),
  /** The mapping that the file was read by, or null. */
  mapping: planMappingSchema.nullable(),
  mappingFrom: z.enum(['given', 'guessed', 'remembered']).nullable(),
  /** The sheets that hold anything, for a choice. */
  sheets: z.array(z.string()),
  /** The workbook of refused rows that was written, or null. */
  rejectedFile: z.strictObject({ path: z.string(), rows: z.int() }).nullable(),
  /** The date that an already imported version had, where this import moves it. */
  movedFrom: civilDate.nullable(),
  setAside: z.array(
    z.strictObject({ sheet: z.string(), row: z.int(), reason: z.string(), text: z.string() }),
  ),
  setAsideTotal: z.int(),
  sample: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string().nullable(),
      opdName: z.string().nullable(),
      ceilingRupiah: z.number(),
    }),
  ),
});
export type PlanOutcome = z.infer<typeof planOutcome>;

/** Planning and budget documents, realisation. */
export const planChannels = {
  'plan.list': { request: z.strictObject({ year: year.nullable() }), response: z.array(version) },
  'plan.import': { request: z.strictObject(planImport), response: planOutcome },
  /** What the columns of a file may mean, for correcting a guess: headings with examples, and the likeliest mapping. */
  'plan.layout': {
    request: z.strictObject({
      path,
      sheet: z.string().max(200).nullable(),
      headerRow: z.int().min(1).nullable(),
      headerRows: z.union([z.literal(1), z.literal(2)]).nullable(),
    }),
    response: z.strictObject({
      sheets: z.array(z.string()),
      sheet: z.string(),
      mapping: planMappingSchema,
      mappingFrom: z.enum(['guessed', 'remembered']),
      headings: z.array(z.strictObject({ heading: z.string(), examples: z.array(z.string()) })),
    }),
  },
  'plan.removePart': {
    request: z.strictObject({ partId: id }),
    response: z.strictObject({ removedLines: z.int() }),
  },
  'plan.lines': {
    request: z.strictObject({ versionId: id, search: z.string().max(200), ...page }),
    response: z.strictObject({
      total: z.int(),
      pagu: z.number(),
      rows: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string().nullable(),
          opdCode: z.string().nullable(),
          opdName: z.string().nullable(),
          accountCode: z.string().nullable(),
          fundingSource: z.string().nullable(),
          location: z.string().nullable(),
          ceilingRupiah: z.number(),
        }),
      ),
    }),
  },
  'realization.list': {
    request: z.strictObject({ year: year.nullable() }),
    response: z.array(
      z.strictObject({
        id,
        year: z.int(),
        quarter: z.int(),
        opdCode: z.string().nullable(),
        fileName: z.string(),
        importedOn: civilDate,
        lines: z.int(),
        realised: z.number(),
      }),
    ),
  },
  'realization.import': {
    request: z.strictObject({
      ...fileReading,
      path,
      year,
      quarter: z.int().min(1).max(4),
      scope: scope.nullable(),
      opdCode: z.string().max(40).nullable(),
      importedOn: civilDate.nullable(),
      decimal: z.enum([',', '.']).nullable(),
      dryRun: z.boolean(),
      acceptPartial: z.boolean(),
      detailLimit,
    }),
    response: planOutcome,
  },
  /** Which documents of a year are imported and which are missing, for the screen and the request letter. */
  'plan.coverage': {
    request: z.strictObject({ year }),
    response: z.array(
      z.strictObject({
        document: z.string(),
        latest: z.string().nullable(),
        effectiveOn: civilDate.nullable(),
        importedOn: civilDate.nullable(),
        lines: z.int(),
        pagu: z.number(),
      }),
    ),
  },
} as const;
