import { problemCauses, type ProblemCause } from '../../register/lists.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { causeOf } from '../problem-cause.ts';
import { fine, finding, type AgreementRule } from '../rule.ts';

/** One problem written down in one year; solved as soon as one of its follow-ups is. */
interface Problem {
  readonly year: number;
  readonly no: number | null;
  readonly cause: ProblemCause;
  readonly isSolved: boolean;
}

function listProblems(file: AgreementFile): readonly Problem[] {
  const isSolvedIn = (year: number | null, no: number | null): boolean =>
    file.followUps.some(
      (row) =>
        row.state === 'SELESAI' &&
        row.year === year &&
        (row.obligationNo === null || row.obligationNo === no),
    );
  const rows = [
    ...file.obligations.map(({ obligation: { year, no, problem, followUpState } }) => ({
      year,
      no,
      problem,
      isSolved: followUpState === 'SELESAI',
    })),
    ...file.progress.map(({ year, obligationNo, problem }) => ({
      year,
      no: obligationNo,
      problem,
      isSolved: false,
    })),
  ];
  return rows.flatMap(({ year, no, problem, isSolved }) =>
    year === null || problem === null || problem === 'LAIN'
      ? []
      : [{ year, no, cause: problem, isSolved: isSolved || isSolvedIn(year, no) }],
  );
}

/** The years up to `last`, one after the other, in which a cause was written down and never solved. */
function runUpTo(problems: readonly Problem[], cause: ProblemCause, last: number): readonly number[] {
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
    const problems = listProblems(file);
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
