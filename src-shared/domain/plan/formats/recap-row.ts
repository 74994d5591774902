import { isAccountCode, isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText, isEmptyCell } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { cellOf } from '../columns.ts';
import type { FoundColumns } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import type { OpdColumns } from '../own-opd.ts';
import { isPeriodDocument } from '../plan.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { RowOutcome } from '../plan-format.ts';
import { readAmount } from '../read-amount.ts';
import { readYears, splitCode, textOrNull } from '../read-code.ts';
import { readPercent } from '../read-percent.ts';
import { isMeantAsCode, isSubtotal } from '../row-kinds.ts';
import { rowWithoutCode } from '../without-code.ts';

/** Columns of a flat recap (formats A and B) that were found, and what the officer said of the file. */
export interface RecapColumns {
  readonly found: FoundColumns;
  readonly opd: OpdColumns;
  readonly question: PlanFileQuestion;
}

const isPeriod = ({ document }: PlanFileQuestion): boolean =>
  document !== 'REALISASI' && isPeriodDocument(document);

/** The sub kegiatan of a row, from its code column, else from the front of its name. */
function readSubActivity(
  cells: readonly Cell[],
  { at }: FoundColumns,
): { readonly code: string; readonly name: string | null } {
  const codeColumn = at.get('subActivityCode');
  const nameColumn = at.get('subActivityName');
  const own = codeColumn === undefined ? { code: '', name: null } : splitCode(cells[codeColumn]);
  const named = nameColumn === undefined ? null : splitCode(cells[nameColumn]);
  if (own.code === '' && named !== null && isSubActivityCode(named.code)) return named;
  const name =
    named !== null && isPlanCode(named.code)
      ? named.name
      : nameColumn === undefined
        ? null
        : textOrNull(cells[nameColumn]);
  return { code: own.code, name: name ?? own.name };
}

/** The amount of a row that names no sub kegiatan and no account: with nothing else to say it may be a sum. */
function readBareSum(
  cells: readonly Cell[],
  { at }: FoundColumns,
  { code, decimal }: { readonly code: string; readonly decimal: DecimalMark },
): { readonly amount: number | null; readonly leastLines: number } {
  const isLevel = isPlanCode(code);
  // Lines have an account, or at least a name: where a row lacks what they have, one line is enough to compare with.
  const leastLines = at.has('accountCode') || (!isLevel && at.has('subActivityName')) ? 1 : 2;
  const isNamed = !isLevel && !isEmptyCell(cellOf(cells, at, 'subActivityName'));
  if (isNamed || readAccount(cells, at.get('accountCode')) !== null) return { amount: null, leastLines };
  if (!isLevel && isMeantAsCode(cellOf(cells, at, 'subActivityCode'))) return { amount: null, leastLines };
  const pagu = readAmount(cellOf(cells, at, 'pagu'), decimal, true);
  return { amount: pagu.ok ? pagu.rupiah : null, leastLines };
}

/** What a row without a sub kegiatan is: a sum, a higher level, a remark, or a line that lost its code. */
function withoutSubActivity(
  cells: readonly Cell[],
  { found }: RecapColumns,
  asked: { readonly code: string; readonly decimal: DecimalMark },
): RowOutcome {
  const { at, headings } = found;
  const { code } = asked;
  if (isSubtotal(cells)) return setAside('subtotal');
  const account = readAccount(cells, at.get('accountCode'));
  if (code === '' && /^[46](\.|$)/u.test(account ?? '')) return setAside('not-expenditure');
  const isFilled = (name: string): boolean => !isEmptyCell(cellOf(cells, at, name));
  if (code === '' && at.has('activityCode') && ['fieldCode', 'programCode', 'activityCode'].some(isFilled))
    return setAside('higher-level');
  const amount = ['pagu', 'realised'].find(isFilled);
  return rowWithoutCode(cells, {
    column: headings[at.get('subActivityCode') ?? -1] ?? '',
    code: cellOf(cells, at, 'subActivityCode'),
    amount: cellOf(cells, at, amount ?? ''),
    perhapsSum: readBareSum(cells, found, asked),
  });
}

/** The years of a row that the question asks for, or what the row is where it names other years only, or none. */
function readRowYears(
  cells: readonly Cell[],
  { found, question }: RecapColumns,
): { readonly wanted: readonly number[]; readonly outcome: RowOutcome | null } {
  const cell = cellOf(cells, found.at, 'year');
  const years = readYears(cell);
  const [first] = years;
  if (first === undefined) {
    const column = found.headings[found.at.get('year') ?? -1] ?? '';
    const outcome = isEmptyCell(cell)
      ? null
      : reject({ column, value: cellText(cell), reason: 'number-impossible' });
    return { wanted: [], outcome };
  }
  const last = isPeriod(question) ? question.endYear : question.year;
  const wanted = years.filter((year) => year >= question.year && year <= last);
  const outcome =
    wanted.length > 0 ? null : ({ kind: 'set-aside', reason: 'other-year', year: first } as const);
  return { wanted, outcome };
}

/** The account's code where the column holds one, with or without its name behind it. */
function readAccount(cells: readonly Cell[], column: number | undefined): string | null {
  const { code } = splitCode(cells[column ?? -1]);
  return code === '' ? null : isAccountCode(code) ? code : textOrNull(cells[column ?? -1]);
}

/** Reads one row of a flat recap: one sub kegiatan, account and package, with its ceiling and perhaps realisation. */
export function readRecapRow(
  cells: readonly Cell[],
  columns: RecapColumns,
  decimal: DecimalMark,
): RowOutcome {
  const { found, question } = columns;
  const { code, name } = readSubActivity(cells, found);
  if (!isSubActivityCode(code)) return withoutSubActivity(cells, columns, { code, decimal });
  const years = readRowYears(cells, columns);
  if (years.outcome !== null) return years.outcome;
  const { at, headings } = found;
  const column = (of: string): number => at.get(of) ?? -1;
  const amounts = readAmounts(cells, {
    columns: [
      { column: column('pagu'), mayBeNegative: false },
      { column: column('realised'), mayBeNegative: true },
      { column: column('nextPagu'), mayBeNegative: false },
    ],
    headings,
    decimal,
  });
  const [pagu = null, realised = null, nextYear = null] = amounts.values;
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const opd = readOwnOpd(cells, columns.opd);
  const of = { code, opdCode: opd.code, opdName: opd.name };
  const text = (of: string): string | null => textOrNull(cells[column(of)]);
  return {
    kind: 'line',
    line: {
      ...of,
      name,
      accountCode: readAccount(cells, at.get('accountCode')),
      fundingSource: text('fundName') ?? text('fundCode'),
      location: text('location'),
      ceilingRupiah: pagu ?? 0,
      years: isPeriod(question) ? years.wanted : null,
    },
    realisation: at.has('realised')
      ? {
          ...of,
          realisedRupiah: realised ?? 0,
          physicalPercent: readPercent(cellOf(cells, at, 'physical')),
        }
      : null,
    nextYearRupiah: nextYear,
    sen: amounts.sen,
    isEmptyAmount: pagu === null && (at.has('pagu') || realised === null),
    badOpdCode: opd.code === null ? opd.bad : null,
  };
}

const amountNames: ReadonlySet<string> = new Set(['pagu', 'realised', 'nextPagu', 'deposit', 'physical']);

/** The columns in which a merged cell stands for all its rows: everything but amounts. */
export const spreadOf = (found: FoundColumns): ReadonlySet<number> =>
  new Set(
    [...found.at]
      .filter(([name]) => !amountNames.has(name) && !/^(?:Pagu|Target) /u.test(name))
      .map(([, column]) => column),
  );
