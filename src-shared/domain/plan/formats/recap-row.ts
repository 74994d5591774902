import { isAccountCode, isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { cellOf, isSubtotal } from '../columns.ts';
import type { FoundColumns } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import type { OpdColumns } from '../own-opd.ts';
import { isPeriodDocument } from '../plan.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { RowOutcome } from '../plan-format.ts';
import { readYears, splitCode, textOrNull } from '../read-code.ts';

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

/** What a row without a sub kegiatan is: a sum, a higher level, a remark, or a line that lost its code. */
function withoutSubActivity(cells: readonly Cell[], columns: RecapColumns, code: string): RowOutcome {
  const { at, headings } = columns.found;
  if (isSubtotal(cells)) return setAside('subtotal');
  if (code === '' && /^[46](\.|$)/u.test(readAccount(cells, at.get('accountCode')) ?? ''))
    return setAside('not-expenditure');
  const column = headings[at.get('subActivityCode') ?? -1] ?? '';
  if (code !== '') return reject({ column, value: code, reason: 'code-malformed' });
  const hasAmount = ['pagu', 'realised'].some((name) => cellText(cellOf(cells, at, name)) !== '');
  const isHigher = ['fieldCode', 'programCode', 'activityCode'].some(
    (name) => cellText(cellOf(cells, at, name)) !== '',
  );
  if (isHigher && at.has('activityCode')) return setAside('higher-level');
  return hasAmount ? reject({ column, value: '', reason: 'key-missing' }) : setAside('note');
}

/** The years of a row that the question asks for; null where the row names other years only. */
function readRowYears(
  cells: readonly Cell[],
  { found, question }: RecapColumns,
): { readonly wanted: readonly number[]; readonly other: number | null } {
  const years = readYears(cellOf(cells, found.at, 'year'));
  if (years.length === 0) return { wanted: [], other: null };
  const wanted = years.filter(
    (year) => year >= question.year && year <= (isPeriod(question) ? question.endYear : question.year),
  );
  return { wanted, other: wanted.length === 0 ? (years[0] ?? null) : null };
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
  if (!isSubActivityCode(code)) return withoutSubActivity(cells, columns, code);
  const years = readRowYears(cells, columns);
  if (years.other !== null) return { kind: 'set-aside', reason: 'other-year', year: years.other };
  const { at, headings } = found;
  const amounts = readAmounts(cells, {
    columns: [
      { column: at.get('pagu') ?? -1, mayBeNegative: false },
      { column: at.get('realised') ?? -1, mayBeNegative: true },
    ],
    headings,
    decimal,
  });
  const [pagu = null, realised = null] = amounts.values;
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const opd = readOwnOpd(cells, columns.opd);
  const of = { code, opdCode: opd.code, opdName: opd.name };
  return {
    kind: 'line',
    line: {
      ...of,
      name,
      accountCode: readAccount(cells, found.at.get('accountCode')),
      fundingSource:
        textOrNull(cellOf(cells, found.at, 'fundName')) ?? textOrNull(cellOf(cells, found.at, 'fundCode')),
      location: textOrNull(cellOf(cells, found.at, 'location')),
      ceilingRupiah: pagu ?? 0,
      years: isPeriod(question) ? years.wanted : null,
    },
    realisation: found.at.has('realised')
      ? { ...of, realisedRupiah: realised ?? 0, physicalPercent: null }
      : null,
    nextYearRupiah: null,
    sen: amounts.sen,
    isEmptyAmount: pagu === null,
    badOpdCode: opd.code === null ? opd.bad : null,
  };
}

/** The columns in which a merged cell stands for all its rows: everything but amounts. */
export const spreadOf = (found: FoundColumns): ReadonlySet<number> =>
  new Set(
    [...found.at].filter(([name]) => name !== 'pagu' && name !== 'realised').map(([, column]) => column),
  );
