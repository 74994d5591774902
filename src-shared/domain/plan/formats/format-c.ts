import { isAccountCode, isSubActivityCode } from '../../codes.ts';
import { quarterEnd, yearOf } from '../../dates.ts';
import { readDate } from '../../tables/read-date.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { cellOf, findColumns } from '../columns.ts';
import type { FoundColumns } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside, twiceWarnings } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { splitCode } from '../read-code.ts';
import { isSubtotal } from '../row-kinds.ts';
import { rowWithoutCode } from '../without-code.ts';

/** Only what is read: the ledger also names officials with their NIP, which never get in. */
const columns = {
  opdCode: ['Kode SKPD', 'Kode/Nama SKPD'],
  opdName: ['Nama SKPD'],
  unitCode: ['Kode Sub SKPD', 'Kode/Nama Sub SKPD'],
  unitName: ['Nama Sub SKPD'],
  subActivityCode: ['Kode Sub Kegiatan', 'Kode/Nama Sub Kegiatan'],
  accountCode: ['Kode Rekening', 'Kode/Nama Rekening'],
  documentNumber: ['Nomor Dokumen'],
  documentOn: ['Tanggal Dokumen'],
  realised: ['Nilai Realisasi', 'Nilai Realisasi (Rp)'],
  deposit: ['Nilai Setoran', 'Nilai Setoran (Rp)'],
} as const;

const required = ['subActivityCode', 'documentOn', 'realised'] as const;

const cellAt = (cells: readonly Cell[], found: FoundColumns, name: keyof typeof columns): Cell =>
  cellOf(cells, found.at, name);

const headingOf = ({ at, headings }: FoundColumns, name: keyof typeof columns): string =>
  headings[at.get(name) ?? -1] ?? '';

function withoutSubActivity(cells: readonly Cell[], found: FoundColumns, code: string): RowOutcome {
  if (isSubtotal(cells)) return setAside('subtotal');
  const account = splitCode(cellAt(cells, found, 'accountCode')).code;
  if (code === '' && isAccountCode(account) && /^[46]/u.test(account)) return setAside('not-expenditure');
  return rowWithoutCode(cells, {
    column: headingOf(found, 'subActivityCode'),
    code: cellAt(cells, found, 'subActivityCode'),
    amount: cellAt(cells, found, 'realised'),
  });
}

/** Reads one row of a ledger; `found` names its columns. */
export function readLedgerRow(
  cells: readonly Cell[],
  found: FoundColumns,
  { question, decimal }: { readonly question: PlanFileQuestion; readonly decimal: DecimalMark },
): RowOutcome {
  const { code } = splitCode(cellAt(cells, found, 'subActivityCode'));
  if (!isSubActivityCode(code)) return withoutSubActivity(cells, found, code);
  const date = cellAt(cells, found, 'documentOn');
  const documentOn = readDate(date);
  if (documentOn === null)
    return reject({
      column: headingOf(found, 'documentOn'),
      value: cellText(date),
      reason: 'date-impossible',
    });
  if (yearOf(documentOn) !== question.year)
    return { kind: 'set-aside', reason: 'other-year', year: yearOf(documentOn) };
  if (documentOn > quarterEnd(question.year, question.quarter ?? 4)) return setAside('after-quarter');
  const amounts = readAmounts(cells, {
    columns: (['realised', 'deposit'] as const).map((name) => ({
      column: found.at.get(name) ?? -1,
      mayBeNegative: true,
    })),
    headings: found.headings,
    decimal,
  });
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const [realised = null, deposit = null] = amounts.values;
  const opd = readOwnOpd(cells, [
    [found.at.get('unitCode'), found.at.get('unitName')],
    [found.at.get('opdCode'), found.at.get('opdName')],
  ]);
  return {
    kind: 'line',
    line: null,
    realisation: {
      code,
      opdCode: opd.code,
      opdName: opd.name,
      realisedRupiah: realised ?? 0,
      physicalPercent: null,
    },
    depositRupiah: deposit,
    sen: amounts.sen,
    isEmptyAmount: realised === null,
    badOpdCode: opd.code === null ? opd.bad : null,
  };
}

/**
 * Format C: realisation ledger, one row per document; corrections are negative.
 *
 * Rows dated after the quarter are set aside. Names and NIP of officials are never read, not even into the list of rows
 * that were set aside. Source: docs/spec/plan-files.md, format C.
 */
export const formatC: PlanFormat = {
  name: 'C',
  gives: ['realisation'],
  columns,
  required,
  open(table, question) {
    const found = findColumns(table, columns, required);
    if (found === null) return null;
    const shown = ['documentNumber', 'documentOn', 'subActivityCode', 'accountCode', 'realised'] as const;
    return {
      firstRow: found.rowIndex + 1,
      headings: found.headings,
      headingRows: found.headingRows,
      amountColumns: [found.at.get('realised') ?? -1],
      spreadColumns: new Set(),
      keptColumns: new Set(found.at.values()),
      warnings: twiceWarnings(table, found),
      describe: (cells) =>
        shown
          .map((name) => cellText(cellAt(cells, found, name)))
          .filter((text) => text !== '')
          .join(' · '),
      readRow: (cells, decimal) => readLedgerRow(cells, found, { question, decimal }),
    };
  },
};
