import { problemCauses, type ProblemCause } from '../../register/lists.ts';
import { listRecordedProblems, type RecordedProblem } from '../recorded-problems.ts';
import { causeOf } from '../problem-cause.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** The years up to `last`, one after the other, in which a cause was written down and never solved. */
function runUpTo(problems: readonly RecordedProblem[], cause: ProblemCause, last: number): readonly number[] {
  const years: number[] = [];
  for (let year = last; ; year -= 1) {
    const mine = problems.filter((problem) => problem.year === year && problem.cause === cause);
    if (mine.length === 0 || mine.some(({ isSolved }) => isSolved)) return years.reverse();
    years.push(year);
  }
}

/** The same problem year after year, and nobody finished with it. */
export const rea04: AgreementRule = {
  id: 'REA-04',
  version: 1,
  source: 'UU 23/2014 art. 368; years are a setting; docs/spec/gap-rules.md, REA-04',
  severity: 'M',
  cause: 'kelembagaan',
  scope: 'agreement',
  evaluate: ({ year, settings }, file) => {
    const problems = listRecordedProblems(file).filter((problem) => problem.cause !== 'LAIN');
    const found = problemCauses
      .flatMap((cause) => [year, year - 1].map((last) => ({ cause, years: runUpTo(problems, cause, last) })))
      .find(({ years }) => years.length >= Math.max(1, settings['aturan.rea-04.tahun']));
    if (found === undefined) return fine();
    const { cause, years } = found;
    return finding({ problem: cause, years, title: file.agreement.title }, 'finish-follow-up', {
      cause: causeOf(cause),
    });
  },
};
