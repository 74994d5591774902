import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';
import { labels } from '../text/labels.ts';
import { opdSheetWords as words } from '../text/letter-words.ts';
import { cellLines, endText, titleOf } from './agreement-cells.ts';
import { stepsOf } from './follow-up-text.ts';
import { frame } from './frame.ts';
import { ranIn, spanOf } from './period.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the sheet that a perangkat daerah fills in by hand. Source: docs/spec/reports.md, Lembar OPD. */
const columns = columnsOf('lembar-opd', {
  no: centred(9, 'integer'),
  subject: text(50),
  obligation: text(44),
  target: text(24),
  amount: figures(30),
  subActivities: text(36),
  achievement: text(28),
  problem: text(36),
  followUp: text(40),
  owner: text(36),
});

const measure = (value: string | null, unit: string | null): string =>
  [value, value === null ? null : unit].filter((part) => part !== null).join(' ');

function rowOf(file: AgreementFile, entry: ObligationFile | null, year: number): readonly ReportCell[] {
  const subject = cellLines([titleOf(file), `s.d. ${endText(file)}`]);
  if (entry === null) return [subject, words.noObligation, ...Array<null>(7).fill(null)];
  const { obligation } = entry;
  const { problem, problemText } = obligation;
  const steps = stepsOf(file, year, obligation.no);
  return [
    subject,
    cellLines([`${year}/${obligation.no ?? ''}`, obligation.description]),
    measure(obligation.target, obligation.unit),
    obligation.amountRupiah,
    cellLines([...new Set(entry.links.map((link) => link.code))]),
    measure(obligation.achievement, obligation.unit),
    cellLines([problem === null ? null : labels.problemCauses[problem], problemText]),
    cellLines(steps.map((step) => step.description)),
    cellLines(steps.map((step) => [step.owner, step.due].filter((part) => part !== '').join(', '))),
  ];
}

function rowsOf(file: AgreementFile, year: number): readonly (readonly ReportCell[])[] {
  const entries = file.obligations.filter((entry) => entry.isOwn && entry.year === year);
  if (entries.length === 0) return [rowOf(file, null, year)];
  return entries.map((entry) => rowOf(file, entry, year));
}

/** The agreements of one perangkat daerah with what it owes this year, to be filled in by hand; the workbook does the same in Excel. */
export function buildLembarOpd(input: ReportInput, options: ReportOptions): ReportDocument {
  const { year } = input.state.context;
  const span = spanOf(year, 'TAHUNAN');
  const files = filesOf(input, options).filter(
    (file) => file.agreement.form !== 'ADENDUM' && ranIn(file, span),
  );
  const rows = files
    .flatMap((file) => rowsOf(file, year))
    .map((cells, index): readonly ReportCell[] => [index + 1, ...cells]);
  return frame(
    'lembar-opd',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        tablePage(words.page, {
          columns,
          sections: [{ heading: null, rows }],
          totals: null,
          emptyText: words.none,
        }),
      ],
      notes: [{ heading: null, lines: [words.guide] }],
      summary: [words.total(rows.length)],
    },
  );
}
