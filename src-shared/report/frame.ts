import { regionName } from '../domain/office/official-names.ts';
import type { DocumentUsed, GapResult } from '../domain/gap/result.ts';
import type { PlanVersion } from '../domain/plan/plan.ts';
import { formatDate, formatNumber, formatRupiah } from '../text/format.ts';
import { documentName, labelName } from '../text/document-names.ts';
import { labels } from '../text/labels.ts';
import { noteWords, pageWords, reportTitles } from '../text/reports.ts';
import type { Letterhead, ReportDocument, ReportName, ReportNote, SignOff } from './report-document.ts';
import { opdName, resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';

const placeAndDate = (input: ReportInput): string => {
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
  };
};

const toSignOff = (input: ReportInput): SignOff => {
  const { settings } = input.state.snapshot;
  const onBehalf = settings['penandatangan.atas-nama'];
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

/** The parts that all reports have in common, round a report's own pages and notes. */
export function frame(
  name: ReportName,
  { input, options }: { input: ReportInput; options: ReportOptions },
  own: Pick<ReportDocument, 'pages' | 'notes' | 'orientation'>,
): ReportDocument {
  const { year, asOf } = input.state.snapshot;
  const only = options.opdCode === null ? [] : [pageWords.onlyOpd(opdName(input, options.opdCode, null))];
  return {
    name,
    title: reportTitles[name],
    subtitles: [pageWords.year(year), ...only, pageWords.asOf(formatDate(asOf))],
    letterhead: toLetterhead(input),
    signOff: toSignOff(input),
    printed: pageWords.printed(formatDate(input.printedOn)),
    ...own,
  };
}
