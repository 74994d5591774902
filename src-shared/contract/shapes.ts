import { z } from 'zod';
import { isCivilDate } from '../domain/dates.ts';
import { planDocuments } from '../domain/plan/plan.ts';
import { kindNames, type Kind } from '../domain/register/kinds.ts';

/** Small shapes that several channels share. */
export const id = z.string().min(1).max(64);
export const civilDate = z.string().refine(isCivilDate);
export const year = z.int().min(1990).max(2100);
export const path = z.string().min(1).max(4096);
export const kind = z.enum(kindNames as [Kind, ...Kind[]]);
export const document = z.enum(planDocuments);
export const paper = z.enum(['A4', 'F4', 'FOLIO', 'LEGAL']);
export const fieldValue = z.union([z.string().max(100_000), z.number(), z.null()]);
export const values = z.record(z.string(), fieldValue);
/** A page of a list: at most 500 rows, so that an answer never blocks the window. */
export const page = { offset: z.int().min(0), limit: z.int().min(1).max(500) };
export const evaluation = { year, asOf: civilDate };
/** How many rejected rows, warnings and set-aside rows an import lists: the window shows some, the command all (null). */
export const detailLimit = z.int().min(0).nullable().default(200);
export const empty = z.strictObject({});

/** One record with what the window needs to save it again: its revision rises with every change. */
export const record = z.strictObject({ id, revision: z.int(), values });

/** A sentence for the officer about a row that was refused or looks odd. */
export const rejectedRow = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  column: z.string().nullable(),
  value: z.string(),
  reason: z.string(),
});

/** What an import did or, in a dry run, would do. Source: docs/spec/interfaces.md §3. */
export const importOutcome = z.strictObject({
  applied: z.boolean(),
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  absent: z.int(),
  rejected: z.array(rejectedRow),
  warnings: z.array(z.string()),
  pagu: z.number().nullable(),
  realization: z.number().nullable(),
  /** How many rejected rows and warnings there are when only the first 200 are listed for the window. */
  rejectedTotal: z.int(),
});
export type ImportOutcome = z.infer<typeof importOutcome>;

export const rungState = z.enum(['holds', 'broken', 'not-checkable', 'not-applicable', 'excepted']);
export const rungName = z.enum([
  'RPJMD',
  'RENSTRA',
  'RKPD',
  'KUA_PPAS',
  'APBD',
  'DPA',
  'REALISASI',
  'CAPAIAN',
]);
/** One rung of the chain of an agreement-year; `lostRupiah` is filled at the first broken rung only. */
export const rung = z.strictObject({
  rung: rungName,
  state: rungState,
  rules: z.array(z.string()),
  lostRupiah: z.number().nullable(),
});
export type RungView = z.infer<typeof rung>;

/** A gap result with its words, as the window and the command's JSON show it. */
export const gapRow = z.strictObject({
  rule: z.string(),
  version: z.int(),
  status: z.enum(['SESUAI', 'TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'TIDAK_BERLAKU', 'DIKECUALIKAN']),
  severity: z.enum(['M', 'K', 'B']),
  year: z.int(),
  cause: z.string(),
  agreement: z.string().nullable(),
  agreementId: z.string().nullable(),
  obligation: z.int().nullable(),
  subject: z.string(),
  evidence: z.record(z.string(), z.unknown()),
  message: z.string(),
  remedy: z.string(),
  /** Since when a finding has stood, and whether it is new against the record before; null where nothing is recorded. */
  since: civilDate.nullable(),
  state: z.enum(['BARU', 'TERBUKA']).nullable(),
});
export type GapRow = z.infer<typeof gapRow>;
