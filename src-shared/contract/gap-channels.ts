import { z } from 'zod';
import { civilDate, evaluation, gapRow, page, rungName, rungState } from './shapes.ts';

const counts = z.strictObject({ M: z.int(), K: z.int(), B: z.int() });

/** The gap report. */
export const gapChannels = {
  'gap.summary': {
    request: z.strictObject(evaluation),
    response: z.strictObject({
      ruleSet: z.string(),
      findings: counts,
      notCheckable: z.int(),
      excepted: z.int(),
      documents: z.array(
        z.strictObject({
          document: z.string(),
          year: z.int(),
          label: z.string(),
          effective: z.string(),
          scope: z.string(),
          lines: z.int(),
          pagu: z.number(),
        }),
      ),
      byRule: z.array(
        z.strictObject({
          rule: z.string(),
          name: z.string(),
          severity: z.string(),
          findings: z.int(),
          notCheckable: z.int(),
        }),
      ),
      byOpd: z.array(
        z.strictObject({ opdCode: z.string().nullable(), opdName: z.string(), findings: counts }),
      ),
      byCause: z.array(z.strictObject({ cause: z.string(), findings: z.int() })),
      funnel: z.array(
        z.strictObject({
          rung: rungName,
          counts: z.record(rungState, z.int()),
          /** Agreements whose chain is unbroken up to and with this rung. */
          reached: z.int(),
          lostRupiah: z.number(),
        }),
      ),
    }),
  },
  /** Results in the fixed order; `statuses` empty means findings only. */
  'gap.results': {
    request: z.strictObject({
      ...evaluation,
      ...page,
      statuses: z.array(
        z.enum(['SESUAI', 'TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'TIDAK_BERLAKU', 'DIKECUALIKAN']),
      ),
      severity: z.enum(['M', 'K', 'B']).nullable(),
      rule: z.string().max(10).nullable(),
      opdCode: z.string().max(40).nullable(),
      cause: z.string().max(20).nullable(),
      agreementId: z.string().max(64).nullable(),
      search: z.string().max(200),
      /** Only findings that are new against the record before. */
      isNewOnly: z.boolean().default(false),
    }),
    response: z.strictObject({ total: z.int(), rows: z.array(gapRow) }),
  },
  /** Records today's findings for the trend; any other day is left alone (`isKept` false). */
  'gap.keep': { request: z.strictObject(evaluation), response: z.strictObject({ isKept: z.boolean() }) },
  /** The recorded days up to the day, and what changed since the newest of them not after `since` (null: the last one). */
  'gap.trend': {
    request: z.strictObject({ ...evaluation, since: civilDate.nullable() }),
    response: z.strictObject({
      runs: z.array(
        z.strictObject({
          day: civilDate,
          ruleSet: z.string(),
          bySeverity: counts,
          byRule: z.record(z.string(), z.int()),
        }),
      ),
      base: civilDate.nullable(),
      fresh: z.int(),
      open: z.int(),
      closedTotal: z.int(),
      /** Findings of the base that stand no more; `now` is what the rule says today, null where nothing. */
      closed: z.array(
        z.strictObject({
          rule: z.string(),
          ruleName: z.string(),
          severity: z.enum(['M', 'K', 'B']),
          year: z.int(),
          agreement: z.string().nullable(),
          agreementId: z.string().nullable(),
          title: z.string().nullable(),
          obligation: z.int().nullable(),
          subject: z.string(),
          since: civilDate,
          now: z
            .enum(['SESUAI', 'TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'TIDAK_BERLAKU', 'DIKECUALIKAN'])
            .nullable(),
        }),
      ),
    }),
  },
} as const;
