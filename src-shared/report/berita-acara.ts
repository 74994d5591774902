import { isActiveIn } from '../domain/agreement/term.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { GapResult } from '../domain/gap/result.ts';
import { fold } from '../domain/text-folding.ts';
import { formatDate, formatRupiah } from '../text/format.ts';
import { recordWords as words } from '../text/letter-words.ts';
import { spellDate } from '../text/numerals.ts';
import { remedyText } from '../text/remedies.ts';
import { gapMessage } from '../text/rules.ts';
import { cellLines, leadOf, numbersOf, partnerNames, termOf, titleOf } from './agreement-cells.ts';
import { briefDocumentNote, frame, toSignOff } from './frame.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import {
  tablePage,
  type ReportCell,
  type ReportDocument,
  type ReportPage,
  type SignOff,
} from './report-document.ts';
import { filesOf, opdName, resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';

/** Columns of the record of reconciliation; the last two are filled in at the table. Source: docs/spec/reports.md. */
const columns = columnsOf('berita-acara', {
  no: centred(9, 'integer'),
  subject: text(40),
  register: text(52),
  compared: text(70),
  agreed: text(40),
  due: text(22),
});

/** What the register says of an agreement and of its obligations of the year. */
function registerText(file: AgreementFile, input: ReportInput): string {
  const { year, region } = input.state.context;
  const partners = partnerNames(file, region).replaceAll('\n', '; ');
  const obligations = file.obligations
    .filter((entry) => entry.isOwn && entry.year === year)
    .map(({ obligation: { no, description, amountRupiah } }) =>
      words.obligation(
        year,
        no ?? 0,
        description ?? '',
        amountRupiah === null ? '' : formatRupiah(amountRupiah),
      ),
    );
  return cellLines([
    numbersOf(file),
    words.term(termOf(file).replaceAll('\n', ' ')),
    partners === '' ? null : words.partners(partners),
    ...obligations,
  ]);
}

/** What documents and the partner's records say otherwise; what could not be compared is counted, never called a difference. */
function comparedText(results: readonly GapResult[]): string {
  const found = results
    .filter(({ status }) => status === 'TEMUAN')
    .map((result) => words.finding(result.rule, gapMessage(result), remedyText(result)));
  const open = results.filter(({ status }) => status === 'BELUM_DAPAT_DIPERIKSA').length;
  return cellLines([
    ...(found.length === 0 ? [words.matching] : found),
    open === 0 ? null : words.notCheckable(open),
  ]);
}

const rowsOf = (
  input: ReportInput,
  files: readonly AgreementFile[],
  results: readonly GapResult[],
): readonly (readonly ReportCell[])[] =>
  files.map((file, index) => [
    index + 1,
    titleOf(file),
    registerText(file, input),
    comparedText(results.filter(({ agreementId }) => agreementId === file.id)),
    null,
    null,
  ]);

/** The other side of the record: a perangkat daerah, whose head signs. */
interface Side {
  readonly name: string;
  readonly files: readonly AgreementFile[];
}

/** With a perangkat daerah chosen it alone; else each that leads one of the agreements, by name. */
function sidesOf(
  input: ReportInput,
  options: ReportOptions,
  files: readonly AgreementFile[],
): readonly Side[] {
  if (options.opdCode !== null) return [{ name: opdName(input, options.opdCode, null), files }];
  const sides = new Map<string, { name: string; files: AgreementFile[] }>();
  for (const file of files) {
    const name = leadOf(input, file) || words.noOpd;
    const side = sides.get(fold(name)) ?? { name, files: [] };
    side.files.push(file);
    sides.set(fold(name), side);
  }
  return [...sides].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side);
}

const signedBy = (onBehalf: string, position: string): SignOff => ({
  ...{ placeAndDate: '', onBehalf, position },
  ...{ name: '', rank: '', nip: '' },
});

function toPage(input: ReportInput, side: Side, results: readonly GapResult[]): ReportPage {
  const { year, asOf, settings } = input.state.context;
  const { name, position } = toSignOff(input);
  const head = words.head(side.name);
  const opening = [
    words.opening(spellDate(input.printedOn), settings['kantor.ibukota']),
    `1. ${words.first(name === '' ? words.blank : name, position)}`,
    `2. ${words.second(words.blank, head)}`,
    words.agreed(year, formatDate(asOf)),
  ];
  return {
    ...tablePage(words.page(side.name), {
      columns,
      sections: [{ heading: null, rows: rowsOf(input, side.files, results) }],
      totals: null,
      emptyText: words.none,
    }),
    before: [{ kind: 'paragraphs', heading: null, lines: opening }],
    after: [{ kind: 'paragraphs', heading: null, lines: [words.closing(words.copies)] }],
    counterSign: signedBy(words.secondParty, head),
  };
}

/** Without a choice of agreements those that run in the year, or are not dated, and have a finding. */
function chosenFiles(input: ReportInput, options: ReportOptions): readonly AgreementFile[] {
  const files = filesOf(input, options);
  if (options.agreementIds.length > 0) return files;
  const found = new Set(
    resultsOf(input, options)
      .filter(({ status }) => status === 'TEMUAN')
      .map(({ agreementId }) => agreementId),
  );
  const { year } = input.state.context;
  return files.filter(
    (file) => found.has(file.id) && (file.term.start === null || isActiveIn(file.term, year)),
  );
}

/** An official record of reconciliation with each perangkat daerah: what register and documents say, and what is agreed. */
export function buildBeritaAcara(input: ReportInput, options: ReportOptions): ReportDocument {
  const files = chosenFiles(input, options);
  const results = resultsOf(input, options);
  const sides = sidesOf(input, options, files);
  const pages = (sides.length === 0 ? [{ name: words.noOpd, files: [] }] : sides).map((side) =>
    toPage(input, side, results),
  );
  const built = frame(
    'berita-acara',
    { input, options },
    {
      orientation: 'landscape',
      pages,
      notes: [briefDocumentNote(input.report.documents)],
      subtitles: [words.number(options.letterNumber)],
      summary: sides.map((side) => words.summary(side.name, side.files.length)),
    },
  );
  const { signOff } = built;
  return { ...built, signOff: { ...signOff, placeAndDate: '', onBehalf: words.firstParty } };
}
