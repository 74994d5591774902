import type { CivilDate } from '../dates.ts';

/** Planning and budget documents. RPJMD and RENSTRA are per period, the others per year. */
export const planDocuments = ['RPJMD', 'RENSTRA', 'RKPD', 'RENJA', 'KUA_PPAS', 'RKA', 'APBD', 'DPA'] as const;
export type PlanDocument = (typeof planDocuments)[number];

/** The six documents of one year, in the order of the chain. */
export const yearDocuments = ['RKPD', 'RENJA', 'KUA_PPAS', 'RKA', 'APBD', 'DPA'] as const;

/** Whether a document covers a period of years (RPJMD, RENSTRA). */
export const isPeriodDocument = (document: PlanDocument): boolean =>
  document === 'RPJMD' || document === 'RENSTRA';

const labelShape = /^(MURNI|PERUBAHAN|PERGESERAN ([1-9]\d?))$/;

/** Whether a text is a version label: `MURNI`, `PERGESERAN n` or `PERUBAHAN`. */
export const isVersionLabel = (text: string): boolean => labelShape.test(text);

/** The place of a label among versions of one effective date: MURNI < PERGESERAN 1 < 2 < … < PERUBAHAN. */
export function labelRank(label: string): number {
  if (label === 'MURNI') return 0;
  if (label === 'PERUBAHAN') return 1000;
  return Number(labelShape.exec(label)?.[2] ?? 999);
}

/** A version of a document; `year` is the first year of the period for RPJMD and RENSTRA, and `endYear` its last. */
export interface PlanVersion {
  readonly id: string;
  readonly document: PlanDocument;
  readonly year: number;
  readonly endYear: number;
  readonly label: string;
  readonly effectiveOn: CivilDate;
  readonly parts: readonly PlanPart[];
}

/** One imported file of a version; `opdCode` null means the whole region. */
export interface PlanPart {
  readonly id: string;
  readonly opdCode: string | null;
  readonly importedOn: CivilDate;
  readonly fileName: string;
  readonly lines: readonly PlanLine[];
}

/**
 * One row of a planning or budget file.
 *
 * `code` is the sub kegiatan code as written (RPJMD: the programme code). Amounts are whole rupiah. `years` are the
 * years in which a period document carries the row, null elsewhere.
 */
export interface PlanLine {
  readonly code: string;
  readonly name: string | null;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly accountCode: string | null;
  readonly fundingSource: string | null;
  readonly location: string | null;
  readonly ceilingRupiah: number;
  readonly years: readonly number[] | null;
}

/** Cumulative realisation up to a quarter, one imported file; `opdCode` null means the whole region. */
export interface RealisationPart {
  readonly id: string;
  readonly year: number;
  readonly quarter: number;
  readonly opdCode: string | null;
  readonly importedOn: CivilDate;
  readonly lines: readonly RealisationLine[];
}

/** Realisation of a sub kegiatan: whole rupiah (corrections may be negative) and physical percent where known. */
export interface RealisationLine {
  readonly code: string;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly realisedRupiah: number;
  readonly physicalPercent: number | null;
}
