import type { GapRow } from '../../../src-shared/contract/shapes.ts';
import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { findRegion } from '../../../src-shared/data/regions.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { ageOf, type FindingAge } from '../../../src-shared/domain/gap/finding-age.ts';
import { chainFunnel } from '../../../src-shared/domain/gap/chain-picture.ts';
import type { GapResult, GapStatus, Severity } from '../../../src-shared/domain/gap/result.ts';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import { remedyText } from '../../../src-shared/text/remedies.ts';
import { ruleTitles } from '../../../src-shared/text/rule-titles.ts';
import { gapMessage } from '../../../src-shared/text/rules.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { requireDb, type Session } from '../session.ts';
import type { GapMemo } from './gap-memo.ts';
import { loadFindingRecords } from './keep-findings.ts';
import { evaluateFor } from './memo.ts';

/** A result with its words: sentences are made only here, when a result leaves the program. */
const toGapRow = (result: GapResult, age: FindingAge): GapRow => ({
  ...result,
  ...age,
  message: gapMessage(result),
  remedy: remedyText(result),
});

/** The perangkat daerah that answers for an agreement: code and name as the register has them. */
export function opdOfAgreement(
  memo: GapMemo,
  agreementId: string | null,
): { readonly code: string | null; readonly name: string } {
  const found = agreementId === null ? undefined : memo.state.context.graph.byId.get(agreementId);
  return { code: found?.opdCode ?? null, name: found?.opdName ?? found?.opdCode ?? '' };
}

interface Counts {
  M: number;
  K: number;
  B: number;
}

/** Adds up findings under a key. */
function countBy(
  results: readonly GapResult[],
  keyOf: (result: GapResult) => string,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const result of results) {
    const key = keyOf(result);
    const count = counts.get(key) ?? { M: 0, K: 0, B: 0 };
    count[result.severity] += 1;
    counts.set(key, count);
  }
  return counts;
}

const total = (counts: Counts): number => counts.M + counts.K + counts.B;

function summarizeRules(results: readonly GapResult[]): ResponseOf<'gap.summary'>['byRule'] {
  const rules = new Map<
    string,
    { rule: string; name: string; severity: Severity; findings: number; notCheckable: number }
  >();
  for (const result of results) {
    if (result.status !== 'TEMUAN' && result.status !== 'BELUM_DAPAT_DIPERIKSA') continue;
    const row = rules.get(result.rule) ?? {
      rule: result.rule,
      name: (ruleTitles as Readonly<Record<string, string>>)[result.rule] ?? result.rule,
      severity: result.severity,
      findings: 0,
      notCheckable: 0,
    };
    if (result.status === 'TEMUAN') row.findings += 1;
    else row.notCheckable += 1;
    rules.set(result.rule, row);
  }
  return [...rules.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

/** The counts of a gap report: by severity, rule, perangkat daerah and cause, and how many agreements reach which rung. */
export function summarizeGaps(
  session: Session,
  request: { readonly year: number; readonly asOf: string },
): Result<ResponseOf<'gap.summary'>> {
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const memo = evaluated.value;
  const { results, ruleSet, documents } = memo.report;
  const findings = results.filter((result) => result.status === 'TEMUAN');
  const countStatus = (status: GapStatus): number =>
    results.filter((result) => result.status === status).length;
  const names = new Map<string, { code: string | null; name: string }>();
  const byOpd = countBy(findings, (result) => {
    const opd = opdOfAgreement(memo, result.agreementId);
    const name = result.agreementId === null ? (findRegion(result.subject)?.name ?? '') : opd.name;
    const key = `${opd.code ?? ''}|${name}`;
    names.set(key, { code: opd.code, name });
    return key;
  });
  return ok({
    ruleSet,
    findings: countBy(findings, () => '').get('') ?? { M: 0, K: 0, B: 0 },
    notCheckable: countStatus('BELUM_DAPAT_DIPERIKSA'),
    excepted: countStatus('DIKECUALIKAN'),
    documents: documents.map((document) => ({ ...document })),
    byRule: summarizeRules(results),
    byOpd: [...byOpd]
      .map(([key, counts]) => ({
        opdCode: names.get(key)?.code ?? null,
        opdName: names.get(key)?.name ?? '',
        findings: counts,
      }))
      .sort((a, b) => b.findings.M - a.findings.M || total(b.findings) - total(a.findings)),
    byCause: [...countBy(findings, (result) => result.cause)]
      .map(([cause, counts]) => ({ cause, findings: total(counts) }))
      .sort((a, b) => b.findings - a.findings),
    funnel: chainFunnel(memo.chains.values()).map(({ name, ...rung }) => ({ rung: name, ...rung })),
  });
}

export interface ResultFilter {
  readonly year: number;
  readonly asOf: string;
  readonly offset: number;
  readonly limit: number;
  readonly statuses: readonly GapStatus[];
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly opdCode: string | null;
  readonly cause: string | null;
  readonly agreementId: string | null;
  readonly search: string;
  readonly isNewOnly: boolean;
}

/** The test that a filter stands for; an empty list of statuses means findings. */
function toTest(memo: GapMemo, filter: ResultFilter): (result: GapResult) => boolean {
  const statuses = new Set<GapStatus>(filter.statuses.length === 0 ? ['TEMUAN'] : filter.statuses);
  const { opdCode } = filter;
  const sought = fold(filter.search);
  const matchesText = (result: GapResult): boolean => {
    const title =
      result.agreementId === null ? '' : (memo.state.context.graph.byId.get(result.agreementId)?.title ?? '');
    return fold(`${result.rule} ${result.agreement ?? ''} ${result.subject} ${title}`).includes(sought);
  };
  const matchesOpd = (result: GapResult): boolean => {
    const { code } = opdOfAgreement(memo, result.agreementId);
    return opdCode === null || (code !== null && isSameOpd(code, opdCode));
  };
  return (result) =>
    statuses.has(result.status) &&
    (filter.severity === null || result.severity === filter.severity) &&
    (filter.rule === null || result.rule === filter.rule) &&
    (filter.cause === null || result.cause === filter.cause) &&
    (filter.agreementId === null || result.agreementId === filter.agreementId) &&
    matchesOpd(result) &&
    (sought === '' || matchesText(result));
}

/** A page of the results that pass a filter, in the report's fixed order. */
export function listResults(session: Session, filter: ResultFilter): Result<ResponseOf<'gap.results'>> {
  const evaluated = evaluateFor(session, filter);
  if (!evaluated.ok) return evaluated;
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const records = loadFindingRecords(opened.value, filter);
  const toAge = (result: GapResult): FindingAge => ageOf(result, filter.asOf, records);
  const passes = toTest(evaluated.value, filter);
  const found = evaluated.value.report.results.filter(
    (result) => passes(result) && (!filter.isNewOnly || toAge(result).state === 'BARU'),
  );
  return ok({
    total: found.length,
    rows: found
      .slice(filter.offset, filter.offset + filter.limit)
      .map((result) => toGapRow(result, toAge(result))),
  });
}
