import { isAccountCode, isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { cellText } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import type { CellProblem } from '../../tables/rejected-row.ts';
import { isSubtotal } from '../columns.ts';
import type { FoundColumns } from '../columns.ts';
import { readOwnOpd } from '../own-opd.ts';
import type { OpdColumns } from '../own-opd.ts';
import { isPeriodDocument } from '../plan.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside } from '../plan-format.ts';
import type { RowOutcome } from '../plan-format.ts';
import { readAmount } from '../read-amount.ts';
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
  const column = headings[at.get('subActivityCode') ?? -1] ?? '';
  if (code !== '') return reject({ column, value: code, reason: 'code-malformed' });
  const hasAmount = ['pagu', 'realised'].some((name) => cellText(cells[at.get(name) ?? -1]) !== '');
  const isHigher = ['fieldCode', 'programCode', 'activityCode'].some(
    (name) => cellText(cells[at.get(name) ?? -1]) !== '',
  );
  if (isHigher && at.has('activityCode')) return setAside('higher-level');
  return hasAmount ? reject({ column, value: '', reason: 'key-missing' }) : setAside('note');
}

/** The years of a row that the question asks for; null where the row names other years only. */
function readRowYears(
  cells: readonly Cell[],
  { found, question }: RecapColumns,
): { readonly wanted: readonly number[]; readonly other: number | null } {
  const years = readYears(cells[found.at.get('year') ?? -1]);
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

interface Amounts {
  readonly pagu: number | null;
  readonly realised: number | null;
  readonly sen: number;
  readonly problems: readonly CellProblem[];
}

function readAmounts(cells: readonly Cell[], { at, headings }: FoundColumns, decimal: DecimalMark): Amounts {
  const values: Record<'pagu' | 'realised', number | null> = { pagu: null, realised: null };
  const problems: CellProblem[] = [];
  let sen = 0;
  for (const name of ['pagu', 'realised'] as const) {
    const column = at.get(name);
    if (column === undefined) continue;
    const reading = readAmount(cells[column] ?? null, decimal, name === 'realised');
    if (reading.ok) {
      values[name] = reading.rupiah;
      sen += reading.sen;
    } else
      problems.push({
        column: headings[column] ?? '',
        value: cellText(cells[column]),
        reason: reading.problem,
      });
  }
  return { ...values, sen, problems };
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
  const { pagu, realised, sen, problems } = readAmounts(cells, found, decimal);
  const [problem, ...more] = problems;
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
        textOrNull(cells[found.at.get('fundName') ?? -1]) ??
        textOrNull(cells[found.at.get('fundCode') ?? -1]),
      location: textOrNull(cells[found.at.get('location') ?? -1]),
      ceilingRupiah: pagu ?? 0,
      years: isPeriod(question) ? years.wanted : null,
    },
    realisation: found.at.has('realised')
      ? { ...of, realisedRupiah: realised ?? 0, physicalPercent: null }
      : null,
    nextYearRupiah: null,
    sen,
    isEmptyAmount: pagu === null,
    badOpdCode: opd.code === null ? opd.bad : null,
  };
}

/** The columns in which a merged cell stands for all its rows: everything but amounts. */
export const spreadOf = (found: FoundColumns): ReadonlySet<number> =>
  new Set(
    [...found.at].filter(([name]) => name !== 'pagu' && name !== 'realised').map(([, column]) => column),
  );
