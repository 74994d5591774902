import { regionName } from '../domain/office/official-names.ts';
import type { DocumentUsed, GapResult } from '../domain/gap/result.ts';
import type { PlanVersion } from '../domain/plan/plan.ts';
import { formatDate, formatNumber, formatRupiah } from '../text/format.ts';
import { documentName, labelName } from '../text/document-names.ts';
import { labels } from '../text/labels.ts';
import type { ReportName } from '../domain/office/reports.ts';
import { fillHeading, reportHeadings, type HeadingFacts } from '../text/report-headings.ts';
import { noteWords, pageWords } from '../text/reports.ts';
import type { Letterhead, ReportDocument, ReportNote, ReportTable, SignOff } from './report-document.ts';
import {
  opdName,
  resultsOf,
  type ReportInput,
  type ReportOptions,
  type ReportPeriod,
} from './report-input.ts';

/** The seat of the government and the day of printing, as they stand over a signature. */
export const placeAndDate = (input: ReportInput): string => {
  const place = input.state.snapshot.settings['kantor.ibukota'];
  const date = formatDate(input.printedOn);
  return place === '' ? date : `${place}, ${date}`;
};

const toLetterhead = (input: ReportInput): Letterhead => {
  const { settings, region } = input.state.snapshot;
  const name = settings['kantor.nama'];
  return {
    office: (name === '' ? `Pemerintah ${regionName(region)}` : name).toUpperCase(),
    unit: settings['kantor.unit'].toUpperCase(),
    address: settings['kantor.alamat'],
    emblem: input.emblem,
  };
};

/** What an officer types before the head's title is taken off again: the report writes it itself. */
const typedOnBehalf = /^\s*a\.?\s?n\.?\s+/i;

/** Who signs for the office. */
export const toSignOff = (input: ReportInput): SignOff => {
  const { settings } = input.state.snapshot;
  const onBehalf = settings['penandatangan.atas-nama'].replace(typedOnBehalf, '').trim();
  return {
    placeAndDate: placeAndDate(input),
    onBehalf: onBehalf === '' ? '' : `a.n. ${onBehalf.toUpperCase()}`,
    position: settings['penandatangan.jabatan'],
    name: settings['penandatangan.nama'],
    rank: settings['penandatangan.pangkat'],
    nip: settings['penandatangan.nip'],
  };
};

/** Which documents were compared, each with version, date and size. */
export function documentNote(documents: readonly DocumentUsed[], plan: readonly PlanVersion[]): ReportNote {
  const years = ({ document, year }: DocumentUsed): string => {
    const end = plan.find((version) => version.document === document && version.year === year)?.endYear;
    return end === undefined || end === year ? String(year) : `${year}–${end}`;
  };
  const lines = documents.map((used) =>
    noteWords.document({
      name: `${documentName(used.document)} ${years(used)}`,
      label: labelName(used.label),
      effective: formatDate(used.effective),
      scope: used.scope === 'region' ? noteWords.region : noteWords.opd,
      lines: formatNumber(used.lines),
      pagu: formatRupiah(used.pagu),
    }),
  );
  return { heading: noteWords.documents, lines: lines.length === 0 ? [noteWords.noDocuments] : lines };
}

/** The same in one line, for a page that is signed at the table. */
export const briefDocumentNote = (documents: readonly DocumentUsed[]): ReportNote => ({
  heading: null,
  lines: [
    documents.length === 0
      ? noteWords.noDocuments
      : noteWords.brief(
          documents
            .map(({ document, year, label, effective }) =>
              noteWords.briefDocument(
                `${documentName(document)} ${year}`,
                labelName(label),
                formatDate(effective),
              ),
            )
            .join('; '),
        ),
  ],
});

/** How many things could not be checked yet, by rule. */
export function notCheckableNote(results: readonly GapResult[]): ReportNote {
  const counts = new Map<string, number>();
  for (const { rule, status } of results)
    if (status === 'BELUM_DAPAT_DIPERIKSA') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rules = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
  return { heading: null, lines: [noteWords.notCheckable(total, rules)] };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an exception says: recorded by an officer, or the ground that the agreement itself names. */
function exceptionLine({ rule, agreement, subject, evidence }: GapResult): string {
  const recorded = evidence['exception'] as Readonly<Record<string, unknown>> | undefined;
  const grounds: Readonly<Record<string, string>> = labels.exceptionGrounds;
  const on = textOf(recorded?.['decidedOn']);
  return noteWords.exception({
    rule,
    agreement: agreement ?? subject,
    reason: textOf(recorded?.['reason']) || (grounds[textOf(evidence['exceptionGround'])] ?? ''),
    evidence: textOf(recorded?.['evidence']) || textOf(evidence['exceptionEvidence']),
    by: textOf(recorded?.['decidedBy']),
    on: on === '' ? '' : formatDate(on),
  });
}

/** The exceptions that were applied, each with reason and evidence; no note where there are none. */
export function exceptionNotes(results: readonly GapResult[]): readonly ReportNote[] {
  const lines = results.filter((result) => result.status === 'DIKECUALIKAN').map(exceptionLine);
  return lines.length === 0 ? [] : [{ heading: noteWords.exceptions, lines }];
}

/** The notes of every report on findings: documents, what could not be checked, exceptions. */
export const gapNotes = (input: ReportInput, options: ReportOptions): readonly ReportNote[] => {
  const results = resultsOf(input, options);
  return [
    documentNote(input.report.documents, input.state.snapshot.plan),
    notCheckableNote(results),
    ...exceptionNotes(results),
  ];
};

/** A table with the office's own headings where it has any, and what belongs into them filled in. */
function withHeadings(
  table: ReportTable,
  { name, input, facts }: { name: ReportName; input: ReportInput; facts: FrameFacts },
): ReportTable {
  const tahun = String(input.state.snapshot.year);
  const columns = table.columns.map((column) => ({
    ...column,
    header: fillHeading(input.headings.get(`${name}.${column.key}`) ?? column.header, {
      tahun,
      ...facts[column.key],
    }),
  }));
  return { ...table, columns };
}

const periodLine = (year: number, period: ReportPeriod | null): string =>
  period === null ? pageWords.year(year) : pageWords.period(period, year);

/** What is filled into the headings of single columns, by their keys. */
export type FrameFacts = Readonly<Record<string, HeadingFacts>>;

/** What a report says of its own; the frame adds what all reports have in common. */
export interface OwnParts extends Pick<ReportDocument, 'pages' | 'notes' | 'orientation' | 'summary'> {
  readonly facts?: FrameFacts;
  /** Lines under the title in place of the usual ones. */
  readonly subtitles?: readonly string[];
}

/** The parts that all reports have in common, round a report's own pages and notes. */
export function frame(
  name: ReportName,
  { input, options }: { input: ReportInput; options: ReportOptions },
  { facts = {}, subtitles, ...own }: OwnParts,
): ReportDocument {
  const { year, asOf } = input.state.snapshot;
  const only = options.opdCode === null ? [] : [pageWords.onlyOpd(opdName(input, options.opdCode, null))];
  const title = input.headings.get(`${name}.title`) ?? reportHeadings[name].title;
  const reading = { name, input, facts };
  return {
    name,
    title: fillHeading(title, { tahun: String(year) }),
    subtitles: subtitles ?? [periodLine(year, options.period), ...only, pageWords.asOf(formatDate(asOf))],
    letterhead: toLetterhead(input),
    signOff: toSignOff(input),
    printed: pageWords.printed(formatDate(input.printedOn)),
    ...own,
    pages: own.pages.map((page) => ({
      ...page,
      table: page.table === null ? null : withHeadings(page.table, reading),
    })),
  };
}
