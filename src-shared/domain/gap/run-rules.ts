import type { AgreementFile } from './agreement-file.ts';
import { traceChain } from './chain.ts';
import type { GapContext } from './context.ts';
import { applyException, type ExceptionBook } from './exceptions.ts';
import { GapRuleError } from './gap-rule-error.ts';
import { compareResults } from './order.ts';
import type { GapResult } from './result.ts';
import type { Draft, ObligationSubject, Rule } from './rule.ts';

/** What rules are run with: they themselves, what they may read, and the exceptions that count. */
export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly context: GapContext;
  readonly exceptions: ExceptionBook;
}

interface Place {
  readonly file: AgreementFile | null;
  readonly obligation: number | null;
}

function toResult(run: RuleRun, rule: Rule, draft: Draft, place: Place): GapResult {
  const file = draft.about ?? place.file;
  const agreement = file === null ? null : file.code;
  const result: GapResult = {
    rule: rule.id,
    version: rule.version,
    status: draft.status,
    severity: draft.severity ?? rule.severity,
    year: draft.year ?? run.context.year,
    cause: draft.cause ?? rule.cause,
    agreement,
    agreementId: file === null ? null : file.id,
    obligation: place.obligation,
    subject: draft.subject ?? agreement ?? run.context.region,
    evidence: draft.evidence,
    remedy: draft.remedy,
  };
  return applyException(run.exceptions, result);
}

const isList = (drafts: Draft | readonly Draft[]): drafts is readonly Draft[] => Array.isArray(drafts);

function evaluate(rule: Rule, subject: string, work: () => Draft | readonly Draft[]): readonly Draft[] {
  try {
    const drafts = work();
    return isList(drafts) ? drafts : [drafts];
  } catch (cause) {
    throw new GapRuleError(rule.id, subject, cause);
  }
}

/** The results of every rule about one agreement and its obligations of the year; in order within each rule. */
export function runOnFile(run: RuleRun, file: AgreementFile): readonly GapResult[] {
  const { context } = run;
  const reading = { plan: context.plan, asOf: context.asOf };
  const subjects: readonly ObligationSubject[] = file.obligations
    .filter((entry) => entry.year === context.year)
    .map((entry) => ({ file, entry, chain: traceChain(reading, file, entry) }));
  const results: GapResult[] = [];
  for (const rule of run.rules) {
    const first = results.length;
    if (rule.scope === 'agreement')
      for (const draft of evaluate(rule, file.code, () => rule.evaluate(context, file)))
        results.push(toResult(run, rule, draft, { file, obligation: null }));
    if (rule.scope === 'obligation')
      for (const subject of subjects)
        for (const draft of evaluate(rule, file.code, () => rule.evaluate(context, subject)))
          results.push(toResult(run, rule, draft, { file, obligation: subject.entry.obligation.no }));
    if (results.length - first > 1) results.push(...results.splice(first).sort(compareResults));
  }
  return results;
}

/** What the rules over office and register said, by rule: results, and the drafts they are made of. */
export interface GeneralResults {
  readonly results: readonly GapResult[];
  readonly drafts: ReadonlyMap<string, readonly Draft[]>;
}

/** The results of the rules about the office and about the register as a whole; `before` saves work after an edit. */
export function runOnOffice(
  run: RuleRun,
  before: { readonly general: GeneralResults; readonly changed: ReadonlySet<string> } | null,
): GeneralResults {
  const { context } = run;
  const drafts = new Map<string, readonly Draft[]>();
  const results = run.rules.flatMap((rule) => {
    if (rule.scope !== 'office' && rule.scope !== 'register') return [];
    const old = before?.general.drafts.get(rule.id);
    const earlier = before === null || old === undefined ? null : { drafts: old, changed: before.changed };
    const said = evaluate(rule, context.region, () =>
      rule.scope === 'office' ? rule.evaluate(context) : rule.evaluate(context, earlier),
    );
    drafts.set(rule.id, said);
    return said.map((draft) => toResult(run, rule, draft, { file: null, obligation: null }));
  });
  return { results, drafts };
}
