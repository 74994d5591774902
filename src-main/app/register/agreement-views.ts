import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { AgreementRow } from '../../../src-shared/contract/register-channels.ts';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import { addMonths } from '../../../src-shared/domain/dates.ts';
import { firstBroken } from '../../../src-shared/domain/gap/chain-picture.ts';
import type { GapResult } from '../../../src-shared/domain/gap/result.ts';
import type { Agreement } from '../../../src-shared/domain/register/kinds.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { remedyText } from '../../../src-shared/text/remedies.ts';
import { gapMessage } from '../../../src-shared/text/rules.ts';
import { toRungViews } from './rung-views.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import type { GapMemo } from '../gap/gap-memo.ts';
import { evaluateFor } from '../gap/memo.ts';
import type { Session } from '../session.ts';
import { partnersOf } from './partners.ts';

export interface AgreementQuery {
  readonly year: number;
  readonly asOf: string;
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly form: string | null;
  readonly kind: string | null;
  readonly opdCode: string | null;
  readonly state: 'all' | 'active' | 'ending' | 'ended' | 'with-findings';
  readonly sort: 'code' | 'title' | 'endsOn' | 'findings';
}

const findingsOf = (memo: GapMemo, id: string): readonly GapResult[] =>
  (memo.byAgreement.get(id) ?? []).filter((result) => result.status === 'TEMUAN');

function countFindings(results: readonly GapResult[]): AgreementRow['findings'] {
  const counts = { M: 0, K: 0, B: 0 };
  for (const result of results) counts[result.severity] += 1;
  return counts;
}

/** The end that counts on the day: the actual one, else the one written (with addenda as the engine reads them). */
const endOf = (memo: GapMemo, agreement: Agreement): string | null =>
  memo.state.context.files.get(agreement.id)?.term.end ?? agreement.endedOn ?? agreement.endsOn;

function matchesState(memo: GapMemo, agreement: Agreement, query: AgreementQuery): boolean {
  const end = endOf(memo, agreement);
  const isEnded = end !== null && end < query.asOf;
  switch (query.state) {
    case 'all':
      return true;
    case 'active':
      return agreement.signedOn !== null && !isEnded;
    case 'ended':
      return isEnded;
    case 'ending':
      return end !== null && !isEnded && end <= addMonths(query.asOf, 6);
    case 'with-findings':
      return findingsOf(memo, agreement.id).length > 0;
  }
}

function matches(memo: GapMemo, agreement: Agreement, query: AgreementQuery): boolean {
  if (query.form !== null && agreement.form !== query.form) return false;
  if (query.kind !== null && agreement.kind !== query.kind) return false;
  if (query.opdCode !== null && (agreement.opdCode === null || !isSameOpd(agreement.opdCode, query.opdCode)))
    return false;
  const sought = fold(query.search);
  if (sought === '') return true;
  const { code, title, number, opdName } = agreement;
  return fold([code, title, number, opdName, partnersOf(memo, agreement.id)].join(' ')).includes(sought);
}

const compareText = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
};

function order(memo: GapMemo, sort: AgreementQuery['sort']): (a: Agreement, b: Agreement) => number {
  const weight = (agreement: Agreement): number => {
    const { M, K, B } = countFindings(findingsOf(memo, agreement.id));
    return M * 1_000_000 + K * 1000 + B;
  };
  const byCode = (a: Agreement, b: Agreement): number => compareText(a.code, b.code);
  if (sort === 'title') return (a, b) => compareText(a.title, b.title) || byCode(a, b);
  if (sort === 'endsOn') return (a, b) => compareText(endOf(memo, a), endOf(memo, b)) || byCode(a, b);
  if (sort === 'findings') return (a, b) => weight(b) - weight(a) || byCode(a, b);
  return byCode;
}

function toRow(memo: GapMemo, agreement: Agreement): AgreementRow {
  const findings = findingsOf(memo, agreement.id);
  const chain = memo.chains.get(agreement.id) ?? [];
  const broken = firstBroken(chain);
  const cause =
    broken === null ? undefined : findings.find((result) => broken.findings.includes(result.rule));
  const obligations = memo.state.snapshot.obligations.filter(
    (row) => row.agreementId === agreement.id && row.year === memo.year,
  );
  return {
    id: agreement.id,
    code: agreement.code ?? '',
    title: agreement.title,
    form: agreement.form,
    kind: agreement.kind,
    partners: partnersOf(memo, agreement.id),
    opdName: agreement.opdName,
    startsOn: agreement.startsOn ?? agreement.signedOn,
    endsOn: endOf(memo, agreement),
    status: agreement.status,
    amountRupiah: obligations.reduce((sum, row) => sum + (row.amountRupiah ?? 0), 0),
    findings: countFindings(findings),
    chain: toRungViews(chain),
    firstBroken:
      broken === null || cause === undefined
        ? null
        : { rung: broken.name, message: gapMessage(cause), remedy: remedyText(cause) },
  };
}

/** A page of the register with the chain of each agreement in the year, and what is first broken in it. */
export function listAgreements(
  session: Session,
  query: AgreementQuery,
): Result<ResponseOf<'agreement.list'>> {
  const evaluated = evaluateFor(session, query);
  if (!evaluated.ok) return evaluated;
  const memo = evaluated.value;
  const found = memo.state.snapshot.agreements
    .filter((agreement) => matches(memo, agreement, query) && matchesState(memo, agreement, query))
    .toSorted(order(memo, query.sort));
  return ok({
    total: found.length,
    rows: found.slice(query.offset, query.offset + query.limit).map((agreement) => toRow(memo, agreement)),
  });
}
