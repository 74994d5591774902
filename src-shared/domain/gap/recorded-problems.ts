import type { ProblemCause } from '../register/lists.ts';
import type { AgreementFile } from './agreement-file.ts';

/** One problem written down in one year, on the obligation's row or in its progress of a quarter. */
export interface RecordedProblem {
  readonly source: 'obligation' | 'progress';
  readonly id: string;
  readonly year: number;
  readonly no: number | null;
  readonly quarter: number | null;
  readonly cause: ProblemCause;
  readonly text: string | null;
  /** Solved as soon as one of its follow-ups is. */
  readonly isSolved: boolean;
}

/** The problems of an agreement, those of its obligations first. Source: docs/spec/gap-rules.md, REA-04. */
export function listRecordedProblems(
  file: Pick<AgreementFile, 'obligations' | 'progress' | 'followUps'>,
): readonly RecordedProblem[] {
  const isSolvedIn = (year: number, no: number | null): boolean =>
    file.followUps.some(
      (row) =>
        row.state === 'SELESAI' &&
        row.year === year &&
        (row.obligationNo === null || row.obligationNo === no),
    );
  const onRows = file.obligations.flatMap(({ obligation }): readonly RecordedProblem[] => {
    const { id, year, no, problem, problemText, followUpState } = obligation;
    if (year === null || problem === null) return [];
    const isSolved = followUpState === 'SELESAI' || isSolvedIn(year, no);
    return [
      { source: 'obligation', id, year, no, quarter: null, cause: problem, text: problemText, isSolved },
    ];
  });
  const inProgress = file.progress.flatMap((row): readonly RecordedProblem[] => {
    const { id, year, obligationNo: no, quarter, problem, description } = row;
    if (year === null || problem === null) return [];
    const isSolved = isSolvedIn(year, no);
    return [{ source: 'progress', id, year, no, quarter, cause: problem, text: description, isSolved }];
  });
  return [...onRows, ...inProgress];
}
