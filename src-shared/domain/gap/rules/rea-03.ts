import { monthOf, yearOf } from '../../dates.ts';
import { isFilled, judgeConditions } from '../conditions.ts';
import type { GapContext } from '../context.ts';
import { readMeasure } from '../measure.ts';
import { causeOf } from '../problem-cause.ts';
import { fine, finding, notApplicable, type ObligationRule, type ObligationSubject } from '../rule.ts';

/** A year's target is judged once the year is over, or in its last quarter. */
const isDue = ({ year, asOf }: GapContext): boolean =>
  year < yearOf(asOf) || (year === yearOf(asOf) && monthOf(asOf) >= 10);

const hasFollowUp = ({ file, entry }: ObligationSubject): boolean =>
  isFilled(entry.obligation.followUp) ||
  file.followUps.some((row) => row.year === entry.year && row.obligationNo === entry.obligation.no);

/** A target that was missed, without a follow-up. */
export const rea03: ObligationRule = {
  id: 'REA-03',
  version: 1,
  source: 'PP 28/2018 art. 6(1); docs/spec/gap-rules.md, REA-03',
  severity: 'K',
  cause: 'kelembagaan',
  scope: 'obligation',
  evaluate: (context, subject) => {
    const { target, achievement, problem } = subject.entry.obligation;
    const early = judgeConditions([
      [subject.entry.isOwn, 'not-own'],
      [isDue(context), 'not-due'],
    ]);
    if (early !== null) return early;
    const wanted = readMeasure(target);
    const reached = readMeasure(achievement);
    if (wanted === null || reached === null) return notApplicable('no-target');
    const evidence = { target, achievement, problem };
    return reached < wanted && !hasFollowUp(subject)
      ? finding(evidence, 'fill-follow-up', { cause: causeOf(problem) })
      : fine(evidence);
  },
};
