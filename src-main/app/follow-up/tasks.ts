import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import { listTasks, type Task, type TaskState } from '../../../src-shared/domain/follow-up/tasks.ts';
import {
  listRecordedProblems,
  type RecordedProblem,
} from '../../../src-shared/domain/gap/recorded-problems.ts';
import type { AgreementFile } from '../../../src-shared/domain/gap/agreement-file.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { compareText } from '../../../src-shared/domain/text-order.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { ruleTitles } from '../../../src-shared/text/rule-titles.ts';
import { loadRecord } from '../../store/records.ts';
import { evaluateFor } from '../gap/memo.ts';
import { saveRecord } from '../register/save-record.ts';
import { requireDb, type Session } from '../session.ts';

interface Query {
  readonly year: number;
  readonly asOf: CivilDate;
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly opdCode: string | null;
}

export interface TaskQuery extends Query {
  readonly state: 'unfinished' | 'overdue' | 'done' | 'all';
  readonly owner: string | null;
  readonly cause: string | null;
  readonly agreementId: string | null;
  /** `YYYY-MM`: only what is due in that month. */
  readonly month: string | null;
}

const isDone = (task: Task): boolean => task.state === 'SELESAI';

const matchesState = (task: Task, state: TaskQuery['state']): boolean => {
  if (state === 'all') return true;
  if (state === 'overdue') return task.isOverdue;
  return isDone(task) === (state === 'done');
};

const matchesOpd = (code: string | null, wanted: string | null): boolean =>
  wanted === null || (code !== null && isSameOpd(code, wanted));

function matches(task: Task, query: TaskQuery): boolean {
  const sought = fold(query.search);
  const text = [task.description, task.owner, task.agreement, task.title, task.ruleId, task.opdName];
  return (
    matchesState(task, query.state) &&
    (query.owner === null || task.owner === query.owner) &&
    (query.cause === null || task.cause === query.cause) &&
    (query.agreementId === null || task.agreementId === query.agreementId) &&
    (query.month === null || task.dueOn?.startsWith(query.month) === true) &&
    matchesOpd(task.opdCode, query.opdCode) &&
    (sought === '' || fold(text.join(' ')).includes(sought))
  );
}

const nameOfRule = (id: string | null): string | null =>
  id === null ? null : ((ruleTitles as Readonly<Record<string, string>>)[id] ?? null);

/** A page of the tasks that pass a filter, overdue first; counts are of all tasks. */
export function listFollowUps(session: Session, query: TaskQuery): Result<ResponseOf<'followUp.list'>> {
  const evaluated = evaluateFor(session, query);
  if (!evaluated.ok) return evaluated;
  const tasks = listTasks(evaluated.value.state.context);
  const found = tasks.filter((task) => matches(task, query));
  const count = (test: (task: Task) => boolean): number => tasks.filter(test).length;
  return ok({
    total: found.length,
    counts: {
      overdue: count(({ isOverdue }) => isOverdue),
      unfinished: count((task) => !isDone(task)),
      undated: count((task) => !isDone(task) && task.dueOn === null),
      done: count(isDone),
    },
    owners: [...new Set(tasks.flatMap(({ owner }) => owner ?? []))].sort(compareText).slice(0, 500),
    rows: found
      .slice(query.offset, query.offset + query.limit)
      .map((task) => ({ ...task, ruleName: nameOfRule(task.ruleId) })),
  });
}

export interface ObstacleQuery extends Query {
  readonly cause: string | null;
  readonly isOpenOnly: boolean;
}

interface Obstacle {
  readonly file: AgreementFile;
  readonly problem: RecordedProblem;
}

function countOpenTasks({ file, problem }: Obstacle): number {
  const own = file.followUps.filter(
    (row) =>
      row.year === problem.year &&
      (row.obligationNo === null || row.obligationNo === problem.no) &&
      row.state !== 'SELESAI',
  ).length;
  const onRow = file.obligations.some(
    ({ obligation, year }) =>
      year === problem.year &&
      obligation.no === problem.no &&
      obligation.followUp !== null &&
      obligation.followUpState !== 'SELESAI',
  );
  return own + (onRow ? 1 : 0);
}

/** The problems that obligations and quarters name, open ones first, the newest year first. */
export function listObstacles(session: Session, query: ObstacleQuery): Result<ResponseOf<'obstacle.list'>> {
  const evaluated = evaluateFor(session, query);
  if (!evaluated.ok) return evaluated;
  const sought = fold(query.search);
  const opdOf = ({ file, problem }: Obstacle): { code: string | null; name: string | null } => {
    const row = file.obligations.find(
      ({ year, obligation }) => year === problem.year && obligation.no === problem.no,
    );
    return {
      code: row?.opdCode ?? file.agreement.opdCode,
      name: row?.obligation.opdName ?? file.agreement.opdName,
    };
  };
  const found = evaluated.value.state.context.sortedFiles
    .flatMap((file) => listRecordedProblems(file).map((problem): Obstacle => ({ file, problem })))
    .filter((obstacle) => {
      const { file, problem } = obstacle;
      return (
        (query.cause === null || problem.cause === query.cause) &&
        (!query.isOpenOnly || !problem.isSolved) &&
        matchesOpd(opdOf(obstacle).code, query.opdCode) &&
        (sought === '' || fold([file.code, file.agreement.title, problem.text].join(' ')).includes(sought))
      );
    })
    .toSorted(
      (a, b) => Number(a.problem.isSolved) - Number(b.problem.isSolved) || b.problem.year - a.problem.year,
    );
  return ok({
    total: found.length,
    rows: found.slice(query.offset, query.offset + query.limit).map((obstacle) => {
      const { file, problem } = obstacle;
      const opd = opdOf(obstacle);
      return {
        ...problem,
        agreementId: file.id,
        agreement: file.code,
        title: file.agreement.title,
        opdName: opd.name,
        openTasks: countOpenTasks(obstacle),
      };
    }),
  });
}

/**
 * Changes the state of a task, with its history.
 *
 * Errors: `record-missing`, and `record-changed` where the state is no longer the one that was on the screen.
 */
export function setTaskState(
  session: Session,
  request: {
    readonly source: Task['source'];
    readonly id: string;
    readonly from: TaskState | null;
    readonly to: TaskState;
  },
): Result<ResponseOf<'followUp.setState'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const { source: kind, id, from, to } = request;
  const field = kind === 'followUp' ? 'state' : 'followUpState';
  const current = loadRecord(opened.value, kind, id);
  if (current === null) return refuse({ code: 'record-missing', kind, id });
  if ((current.values[field] ?? null) !== from) return refuse({ code: 'record-changed', kind, id });
  return saveRecord(session, { kind, id, revision: current.revision, values: { [field]: to } });
}
