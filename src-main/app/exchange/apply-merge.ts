import type { CounterRange } from '../../../src-shared/domain/exchange/header.ts';
import type { ChangeContext } from '../../store/changes.ts';
import type { WriteDb } from '../../store/database.ts';
import { raiseKnowledge, saveMerged } from '../../store/shared-apply.ts';
import type { MergePlan } from './plan-merge.ts';

/** Writes what a plan says and how far the sender's changes are known now; inside a transaction of the caller. */
export function applyMerge(
  db: WriteDb,
  plan: MergePlan,
  ranges: readonly CounterRange[],
  context: ChangeContext,
): void {
  for (const { installation, top } of ranges) raiseKnowledge(db, { installation, counter: top }, context.at);
  for (const record of plan.records) saveMerged(db, record, context);
}
