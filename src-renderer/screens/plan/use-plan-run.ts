import type { Stores } from '../../state/stores.ts';
import { toPlanOptions, toRealizationOptions, type PlanFacts } from './plan-options.ts';

/** The import that the facts are for, with its two steps. */
export function usePlanRun({ imports }: Stores, what: 'plan' | 'realization', facts: PlanFacts) {
  if (what === 'plan') {
    const run = imports.plan;
    const options = toPlanOptions(facts);
    return {
      run,
      check: () => run.check(options),
      apply: (acceptPartial: boolean) => run.apply(options, acceptPartial),
    };
  }
  const run = imports.realization;
  const options = toRealizationOptions(facts);
  return {
    run,
    check: () => run.check(options),
    apply: (acceptPartial: boolean) => run.apply(options, acceptPartial),
  };
}
