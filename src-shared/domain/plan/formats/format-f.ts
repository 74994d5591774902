import { isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText, isEmptyCell } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { columnKey, mostTitleRows, readTwoRowHeadings } from '../columns.ts';
import type { TwoRowHeading } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { readYears, splitCode, textOrNull } from '../read-code.ts';
import { readAmount } from '../read-amount.ts';
import { isSubtotal } from '../row-kinds.ts';
import { rowWithoutCode } from '../without-code.ts';

/** Where the columns of a Renja report stand; -1 where one is missing. */
interface RenjaColumns {
  readonly code: number;
  readonly name: number;
  readonly pagu: number;
  readonly location: number;
  readonly fund: number;
  readonly nextPagu: number;
  readonly opd: number;
  readonly year: number | null;
  readonly headings: readonly TwoRowHeading[];
}

const isPagu = ({ heading }: TwoRowHeading): boolean => columnKey(heading).includes('pagu');
const isNext = ({ group, heading }: TwoRowHeading): boolean =>
  columnKey(group).startsWith('prakiraanmaju') || columnKey(heading).includes('prakiraanmaju');

function findRenjaColumns(headings: readonly TwoRowHeading[]): RenjaColumns | null {
  const find = (test: (heading: TwoRowHeading) => boolean): number => headings.findIndex(test);
  const starts =
    (...starts: readonly string[]) =>
    (heading: TwoRowHeading): boolean =>
      starts.some((start) => columnKey(heading.heading).startsWith(start));
  const code = find((heading) => columnKey(heading.heading) === 'kode');
  const name = find(starts('urusanbidang', 'urusan', 'programkegiatan', 'uraian'));
  const pagu = find((heading) => isPagu(heading) && !isNext(heading));
  const nextPagu = find((heading) => isPagu(heading) && isNext(heading));
  if (code < 0 || name < 0 || pagu < 0 || nextPagu < 0) return null;
  const [year] = readYears(`${headings[pagu]?.group ?? ''} ${headings[pagu]?.heading ?? ''}`);
  const opd = find(starts('perangkatdaerah', 'opdpenanggung', 'skpdpenanggung'));
  return {
    code,
    name,
    pagu,
    nextPagu,
    opd,
    location: find(starts('lokasi')),
    fund: find(starts('sumberdana')),
    year: year ?? null,
    headings,
  };
}

function withoutSubActivity(
  cells: readonly Cell[],
  columns: RenjaColumns,
  { code, decimal }: { readonly code: string; readonly decimal: DecimalMark },
): RowOutcome {
  if (isSubtotal(cells)) return setAside('subtotal');
  if (isPlanCode(code)) return setAside('higher-level');
  if (code === '' && isEmptyCell(cells[columns.pagu]) && isEmptyCell(cells[columns.name]))
    return setAside('continuation');
  const amount = readAmount(cells[columns.pagu] ?? null, decimal, true);
  return rowWithoutCode(cells, {
    column: columns.headings[columns.code]?.heading ?? '',
    code: cells[columns.code],
    amount: cells[columns.pagu],
    perhapsSum: { amount: amount.ok ? amount.rupiah : null, leastLines: 2 },
  });
}

function readRenjaRow(
  cells: readonly Cell[],
  columns: RenjaColumns,
  asked: { readonly decimal: DecimalMark; readonly question: PlanFileQuestion },
): RowOutcome {
  const named = splitCode(cells[columns.name]);
  const own = splitCode(cells[columns.code]);
  const code = own.code === '' && isSubActivityCode(named.code) ? named.code : own.code;
  if (!isSubActivityCode(code)) return withoutSubActivity(cells, columns, { code, decimal: asked.decimal });
  if (columns.year !== null && columns.year !== asked.question.year)
    return { kind: 'set-aside', reason: 'other-year', year: columns.year };
  const amounts = readAmounts(cells, {
    columns: [columns.pagu, columns.nextPagu].map((column) => ({ column, mayBeNegative: false })),
    headings: columns.headings.map(({ heading }) => heading),
    decimal: asked.decimal,
  });
  const [pagu = null, next = null] = amounts.values;
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const opd = readOwnOpd(cells, [[undefined, columns.opd < 0 ? undefined : columns.opd]]);
  return {
    kind: 'line',
    line: {
      code,
      name:
        isPlanCode(named.code) && named.name !== null
          ? named.name
          : (textOrNull(cells[columns.name]) ?? own.name),
      opdCode: opd.code,
      opdName: opd.name,
      accountCode: null,
      fundingSource: textOrNull(cells[columns.fund]),
      location: textOrNull(cells[columns.location]),
      ceilingRupiah: pagu ?? 0,
      years: null,
    },
    realisation: null,
    nextYearRupiah: next ?? 0,
    sen: amounts.sen,
    isEmptyAmount: pagu === null,
    badOpdCode: null,
  };
}

/**
 * Format F: Laporan Renja (or RKPD) with the ceiling of the year and the forward estimate, headings in two rows.
 *
 * Only rows of sub kegiatan are lines. Source: docs/spec/plan-files.md, format F.
 */
export const formatF: PlanFormat = {
  name: 'F',
  gives: ['plan'],
  columns: null,
  required: [],
  open(table, question) {
    for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length); rowIndex += 1) {
      // One row first: where it says everything, the row below it is data and no heading.
      const oneRow = findRenjaColumns(
        (table.rows[rowIndex] ?? []).map((cell) => ({ group: '', heading: cellText(cell) })),
      );
      const columns = oneRow ?? findRenjaColumns(readTwoRowHeadings(table, rowIndex));
      if (columns === null) continue;
      const isOneRow = oneRow !== null;
      return {
        firstRow: rowIndex + (isOneRow ? 1 : 2),
        headings: columns.headings.map(({ heading }) => heading),
        headingRows: table.rows.slice(rowIndex, rowIndex + (isOneRow ? 1 : 2)),
        amountColumns: [columns.pagu, columns.nextPagu],
        spreadColumns: new Set([columns.code, columns.name, columns.opd].filter((column) => column >= 0)),
        warnings: columns.year === null ? [{ code: 'year-missing', sheet: table.sheet }] : [],
        readRow: (cells, decimal) => readRenjaRow(cells, columns, { decimal, question }),
      };
    }
    return null;
  },
};
