import type { PlanDocument, PlanLine, RealisationLine } from '../../../src-shared/domain/plan/plan.ts';

/** A row that was refused, with the sentence why. */
export interface RejectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
}

/** A row that is no data (subtotal, other year, higher level): named, never counted. */
export interface SetAsideRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
  readonly text: string;
}

/** What was read from a planning or budget file. Sums are whole rupiah over the kept rows. */
export interface PlanFile {
  readonly format: string;
  readonly lines: readonly PlanLine[];
  readonly realisation: readonly RealisationLine[];
  readonly rejected: readonly RejectedRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly warnings: readonly string[];
  /** The one perangkat daerah of all rows, or null for the whole region. */
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

/** What the officer says of the file, because it does not say it itself. */
export interface PlanFileQuestion {
  readonly document: PlanDocument | 'REALISASI';
  readonly year: number;
  readonly endYear: number;
  readonly quarter: number | null;
  readonly opdCode: string | null;
  readonly decimal: ',' | '.' | null;
}
