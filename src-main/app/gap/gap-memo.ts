import type { Rung } from '../../../src-shared/domain/gap/chain-picture.ts';
import type { CivilDate } from '../../../src-shared/domain/dates.ts';
import type { GapState } from '../../../src-shared/domain/gap/engine.ts';
import type { GapReport, GapResult } from '../../../src-shared/domain/gap/result.ts';
import type { PlanLine } from '../../../src-shared/domain/plan/plan.ts';

/** Lines by part id. A part never changes once it is imported, so what was read stays good as long as the part stands. */
export type LineCache = Map<string, readonly PlanLine[]>;

/** The last evaluation with what it was made from, so that an edit costs its agreement only. */
export interface GapMemo {
  readonly year: number;
  readonly asOf: CivilDate;
  /** The newest change that the evaluation has seen. */
  readonly seq: number;
  readonly state: GapState;
  readonly report: GapReport;
  readonly byAgreement: ReadonlyMap<string, readonly GapResult[]>;
  readonly chains: ReadonlyMap<string, readonly Rung[]>;
  readonly lines: LineCache;
}
