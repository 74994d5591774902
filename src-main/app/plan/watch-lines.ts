import type { JobHooks } from '../ports.ts';
import { RefusedInside } from '../ports.ts';

/** How many lines are written between two looks at what the officer wants. */
const linesBetween = 1_000;

/** Tells how many lines are written, and undoes the transaction where the job was cancelled. */
export const lineWatch =
  (job: JobHooks, total: number): ((done: number) => void) =>
  (done) => {
    if (done % linesBetween !== 0) return;
    if (job.isCancelled()) throw new RefusedInside({ code: 'cancelled' });
    job.progress({ done, total });
  };
