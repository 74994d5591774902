import { z } from 'zod';
import { evaluation, gapRow, page, paper, path, rungName, rungState } from './shapes.ts';

const counts = z.strictObject({ M: z.int(), K: z.int(), B: z.int() });
export const reportNames = ['daftar', 'matriks', 'temuan', 'permintaan-data'] as const;
const reportName = z.enum(reportNames);

/** The gap report and the printed reports. */
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
  /** A report as a whole HTML page with its own style, for the preview frame and for the PDF. */
  'report.preview': {
    request: z.strictObject({ name: reportName, ...evaluation, opdCode: z.string().nullable(), paper }),
    response: z.strictObject({ html: z.string(), landscape: z.boolean(), title: z.string(), rows: z.int() }),
  },
  /** Writes a report to a file that ends in .xlsx, .csv or .html; a .pdf is printed by the shell from the preview. */
  'report.save': {
    request: z.strictObject({ name: reportName, ...evaluation, opdCode: z.string().nullable(), paper, path }),
    response: z.strictObject({ path: z.string(), rows: z.int() }),
  },
} as const;
