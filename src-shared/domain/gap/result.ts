import type { CivilDate } from '../dates.ts';

export type GapStatus = 'SESUAI' | 'TEMUAN' | 'BELUM_DAPAT_DIPERIKSA' | 'TIDAK_BERLAKU' | 'DIKECUALIKAN';
/** M merah, K kuning, B biru. */
export type Severity = 'M' | 'K' | 'B';
export type Cause = 'kewenangan' | 'kelembagaan' | 'dokumen' | 'anggaran' | 'waktu' | 'data';

/** JSON values only, so that evidence can be stored, shown and sent as it is. */
export type EvidenceValue =
  string | number | boolean | null | readonly EvidenceValue[] | { readonly [key: string]: EvidenceValue };
export type Evidence = { readonly [key: string]: EvidenceValue };

/**
 * What a rule says of one subject. Source: docs/spec/gap-rules.md §1.
 *
 * `agreement` is the Kode, `agreementId` the record; `obligation` the No. `evidence` holds ids, values and the document
 * versions with dates that were compared. `remedy` is the code of what can still be done, by the calendar.
 */
export interface GapResult {
  readonly rule: string;
  readonly version: number;
  readonly status: GapStatus;
  readonly severity: Severity;
  readonly year: number;
  readonly cause: Cause;
  readonly agreement: string | null;
  readonly agreementId: string | null;
  readonly obligation: number | null;
  readonly subject: string;
  readonly evidence: Evidence;
  readonly remedy: RemedyCode | null;
}

/** What can still be done; `text/remedies.ts` has the sentence for each, with year and amount from the result. */
export type RemedyCode =
  // the calendar of the chain
  | 'propose-rkpd'
  | 'discuss-kua-ppas'
  | 'enter-rka'
  | 'discuss-apbd'
  | 'prepare-shift'
  | 'request-shift'
  | 'propose-rkpd-revision'
  | 'propose-apbd-revision'
  | 'postpone'
  | 'closed'
  // the others: one per rule that needs its own
  | 'record-decree'
  | 'renew-decree'
  | 'complete-decree'
  | 'submit-mapping'
  | 'involve-authority'
  | 'hold-coordination'
  | 'consider-cooperation'
  | 'link-parent'
  | 'draft-pks'
  | 'request-dprd'
  | 'make-study'
  | 'make-power-of-attorney'
  | 'add-clauses'
  | 'fill-dates'
  | 'clarify-financing'
  | 'attach-scan'
  | 'link-rpjmd'
  | 'update-rpjmd-link'
  | 'add-renstra'
  | 'fill-obligation'
  | 'replace-code'
  | 'align-opd'
  | 'align-location'
  | 'split-share'
  | 'link-implementation'
  | 'align-funding'
  | 'link-revenue'
  | 'budget-transfer'
  | 'speed-up'
  | 'check-progress'
  | 'fill-follow-up'
  | 'finish-follow-up'
  | 'decide-ending'
  | 'stop-spending'
  | 'bridge-gap'
  | 'shorten-term'
  | 'ask-partner'
  | 'reconcile'
  | 'send-report'
  | 'check-duplicate'
  | 'check-code'
  | 'import-newer'
  | 'import-document'
  | 'import-nomenclature'
  | 'fill-data';

/** A document version as the report lists it. `scope` is `region` or `opd`. */
export interface DocumentUsed {
  readonly document: string;
  readonly year: number;
  readonly label: string;
  readonly effective: CivilDate;
  readonly scope: 'region' | 'opd';
  readonly lines: number;
  readonly pagu: number;
}

/** The gap report before words are put to it; `results` holds all five statuses in the fixed order. */
export interface GapReport {
  readonly region: string;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly ruleSet: string;
  readonly documents: readonly DocumentUsed[];
  readonly results: readonly GapResult[];
}
