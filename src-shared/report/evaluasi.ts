import { isOperational } from '../domain/agreement/forms.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { readMeasure } from '../domain/gap/measure.ts';
import type { RecordOf } from '../domain/register/kinds.ts';
import { evaluasiWords as words } from '../text/report-words.ts';
import { cellLines, leadOf, partnerNames, titleOf } from './agreement-cells.ts';
import { frame } from './frame.ts';
import { ranIn, spanOf } from './period.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

type Evaluation = RecordOf<'evaluation'>;

/** Columns of the evaluation matrix: the criteria of the monitoring forms. Source: docs/spec/reports.md, Evaluasi. */
const columns = columnsOf('evaluasi', {
  no: centred(8, 'integer'),
  subject: text(40),
  goalFit: text(19),
  timeliness: text(19),
  partnerContribution: text(19),
  coordination: text(19),
  indicatorResult: text(19),
  impact: text(19),
  innovation: text(19),
  completeness: text(21),
  reporting: text(18),
  obstacles: text(21),
  relevance: text(21),
  compliance: text(21),
  budgetFit: text(20),
  rating: centred(11),
  recommendation: text(24),
  advice: text(26),
});

function criteriaOf(one: Evaluation): readonly ReportCell[] {
  return [
    one.goalFit,
    one.timeliness,
    one.partnerContribution,
    one.coordination,
    one.indicatorResult,
    one.impact,
    one.innovation,
    one.completeness,
    one.reporting,
    one.obstacles,
    cellLines([one.relevance, one.sustainability]),
    cellLines([one.compliance, one.realization]),
    one.budgetFit,
    one.rating,
    one.recommendation,
    cellLines([one.advice, one.evidence === null ? null : words.evidence(one.evidence)]),
  ];
}

const notYet: readonly ReportCell[] = [words.notYet, ...Array<null>(15).fill(null)];

function rowOf(
  input: ReportInput,
  file: AgreementFile,
  { no, evaluation }: { no: number; evaluation: Evaluation | undefined },
): readonly ReportCell[] {
  const partners = partnerNames(file, input.state.context.region).replaceAll('\n', '; ');
  return [
    no,
    cellLines([titleOf(file), partners === '' ? null : words.partners(partners), leadOf(input, file)]),
    ...(evaluation === undefined ? notYet : criteriaOf(evaluation)),
  ];
}

/** The mean of the ratings that are numbers, or null. */
function averageOf(evaluations: readonly Evaluation[]): number | null {
  const ratings = evaluations.map(({ rating }) => readMeasure(rating)).filter((value) => value !== null);
  return ratings.length === 0 ? null : ratings.reduce((sum, value) => sum + value, 0) / ratings.length;
}

/** The evaluation of every executing agreement that ran in the year, and of any other that was evaluated. */
export function buildEvaluasi(input: ReportInput, options: ReportOptions): ReportDocument {
  const { year } = input.state.context;
  const byAgreement = new Map(
    input.evaluations
      .filter((one) => one.year === year && one.agreementId !== null)
      .map((one) => [one.agreementId, one] as const),
  );
  const span = spanOf(year, 'TAHUNAN');
  const files = filesOf(input, options).filter(
    (file) => byAgreement.has(file.id) || (isOperational(file.agreement.form) === 'yes' && ranIn(file, span)),
  );
  const rows = files.map((file, index) =>
    rowOf(input, file, { no: index + 1, evaluation: byAgreement.get(file.id) }),
  );
  const done = files.flatMap((file) => byAgreement.get(file.id) ?? []);
  const average = averageOf(done);
  const total = words.total(done.length, files.length);
  const totals = columns.map((_, index) => (index === 1 ? total : null));
  return frame(
    'evaluasi',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        tablePage(words.page, {
          columns,
          sections: [{ heading: null, rows }],
          totals,
          emptyText: words.none,
        }),
      ],
      notes: [],
      summary: [total, ...(average === null ? [] : [words.average(average.toFixed(1).replace('.', ','))])],
    },
  );
}
