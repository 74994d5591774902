import type { ImportWarning } from '../tables/import-warning.ts';
import type { DecimalMark } from '../tables/read-number.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import type { RefusedSheet, RowOrigin } from './correction.ts';
import type { PlanMapping } from './mapping/plan-mapping.ts';
import type { PlanDocument, PlanLine, RealisationLine } from './plan.ts';

/** What the officer says of a file, because no such file says it itself. */
export interface PlanFileQuestion {
  /** `REALISASI` asks for realisation up to `quarter` instead of plan lines. */
  readonly document: PlanDocument | 'REALISASI';
  readonly year: number;
  /** The last year of the period for RPJMD and RENSTRA; else the year. */
  readonly endYear: number;
  readonly quarter: number | null;
  /** The perangkat daerah that the officer names, or null. */
  readonly opdCode: string | null;
  /** The decimal mark that the officer chose where the file leaves it open. */
  readonly decimal: DecimalMark | null;
  /** The one sheet to read, or null for every visible sheet that can be read. */
  readonly sheet?: string | null;
  /** The officer's word for what the columns mean, in the place of the formats. */
  readonly mapping?: PlanMapping | null;
}

/** The formats by their letters, and a layout of the office's own. Source: docs/spec/plan-files.md. */
export type PlanFormatName = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'own';

/** Why a row of the table is no line though nothing is wrong with it. */
export type SetAsideReason =
  | 'subtotal'
  | 'higher-level'
  | 'other-year'
  | 'column-numbers'
  | 'repeated-heading'
  | 'lower-level'
  | 'detail'
  | 'not-expenditure'
  | 'continuation'
  | 'after-quarter'
  | 'no-target'
  | 'note';

/** A row that is neither counted nor refused; it is shown with its reason, so that nothing is lost silently. */
export interface SetAsideRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: SetAsideReason;
  readonly text: string;
}

/**
 * What a planning, budget or realisation file holds.
 *
 * `read = kept + setAside + rejected`, rows of data below the header. Sums are whole rupiah over the kept rows.
 */
export interface ParsedPlanFile {
  readonly format: PlanFormatName;
  readonly read: number;
  readonly lines: readonly PlanLine[];
  readonly realisation: readonly RealisationLine[];
  readonly setAside: readonly SetAsideRow[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
  readonly paguRupiah: number;
  readonly realisedRupiah: number;
  /** Prakiraan maju, where the format has it. */
  readonly nextYearRupiah: number | null;
  /** Nilai Setoran of the kept rows, where the format has it; shown beside the realisation, part of no sum. */
  readonly depositRupiah: number | null;
  /** Where each kept row came from, in their order; null unless the file is a workbook of corrected rows. */
  readonly origins:
    readonly { readonly sheet: string; readonly row: number; readonly origin: RowOrigin | null }[] | null;
  /** The file that corrected rows say they come from, or null. */
  readonly originFile: string | null;
  /** The refused rows with their cells, by sheet, for a workbook to correct them in. */
  readonly refused: readonly RefusedSheet[];
  /** The one perangkat daerah that all rows share, or null: then the file covers the whole region. */
  readonly opd: { readonly code: string | null; readonly name: string | null } | null;
}
