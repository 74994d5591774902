import { daysBetween, type CivilDate } from '../dates.ts';
import type { GapContext } from '../gap/context.ts';
import { causeOf } from '../gap/problem-cause.ts';
import type { Cause } from '../gap/result.ts';
import { allRules } from '../gap/rules/index.ts';
import type { Agreement, Obligation, RecordOf } from '../register/kinds.ts';
import { compareText } from '../text-order.ts';

export type TaskState = NonNullable<RecordOf<'followUp'>['state']>;

/** Something that someone has to do: a follow-up of its own, or the one that an obligation's row carries. */
export interface Task {
  readonly source: 'followUp' | 'obligation';
  readonly id: string;
  readonly agreementId: string | null;
  readonly agreement: string | null;
  readonly title: string | null;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly year: number | null;
  readonly obligationNo: number | null;
  readonly ruleId: string | null;
  readonly cause: Cause | null;
  readonly description: string;
  readonly owner: string | null;
  readonly dueOn: CivilDate | null;
  /** As recorded; empty counts as not begun. */
  readonly state: TaskState | null;
  readonly isOverdue: boolean;
  /** Days from the day of the look to the due date; negative when it has passed. */
  readonly daysLeft: number | null;
}

const causeOfRule: ReadonlyMap<string, Cause> = new Map(allRules.map(({ id, cause }) => [id, cause]));

const isOverdue = (dueOn: CivilDate | null, state: TaskState | null, day: CivilDate): boolean =>
  dueOn !== null && dueOn < day && state !== 'SELESAI';

interface Row {
  readonly source: Task['source'];
  readonly id: string;
  readonly agreementId: string | null;
  readonly year: number | null;
  readonly obligationNo: number | null;
  readonly ruleId: string | null;
  readonly description: string;
  readonly owner: string | null;
  readonly dueOn: CivilDate | null;
  readonly state: TaskState | null;
}

const obligationKey = (agreementId: string | null, year: number | null, no: number | null): string =>
  `${agreementId ?? ''}|${year ?? ''}|${no ?? ''}`;

const fromObligation = (row: Obligation): readonly Row[] =>
  row.followUp === null
    ? []
    : [
        {
          source: 'obligation',
          id: row.id,
          agreementId: row.agreementId,
          year: row.year,
          obligationNo: row.no,
          ruleId: null,
          description: row.followUp,
          owner: row.followUpOwner,
          dueOn: row.followUpDueOn,
          state: row.followUpState,
        },
      ];

/** Overdue first, the longest first; then by due date, without one last; what is done at the end, the newest first. */
function compareTasks(a: Task, b: Task): number {
  const rank = (task: Task): number => (task.state === 'SELESAI' ? 1 : 0);
  const far = rank(a) === 1 ? '' : '9999-12-31';
  const byDate = compareText(a.dueOn ?? far, b.dueOn ?? far);
  return (
    rank(a) - rank(b) ||
    (rank(a) === 1 ? -byDate : byDate) ||
    compareText(a.agreement ?? '', b.agreement ?? '') ||
    compareText(a.id, b.id)
  );
}

/** Whose perangkat daerah and problem a task takes over: its obligation's, else its agreement's. */
interface Behind {
  readonly agreement: Agreement | undefined;
  readonly obligation: Obligation | undefined;
}

const opdOf = ({ agreement, obligation }: Behind): Pick<Task, 'opdCode' | 'opdName'> => ({
  opdCode: obligation?.opdCode ?? agreement?.opdCode ?? null,
  opdName: obligation?.opdName ?? agreement?.opdName ?? null,
});

function causeOfTask(ruleId: string | null, { obligation }: Behind): Cause | null {
  const ofRule = ruleId === null ? undefined : causeOfRule.get(ruleId);
  const problem = obligation?.problem ?? null;
  return ofRule ?? (problem === null ? null : causeOf(problem));
}

const toTask = (row: Row, behind: Behind, day: CivilDate): Task => ({
  ...row,
  ...opdOf(behind),
  agreement: behind.agreement?.code ?? null,
  title: behind.agreement?.title ?? null,
  cause: causeOfTask(row.ruleId, behind),
  isOverdue: isOverdue(row.dueOn, row.state, day),
  daysLeft: row.dueOn === null ? null : daysBetween(day, row.dueOn),
});

const fromFollowUp = (row: RecordOf<'followUp'>): Row => ({
  source: 'followUp',
  id: row.id,
  agreementId: row.agreementId,
  year: row.year,
  obligationNo: row.obligationNo,
  ruleId: row.ruleId,
  description: row.description ?? '',
  owner: row.owner,
  dueOn: row.dueOn,
  state: row.state,
});

/** Every task of the register as it stands on a day, in the order in which they want to be seen. */
export function listTasks({
  office,
  graph,
  asOf,
}: Pick<GapContext, 'office' | 'graph' | 'asOf'>): readonly Task[] {
  const obligations = new Map(
    office.obligations.map((row) => [obligationKey(row.agreementId, row.year, row.no), row]),
  );
  return [...office.followUps.map(fromFollowUp), ...office.obligations.flatMap(fromObligation)]
    .map((row) => {
      const agreement = row.agreementId === null ? undefined : graph.byId.get(row.agreementId);
      const obligation = obligations.get(obligationKey(row.agreementId, row.year, row.obligationNo));
      return toTask(row, { agreement, obligation }, asOf);
    })
    .toSorted(compareTasks);
}
