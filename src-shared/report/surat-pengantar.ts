import {
  provinceOf,
  regionName,
  regionalHead,
  seatOf,
  shortRegionName,
} from '../domain/office/official-names.ts';
import { coveringWords as words } from '../text/letter-words.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { letterWords, pageWords } from '../text/reports.ts';
import { frame, placeAndDate } from './frame.ts';
import { centred, columnsOf, figures, text } from './report-columns.ts';
import { tablePage, type ReportCell, type ReportDocument, type ReportLetter } from './report-document.ts';
import { resultsOf, type ReportInput, type ReportOptions } from './report-input.ts';
import { yearFigures } from './year-figures.ts';

/** Columns of the few figures that a covering letter tells. Source: docs/spec/reports.md, Surat pengantar. */
const columns = columnsOf('surat-pengantar', {
  no: centred(12, 'integer'),
  subject: text(120),
  value: figures(50),
});

const reportOf = (input: ReportInput, { period }: ReportOptions): string =>
  words.report[period ?? 'TAHUNAN'](input.state.context.year);

/** To whom the letter goes: the settings, else the province's governor through the Biro that looks after cooperation. */
function addresseeOf({ state: { context } }: ReportInput): readonly string[] {
  const { settings, region } = context;
  const province = provinceOf(region);
  const to = settings['surat.tujuan'] || regionalHead(province);
  const through = settings['surat.cq'] || words.biro(shortRegionName(province));
  const place = settings['surat.tempat'] || seatOf(province);
  return [words.to, to, `${words.onBehalf} ${through}`, words.at, place];
}

function letterOf(input: ReportInput, options: ReportOptions): ReportLetter {
  const { settings, region } = input.state.context;
  const report = reportOf(input, options);
  const office = settings['kantor.nama'] || `Pemerintah ${regionName(region)}`;
  return {
    references: [
      [letterWords.number, options.letterNumber === '' ? letterWords.numberBlank : options.letterNumber],
      [letterWords.nature, settings['surat.sifat']],
      [letterWords.attachment, words.attachment],
      [letterWords.subject, words.subject(report)],
    ],
    placeAndDate: placeAndDate(input),
    addressee: addresseeOf(input),
    opening: [words.opening(report, office)],
    closing: [words.closing, words.thanks],
    copies: settings['surat.tembusan'],
  };
}

function rowsOf(input: ReportInput, options: ReportOptions): readonly (readonly ReportCell[])[] {
  const facts = yearFigures(input, options);
  const red = resultsOf(input, options).filter(
    ({ status, severity }) => status === 'TEMUAN' && severity === 'M',
  ).length;
  const told: readonly (readonly [string, ReportCell])[] = [
    [words.rows.active(input.state.context.year), facts.active.length],
    [words.rows.needing, facts.needing.length],
    [words.rows.needed, facts.neededRupiah],
    [words.rows.budgeted, facts.ceilingRupiah ?? words.notCheckable],
    [words.rows.spent, facts.spentRupiah ?? words.notCheckable],
    [words.rows.red, red],
    [words.rows.followUps, facts.followUps.part],
  ];
  return told.map(([subject, value], index) => [index + 1, subject, value]);
}

const cellWord = (cell: ReportCell | undefined): string =>
  typeof cell === 'number' ? formatNumber(cell) : (cell ?? '');

/** The letter with which the report goes to the governor, with its main figures and the day that they stand for. */
export function buildSuratPengantar(input: ReportInput, options: ReportOptions): ReportDocument {
  const letter = letterOf(input, options);
  const rows = rowsOf(input, options);
  const table = {
    columns,
    sections: [{ heading: null, rows }],
    totals: null,
    emptyText: null,
  };
  const asOf = pageWords.asOf(formatDate(input.state.context.asOf));
  return frame(
    'surat-pengantar',
    { input, options },
    {
      orientation: 'portrait',
      pages: [
        {
          ...tablePage(words.page, table),
          letter,
          after: [{ kind: 'paragraphs', heading: null, lines: [`${asOf}.`] }],
        },
      ],
      notes: [],
      summary: [
        words.summary(reportOf(input, options), letter.addressee[1] ?? ''),
        ...rows.map((row) => `${String(row[1])}: ${cellWord(row[2])}`),
      ],
    },
  );
}
