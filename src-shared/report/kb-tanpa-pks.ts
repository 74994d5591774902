import { isInForceOn } from '../domain/agreement/term.ts';
import { addMonths, monthsBetween } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { GapResult } from '../domain/gap/result.ts';
import { followersOf } from '../domain/gap/rules/dok-02.ts';
import { splitList } from '../domain/text-folding.ts';
import { formatDate } from '../text/format.ts';
import { remedyText } from '../text/remedies.ts';
import { kbWords as words } from '../text/report-words.ts';
import { severityWords } from '../text/screens/chain.ts';
import { cellLines, endText, leadOf, numbered, numbersOf, partnerNames, titleOf } from './agreement-cells.ts';
import { stepsOf } from './follow-up-text.ts';
import { frame } from './frame.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the list of KB that nothing has followed. Source: docs/spec/reports.md, KB tanpa PKS. */
const columns = columnsOf('kb-tanpa-pks', {
  no: centred(9, 'integer'),
  subject: text(56),
  partners: text(42),
  numbers: text(42),
  scope: text(42),
  opd: text(34),
  months: figures(15),
  end: text(24),
  finding: text(32),
  remedy: text(44),
  followUp: text(38),
});

/** A signed KB without an operational agreement under it, with what rule DOK-02 says of it. */
interface Bare {
  readonly file: AgreementFile;
  readonly signedOn: string;
  readonly finding: GapResult | undefined;
}

function rowOf(input: ReportInput, { file, signedOn, finding }: Bare, no: number): readonly ReportCell[] {
  const { asOf, settings, year, region } = input.state.context;
  const yellow = settings['aturan.dok-02.bulan-kuning'];
  const red = settings['aturan.dok-02.bulan-merah'];
  const state =
    finding === undefined
      ? words.fresh(yellow)
      : cellLines([
          severityWords[finding.severity].name,
          words.late(finding.severity === 'M' ? red : yellow),
        ]);
  return [
    no,
    titleOf(file),
    partnerNames(file, region),
    numbersOf(file),
    splitList(file.agreement.scope).join('\n'),
    leadOf(input, file),
    monthsBetween(signedOn, asOf),
    endText(file),
    state,
    finding === undefined ? words.draftBy(formatDate(addMonths(signedOn, yellow))) : remedyText(finding),
    numbered(stepsOf(file, year, null).map((step) => step.description)),
  ];
}

/** Every signed KB in force that no operational agreement has followed, the oldest first. */
export function buildKbTanpaPks(input: ReportInput, options: ReportOptions): ReportDocument {
  const { context } = input.state;
  const findings = new Map(
    input.report.results
      .filter(({ rule, status }) => rule === 'DOK-02' && status === 'TEMUAN')
      .map((result) => [result.agreementId, result] as const),
  );
  const bare = filesOf(input, options)
    .flatMap((file): readonly Bare[] => {
      const { agreement, term } = file;
      const { signedOn } = agreement;
      const isWanted = agreement.form === 'KB' && isInForceOn(agreement, term, context.asOf);
      if (!isWanted || signedOn === null || followersOf(context.graph, agreement) > 0) return [];
      return [{ file, signedOn, finding: findings.get(file.id) }];
    })
    .toSorted((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0));
  const rows = bare.map((one, index) => rowOf(input, one, index + 1));
  const totals = columns.map((_, index) => (index === 1 ? words.total(rows.length) : null));
  const red = bare.filter(({ finding }) => finding?.severity === 'M').length;
  return frame(
    'kb-tanpa-pks',
    { input, options },
    {
      orientation: 'landscape',
      pages: [
        tablePage(words.page, {
          columns,
          sections: [{ heading: null, rows }],
          totals: rows.length === 0 ? null : totals,
          emptyText: words.none,
        }),
      ],
      notes: [],
      summary: rows.length === 0 ? [words.none] : [words.total(rows.length), words.red(red)],
    },
  );
}
