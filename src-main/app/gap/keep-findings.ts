import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import {
  compareWithRecord,
  identityKey,
  toKept,
  type ClosedFinding,
  type FindingRecords,
  type KeptFinding,
} from '../../../src-shared/domain/gap/finding-age.ts';
import { chooseDroppedDays } from '../../../src-shared/domain/gap/run-retention.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { ruleTitles } from '../../../src-shared/text/rule-titles.ts';
import { inTransaction, type ReadDb, type WriteDb } from '../../store/database.ts';
import {
  dropFindingRun,
  dropUnusedFindings,
  findRunBefore,
  hasRun,
  listFindingRuns,
  loadRunFindings,
  replaceFindingRun,
} from '../../store/finding-runs.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';
import type { GapMemo } from './gap-memo.ts';
import { evaluateFor } from './memo.ts';

interface At {
  readonly year: number;
  readonly asOf: CivilDate;
}

/** The records that the findings of a year on a day are compared with. */
export function loadFindingRecords(db: ReadDb, { year, asOf }: At): FindingRecords {
  const day = findRunBefore(db, year, asOf);
  return {
    before: day === null ? null : loadRunFindings(db, year, day),
    isRecorded: hasRun(db, year, asOf),
  };
}

/** Whether the record of the day says the same already: then nothing is written. */
function isUnchanged(db: ReadDb, { year, asOf }: At, memo: GapMemo, kept: readonly KeptFinding[]): boolean {
  const run = listFindingRuns(db, year).find(({ day }) => day === asOf);
  if (run?.ruleSet !== memo.report.ruleSet) return false;
  const old = loadRunFindings(db, year, asOf);
  return (
    old.size === kept.length &&
    kept.every((finding) => {
      const known = old.get(identityKey(finding));
      return known?.severity === finding.severity && known.since === finding.since;
    })
  );
}

function record(session: Session, db: WriteDb, at: At, memo: GapMemo): void {
  const { before } = loadFindingRecords(db, at);
  const findings = toKept(memo.report.results, at.asOf, before);
  if (isUnchanged(db, at, memo, findings)) return;
  const { year, asOf: day } = at;
  replaceFindingRun(db, {
    ...{ year, day, findings },
    ruleSet: memo.report.ruleSet,
    at: session.ports.now(),
  });
  const days = listFindingRuns(db, year).map((run) => run.day);
  for (const dropped of chooseDroppedDays(days, day)) dropFindingRun(db, year, dropped);
  dropUnusedFindings(db);
}

/**
 * Records today's findings of a year for the trend; the last record of a day stands. Another day than today is evaluated
 * but never recorded: the register is taken as it stands, so that day's findings can no longer be known.
 */
export function keepFindings(session: Session, at: At): Result<ResponseOf<'gap.keep'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  if (at.asOf !== session.ports.today()) return ok({ isKept: false });
  const evaluated = evaluateFor(session, at);
  if (!evaluated.ok) return evaluated;
  return guardWrite(session, () => {
    inTransaction(opened.value, () => {
      record(session, opened.value, at, evaluated.value);
    });
    return ok({ isKept: true });
  });
}

/** At most so many closed findings are listed; all are counted. */
const closedLimit = 500;

function toClosedRow(memo: GapMemo, closed: ClosedFinding): ResponseOf<'gap.trend'>['closed'][number] {
  const { agreementId } = closed;
  const agreement = agreementId === null ? undefined : memo.state.context.graph.byId.get(agreementId);
  return {
    ...closed,
    ruleName: (ruleTitles as Readonly<Record<string, string>>)[closed.rule] ?? closed.rule,
    agreement: agreement?.code ?? null,
    title: agreement?.title ?? null,
  };
}

/** How the findings of a year went over the recorded days, and what changed since one of them. */
export function showTrend(
  session: Session,
  request: At & { readonly since: CivilDate | null },
): Result<ResponseOf<'gap.trend'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const memo = evaluated.value;
  const runs = listFindingRuns(db, request.year).filter(({ day }) => day <= request.asOf);
  const earlier = runs.filter(({ day }) => day < request.asOf);
  const wanted = request.since;
  const base = (wanted === null ? earlier : earlier.filter(({ day }) => day <= wanted)).at(-1)?.day ?? null;
  const compared = compareWithRecord(
    memo.report.results,
    base === null ? new Map<string, KeptFinding>() : loadRunFindings(db, request.year, base),
  );
  return ok({
    runs: runs.map(({ day, ruleSet, bySeverity, byRule }) => ({
      ...{ day, ruleSet, byRule },
      bySeverity: { M: bySeverity.M ?? 0, K: bySeverity.K ?? 0, B: bySeverity.B ?? 0 },
    })),
    base,
    fresh: base === null ? 0 : compared.fresh,
    open: base === null ? compared.fresh : compared.open,
    closedTotal: compared.closed.length,
    closed: compared.closed.slice(0, closedLimit).map((closed) => toClosedRow(memo, closed)),
  });
}
