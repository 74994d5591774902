import { isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText, isEmptyCell } from '../../tables/table.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { columnKey, mostTitleRows, readTwoRowHeadings } from '../columns.ts';
import type { TwoRowHeading } from '../columns.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { readYears, textOrNull } from '../read-code.ts';
import { readAmount } from '../read-amount.ts';
import { isSubtotal } from '../row-kinds.ts';
import { splitCodeReader, withParts } from '../split-code.ts';
import { codeProblem, rowWithoutCode } from '../without-code.ts';

const levels = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;

/** Where the columns of a printed RKA stand: five for the code, several for the amounts of the year. */
interface RkaColumns {
  readonly code: readonly number[];
  readonly name: number;
  readonly fund: number;
  readonly location: number;
  /** The column Jumlah of the year alone, or else one per jenis belanja. */
  readonly amounts: readonly number[];
  readonly next: number;
  readonly year: number | null;
  readonly headings: readonly TwoRowHeading[];
}

const isOtherYear = (group: string): boolean =>
  /^\s*(t|n)\s*[-+\u2212\u2013]\s*1|tahun\s*n\s*[-+\u2212\u2013]/iu.test(group);
const isNextYear = (group: string): boolean => /^\s*(tahun\s*)?(t|n)\s*\+\s*1/iu.test(group);

/** The columns of the year: its Jumlah where there is one. */
function findAmounts(headings: readonly TwoRowHeading[]): readonly number[] {
  const ofYear = headings.flatMap(({ group }, column) =>
    /^\s*tahun/iu.test(group) && !isOtherYear(group) ? [column] : [],
  );
  const total = ofYear.find((column) => columnKey(headings[column]?.heading ?? '').startsWith('jumlah'));
  return total === undefined ? ofYear : [total];
}

function findRkaColumns(table: Table, rowIndex: number): RkaColumns | null {
  const lower = (table.rows[rowIndex + 1] ?? []).map((cell) => columnKey(cellText(cell)));
  const code = levels.map((level) =>
    lower.findIndex((key) => key === level || (level === 'bidang' && key === 'bidangurusan')),
  );
  if (code.some((column) => column < 0)) return null;
  const headings = readTwoRowHeadings(table, rowIndex);
  const find = (...starts: readonly string[]): number =>
    headings.findIndex(
      ({ heading }, column) =>
        !code.includes(column) && starts.some((start) => columnKey(heading).startsWith(start)),
    );
  const amounts = findAmounts(headings);
  if (amounts.length === 0) return null;
  const [year] = readYears(headings[amounts[0] ?? -1]?.group ?? '');
  return {
    code,
    name: find('uraian', 'nama'),
    fund: find('sumberdana', 'sumberpendanaan'),
    location: find('lokasi'),
    amounts,
    next: headings.findIndex(({ group }) => isNextYear(group)),
    year: year ?? null,
    headings,
  };
}

/** A row in which no level of the code is filled; as a sum it has nothing but its amount and a word for it. */
function withoutCode(cells: readonly Cell[], columns: RkaColumns, decimal: DecimalMark): RowOutcome {
  const [column] = columns.amounts;
  const filled = columns.amounts.find((one) => !isEmptyCell(cells[one]));
  const amount = columns.amounts.length === 1 ? readAmount(cells[column ?? -1] ?? null, decimal, true) : null;
  return rowWithoutCode(cells, {
    column: columns.headings[columns.code[4] ?? -1]?.heading ?? '',
    code: null,
    amount: cells[filled ?? -1],
    perhapsSum: { amount: amount?.ok === true ? amount.rupiah : null, leastLines: 2 },
  });
}

/** Reads rows from top to bottom: a level left empty below a filled one repeats the row above. */
function rowReader(
  columns: RkaColumns,
  question: PlanFileQuestion,
): (cells: readonly Cell[], decimal: DecimalMark) => RowOutcome {
  const readCode = splitCodeReader(columns.code);
  return (cells, decimal) => {
    const { deepest, code, parts } = readCode(cells);
    if (deepest < 0) return withoutCode(cells, columns, decimal);
    if (deepest < levels.length - 1) return setAside(isSubtotal(cells) ? 'subtotal' : 'higher-level');
    const outcome = readRkaRow(cells, code, { columns, question, decimal });
    return outcome.kind === 'rejected'
      ? { ...outcome, whole: withParts(cells, columns.code, parts) }
      : outcome;
  };
}

function readRkaRow(
  cells: readonly Cell[],
  code: string,
  asked: { readonly columns: RkaColumns; readonly question: PlanFileQuestion; readonly decimal: DecimalMark },
): RowOutcome {
  const { columns, question, decimal } = asked;
  const headings = columns.headings.map(({ heading }) => heading);
  if (!isSubActivityCode(code))
    return reject({ ...codeProblem(headings[columns.code[4] ?? -1] ?? '', code), value: code });
  if (columns.year !== null && columns.year !== question.year)
    return { kind: 'set-aside', reason: 'other-year', year: columns.year };
  const amounts = readAmounts(cells, {
    columns: [...columns.amounts, columns.next].map((column) => ({ column, mayBeNegative: false })),
    headings,
    decimal,
  });
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const ofYear = amounts.values.slice(0, columns.amounts.length);
  return {
    kind: 'line',
    line: {
      code,
      name: textOrNull(cells[columns.name]),
      opdCode: null,
      opdName: null,
      accountCode: null,
      fundingSource: textOrNull(cells[columns.fund]),
      location: textOrNull(cells[columns.location]),
      ceilingRupiah: ofYear.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      years: null,
    },
    realisation: null,
    nextYearRupiah: amounts.values.at(-1) ?? null,
    sen: amounts.sen,
    isEmptyAmount: ofYear.every((value) => value === null),
    badOpdCode: null,
  };
}

/**
 * Format D: printed RKA Belanja SKPD, its code over five columns, the year's amount in one or several.
 *
 * The perangkat daerah stands in the title block. Source: docs/spec/plan-files.md, format D.
 */
export const formatD: PlanFormat = {
  name: 'D',
  gives: ['plan'],
  columns: null,
  required: [],
  open(table, question) {
    for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length - 1); rowIndex += 1) {
      const columns = findRkaColumns(table, rowIndex);
      if (columns === null) continue;
      return {
        firstRow: rowIndex + 2,
        headings: columns.headings.map(({ heading }) => heading),
        headingRows: table.rows.slice(rowIndex, rowIndex + 2),
        amountColumns: [...columns.amounts, ...(columns.next < 0 ? [] : [columns.next])],
        spreadColumns: new Set(columns.code),
        warnings: columns.year === null ? [{ code: 'year-missing', sheet: table.sheet }] : [],
        readRow: rowReader(columns, question),
      };
    }
    return null;
  },
};
