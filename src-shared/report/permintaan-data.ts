import { toCodeKey } from '../domain/codes.ts';
import { isActiveIn } from '../domain/agreement/term.ts';
import { letterWords as words } from '../text/reports.ts';
import { frame, placeAndDate } from './frame.ts';
import { missingOf, type MissingData, type Request } from './missing-data.ts';
import { centred, columnsOf, text } from './report-columns.ts';
import { tablePage, type ReportDocument, type ReportLetter, type ReportPage } from './report-document.ts';
import { opdName, type ReportInput, type ReportOptions } from './report-input.ts';

const columns = columnsOf('permintaan-data', {
  no: centred(12, 'integer'),
  document: text(55),
  format: text(60),
  reason: text(55),
});

/** An office that gets a letter: short name for the tab, the position addressed, and what it is asked for. */
interface Recipient {
  readonly opdCode: string | null;
  readonly name: string;
  readonly position: string;
  readonly requests: readonly Request[];
}

type Documents = Request['documents'];

/** The planning and finance offices hold bidang 5.01 and 5.02. Source: Permendagri 90/2019, unsur penunjang. */
const officeOf = (
  input: ReportInput,
  { field, usual }: { field: '5.01' | '5.02'; usual: string },
  documents: Documents,
): Recipient => {
  const key = toCodeKey(field);
  const requests = [{ documents, opdCode: null }];
  const found = input.state.snapshot.opds.find(
    ({ code }) => code !== null && toCodeKey(code).startsWith(`${key}.`),
  );
  if (found === undefined || found.name === null)
    return { opdCode: null, name: usual.replace(/^Kepala /, ''), position: usual, requests };
  const { code, name, abbreviation } = found;
  return { opdCode: code, name: abbreviation ?? name, position: words.head(name), requests };
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

const toOpdRecipient = (input: ReportInput, opdCode: string, documents: Documents): Recipient => {
  const name = opdName(input, opdCode, null);
  const known = input.state.snapshot.opds.find((opd) => opd.code === opdCode);
  return {
    opdCode,
    name: known?.abbreviation ?? name,
    position: words.head(name),
    requests: [{ documents, opdCode }],
  };
};

/** Puts what is asked of the same office into one letter. */
function joinLetters(recipients: readonly Recipient[]): readonly Recipient[] {
  const joined = new Map<string, Recipient>();
  for (const one of recipients) {
    const key = one.opdCode ?? one.position;
    const known = joined.get(key);
    joined.set(key, known === undefined ? one : { ...known, requests: [...known.requests, ...one.requests] });
  }
  return [...joined.values()];
}

/**
 * Who is asked for what: the planning office for the plans, the finance office for the money, each perangkat daerah for
 * its Renstra, and for its Renja where no RKPD of the region speaks for it.
 */
function recipientsOf(input: ReportInput, options: ReportOptions): readonly Recipient[] {
  const { plan, year, asOf } = input.state.context;
  if (options.opdCode !== null)
    return [toOpdRecipient(input, options.opdCode, ['RENSTRA', 'RENJA', 'RKA', 'DPA', 'REALISASI'])];
  const isPlanned = plan.inForce('RKPD', year, asOf)?.isRegional === true;
  const ownPlans: Documents = isPlanned ? ['RENSTRA'] : ['RENSTRA', 'RENJA'];
  return joinLetters([
    officeOf(input, { field: '5.01', usual: words.planningOffice }, ['RPJMD', 'RKPD', 'KUA_PPAS']),
    officeOf(input, { field: '5.02', usual: words.financeOffice }, ['RKA', 'APBD', 'DPA', 'REALISASI']),
    ...carriersOf(input).map((code) => toOpdRecipient(input, code, ownPlans)),
  ]);
}

function letterTo(input: ReportInput, position: string): ReportLetter {
  const { settings } = input.state.snapshot;
  const { year } = input.state.context;
  const place = settings['kantor.ibukota'];
  return {
    references: [
      [words.number, words.numberBlank],
      [words.nature, words.natureValue],
      [words.attachment, words.attachmentValue],
      [words.subject, words.subjectValue(year)],
    ],
    placeAndDate: placeAndDate(input),
    addressee: [words.to, position, words.at, place],
    opening: [words.opening(year)],
    closing: [words.closing, words.thanks],
    copies: settings['surat.tembusan'],
  };
}

const toPage = (input: ReportInput, recipient: Recipient, missing: readonly MissingData[]): ReportPage => ({
  ...tablePage(recipient.name, {
    columns,
    sections: [
      { heading: null, rows: missing.map((one, index) => [index + 1, one.document, one.format, one.reason]) },
    ],
    totals: null,
    emptyText: null,
  }),
  letter: letterTo(input, recipient.position),
});

/** One letter for each office that still owes a document of the year; a sentence where nobody owes any. */
export function buildPermintaanData(input: ReportInput, options: ReportOptions): ReportDocument {
  const { context } = input.state;
  const pages = recipientsOf(input, options).flatMap((recipient) => {
    const missing = recipient.requests.flatMap((request) => missingOf(context, request));
    return missing.length === 0 ? [] : [toPage(input, recipient, missing)];
  });
  const nothing = tablePage('Permintaan data', {
    columns,
    sections: [],
    totals: null,
    emptyText: words.complete,
  });
  return frame(
    'permintaan-data',
    { input, options },
    {
      orientation: 'portrait',
      pages: pages.length === 0 ? [nothing] : pages,
      notes: [],
      summary:
        pages.length === 0
          ? [words.complete]
          : pages.map(({ name, table }) => words.asked(name, table?.sections[0]?.rows.length ?? 0)),
    },
  );
}
