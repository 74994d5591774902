import { z } from 'zod';
import { evaluation, gapRow, page, rungName, rungState } from './shapes.ts';

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
    }),
    response: z.strictObject({ total: z.int(), rows: z.array(gapRow) }),
  },
} as const;
