import { toCodeKey } from '../domain/codes.ts';
import { isActiveIn } from '../domain/agreement/term.ts';
import { formatDate } from '../text/format.ts';
import { letterWords as words } from '../text/reports.ts';
import { frame } from './frame.ts';
import { missingOf, type MissingData, type Request } from './missing-data.ts';
import type { ReportColumn, ReportDocument, ReportLetter, ReportPage } from './report-document.ts';
import { opdName, type ReportInput, type ReportOptions } from './report-input.ts';

const columns: readonly ReportColumn[] = [
  { header: words.columns.no, width: 12, align: 'center', kind: 'integer' },
  { header: words.columns.document, width: 55, align: 'left', kind: 'text' },
  { header: words.columns.format, width: 60, align: 'left', kind: 'text' },
  { header: words.columns.reason, width: 55, align: 'left', kind: 'text' },
];

/** An office that gets a letter: short name for the tab, the position addressed, and what it is asked for. */
interface Recipient {
  readonly name: string;
  readonly position: string;
  readonly request: Request;
}

/** The planning and finance offices hold bidang 5.01 and 5.02. Source: Permendagri 90/2019, unsur penunjang. */
const officeOf = (
  input: ReportInput,
  field: '5.01' | '5.02',
  usual: string,
): { name: string; position: string } => {
  const key = toCodeKey(field);
  const found = input.state.snapshot.opds.find(
    ({ code }) => code !== null && toCodeKey(code).startsWith(`${key}.`),
  );
  if (found === undefined || found.name === null)
    return { name: usual.replace(/^Kepala /, ''), position: usual };
  return { name: found.abbreviation ?? found.name, position: words.head(found.name) };
};

/** The perangkat daerah that carry own obligations of the year, by code. */
function carriersOf(input: ReportInput): readonly string[] {
  const { year, sortedFiles } = input.state.context;
  const codes = sortedFiles
    .filter((file) => isActiveIn(file.term, year))
    .flatMap((file) => file.obligations)
    .filter((entry) => entry.isOwn && entry.year === year)
    .map((entry) => entry.opdCode)
    .filter((code) => code !== null);
  return [...new Set(codes)].toSorted();
}

const toOpdRecipient = (input: ReportInput, opdCode: string, documents: Request['documents']): Recipient => {
  const name = opdName(input, opdCode, null);
  const known = input.state.snapshot.opds.find((opd) => opd.code === opdCode);
  return { name: known?.abbreviation ?? name, position: words.head(name), request: { documents, opdCode } };
};

/**
 * Who is asked for what: the planning office for the plans, the finance office for the money, each perangkat daerah for
 * its Renstra, and for its Renja where no RKPD of the region speaks for it.
 */
function recipientsOf(input: ReportInput, options: ReportOptions): readonly Recipient[] {
  const { plan, year, asOf } = input.state.context;
  if (options.opdCode !== null)
    return [toOpdRecipient(input, options.opdCode, ['RENSTRA', 'RENJA', 'RKA', 'DPA', 'REALISASI'])];
  const isPlanned = plan.inForce('RKPD', year, asOf)?.isRegional === true;
  return [
    {
      ...officeOf(input, '5.01', words.planningOffice),
      request: { documents: ['RPJMD', 'RKPD', 'KUA_PPAS'], opdCode: null },
    },
    {
      ...officeOf(input, '5.02', words.financeOffice),
      request: { documents: ['RKA', 'APBD', 'DPA', 'REALISASI'], opdCode: null },
    },
    ...carriersOf(input).map((code) =>
      toOpdRecipient(input, code, isPlanned ? ['RENSTRA'] : ['RENSTRA', 'RENJA']),
    ),
  ];
}

function letterTo(input: ReportInput, position: string): ReportLetter {
  const { settings } = input.state.snapshot;
  const { year } = input.state.context;
  const place = settings['kantor.ibukota'];
  const date = formatDate(input.printedOn);
  return {
    references: [
      [words.number, words.numberBlank],
      [words.nature, words.natureValue],
      [words.attachment, words.attachmentValue],
      [words.subject, words.subjectValue(year)],
    ],
    placeAndDate: place === '' ? date : `${place}, ${date}`,
    addressee: [words.to, position, words.at, place],
    opening: [words.opening(year)],
    closing: [words.closing, words.thanks],
  };
}

const toPage = (input: ReportInput, recipient: Recipient, missing: readonly MissingData[]): ReportPage => ({
  name: recipient.name,
  letter: letterTo(input, recipient.position),
  table: {
    columns,
    sections: [
      { heading: null, rows: missing.map((one, index) => [index + 1, one.document, one.format, one.reason]) },
    ],
    totals: null,
    emptyText: null,
  },
});

/** One letter for each office that still owes a document of the year; a sentence where nobody owes any. */
export function buildPermintaanData(input: ReportInput, options: ReportOptions): ReportDocument {
  const { context } = input.state;
  const pages = recipientsOf(input, options).flatMap((recipient) => {
    const missing = missingOf(context, recipient.request);
    return missing.length === 0 ? [] : [toPage(input, recipient, missing)];
  });
  const nothing: ReportPage = {
    name: 'Permintaan data',
    letter: null,
    table: { columns, sections: [], totals: null, emptyText: words.complete },
  };
  return frame(
    'permintaan-data',
    { input, options },
    {
      orientation: 'portrait',
      pages: pages.length === 0 ? [nothing] : pages,
      notes: [],
    },
  );
}
