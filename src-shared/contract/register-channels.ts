import { z } from 'zod';
import {
  detailLimit,
  evaluation,
  id,
  importOutcome,
  kind,
  page,
  path,
  record,
  rung,
  values,
} from './shapes.ts';

const agreementRow = z.strictObject({
  id,
  code: z.string(),
  title: z.string().nullable(),
  form: z.string().nullable(),
  kind: z.string().nullable(),
  partners: z.string(),
  opdName: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  status: z.string().nullable(),
  amountRupiah: z.number(),
  findings: z.strictObject({ M: z.int(), K: z.int(), B: z.int() }),
  chain: z.array(rung),
  /** The first broken rung's message and what can still be done, readable without a click. */
  firstBroken: z.strictObject({ rung: z.string(), message: z.string(), remedy: z.string() }).nullable(),
});
export type AgreementRow = z.infer<typeof agreementRow>;

/** The register: list, record, save, trash, workbook in and out. */
export const registerChannels = {
  'agreement.list': {
    request: z.strictObject({
      ...evaluation,
      ...page,
      search: z.string().max(200),
      form: z.string().nullable(),
      kind: z.string().nullable(),
      opdCode: z.string().nullable(),
      state: z.enum(['all', 'active', 'ending', 'ended', 'with-findings']),
      sort: z.enum(['code', 'title', 'endsOn', 'findings']),
    }),
    response: z.strictObject({ total: z.int(), rows: z.array(agreementRow) }),
  },
  /** One agreement with everything under it; `chains` has one entry per year in which it is active. */
  'agreement.get': {
    request: z.strictObject({ id, ...evaluation }),
    response: z.strictObject({
      agreement: record,
      children: z.record(z.string(), z.array(record)),
      related: z.array(
        z.strictObject({
          id,
          code: z.string(),
          title: z.string().nullable(),
          relation: z.enum(['parent', 'child', 'continues', 'continued-by', 'addendum']),
        }),
      ),
      chains: z.array(z.strictObject({ year: z.int(), rungs: z.array(rung) })),
    }),
  },
  /** One record outside the trash, as a form opens it. Refused as `record-missing`. */
  'record.get': { request: z.strictObject({ kind, id }), response: record },
  'record.list': {
    request: z.strictObject({ kind, ...page }),
    response: z.strictObject({ total: z.int(), rows: z.array(record) }),
  },
  /**
   * Creates (`id` null) or changes a record; `values` holds the changed fields only. Refused as `record-changed` where
   * the record is no longer at `revision`, as `record-invalid` with the problems found, as `code-taken`.
   */
  'record.save': {
    request: z.strictObject({ kind, id: id.nullable(), revision: z.int().nullable(), values }),
    response: record,
  },
  /** Moves a record (an agreement with everything under it) to the trash. */
  'record.trash': {
    request: z.strictObject({ kind, id, revision: z.int(), reason: z.string().max(500) }),
    response: z.strictObject({ trashed: z.int() }),
  },
  'record.restore': {
    request: z.strictObject({ kind, id }),
    response: z.strictObject({ restored: z.int() }),
  },
  'trash.list': {
    request: z.strictObject({ ...page }),
    response: z.strictObject({
      total: z.int(),
      rows: z.array(
        z.strictObject({ kind, id, label: z.string(), trashedAt: z.string(), reason: z.string() }),
      ),
    }),
  },
  'register.import': {
    request: z.strictObject({
      path,
      dryRun: z.boolean(),
      acceptPartial: z.boolean(),
      detailLimit,
      prefer: z.enum(['workbook', 'database']).nullable(),
      /** Where to write the refused rows as a workbook; null: nowhere. */
      rejectedPath: path.nullable().default(null),
    }),
    response: importOutcome,
  },
  'register.export': {
    request: z.strictObject({ path, opdCode: z.string().nullable() }),
    response: z.strictObject({ path: z.string(), rows: z.int() }),
  },
  'register.template': { request: z.strictObject({ path }), response: z.strictObject({ path: z.string() }) },
  /** Agreements for a chooser (parent, continues): matches code or title. */
  'agreement.find': {
    request: z.strictObject({ search: z.string().max(200), limit: z.int().min(1).max(50) }),
    response: z.array(
      z.strictObject({ id, code: z.string(), title: z.string().nullable(), form: z.string().nullable() }),
    ),
  },
} as const;
