import type { CivilDate } from '../dates.ts';
import type { AgreementFile } from './agreement-file.ts';
import type { ChainFacts } from './chain.ts';
import type { GapContext } from './context.ts';
import type { ObligationFile } from './obligation-file.ts';
import type { RuleId } from './rule-ids.ts';
import type { Cause, Evidence, GapStatus, RemedyCode, Severity } from './result.ts';

/** Why a rule does not apply to a subject; `text/rules.ts` has the words. */
export type NotApplicableReason =
  | 'other-form'
  | 'other-kind'
  | 'not-signed'
  | 'not-in-force'
  | 'inactive'
  | 'ended'
  | 'no-term'
  | 'no-limit'
  | 'not-own'
  | 'no-spending'
  | 'other-payer'
  | 'no-cost'
  | 'no-links'
  | 'facilitation-only'
  | 'earlier-rung'
  | 'no-line'
  | 'enough'
  | 'no-earlier-version'
  | 'no-decree'
  | 'no-predecessor'
  | 'no-programme'
  | 'old-programme'
  | 'not-given'
  | 'no-target'
  | 'not-due'
  | 'other-year'
  | 'no-pagu'
  | 'no-foreign'
  | 'no-transfer'
  | 'no-revenue';

/** What a rule would need and does not have; `text/rules.ts` has the words. */
export type MissingInput =
  | 'form'
  | 'kind'
  | 'amount'
  | 'signer'
  | 'document'
  | 'realisation'
  | 'nomenclature'
  | 'sub-field'
  | 'account'
  | 'opd'
  | 'parent-form';

/** What a rule says of one subject, before the engine adds the rule's own data and the exceptions. */
export interface Draft {
  readonly status: GapStatus;
  readonly evidence: Evidence;
  readonly remedy: RemedyCode | null;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly cause?: Cause;
  /** Where it differs from the year N. */
  readonly year?: number;
  /** Where it differs from the agreement's Kode or the office's kode wilayah. */
  readonly subject?: string;
  /** For rules over the whole register: the agreement that the result belongs to. */
  readonly about?: AgreementFile;
  /** For rules over pairs of agreements: their ids and how alike they are. */
  readonly pair?: { readonly a: string; readonly b: string; readonly score: number };
}

interface RuleData {
  readonly id: RuleId;
  /** Raised whenever the condition changes; the id never changes its meaning. */
  readonly version: number;
  /** Regulation and article, and where our reading of it is written. */
  readonly source: string;
  /** The lower one, where a rule has two. */
  readonly severity: Severity;
  readonly cause: Cause;
}

/** One obligation of the year N as obligation rules see it. */
export interface ObligationSubject {
  readonly file: AgreementFile;
  readonly entry: ObligationFile;
  readonly chain: ChainFacts;
}

type Drafts = Draft | readonly Draft[];

/** A rule about the office's own institutions: one result, or one per decree, report or document. */
export interface OfficeRule extends RuleData {
  readonly scope: 'office';
  readonly evaluate: (context: GapContext) => Drafts;
}

/** A rule about one agreement. It may read the files of related agreements, never those of all. */
export interface AgreementRule extends RuleData {
  readonly scope: 'agreement';
  readonly evaluate: (context: GapContext, file: AgreementFile) => Drafts;
}

/** A rule about one obligation row of the year N. */
export interface ObligationRule extends RuleData {
  readonly scope: 'obligation';
  readonly evaluate: (context: GapContext, subject: ObligationSubject) => Drafts;
}

/** A rule that compares agreements with each other. */
export interface RegisterRule extends RuleData {
  readonly scope: 'register';
  /** `before` is what the rule said before an edit, for rules that would otherwise compare each with each again. */
  readonly evaluate: (context: GapContext, before: EarlierDrafts | null) => readonly Draft[];
}

/** What a rule over the register said before an edit, and the agreements that the edit can have touched. */
export interface EarlierDrafts {
  readonly drafts: readonly Draft[];
  readonly changed: ReadonlySet<string>;
}

export type Rule = OfficeRule | AgreementRule | ObligationRule | RegisterRule;

const nothing: Evidence = {};

/** Checked and fine; the evidence says with what it was compared. */
export const fine = (evidence: Evidence = nothing): Draft => ({ status: 'SESUAI', evidence, remedy: null });

/** A finding. `rest` sets what differs from the rule's own data. */
export const finding = (
  evidence: Evidence,
  remedy: RemedyCode,
  rest: Partial<Pick<Draft, 'severity' | 'cause' | 'year' | 'subject' | 'about'>> = {},
): Draft => ({ status: 'TEMUAN', evidence, remedy, ...rest });

/** The rule has nothing to say of this subject. */
export const notApplicable = (reason: NotApplicableReason): Draft => ({
  status: 'TIDAK_BERLAKU',
  evidence: { reason },
  remedy: null,
});

const remedyOf = (missing: MissingInput): RemedyCode => {
  if (missing === 'nomenclature') return 'import-nomenclature';
  return missing === 'document' || missing === 'realisation' ? 'import-document' : 'fill-data';
};

/** An input is missing, which is never a finding; the remedy is to bring it. */
export const notCheckable = (missing: MissingInput, evidence: Evidence = nothing): Draft => ({
  status: 'BELUM_DAPAT_DIPERIKSA',
  evidence: { missing, ...evidence },
  remedy: remedyOf(missing),
});

/** A document version as evidence names it. */
export interface VersionFact {
  readonly document: string;
  readonly year: number;
  readonly label: string;
  readonly effective: CivilDate;
}
