import { isOperational, isUmbrella } from '../domain/agreement/forms.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import { standingOf } from '../domain/gap/chain.ts';
import type { GapContext } from '../domain/gap/context.ts';
import type { ObligationFile } from '../domain/gap/obligation-file.ts';
import { splitList } from '../domain/text-folding.ts';
import { formatRupiah } from '../text/format.ts';
import { labels } from '../text/labels.ts';
import { formatPercent } from '../text/percent.ts';
import { pelaksanaanWords as words } from '../text/report-words.ts';
import { romanQuarter } from '../text/reports.ts';
import {
  byKind,
  cellLines,
  formName,
  kindLines,
  numbered,
  partiesOf,
  termOf,
  titleOf,
} from './agreement-cells.ts';
import { effortsOf, plansOf } from './follow-up-text.ts';
import { documentNote, frame } from './frame.ts';
import { figuresOf, sumOf, type Figure } from './matriks-figures.ts';
import { ranIn, realisationIn, spanOf, type Span } from './period.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument, type ReportSection } from './report-document.ts';
import { filesOf, type ReportInput, type ReportOptions, type ReportPeriod } from './report-input.ts';

/** Columns of the report on carrying out. Source: docs/spec/reports.md, Pelaksanaan. */
const columns = columnsOf('pelaksanaan', {
  no: centred(8, 'integer'),
  subject: text(32),
  form: text(23),
  parties: text(28),
  purpose: text(26),
  scope: text(28),
  term: text(21),
  activities: text(30),
  results: text(28),
  budget: text(30),
  problems: text(26),
  efforts: text(26),
  plans: text(26),
});

/** What one agreement is read with. */
interface Reading {
  readonly context: GapContext;
  readonly year: number;
  readonly period: ReportPeriod;
  readonly span: Span;
}

type Progress = AgreementFile['progress'][number];

/** The progress rows of the period, the latest quarter first. */
const progressIn = (file: AgreementFile, { year, span }: Reading): readonly Progress[] =>
  file.progress
    .filter((row) => row.year === year && row.quarter !== null && row.quarter <= span.quarter)
    .toSorted((a, b) => (b.quarter ?? 0) - (a.quarter ?? 0));

const measure = (value: string | null, unit: string | null): string => cellWords([value, unit]);
const cellWords = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');

/** What was reached of one obligation: in the first semester by the progress, else by the year's achievement. */
function resultOf(file: AgreementFile, { obligation }: ObligationFile, reading: Reading): string {
  const own = progressIn(file, reading).filter((row) => row.obligationNo === obligation.no);
  const interim = own.find((row) => row.achievement !== null)?.achievement ?? null;
  const { achievement, target, unit } = obligation;
  const reached = reading.period === 'S1' ? (interim ?? achievement) : (achievement ?? interim);
  const percent = own.find((row) => row.physicalPercent !== null)?.physicalPercent ?? null;
  const goal = target === null ? '' : measure(target, unit);
  const result =
    reached === null ? words.noResult : goal === '' ? measure(reached, unit) : words.reached(reached, goal);
  const aim = reached === null && goal !== '' ? words.target(goal) : '';
  return [aim, result, percent === null ? '' : words.physical(percent)]
    .filter((one) => one !== '')
    .join(', ');
}

function problemsOf(file: AgreementFile, entries: readonly ObligationFile[], reading: Reading): string {
  const one = (problem: Progress['problem'], description: string | null): string =>
    [problem === null ? '' : labels.problemCauses[problem], description ?? '']
      .filter((part) => part !== '')
      .join(': ');
  const found = [
    ...entries.map(({ obligation }) => one(obligation.problem, obligation.problemText)),
    ...progressIn(file, reading).map((row) =>
      row.problem === null ? '' : one(row.problem, row.description),
    ),
  ].filter((line) => line !== '');
  return numbered([...new Set(found)]);
}

const wordOf = (figure: readonly Figure[]): string | null => {
  const cell = figure.find((one) => typeof one.cell === 'string')?.cell;
  return typeof cell === 'string' ? cell : null;
};

/** The money of own budgeted obligations: needed, in the DPA, spent; each line of a document once. */
function ownMoney(entries: readonly ObligationFile[], { context }: Reading): readonly string[] {
  const figures = entries.map((entry) => figuresOf(context, entry, true));
  const needed = entries.reduce((sum, { obligation }) => sum + (obligation.amountRupiah ?? 0), 0);
  const dpa = figures.map((one) => one.dpa);
  const realised = figures.map((one) => one.realised);
  const groups = (of: readonly Figure[]): Figure['groups'] => [...new Set(of.flatMap((one) => one.groups))];
  const hasDpa = groups(dpa).length > 0;
  const ceiling = sumOf(groups(dpa));
  const spent = sumOf(groups(realised));
  const percent = ceiling > 0 ? formatPercent((100 * spent) / ceiling) : '';
  const quarter = romanQuarter[context.realisation?.quarter ?? 0] ?? '';
  return [
    words.needed(formatRupiah(needed)),
    hasDpa ? words.ceiling(formatRupiah(ceiling)) : words.word(words.dpa, wordOf(dpa) ?? ''),
    groups(realised).length > 0
      ? words.spent(quarter, formatRupiah(spent), percent)
      : words.word(words.realisation, wordOf(realised) ?? ''),
  ];
}

/** What obligations cost that need no money of the own budget. */
function otherMoney(entries: readonly ObligationFile[]): readonly string[] {
  return entries.map(({ obligation: { nature, payer, amountRupiah } }) => {
    if (nature === 'TANPA_BIAYA') return labels.obligationNatures.TANPA_BIAYA;
    const who = [
      nature === null ? '' : labels.obligationNatures[nature],
      payer === null ? '' : labels.payers[payer],
    ]
      .filter((part) => part !== '')
      .join(', ');
    return amountRupiah === null ? who : words.paidBy(who, formatRupiah(amountRupiah));
  });
}

function moneyOf(file: AgreementFile, own: readonly ObligationFile[], reading: Reading): string {
  const standings = own.map((entry) => ({ entry, standing: standingOf(file, entry) }));
  const pick = (isWanted: (standing: string) => boolean): readonly ObligationFile[] =>
    standings.filter((one) => isWanted(one.standing)).map((one) => one.entry);
  const budgeted = pick((standing) => standing === 'budgeted');
  const isOpen = standings.some(({ standing }) => standing === 'amount-missing');
  const rest = pick((standing) => standing !== 'budgeted' && standing !== 'amount-missing');
  return cellLines([
    ...(budgeted.length === 0 ? [] : ownMoney(budgeted, reading)),
    isOpen ? words.amountMissing : null,
    ...new Set(otherMoney(rest)),
    own.length === 0 ? file.agreement.financingText : null,
  ]);
}

/** What stands for the activities of an agreement without obligations of the year. */
function withoutObligations({ agreement }: AgreementFile, { context, year }: Reading): string {
  if (isUmbrella(agreement.form) !== 'yes') return words.noObligation(year);
  const carriers = context.graph
    .childrenOf(agreement.id)
    .filter(({ form }) => isOperational(form) === 'yes')
    .map(({ code }) => code ?? '');
  return carriers.length === 0 ? words.noCarriers : words.carriedBy(carriers.toSorted().join(', '));
}

function rowOf(file: AgreementFile, no: number, reading: Reading): readonly ReportCell[] {
  const { agreement } = file;
  const entries = file.obligations.filter((entry) => entry.isOwn && entry.year === reading.year);
  return [
    no,
    titleOf(file),
    formName(file),
    partiesOf(file),
    agreement.purpose,
    cellLines([agreement.object, ...splitList(agreement.scope)]),
    termOf(file),
    entries.length === 0
      ? withoutObligations(file, reading)
      : numbered(entries.map(({ obligation }) => obligation.description ?? '')),
    entries.length === 0 ? null : numbered(entries.map((entry) => resultOf(file, entry, reading))),
    moneyOf(file, entries, reading),
    problemsOf(file, entries, reading),
    numbered(effortsOf(file, reading.year)),
    numbered(plansOf(file, reading.year)),
  ];
}

/** Agreements under the heading of their kind, in the order of the regulation. */
function sectionsOf(files: readonly AgreementFile[], reading: Reading): readonly ReportSection[] {
  const sections = new Map<string, (readonly ReportCell[])[]>();
  byKind(files).forEach((file, index) => {
    const { kind } = file.agreement;
    const heading = kind === null ? '' : labels.cooperationKinds[kind];
    const rows = sections.get(heading) ?? [];
    rows.push(rowOf(file, index + 1, reading));
    sections.set(heading, rows);
  });
  return [...sections].map(([heading, rows]) => ({ heading: heading === '' ? null : heading, rows }));
}

/** What was done in a semester or a year under every signed agreement that ran in it, addenda with their parents. */
export function buildPelaksanaan(input: ReportInput, options: ReportOptions): ReportDocument {
  const { context, snapshot } = input.state;
  const { year } = context;
  const period = options.period ?? 'TAHUNAN';
  const span = spanOf(year, period);
  const reading = { context: { ...context, realisation: realisationIn(input, span) }, year, period, span };
  const files = filesOf(input, options).filter(
    (file) => file.agreement.form !== 'ADENDUM' && ranIn(file, span),
  );
  const sections = sectionsOf(files, reading);
  const rows = sections.flatMap((section) => section.rows);
  const isReported = (row: readonly ReportCell[]): boolean =>
    typeof row[8] === 'string' && row[8].split('\n').some((line) => !line.endsWith(words.noResult));
  const totals = columns.map((_, index) => (index === 1 ? words.total(rows.length) : null));
  return frame(
    'pelaksanaan',
    { input, options: { ...options, period } },
    {
      orientation: 'landscape',
      pages: [tablePage(words.page, { columns, sections, totals, emptyText: words.none })],
      notes: [documentNote(input.report.documents, snapshot.plan)],
      summary: [
        words.total(rows.length),
        ...kindLines(files),
        words.withResult(rows.filter(isReported).length),
        words.withProblem(rows.filter((row) => row[10] !== '').length),
      ],
    },
  );
}
