import { isInForceOn } from '../domain/agreement/term.ts';
import { addMonths, daysBetween, yearOf } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { GapResult } from '../domain/gap/result.ts';
import { isUnfinished } from '../domain/gap/rules/wkt-01.ts';
import { formatDate } from '../text/format.ts';
import { remedyText } from '../text/remedies.ts';
import { endingWords as words } from '../text/report-words.ts';
import { severityWords } from '../text/screens/chain.ts';
import { cellLines, formName, kindName, leadOf, numbered, partnerNames, titleOf } from './agreement-cells.ts';
import { exceptionNotes, frame } from './frame.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** How far ahead the list looks. Source: docs/spec/reports.md, Akan berakhir. */
const monthsAhead = 6;

/** Columns of the list of agreements about to end. */
const columns = columnsOf('akan-berakhir', {
  no: centred(9, 'integer'),
  subject: text(54),
  kind: text(28),
  partners: text(40),
  opd: text(34),
  start: text(24),
  end: text(24),
  days: figures(15),
  unfinished: text(48),
  remedy: text(44),
  note: text(22),
});

/** The targets up to the end's year that are not reached. */
function unfinishedText(file: AgreementFile, lastYear: number): string {
  if (file.obligations.length === 0) return words.noRows;
  const open = file.obligations
    .filter((entry) => entry.isOwn && entry.year <= lastYear && isUnfinished(entry))
    .map(({ obligation: { description, achievement, target, unit } }) =>
      words.open(
        description ?? '',
        achievement === null || achievement === ''
          ? words.nothingYet(target ?? '', unit ?? '')
          : words.reached(achievement, target ?? '', unit ?? ''),
      ),
    );
  return open.length === 0 ? words.allDone : numbered(open);
}

interface Ending {
  readonly file: AgreementFile;
  readonly end: string;
}

/** What rule WKT-01 says: the severity of its finding, or that an officer has excepted it (then the notes say why). */
function noteOf(judged: GapResult | undefined): string | null {
  if (judged?.status === 'DIKECUALIKAN') return words.excepted;
  return judged?.status === 'TEMUAN' ? severityWords[judged.severity].name : null;
}

function rowOf(
  input: ReportInput,
  { file, end }: Ending,
  { no, judged }: { no: number; judged: GapResult | undefined },
): readonly ReportCell[] {
  const { context } = input.state;
  const { agreement, term } = file;
  const renewals = context.graph.renewalsOf(file.id).map(({ code }) => code ?? '');
  const remedy = judged?.status === 'TEMUAN' ? remedyText(judged) : words.decide;
  return [
    no,
    titleOf(file),
    cellLines([kindName(agreement.kind), formName(file)]),
    partnerNames(file, context.region),
    leadOf(input, file),
    term.start === null ? '' : formatDate(term.start),
    formatDate(end),
    daysBetween(context.asOf, end),
    unfinishedText(file, yearOf(end)),
    renewals.length > 0 ? words.continued(renewals.join(', ')) : remedy,
    noteOf(judged),
  ];
}

/** Every agreement in force whose end lies within six months of the day, the nearest first. */
export function buildAkanBerakhir(input: ReportInput, options: ReportOptions): ReportDocument {
  const { asOf } = input.state.context;
  const limit = addMonths(asOf, monthsAhead);
  const endings = filesOf(input, options)
    .flatMap((file): readonly Ending[] => {
      const { end } = file.term;
      const isWanted =
        file.agreement.form !== 'ADENDUM' && isInForceOn(file.agreement, file.term, asOf) && end !== null;
      return isWanted && end <= limit ? [{ file, end }] : [];
    })
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const judged = new Map(
    input.report.results
      .filter(({ rule }) => rule === 'WKT-01')
      .map((result) => [result.agreementId, result] as const),
  );
  const rows = endings.map((ending, index) =>
    rowOf(input, ending, { no: index + 1, judged: judged.get(ending.file.id) }),
  );
  const shown = endings.flatMap(({ file }) => judged.get(file.id) ?? []);
  const withOpen = rows.filter((row) => row[8] !== words.allDone).length;
  const totals = columns.map((_, index) => (index === 1 ? words.total(rows.length) : null));
  const lines = endings
    .slice(0, 5)
    .map(({ file, end }) => words.line(file.agreement.title ?? file.code, formatDate(end)));
  return frame(
    'akan-berakhir',
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
      notes: exceptionNotes(shown),
      summary:
        rows.length === 0 ? [words.none] : [words.total(rows.length), words.withOpen(withOpen), ...lines],
    },
  );
}
